/** Lists, forms and the first screen: everything on the desk but review. */
export const PAGES_CSS = `
.sheet { max-inline-size: 62rem; margin-inline: auto; padding: 1.75rem 1.25rem 4rem }
.sheet h1 { font: 700 2rem/1.12 var(--display); letter-spacing: -.022em; text-wrap: balance }
.sheet .intro { margin-block: .4rem 1.5rem; max-inline-size: 44rem; color: var(--ink2) }
.sheet h2 { font: 700 1.0625rem/1.3 var(--sans) }
.sheet > .message { margin-block: 0 1.25rem; padding: .6rem .9rem; border-inline-start: 4px solid var(--pencil); background: var(--wash) }
.sheet > .message.problem { border-color: var(--red); background: var(--panel) }

.lines { border-block-start: 1px solid var(--ink) }
.lines > li { padding-block: .85rem; border-block-end: 1px solid var(--rule) }
.lines h2 { font: 600 1.0625rem/1.35 var(--serif) }
.lines h2 a { text-decoration-color: transparent }
.lines h2 a:hover { text-decoration-color: var(--pencil) }
.lines .meta a { color: inherit }
.lines .trouble { margin-block-start: .2rem; color: var(--red); font-weight: 600; font-size: .875rem }
.line { display: grid; gap: .15rem 1.5rem }
.line .aside { color: var(--ink2); font-size: .875rem }
.line form, .line .aside .btn { margin-block-start: .35rem }
.confirm { margin-block-start: .6rem; padding: .7rem .9rem; background: var(--wash) }
.confirm .row, .choices { display: flex; flex-wrap: wrap; gap: .5rem; margin-block-start: .6rem }
.empty { padding-block: 1rem; max-inline-size: 40rem; font: 400 1.125rem/1.5 var(--serif) }
.empty + .choices { margin-block-start: 0 }

.ask { display: grid; gap: .35rem }
.ask .row { display: flex; flex-wrap: wrap; gap: .5rem }
.ask .row input { flex: 1 1 18rem; inline-size: auto }
.ask .hint { font-size: .875rem; color: var(--ink2) }
.sheet > .ask { max-inline-size: 44rem; margin-block: 0 2rem }

.two { display: grid; gap: 0; margin-block-start: 1.5rem; border-block-start: 3px solid var(--ink) }
.two > section { padding-block: 1.25rem 1.75rem }
.two > section + section { border-block-start: 1px solid var(--rule) }
.two h2 { margin-block-end: .5rem; font: 700 1.5rem/1.16 var(--display); letter-spacing: -.014em }
.two p { margin-block-end: 1rem; font: 400 1.0625rem/1.5 var(--serif) }

.narrow { max-inline-size: 27rem; margin-inline: auto; padding: 12vh 1.25rem 3rem }
.narrow .name { display: inline-block; margin-block-end: 1.75rem; font-size: 1.5rem }
.narrow h1 { font: 700 1.875rem/1.12 var(--display); letter-spacing: -.022em; text-wrap: balance }
.narrow .intro { margin-block: .5rem 0; color: var(--ink2) }
.narrow form { display: grid; gap: .3rem; margin-block-start: 1.25rem }
.narrow input { margin-block-end: .8rem }
.narrow .hint { font-size: .875rem; color: var(--ink2); margin-block: -.6rem .8rem }
.narrow .message { margin-block: 1rem 0; padding: .6rem .9rem; border-inline-start: 4px solid var(--red); background: var(--panel) }
.narrow textarea { margin-block-end: .8rem }
.kept-words { margin: 1rem 0 0; padding-inline-start: .9rem; border-inline-start: 4px solid var(--pencil); font: 400 1.0625rem/1.5 var(--serif) }

.found { margin-block: 1rem 1.5rem; padding-block: 1rem; border-block: 1px solid var(--rule) }
.found h2 { font: 700 1.375rem/1.2 var(--display) }
.found .meta { margin-block: .15rem .8rem; overflow-wrap: anywhere }
.found li { padding-block: .35rem; font: 400 1.0625rem/1.4 var(--serif); border-block-start: 1px solid var(--rule) }
.again { margin-block-start: 2.5rem }
.again .ask { max-inline-size: 44rem; margin-block-start: .5rem }
.found .note { margin-block-end: .8rem; padding-inline-start: .8rem; border-inline-start: 4px solid var(--red) }

.figures { display: flex; flex-wrap: wrap; gap: 1rem 3rem; margin-block: 1rem 2rem }
.figures div { display: flex; flex-direction: column-reverse }
.figures dd { font: 700 2.75rem/1 var(--display); letter-spacing: -.03em; font-variant-numeric: lining-nums }
.figures dt { margin-block-start: .2rem; color: var(--ink2) }

.record li { display: flex; flex-wrap: wrap; align-items: baseline; gap: .1rem .8rem; padding-block: .6rem; border-block-end: 1px solid var(--rule) }
.record { border-block-start: 1px solid var(--ink) }
.record time { color: var(--ink2); font-size: .875rem; font-variant-numeric: tabular-nums }
.record b { font-weight: 600 }
.record p { flex: 1 0 100%; min-inline-size: 0 }
.record .outcome::before { display: inline-block; inline-size: 1.2em; content: "●"; color: var(--ink2); font-size: .8em }
.record .stopped .outcome::before { content: "■"; color: var(--red) }
.record .failed .outcome::before { content: "✕"; color: var(--red); font-weight: 700 }
.record .subject { color: var(--ink2); font-size: .875rem; overflow-wrap: anywhere }

.change { max-inline-size: 46rem; padding-block: 1.1rem; border-block-start: 1px solid var(--rule) }
.change h2 { font: 700 1.25rem/1.3 var(--display) }
.change .meta { margin-block: .15rem .5rem }
.passage { margin-block: .6rem; padding-inline-start: .9rem; border-inline-start: 3px solid var(--rule); font: 400 1.0625rem/1.55 var(--serif) }
.passage .meta { font-family: var(--sans) }
.passage .meta { margin-block: 0; font-size: .8125rem }
.passage > p + p { margin-block: 0 }
.passage.removed { border-color: var(--red) }
.passage.added { border-color: var(--ink) }
.change details { margin-block: .6rem }
.change summary { cursor: pointer; font: 600 .9375rem/1.6 var(--sans); min-block-size: 24px }
.change .plain { margin: 0; padding: 0; list-style: none }
.change .plain li { padding-block: .25rem }
.passage del { color: var(--red); text-decoration: line-through 1px }
.passage del + ins { margin-inline-start: .2em }
.passage ins { background: var(--wash); text-decoration: underline 2px; text-underline-offset: .2em }

@media (min-width: 48rem) {
  .two { grid-template-columns: 1fr 1fr }
  .two > section { padding-inline-end: 2rem }
  .two > section + section { padding-inline: 2rem 0; border-block-start: 0; border-inline-start: 1px solid var(--rule) }
  .sheet { padding-inline: 2rem }
  .sheet h1 { font-size: 2.5rem }
  .line { grid-template-columns: minmax(0, 1fr) 13rem }
  .line > * { grid-column: 1 }
  .line > .aside { grid-column: 2; grid-row: 1 / span 4; text-align: end }
  .line > .aside form { display: flex; justify-content: flex-end }
  .record li { display: grid; gap: .1rem 1rem; grid-template-columns: 8.5rem 5rem 6rem minmax(0, 1fr) }
}
`;
