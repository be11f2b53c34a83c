/** A brief: head, call-out, lead, sections with their sources in the margin, quotations. */
export const BRIEF_CSS = `
.head { padding-block: 1.4rem 1.1rem }
h1 {
  font: 700 clamp(1.9375rem, 1.2rem + 3.2vw, 3.5rem)/1.06 var(--display);
  letter-spacing: -.022em;
  text-wrap: balance;
}
.dek {
  font-size: clamp(1.1875rem, 1.1rem + .4vw, 1.375rem);
  line-height: 1.4;
  color: var(--ink2);
  max-inline-size: 46rem;
  margin-block-start: .6rem;
  text-wrap: pretty;
}
.by {
  display: flex;
  flex-wrap: wrap;
  gap: 0 2rem;
  font: 400 .9375rem/1.6 var(--sans);
  margin-block-start: .8rem;
}
.by dt { display: inline; color: var(--ink2) }
.by dd { display: inline; font-weight: 600 }
.by.ai { margin: 0 }
.by a, .src a { display: inline-block; padding-block: .2rem; margin-block: -.2rem }
.gone { border-block: 1px solid var(--ink); padding-block: 1rem; max-inline-size: 46rem }

.join {
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 1.5rem;
  border-block: 1px solid var(--rule);
  padding-block: .6rem;
  font: 400 1rem/1.4 var(--sans);
}

.src { font: 400 .9375rem/1.5 var(--sans); padding-block: 1rem 0 }
.src b { font-weight: 600 }
.src ul { display: none; list-style: none }
.lead {
  position: relative;
  font-size: clamp(1.3125rem, 1.2rem + .4vw, 1.4375rem);
  line-height: 1.45;
  padding-block: .5rem 1.5rem;
}
.t { text-wrap: pretty }
.lead::before { content: "¶"; content: "¶"/""; float: inline-start; color: var(--pencil); margin-inline-end: .3em }

.sec { border-block-start: 1px solid var(--rule); padding-block: 1.25rem 1.5rem }
.sec h2 { display: inline; font: inherit; font-weight: 700 }
.sec h2 i { font-style: normal }
.sec h2 + div, .sec h2 + div > p:first-child { display: inline }
.sec ul { list-style: none; margin-block-start: .75rem }
.sec li { position: relative; padding-inline-start: 1.25em }
.sec li::before {
  content: "";
  position: absolute;
  inset-inline-start: .1em;
  inset-block-start: .64em;
  inline-size: .3em;
  block-size: .3em;
  background: var(--ink2);
}
.sec li + li, .sec ul + p { margin-block-start: .6rem }
.about { font-weight: 700 }
.s {
  font: 600 .68em/1 var(--sans);
  vertical-align: .5em;
  color: var(--pencil);
  text-decoration: none;
  white-space: nowrap;
  padding: .5em .22em;
  margin-inline-start: .05em;
}
.s:hover { text-decoration: underline }
.o { display: none }
.row :target { background: var(--wash); box-shadow: 0 0 0 .3rem var(--wash) }
:target { scroll-margin-block: 30vh }
.orig { list-style: none }
.sec .orig { margin: 0 }
.sec .orig li { padding: 0 }
.sec .orig li::before { content: none }
.orig a { font: 700 1.3125rem/1.3 var(--display) }
.orig small { display: block; font: 400 .9375rem/1.5 var(--sans); color: var(--ink2); margin-block-start: .2rem }
.sm { font-size: 1rem; line-height: 1.5; max-inline-size: 34rem }
.sm + .sm { margin-block-start: .6rem }

.ev { font: 400 .9375rem/1.5 var(--sans); padding-inline-start: 1.9em }
.ev li { padding-inline-start: .2em; break-inside: avoid; margin-block-end: .7rem }
.ev li::marker { color: var(--pencil); font-weight: 600 }
.ev cite { font-style: normal; font-weight: 600 }
.ev q { color: var(--ink2); quotes: "“" "”" "‘" "’" }
.ev li > a { color: var(--pencil); padding: .3rem .4rem }
.ev :target { background: var(--mark); box-shadow: 0 0 0 .3rem var(--mark) }
.ev :target q { color: var(--ink) }

@media (max-width: 47.99rem) {
  .more { display: none }
}
@media (min-width: 48rem) {
  .head { padding-block: 2.5rem 1.5rem }
  .join { padding-block: .85rem }
  .join p { text-wrap: balance; max-inline-size: 46rem }
}
@media (min-width: 64rem) {
  body { font-size: 1.1875rem }
  .head { padding-block: 2.75rem 1.5rem }
  .row { display: grid; grid-template-columns: var(--cols); column-gap: var(--gap) }
  .row > * { grid-column: 2 / -1 }
  .row > h2, .row > .src { grid-column: 1 }
  .row p, .row li { max-inline-size: 40rem }
  .src { padding-block: 2.4rem 0; line-height: 1.45 }
  .src .dots { display: block; margin-block-end: .3em }
  .src ul { display: block; margin-block-start: .35rem; color: var(--ink2) }
  .sec { padding-block: 1.6rem 1.9rem }
  .sec h2 {
    display: block;
    font: 700 1.0625rem/1.35 var(--sans);
    letter-spacing: -.005em;
    padding-block-start: .22rem;
  }
  .sec h2 i { display: none }
  .sec h2 + div { display: block }
  .sec h2 + div > ul:first-child { margin: 0 }
  .row .st { display: grid; grid-template-columns: var(--st); column-gap: var(--gap); max-inline-size: none }
  .sec h2 + div > p.st:first-child { display: grid }
  .sec h2 + div > p:first-child { display: block }
  .lead { padding-block: 2.1rem 2.25rem }
  .lead::before { float: none; position: absolute; inset-inline-start: -1.15em; inset-block-start: 2.1rem }
  .o {
    display: block;
    align-self: start;
    margin-block-start: .42rem;
    font: 400 .875rem/1.4 var(--sans);
    color: var(--ink2);
    padding-inline-start: .75rem;
    border-inline-start: 2px solid var(--rule);
  }
  .lead .o { margin-block-start: .5rem }
  .o span { display: block }
  .st:has(.s:hover, .s:focus-visible) .o { color: var(--pencil); border-color: var(--pencil) }
  .aft > .ev { grid-column: 2 / -1; columns: 2; column-gap: var(--gap) }
  :root { --st: minmax(0, 1fr) 10.5rem }
}
@media (min-width: 75rem) {
  :root { --st: minmax(0, 1fr) 14.5rem }
}
@media (forced-colors: active) {
  :target { outline: 2px solid Mark }
  .sec li::before { forced-color-adjust: none; background: CanvasText }
}
@media print {
  .join, .ev li > a { display: none }
  .head { padding-block: 1.5rem 0 }
  .sec { padding-block: .8rem }
  .sec h2, h1 { break-after: avoid }
  .sec li { break-inside: avoid }
  .sec li::before { inline-size: 0; block-size: 0; border: .15em solid #000 }
  .orig a::after { content: " <" attr(href) ">"; font: 400 .8em var(--sans) }
  .ev { columns: 2; column-gap: 3rem; font-size: 1.25rem }
}
`;
