/** The scorecard: its table, its plots and its list of scorings. */
export const SCORECARD_CSS = `
.override { max-inline-size: 46rem; margin-block: 1rem }
.start { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem 1rem; margin-block: 1rem 0 }
.start .hint { flex: 1 1 16rem; max-inline-size: 40rem; color: var(--ink2); font-size: .875rem }
.progress { max-inline-size: 46rem; margin-block: 1rem; padding: .7rem .9rem; background: var(--wash) }
.progress progress { display: block; inline-size: 100%; block-size: .6rem; margin-block-start: .5rem; accent-color: var(--pencil) }

.card-table { inline-size: 100%; max-inline-size: 52rem; margin-block: .75rem 1.5rem; border-collapse: collapse; border-block-start: 1px solid var(--ink); font-variant-numeric: tabular-nums }
.card-table th, .card-table td { padding: .35rem 0 .35rem 1rem; border-block-end: 1px solid var(--rule); text-align: end; vertical-align: baseline; font-weight: 400 }
.card-table th:first-child { padding-inline-start: 0; text-align: start }
.card-table td { white-space: nowrap }
.card-table thead th { color: var(--ink2); font-size: .875rem; overflow-wrap: anywhere }
.card-table .criterion th { padding-block: 1rem .35rem; border-color: var(--ink); font-weight: 700 }
.card-table .clean td { color: var(--ink2) }
.card-table .worse th, .card-table .worse td:last-child { color: var(--red); font-weight: 600 }
.card-table .worse b { margin-inline-start: .3rem; padding-inline: .35rem; border: 1px solid currentColor; border-radius: 3px; font-size: .75rem }

.faults { max-inline-size: 46rem; margin-block-start: 1rem }
.faults h3 { font: 600 .9375rem/1.4 var(--sans) }
.faults dl > div { display: grid; gap: 0 1rem; padding-block: .4rem; border-block-end: 1px solid var(--rule) }
.faults dt { color: var(--ink2); font-size: .875rem; overflow-wrap: anywhere }
.faults dd { font: 400 1.0625rem/1.45 var(--serif) }

.small-plots { display: grid; gap: 1.25rem 2rem; margin-block-start: .75rem; grid-template-columns: repeat(2, minmax(0, 1fr)) }
.small-plots figure { margin: 0 }
.small-plots figcaption { display: flex; flex-direction: column; gap: 0 .5rem; font-size: .875rem; font-variant-numeric: tabular-nums }
.small-plots figcaption span, .small-plots .ends { color: var(--ink2) }
.small-plots svg { display: block; inline-size: 100%; block-size: auto; margin-block: .3rem .1rem; overflow: visible }
.small-plots polyline { fill: none; stroke: var(--ink); stroke-width: 1.5 }
.small-plots .floor { stroke: var(--rule); stroke-width: 1 }
.small-plots circle { fill: var(--ink); stroke: var(--ink); stroke-width: 1.5 }
.small-plots .refused { fill: var(--paper); stroke: var(--red) }
.small-plots .ends { display: flex; justify-content: space-between; font-size: .8125rem }

.small-plots + .meta { margin-block-start: .75rem }
.runs { margin-block-start: .6rem }
.runs .changed { display: block; color: var(--ink2); font-size: .875rem }
@media (min-width: 48rem) {
  .small-plots figcaption { flex-direction: row; justify-content: space-between }
  .small-plots { grid-template-columns: repeat(3, minmax(0, 1fr)) }
  .runs li { grid-template-columns: 8.5rem 9rem minmax(0, 1fr) }
  .faults dl > div { grid-template-columns: 11rem minmax(0, 1fr) }
}
@media (forced-colors: active) { .small-plots polyline, .small-plots circle { stroke: CanvasText } }
`;
