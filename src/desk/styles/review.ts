/** The review screen: queue, draft and action bar, side by side from 1024 px, stacked below. */
export const REVIEW_CSS = `
.queue { background: var(--panel); border-inline-end: 1px solid var(--rule) }
.queue h2 { padding: .9rem 1rem .5rem; font: 700 1rem/1.3 var(--sans) }
.queue .close { display: none }
.queue li a {
  display: grid;
  grid-template-columns: 1.35rem 1fr;
  gap: .1rem .35rem;
  padding: .7rem 1rem;
  border-block-start: 1px solid var(--rule);
  color: inherit;
  text-decoration: none;
}
.queue li a:hover h3 { text-decoration: underline; text-decoration-color: var(--pencil) }
.queue h3 { font: 600 .9375rem/1.3 var(--sans) }
.queue .rank { color: var(--ink2); font-variant-numeric: tabular-nums }
.queue p { grid-column: 2; font-size: .8125rem; color: var(--ink2) }
.queue .due, .line .due { color: var(--red); font-weight: 600 }
.queue [aria-current] { background: var(--paper); box-shadow: inset 4px 0 0 var(--pencil) }
[dir="rtl"] .queue [aria-current] { box-shadow: inset -4px 0 0 var(--pencil) }

/* What is hidden from sight is placed in its row, or it would lengthen the page behind the columns. */
.draft, .statement { position: relative }
.draft { min-inline-size: 0; padding: 0 1.25rem 2rem }
.draft > * { max-inline-size: 44rem; margin-inline: auto }
.pin { position: sticky; inset-block-start: 0; z-index: 1; padding-block: .9rem .7rem; background: var(--paper) }
.pin .sum { margin-block-start: .1rem; font-weight: 600 }
.to-queue { display: none }
.strip { display: flex; gap: 3px; margin-block-start: .5rem }
.strip i { flex: 1; block-size: .5rem; border-radius: 1px; background: var(--ink2) }
.strip .resolve { border: 2px solid var(--red); background: var(--paper) }
.strip .checked, .strip .edited, .strip .kept { background: var(--pencil) }
.strip .cut { border: 1px solid var(--ink2); border-block-width: 3px; background: var(--paper); opacity: .55 }
.strip .on { outline: 2px solid var(--pencil); outline-offset: 2px }
.statements { padding-block-start: .25rem }
.statements h2 { margin-block: 1.1rem .2rem; padding-inline-start: 2.1rem; font: 700 .9375rem/1.3 var(--sans) }
.statements h2 .meta { display: block; font-weight: 400 }

.statement {
  display: grid;
  grid-template-columns: 1.1rem 1fr auto;
  align-items: start;
  gap: 0 .7rem;
  min-block-size: 2rem;
  padding: .35rem .5rem .35rem .3rem;
  border-radius: 2px;
  color: var(--ink);
  font: 400 1.0625rem/1.5 var(--serif);
  text-align: start;
  text-decoration: none;
  scroll-margin-block: 7rem 3rem;
}
.statement:hover { background: var(--panel); color: var(--ink) }
.statement[aria-current] { background: var(--wash); box-shadow: inset 4px 0 0 var(--pencil) }
[dir="rtl"] .statement[aria-current] { box-shadow: inset -4px 0 0 var(--pencil) }
.statement.headline { font: 700 1.625rem/1.15 var(--display); letter-spacing: -.015em }
.statement.lead { font-size: 1.1875rem; line-height: 1.45 }
.statement.dek { color: var(--ink2); font-size: 1.125rem; line-height: 1.4 }
.statement.inner { padding-inline-start: 1.4rem }
.statement .note { display: block; margin-block-start: .1rem; color: var(--ink2); font: 400 .8125rem/1.4 var(--sans) }
.statement.nut .words::before { content: "¶"; content: "¶" / ""; margin-inline-end: .3em; color: var(--pencil) }
.statement.nut ~ .statement.nut .words::before { content: none }
.shape {
  justify-self: center;
  inline-size: .5rem;
  block-size: .5rem;
  margin-block-start: .55em;
  border-radius: 50%;
  background: var(--ink2);
}
.headline .shape { margin-block-start: .45em }
.resolve .shape {
  inline-size: .9rem;
  block-size: .9rem;
  margin-block-start: .3em;
  border: 2px solid var(--red);
  background: linear-gradient(90deg, var(--red) 50%, transparent 50%);
}
.checked .shape, .cut .shape, .kept .shape { inline-size: auto; block-size: auto; background: none; margin-block-start: .45em }
.checked .shape::before, .cut .shape::before, .kept .shape::before {
  display: block;
  color: var(--pencil);
  font: 700 1rem/.8 var(--sans);
  text-align: center;
}
.checked .shape::before { content: "✓" }
.kept .shape::before { content: "✎" }
.cut .shape::before { content: "–"; color: var(--ink2) }
.edited .shape { inline-size: .8rem; block-size: .8rem; margin-block-start: .38em; border: 2px solid var(--pencil); background: none; box-shadow: inset 0 0 0 2px var(--paper), inset 0 0 0 1rem var(--pencil) }
.marks { display: flex; gap: .2rem; margin-block-start: .3em }
.marks b {
  min-inline-size: 1.4rem;
  border: 1px solid var(--rule);
  border-radius: 2px;
  color: var(--ink2);
  font: 600 .75rem/1.35 var(--sans);
  letter-spacing: 0;
  text-align: center;
}
.marks .editor-mark { padding-inline: .25rem; border-color: var(--pencil); color: var(--pencil) }
.statement[aria-busy] .shape { opacity: .4 }
.statement[aria-busy] .words { color: var(--ink2) }
.bad {
  text-decoration: underline wavy var(--red) 1.5px;
  text-underline-offset: .2em;
  text-decoration-skip-ink: none;
}
del { color: var(--ink2); text-decoration: line-through }
.cut .words { color: var(--ink2) }

.editor { padding: .5rem .5rem .75rem 2.1rem; background: var(--wash) }
.editor label { font-size: .875rem }
.editor textarea { margin-block: .3rem .5rem }
.editor .hint { margin-block-end: .5rem; font-size: .875rem; color: var(--ink2) }
.editor .message { margin-block: .25rem .6rem }
.editor .row { display: flex; flex-wrap: wrap; gap: .5rem }
.statement .otherwise { letter-spacing: 0 }
.otherwise::before { content: "≠"; content: "≠" / ""; margin-inline-end: .4em; color: var(--red); font-weight: 700 }
.to-possible { margin-block-start: .15rem; font-size: .875rem }
.possible { margin-block-start: 1.75rem; padding-inline: 2.1rem .5rem; scroll-margin-block-start: 8rem }
.possible h2 { font: 700 1rem/1.3 var(--sans) }
.possible h2 .meta { display: block; margin-block-start: .1rem; font-weight: 400 }
.may-differ { margin-block-start: .8rem; padding-block-start: .7rem; border-block-start: 1px solid var(--rule) }
.may-differ h3 { font: 600 .875rem/1.4 var(--sans) }
.may-differ h3::before { content: "≠"; content: "≠" / ""; margin-inline-end: .4em; color: var(--red); font-weight: 700 }
.versions { display: grid; gap: .5rem 1.25rem; margin-block-start: .35rem }
.version { display: block; padding-inline-start: .7rem; border-inline-start: 3px solid var(--rule); text-decoration: none }
.version:hover { border-color: var(--pencil) }
.version .outlet { display: block; color: var(--ink2); font: 500 .8125rem/1.5 var(--sans) }
.version .outlet b { color: var(--pencil) }
.version q { font: 400 1rem/1.45 var(--serif); quotes: none }
.unused { margin-block-start: 1.5rem; padding-inline-start: 2.1rem; font-size: .875rem }
.unused summary { font-weight: 600; padding-block: .3rem; cursor: pointer }
.unused li { padding-block: .4rem; border-block-start: 1px solid var(--rule) }
.unused q { font: 400 1rem/1.45 var(--serif); quotes: none }
.unused p { color: var(--ink2) }

.foot {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: .5rem;
  min-block-size: 4rem;
  padding: .6rem 1rem;
  border-block-start: 1px solid var(--ink);
  background: var(--paper);
}
.foot > :first-child { flex: 1 1 auto }
.foot .left { font-weight: 600 }
.foot .left a { text-decoration: none }
.foot .left a span { text-decoration: underline; text-decoration-color: var(--pencil); text-underline-offset: .18em }
.foot .left a { display: inline-flex; align-items: center; gap: .5rem; min-block-size: 2.25rem }
.foot form { display: contents }
.foot .ask { display: flex; flex: 1 1 auto; flex-wrap: wrap; align-items: center; gap: .5rem }
.foot .ask input { flex: 1 1 14rem; inline-size: auto }

@media (min-width: 64rem) {
  .review { display: grid; grid-template-rows: auto minmax(0, 1fr) auto; block-size: 100dvh }
  .desk { display: grid; grid-template-columns: minmax(0, 16rem) minmax(0, 1fr) minmax(0, 26rem); min-block-size: 0 }
  .queue, .draft { overflow-y: auto }
  .versions { grid-template-columns: 1fr 1fr }
  .foot:has(.message:not([hidden])) .left { display: none }
  .only-small { display: none !important }
}
@media (max-width: 63.99rem) {
  .queue { display: none; border-inline-end: 0; border-block-end: 1px solid var(--ink) }
  .queue:target { display: block }
  .queue:target ~ .evidence { display: none }
  .queue .close { display: inline-flex; margin: .5rem 1rem 1rem }
  .to-queue { display: inline-block; padding-block: .2rem }
  .draft { padding: 0 .75rem 1rem }
  .statement { grid-template-columns: 1rem 1fr; scroll-margin-block: 8.75rem 52dvh }
  .statement .marks { grid-column: 2; margin-block: .15rem .1rem }
  .statement .marks b:not(.editor-mark) { display: none }
  .statement.inner { padding-inline-start: 1rem }
  .statement.headline { font-size: 1.375rem }
  .statements h2, .editor, .unused, .possible { padding-inline-start: 2rem }
  .from-wide { display: none }
  .pin .meta { display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 2 }
  .foot { position: sticky; inset-block-end: 0; z-index: 3; min-block-size: 3.75rem; padding: .5rem .75rem }
  .foot .ask input { flex-basis: 100% }
  .foot .ask button { flex: 1 }
  .desk:has(+ .foot .ask) .evidence { display: none }
  .foot .message {
    position: fixed;
    inset: .5rem .5rem auto;
    justify-content: space-between;
    padding: .5rem .5rem .5rem .9rem;
    border-radius: 3px;
    background: var(--ink);
    color: var(--paper);
  }
  .foot .message p {
    display: -webkit-box;
    flex: 1 1 12rem;
    overflow: hidden;
    color: inherit;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  .foot .message:has(.btn) p { flex-basis: 100% }
  .foot .message button, .foot .message .btn { border-color: currentColor; background: none; color: inherit }
  .editor { scroll-margin-block: 7.5rem calc(34dvh + 4.5rem) }
  .desk:has(.editor) .evidence { max-block-size: 34dvh }
  .desk:has(.editor) .act, .desk:has(.editor) .card .row { display: none }
  .foot .left { flex: 1 1 4rem; min-inline-size: 0; font-size: .8125rem; line-height: 1.2 }
  .foot button, .foot .btn { padding-inline: .7rem }
  .foot kbd, .act kbd, .editor kbd { display: none }
  html:has(.review) { scroll-padding-block: 1rem 46dvh }
}
@media (forced-colors: active) {
  .shape, .strip i { forced-color-adjust: none }
  .statement[aria-current], .queue [aria-current] { outline: 2px solid Highlight; outline-offset: -2px }
}
@media (prefers-reduced-motion: no-preference) { .draft, .source-text { scroll-behavior: smooth } }
`;
