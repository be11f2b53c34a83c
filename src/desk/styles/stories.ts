/** A story's page and the ranking form. */
export const STORIES_CSS = `
.ranking { inline-size: 100%; margin-block: .6rem; border-collapse: collapse; border-block-start: 1px solid var(--ink) }
.ranking th, .ranking td { padding: .45rem 1rem .45rem 0; border-block-end: 1px solid var(--rule); text-align: start; vertical-align: baseline; font-weight: 400 }
.ranking thead th { color: var(--ink2); font-size: .875rem }
.ranking tbody th { font-weight: 600 }
.ranking .number, .ranking thead th:nth-child(n + 3) { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap }
.ranking tfoot th, .ranking tfoot td { border-block: 1px solid var(--ink); font-weight: 700 }

.reports { margin-block-start: .6rem; border-block-start: 1px solid var(--ink) }
.reports > li { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 .9rem; padding-block: .8rem; border-block-end: 1px solid var(--rule) }
.reports > li > div:first-child { grid-column: 1 / -1 }
.reports h3, .lines h3 { font: 600 1.0625rem/1.35 var(--serif) }
.reports h3 a, .lines h3 a { text-decoration-color: transparent }
.reports h3 a:hover, .lines h3 a:hover { text-decoration-color: var(--pencil) }
.pick { display: flex; flex-direction: column; align-items: center; gap: .35rem; min-inline-size: 1.5rem; min-block-size: 1.5rem }
.reason { margin-block-start: .25rem; max-inline-size: 46rem; font-size: .9375rem }
.genre { margin-block-start: .25rem; padding-inline-start: .7rem; border-inline-start: 3px solid var(--pencil) }
.story .choices { align-items: center }
.story section .ask { max-inline-size: 44rem; margin-block: .5rem 1rem }
.story main form > button { margin-block-start: .6rem }

.linked > li, .news > li { padding-block: .5rem; border-block-end: 1px solid var(--rule) }
.linked { margin-block-start: .5rem }
.news .passage { margin-block: .3rem }
.weights > div { display: grid; grid-template-columns: minmax(0, 1fr) 6rem; align-items: center; gap: .1rem 1rem; padding-block: .5rem; border-block-end: 1px solid var(--rule) }
.weights > div > input { margin: 0; text-align: end }
.weights > div > .hint { grid-column: 1 / -1; margin: 0 }
.weights > .choices { display: flex; border: 0 }
.weights label[for="beat"] { margin-block-start: 1rem }
.weights textarea { font: 400 1rem/1.45 var(--sans) }

.pin .beside { margin-block-start: .25rem; font-size: .875rem }
.pin .beside a { padding-block: .2rem }
.beside kbd, .linked kbd { display: inline-block; margin-inline-start: .3em }
.queue .ways { margin: 0; padding: .6rem 1rem; font-size: .8125rem }

.making { max-inline-size: 46rem; margin-block: 1.25rem 1.5rem; padding: 1rem 1.1rem 1.1rem; border: 1px solid var(--rule); border-block-start: 3px solid var(--pencil); background: var(--panel) }
.making .trouble { margin-block-start: .4rem; color: var(--red); font-weight: 600 }
.making .hint { margin-block-start: .9rem; padding-block-start: .7rem; border-block-start: 1px solid var(--rule); color: var(--ink2); font-size: .875rem }
.stages { display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; margin-block: .8rem .2rem; font-size: .9375rem }
.stages li { position: relative; padding-inline-start: 1.25em; color: var(--ink2) }
.stages li::before { content: "○" / ""; position: absolute; inset-inline-start: 0 }
.stages .past::before { content: "✓" / "" }
.stages [aria-current] { color: var(--ink); font-weight: 700 }
.stages [aria-current]::before { content: "●" / ""; color: var(--pencil) }
.making .counts { margin-block: .8rem .3rem; font-weight: 600; font-variant-numeric: tabular-nums }
.coming > li { padding: .45rem 0 .45rem .9rem; border-inline-start: 3px dotted var(--ink2) }
.coming > li + li { margin-block-start: .35rem }
.coming p:not(.meta) { font: 400 1.0625rem/1.5 var(--serif); color: var(--ink2) }
.coming b { font-weight: 600 }
.coming .supported { border-inline-start: 3px solid var(--ink) }
.coming .supported p:not(.meta) { color: var(--ink) }
.coming .failed { border-inline-start-color: var(--red) }
.coming .failed b { color: var(--red) }
.coming .failed p:not(.meta) { text-decoration: line-through 1px }
.queue .under-way h2 { padding: 0 }
.queue .under-way li a { display: inline; padding: 0; border: 0; text-decoration: underline; text-decoration-color: var(--pencil) }
.under-way { padding: .7rem 1rem; border-block-start: 1px solid var(--rule) }
.under-way h2 { font: 700 .8125rem/1.3 var(--sans) }
.under-way li { padding-block: .35rem; font-size: .875rem }
.sheet .under-way { max-inline-size: 40rem; padding-inline: 0 }
@media (prefers-reduced-motion: no-preference) {
  .making [aria-current]::before { animation: at-work 1.6s ease-in-out infinite }
  @keyframes at-work { 50% { opacity: .25 } }
}
@media (max-width: 47.99rem) {
  .ranking thead { display: none }
  .ranking tr { display: grid; grid-template-columns: minmax(0, 1fr) auto auto; border-block-end: 1px solid var(--rule) }
  .ranking th, .ranking td { border: 0; padding-block: .35rem 0 }
  .ranking td:nth-child(2) { grid-row: 2; grid-column: 1 / -1; padding-block: 0 .45rem }
  .ranking td:nth-child(3)::before { content: "× " }
  .ranking td:nth-child(4)::before { content: "= " }
  .ranking tfoot th, .ranking tfoot td { border: 0 }
  .ranking tfoot td:nth-child(-n + 3) { display: none }
}
`;
