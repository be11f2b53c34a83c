/** Plain pages: lists, archive, search, sign-up, notes and errors. */
export const PAGE_CSS = `
.head { padding-block: 1.6rem 1.4rem }
h1 {
  font: 700 clamp(1.9375rem, 1.4rem + 2.4vw, 3rem)/1.08 var(--display);
  letter-spacing: -.022em;
  text-wrap: balance;
}
.head p { font-size: 1.125rem; line-height: 1.5; max-inline-size: 40rem; margin-block-start: .6rem; text-wrap: pretty }
.head .kick { font: 600 .9375rem/1.3 var(--sans); color: var(--ink2); margin-block: 0 .35rem }
.prose { max-inline-size: 40rem; padding-block-end: 2.5rem }
.prose > * + * { margin-block-start: .85rem }
.part { border-block-start: 1px solid var(--rule); padding-block: 1.25rem 1.5rem; text-wrap: pretty }
.part:last-child { padding-block-end: 2.75rem }
.part h2 { font: 700 1.125rem/1.35 var(--sans); letter-spacing: -.005em; margin-block-end: .5rem }
.part div { max-inline-size: 40rem }
.part div > * + * { margin-block-start: .85rem }
.part ul, .part ol { padding-inline-start: 1.25em }
.part ul { list-style: square }
.part li + li { margin-block-start: .4rem }
.part li::marker { color: var(--ink2) }
.days { list-style: none; columns: 16rem; column-gap: var(--gap); font: 400 1rem/1.5 var(--sans) }
.days a { display: inline-block; padding-block: .3rem }
.links { font: 500 .9375rem/1.5 var(--sans); display: flex; flex-wrap: wrap; gap: 0 1.25rem; list-style: none }
.links a { display: inline-block; padding-block: .4rem }
.nut::before { content: "¶"; content: "¶"/""; color: var(--pencil); margin-inline-end: .3em }
.news .nut { color: var(--ink); margin-block-start: .4rem }
.form { max-inline-size: 34rem; padding-block-end: 2.5rem }
.form label { font: 600 .9375rem/1.5 var(--sans) }
.form fieldset { border: 0; margin: 1.25rem 0; padding: 0 }
.form legend { font: 600 .9375rem/1.5 var(--sans); padding: 0; margin-block-end: .25rem }
.form .box { display: flex; gap: .7rem; align-items: baseline; padding-block: .4rem; font: 400 1rem/1.4 var(--sans) }
.form input[type=checkbox] { accent-color: var(--pencil); inline-size: 1.15rem; block-size: 1.15rem; margin: 0; flex: none; translate: 0 .15rem }
.form .field { display: flex; margin-block: .35rem }
.form .m { margin-block-start: .9rem }
.bad { border-inline-start: 3px solid var(--pencil); padding-inline-start: .8rem; margin-block-end: 1.25rem; font: 500 1rem/1.5 var(--sans) }
.ask.wide { max-inline-size: 40rem; margin-block: 0 2rem }
@media (min-width: 48rem) {
  .head { padding-block: 2.75rem 1.75rem }
}
@media (min-width: 64rem) {
  .part { display: grid; grid-template-columns: var(--cols); column-gap: var(--gap); padding-block: 1.6rem 1.9rem }
  .part h2 { font-size: 1.0625rem; margin: 0; padding-block-start: .12rem }
  .part > div { grid-column: 2 / -1 }
}
`;
