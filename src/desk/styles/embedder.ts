/** The languages' screen: what an embedder's trial showed. */
export const EMBEDDER_CSS = `
.trial { display: grid; gap: 0 2.5rem; max-inline-size: 46rem; margin-block: .75rem 2rem; border-block-start: 1px solid var(--ink) }
.trial li { padding-block: .6rem; border-block-end: 1px solid var(--rule) }
.trial h3 { font: 600 1rem/1.4 var(--sans) }
.trial h3 .meta { font-weight: 400 }
.trial .apart h3 .meta { color: var(--red); font-weight: 600 }
.trial summary { cursor: pointer; min-block-size: 24px; color: var(--ink2); font-size: .9375rem; font-variant-numeric: tabular-nums }
.trial details p { margin-block: .4rem; font: 400 1rem/1.5 var(--serif) }
.trial details b { font: 600 .875rem/1 var(--sans); font-variant-numeric: tabular-nums }
.verdict-line { max-inline-size: 46rem; margin-block: .35rem 0 }
@media (min-width: 48rem) {
  .trial { grid-template-columns: 1fr 1fr; align-items: start }
}
`;
