/** The evidence panel: what matches, what does not, the choices, and the source's own words. */
export const EVIDENCE_CSS = `
.evidence {
  display: flex;
  flex-direction: column;
  min-inline-size: 0;
  min-block-size: 0;
  border-inline-start: 1px solid var(--rule);
  background: var(--panel);
}
.card { padding: .9rem 1.1rem .8rem; border-block-end: 1px solid var(--rule) }
.card .row { display: flex; align-items: center; gap: .5rem }
.card h2 { flex: 1; font: 700 1rem/1.3 var(--sans) }
.card .row .btn { min-inline-size: 2.25rem; min-block-size: 2.25rem; padding: .2rem }
.card .end-of-list { visibility: hidden }
.why { margin-block-start: .35rem }
.card.resolve .why b { color: var(--red) }
.rival {
  display: -webkit-box;
  overflow: hidden;
  margin-block-start: .35rem;
  padding-inline-start: .7rem;
  border-inline-start: 3px solid var(--red);
  font: 400 1rem/1.4 var(--serif);
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 4;
}
.rival .meta { font-family: var(--sans) }
.card .version { margin-block-start: .35rem; border-color: var(--red) }
.card .version q { display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 4 }
.nearest { margin-block-start: .6rem }
.nearest h3 { color: var(--ink2); font: 500 .875rem/1.4 var(--sans) }
.card .nearest .version { border-color: var(--rule) }
.card .nearest q { font-size: .9375rem; -webkit-line-clamp: 3 }
.nearest q + q { margin-block-start: .2rem }
.checks, .before { margin-block-start: .3rem; font-size: .875rem; color: var(--ink2) }
.checks span + span::before { content: "·"; margin-inline: .5rem }
.act { display: flex; flex-wrap: wrap; gap: .5rem; margin-block-start: .7rem }
.act button, .act .btn { min-block-size: 2.25rem; padding-inline: .65rem; font-size: .875rem }

.tabs { display: flex; flex: none; overflow-x: auto; scrollbar-width: thin; border-block-end: 1px solid var(--rule) }
.tabs a {
  display: inline-flex;
  flex: 1 0 auto;
  align-items: center;
  justify-content: center;
  gap: .35rem;
  min-block-size: 2.5rem;
  padding: .3rem .6rem;
  border-block-end: 3px solid transparent;
  font-size: .8125rem;
  font-weight: 500;
  text-decoration: none;
  white-space: nowrap;
}
.tabs [aria-selected="true"] { border-color: var(--pencil); font-weight: 700 }
.tabs a:focus-visible { outline-offset: -3px }
.source-text { flex: 1; overflow-y: auto; padding: 1rem 1.1rem 1.5rem; font: 400 1rem/1.55 var(--serif) }
.source-text:focus-visible { outline-offset: -3px }
.source-text h3 { font: 700 1.125rem/1.25 var(--display) }
.source-text .meta { margin-block: .25rem .8rem; font-family: var(--sans) }
.source-text .changed { margin-block-end: .8rem; padding-inline-start: .7rem; border-inline-start: 3px solid var(--red); font: 400 .875rem/1.4 var(--sans) }
.source-text p + p { margin-block-start: .7rem }
.source-text .meta + p { margin-block-start: 0 }
.source-text span { text-decoration: underline dotted 1px var(--ink2); text-underline-offset: .25em }
.source-text span.on {
  margin-inline: -.12em;
  padding-inline: .12em;
  background: linear-gradient(transparent 14%, var(--mark) 14% 90%, transparent 90%);
  color: var(--on-mark);
  text-decoration: none;
  -webkit-box-decoration-break: clone;
  box-decoration-break: clone;
}
.source-text span.on + span.on { margin-inline-start: 0; padding-inline-start: 0 }
@media (max-width: 63.99rem) {
  .evidence {
    position: sticky;
    inset-block-end: 3.75rem;
    z-index: 2;
    max-block-size: 44dvh;
    border-block-start: 2px solid var(--ink);
    border-inline-start: 0;
  }
  .card { padding: .45rem .75rem .5rem }
  .source-text { padding: .6rem .75rem; min-block-size: 4.5rem }
  .source-text .meta { margin-block-end: .4rem }
  .checks { display: none }
  .nearest { margin-block-start: .35rem }
  .nearest .version + .version { display: none }
  .card .nearest q { -webkit-line-clamp: 2 }
  .rival { -webkit-line-clamp: 5 }
  .act { margin-block-start: .4rem }
}
@media (forced-colors: active) {
  .source-text span.on { forced-color-adjust: none }
  .tabs a:not([aria-selected="true"]) { border-color: Canvas }
}
`;
