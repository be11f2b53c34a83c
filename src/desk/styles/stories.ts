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
.story form > button { margin-block-start: .6rem }

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
