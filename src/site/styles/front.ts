/** The front page: nameplate, lead story, latest, three columns, the desk's day, newsletter band. */
export const FRONT_CSS = `
body { line-height: 1.5 }
.plate { display: grid; gap: .35rem 2.5rem; align-items: last baseline; padding-block: .9rem }
.plate h1 {
  font: 700 clamp(3.5rem, 1.4rem + 9vw, 7.25rem)/1 var(--display);
  letter-spacing: -.045em;
  margin-inline-start: -.03em;
}
.plate h1.long { font-size: clamp(2rem, 1rem + 4.5vw, 4rem); letter-spacing: -.03em }
.plate h1 b { color: var(--pencil); font-weight: 400; margin-inline-end: .03em }
.plate p { font-size: 1.125rem; line-height: 1.4; text-wrap: pretty }
.plate p b { display: block; font: 600 .9375rem/1.5 var(--sans) }
.nav { border-block: 1px solid var(--ink); font: 500 .9375rem/1.4 var(--sans) }
.nav ul {
  list-style: none;
  display: flex;
  flex-wrap: wrap;
  gap: 0 1rem;
  padding-block: .2rem;
  margin-inline: -.25rem;
}
.nav a { display: block; padding: .4rem .25rem; text-decoration: none }
.nav a:hover { text-decoration: underline }
.nav .end { margin-inline-start: auto }

.kick { margin-block-end: .5rem }
main h2 a, main h3 a { text-decoration-color: transparent }
main h2 a:hover, main h3 a:hover { color: inherit; text-decoration-color: var(--pencil) }
.top { padding-block: 1.5rem 2rem }
.lead h2 {
  font: 700 clamp(2.125rem, 1.1rem + 4.2vw, 4.125rem)/1.03 var(--display);
  letter-spacing: -.025em;
  text-wrap: balance;
}
.lead .nut {
  font-size: clamp(1.1875rem, 1.1rem + .4vw, 1.375rem);
  line-height: 1.45;
  margin-block-start: 1rem;
  text-wrap: pretty;
}
.nut::before { content: "¶"; content: "¶"/""; color: var(--pencil); margin-inline-end: .3em }
.lead .m { margin-block-start: 1rem; font-size: .9375rem }
.hd { font: 700 1.3125rem/1.25 var(--display) }
.latest { border-block-start: 3px solid var(--ink); margin-block-start: 2rem; padding-block-start: .8rem }
.latest ol { list-style: none }
.latest li {
  display: grid;
  grid-template-columns: 3.6rem minmax(0, 1fr);
  align-items: baseline;
  border-block-start: 1px solid var(--rule);
  padding-block: .7rem;
}
.latest li:first-child { border: 0 }
.latest time { font: 500 .875rem/1.5 var(--sans); font-variant-numeric: tabular-nums; color: var(--ink2) }
.latest h3 { font: 700 1.0625rem/1.3 var(--display) }
.three { list-style: none; border-block-start: 3px solid var(--ink); margin-block-end: 1.25rem }
.three li { padding-block: 1.1rem; border-block-start: 1px solid var(--rule) }
.three li:first-child { border: 0 }
.three h3 { font: 700 1.5rem/1.16 var(--display); letter-spacing: -.014em; text-wrap: balance }
.three p:not(.m, .kick) { margin-block: .5rem .6rem; line-height: 1.45 }

.fun { display: grid; grid-template-columns: 1fr 1fr; gap: 1.25rem 1.5rem; margin-block: .9rem 1.1rem }
.fun div { display: flex; flex-direction: column-reverse; justify-content: flex-end }
.fun dd {
  font: 700 clamp(2.75rem, 2rem + 2.4vw, 4rem)/1 var(--display);
  letter-spacing: -.03em;
  font-variant-numeric: lining-nums;
}
.fun dt { font: 400 .9375rem/1.4 var(--sans); color: var(--ink2); margin-block-start: .2rem }
.fun div:last-child dd { color: var(--pencil) }
.sm { font-size: 1rem; line-height: 1.5; max-inline-size: 40rem }
.none { font-size: 1.375rem; line-height: 1.45; max-inline-size: 38rem; padding-block: 2.5rem 3rem }

@media (min-width: 48rem) {
  .plate {
    grid-template-columns: auto minmax(0, 22rem);
    justify-content: space-between;
    padding-block: 1.1rem 1.25rem;
  }
  .three { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); column-gap: var(--gap) }
  .three li { border: 0; position: relative; padding-block: 1.25rem .5rem }
  .three li + li::before {
    content: "";
    position: absolute;
    inset-block: 1.25rem 0;
    inset-inline-start: calc(var(--gap)/-2);
    border-inline-start: 1px solid var(--rule);
  }
  .fun { grid-template-columns: repeat(4, minmax(0, 1fr)) }
}
@media (min-width: 64rem) {
  .top { padding-block: 2.25rem 2.75rem }
  .duo { display: grid; grid-template-columns: minmax(0, 1fr) 19.5rem; column-gap: 3.5rem }
  .latest { border: 0; margin: 0; padding: 0; position: relative }
  .latest::before {
    content: "";
    position: absolute;
    inset-block: 0;
    inset-inline-start: -1.75rem;
    border-inline-start: 1px solid var(--rule);
  }
  .lead .nut { max-inline-size: 38rem; position: relative; margin-inline-start: 1.6rem }
  .lead .m { margin-inline-start: 1.6rem }
  .nut::before { position: absolute; inset-inline-start: -1.15em; margin: 0 }
  .three h3 { font-size: 1.625rem }
  .fun { margin-block-start: 0 }
}
@media print {
  .nav, .all { display: none }
  li { break-inside: avoid }
}
`;

/** The one dark block: the newsletter band. */
export const BAND_CSS = `
:root { --band: #15171c; --onband: #fcfbf7; --onband2: #b9bcc6; --onpencil: #aab8ff }
@media (prefers-color-scheme: dark) {
  :root { --band: #1c2032 }
}
@media (prefers-contrast: more) {
  :root { --onband2: #fcfbf7 }
}
.band {
  --pencil: var(--onpencil);
  background: var(--band);
  color: var(--onband);
  margin-block-start: 1.5rem;
  padding-block: 2.25rem 2.5rem;
}
.band + .foot, main:has(.band) + .foot { border: 0 }
.band h2 {
  font: 700 clamp(1.875rem, 1.4rem + 2.2vw, 2.875rem)/1.08 var(--display);
  letter-spacing: -.02em;
  text-wrap: balance;
}
.band p { color: var(--onband2); font-size: 1.0625rem; line-height: 1.45; margin-block: .6rem 1.1rem; max-inline-size: 34rem }
.band input:not([type=checkbox]) {
  padding: .65rem .75rem;
  border-color: var(--onband2);
  background: transparent;
  color: var(--onband);
}
.band input::placeholder { color: var(--onband2) }
.band .ask { margin: 0 }
.band button { font-size: 1rem; padding: .65rem 1.1rem; color: #121419 }
.band button:hover { background: #fcfbf7; border-color: #fcfbf7 }
@media (min-width: 48rem) {
  .band .w { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 2rem; align-items: center }
  .band .ask { inline-size: 100%; justify-self: end }
  .band p { margin-block-end: 0 }
}
@media print {
  .band { display: none }
}
`;
