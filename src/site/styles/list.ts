/** The parts after a thick rule (`aft`) and the list of headlines with deks (`news`). */
export const LIST_CSS = `
.aft { border-block-start: 3px solid var(--ink); padding-block: 1.25rem 2rem }
.aft > h2 { font: 700 1.3125rem/1.25 var(--display); margin-block-end: 1rem }
.news { list-style: none }
.news li { border-block-start: 1px solid var(--rule); padding-block: .9rem }
.news li:first-child { border: 0; padding-block-start: 0 }
.news h3 { font: 700 1.25rem/1.25 var(--display); letter-spacing: -.008em; text-wrap: balance }
.news h3 a { text-decoration-color: transparent }
.news h3 a:hover { color: inherit; text-decoration-color: var(--pencil) }
.news p { font-size: 1.0625rem; line-height: 1.45; color: var(--ink2); margin-block-start: .2rem }
.news .m { font: 400 .875rem/1.5 var(--sans) }
.all { font: 600 .9375rem/1.5 var(--sans); padding-block: .6rem }
@media (min-width: 64rem) {
  .aft { display: grid; grid-template-columns: var(--cols); column-gap: var(--gap); padding-block: 1.5rem 2.75rem }
  .aft > * { grid-column: 2 / -1 }
  .aft > h2 { grid-column: 1; margin: 0 }
  .news li { display: grid; grid-template-columns: minmax(0, 40rem) minmax(0, 1fr); column-gap: var(--gap) }
  .news li > * { grid-column: 1 }
  .news .m { grid-column: 2; grid-row: 1; padding-block-start: .1rem }
}
`;
