/** The list of sources, a source's page, import and starter pack. */
export const SOURCES_CSS = `
.back { margin-block-end: .6rem; font-size: .875rem }
.back a::before { content: "← " / ""; text-decoration: none }
.ways { display: flex; flex-wrap: wrap; gap: .3rem 1rem; margin-block: -1.4rem 1.75rem }
.two .ways { margin-block: 1rem 0; font: inherit }
.ways a { padding-block: .3rem }

.finder { display: grid; gap: .6rem 1.5rem }
.finder nav ul { display: flex; flex-wrap: wrap; gap: 0 .25rem }
.finder nav a { display: inline-flex; gap: .4rem; padding: .5rem .6rem; border-block-end: 3px solid transparent; text-decoration: none }
.finder nav li:first-child a { padding-inline-start: 0 }
.finder nav a span { color: var(--ink2); font-variant-numeric: tabular-nums }
.finder nav [aria-current] { border-color: var(--pencil); font-weight: 700 }
.finder nav [aria-current] span { font-weight: 400 }
.finder form { display: grid; grid-template-columns: auto minmax(0, 1fr); align-items: center; gap: .5rem .6rem; margin-block-end: .75rem }
.finder button { grid-column: 2; justify-self: start }
select { min-block-size: 2.5rem; padding: .4rem .6rem; border: 1px solid var(--ink2); border-radius: 3px; background: var(--paper); color: var(--ink); font: 400 1rem/1.4 var(--sans) }
.pages { display: flex; flex-wrap: wrap; align-items: baseline; gap: .5rem 1.5rem; padding-block: 1rem; color: var(--ink2) }
.pages a { padding-block: .4rem; color: var(--ink); font-weight: 600 }

.source .notice, .source .rights::before { font-size: .875rem }
.source .notice { padding-inline-start: .7rem; border-inline-start: 3px solid var(--ink2) }
.spark { display: block; margin-block: .4rem .3rem; fill: var(--ink2) }

.one-source > section { margin-block-start: 2.25rem }
.matter { max-inline-size: 46rem; margin-block-end: .75rem; padding: .55rem .9rem; border-inline-start: 4px solid var(--ink2); background: var(--panel) }
.matter.trouble { border-color: var(--red); color: var(--red); font-weight: 600 }
.facts { margin-block-start: 1.25rem; border-block-start: 1px solid var(--ink) }
.facts div { display: grid; grid-template-columns: 9rem minmax(0, 1fr); gap: 0 1rem; padding-block: .45rem; border-block-end: 1px solid var(--rule) }
.facts dt { color: var(--ink2) }
.facts dd { overflow-wrap: anywhere }

.month { margin: .75rem 0 0 }
.month figcaption { color: var(--ink2) }
.plot { position: relative; margin-block-start: 1.4rem }
.plot svg { display: block; inline-size: 100%; block-size: 7.5rem; border-block-end: 1px solid var(--ink); overflow: visible }
.plot .scale { position: absolute; inset-block-start: -1.3rem; inset-inline-start: 0; color: var(--ink2); font-size: .8125rem; font-variant-numeric: tabular-nums }
.plot .ends { display: flex; justify-content: space-between; padding-block-start: .25rem; color: var(--ink2); font-size: .8125rem }
.plot rect { vector-effect: non-scaling-stroke; stroke: var(--ink2); stroke-width: 1px; fill: var(--panel) }
.plot .cited { fill: var(--ink); stroke: var(--ink) }
.key { display: flex; flex-wrap: wrap; gap: .2rem 1.25rem; margin-block-start: .35rem; color: var(--ink2); font-size: .8125rem }
.key span::before { content: ""; display: inline-block; inline-size: .7em; block-size: .7em; margin-inline-end: .4em; border: 1px solid var(--ink2); background: var(--panel) }
.key .cited::before { border-color: var(--ink); background: var(--ink) }
.month details { margin-block-start: .5rem }
.month summary { padding-block: .4rem; cursor: pointer }
.month table { border-collapse: collapse; font-variant-numeric: tabular-nums }
.month th, .month td { padding: .25rem 1.5rem .25rem 0; border-block-end: 1px solid var(--rule); text-align: end }
.month th:first-child { text-align: start; font-weight: 400 }
.month thead th { font-weight: 600 }

.fields { max-inline-size: 32rem; margin-block-start: .75rem }
.fields.wide { max-inline-size: 44rem }
.fields h3 { margin-block-start: 1.25rem; font: 600 1rem/1.4 var(--sans) }
.fields input, .fields textarea { margin-block-end: .6rem }
.fields { grid-template-columns: minmax(0, 1fr) }
.fields select { inline-size: 100%; min-inline-size: 0; margin-block-end: .6rem }
.fields .check { display: flex; align-items: center; gap: .6rem; margin-block-end: .8rem }
.fields .check input { flex: none; margin: 0 }
.matter li { padding-block: .2rem }
.fields .hint { margin-block: -.5rem .5rem }
.fields textarea { font: 400 .875rem/1.45 ui-monospace, "SF Mono", Menlo, Consolas, monospace }
.found .note.rights { border-color: var(--ink2) }
.found h3 { margin-block: 1.1rem .3rem; font: 600 .9375rem/1.3 var(--sans) }
::placeholder { color: var(--ink2); opacity: 1 }
::file-selector-button { margin-inline-end: .7rem; padding: .3rem .7rem; border: 1px solid var(--ink2); border-radius: 3px; background: var(--paper); color: var(--ink); font: 600 .875rem/1.3 var(--sans) }
.others li { padding-block: .45rem; border-block-end: 1px solid var(--rule); overflow-wrap: anywhere }
.refused { margin-block: .5rem 1.5rem }
.refused p { overflow-wrap: anywhere }
.record.reads { margin-block-start: .6rem }
.reads .outcome { white-space: nowrap }

.pack { margin-block-start: 1.5rem }
.pack fieldset { min-inline-size: 0; padding-block: .9rem 1.25rem; border-block-start: 1px solid var(--ink) }
.pack legend { float: inline-start; inline-size: 100%; margin-block-end: .4rem; padding: 0; font: 700 1.0625rem/1.3 var(--sans) }
.pack ul { clear: both; display: grid; gap: 0 1.5rem }
.pack li { display: flex; align-items: start; gap: .7rem; min-inline-size: 0 }
.pack li input { flex: none; margin: .5rem 0 0 }
.pack li label { flex: 1; min-inline-size: 0; padding-block: .45rem; font-weight: 400 }
.pack li label .meta, .others .meta { display: block }
.pack > .choices { position: sticky; inset-block-end: 0; margin: 0; padding-block: .75rem; border-block-start: 1px solid var(--ink); background: var(--paper) }

@media (min-width: 48rem) {
  .finder { grid-template-columns: auto minmax(0, 1fr); align-items: end; border-block-end: 0 }
  .finder form { grid-template-columns: auto minmax(8rem, 18rem) auto auto auto; justify-content: end; margin-block-end: .5rem }
  .finder button { grid-column: auto }
  .source .spark { margin-inline-start: auto }
  .line.source { grid-template-columns: minmax(0, 1fr) 15.5rem }
  .pack ul { grid-template-columns: repeat(2, minmax(0, 1fr)) }
  .reads li { grid-template-columns: 8.5rem 6rem minmax(0, 1fr) }
}
@media (min-width: 64rem) { .pack ul { grid-template-columns: repeat(3, minmax(0, 1fr)) } }
@media (forced-colors: active) { .plot .cited, .spark { fill: CanvasText } .plot .read { fill: Canvas; stroke: CanvasText } }
`;
