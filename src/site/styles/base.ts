import { DARK, declareScheme, FONTS, LIGHT } from '../../theme/tokens.js';

const ROLES = ['paper', 'ink', 'ink2', 'rule', 'pencil', 'wash', 'mark'] as const;

/** Tokens, resets and what every page has: sample strip, masthead, buttons, fields, foot. */
export const BASE_CSS = `
:root {
  ${declareScheme(LIGHT, ROLES)}
  --serif: ${FONTS.serif};
  --display: ${FONTS.display};
  --sans: ${FONTS.sans};
  --pad: 1.25rem;
  --gap: 2rem;
  --cols: minmax(0, 1fr);
}
@media (prefers-color-scheme: dark) {
  :root { ${declareScheme(DARK, ROLES)} }
}
@media (prefers-contrast: more) {
  :root { --ink2: var(--ink); --rule: var(--ink) }
}
* { box-sizing: border-box }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100% }
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 400 1.125rem/1.55 var(--serif);
  overflow-wrap: break-word;
}
h1, h2, h3, p, ul, ol, dl, dd { margin: 0; padding: 0 }
a {
  color: inherit;
  text-decoration-color: var(--pencil);
  text-decoration-thickness: 1px;
  text-underline-offset: .18em;
}
a:hover { color: var(--pencil); text-decoration-thickness: 2px }
:focus-visible { outline: 3px solid var(--pencil); outline-offset: 2px; border-radius: 2px }
.vh:not(:focus) {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.skip {
  position: absolute;
  inset-inline-start: -999rem;
  z-index: 2;
  background: var(--ink);
  color: var(--paper);
  font: 600 1rem var(--sans);
  padding: .75rem 1rem;
}
.skip:focus { inset-inline-start: 0; color: var(--paper) }
.w { max-inline-size: 75rem; margin-inline: auto; padding-inline: var(--pad) }
.sample { background: var(--wash); font: 500 .8125rem/1.4 var(--sans); padding-block: .4rem }
.dots { color: var(--pencil); font-size: .62em; letter-spacing: .12em; vertical-align: .22em; margin-inline-end: .6em }
.kick { font: 600 .9375rem/1.3 var(--sans); color: var(--pencil); margin-block-end: .35rem }
.kick a { text-decoration: none; display: inline-block; padding-block: .2rem; margin-block: -.2rem }
.kick a:hover { text-decoration: underline }
.m { font: 400 .875rem/1.5 var(--sans); color: var(--ink2) }

.mast { border-block-end: 1px solid var(--ink) }
.mast .w {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: 0 1.5rem;
  padding-block: .7rem .6rem;
}
.name { font: 700 1.75rem/1.2 var(--display); letter-spacing: -.03em; text-decoration: none }
.name b { color: var(--pencil); font-weight: 400; margin-inline-end: .06em }
.mast nav {
  display: flex;
  flex-wrap: wrap;
  gap: 0 .25rem;
  margin-inline: auto -.5rem;
  font: 500 .9375rem/1.4 var(--sans);
}
.mast nav a { text-decoration: none; padding: .4rem .5rem }
.mast nav a:hover, .name:hover, .mast [aria-current] {
  text-decoration: underline;
  text-decoration-color: var(--pencil);
}
.mast .t { display: none }

.btn, button {
  flex: none;
  display: inline-block;
  font: 600 .9375rem/1.4 var(--sans);
  padding: .55rem 1rem;
  border: 1px solid var(--pencil);
  border-radius: 2px;
  background: var(--pencil);
  color: var(--paper);
  text-decoration: none;
  cursor: pointer;
}
.btn:hover, button:hover { background: var(--ink); border-color: var(--ink); color: var(--paper) }
input:not([type=checkbox]) {
  flex: 1 1 auto;
  min-inline-size: 0;
  font: 400 1rem/1.4 var(--sans);
  padding: .5rem .7rem;
  border: 1px solid var(--ink2);
  border-radius: 2px;
  background: var(--paper);
  color: var(--ink);
}
input::placeholder { color: var(--ink2); opacity: 1 }
.ask { display: flex; gap: .5rem; max-inline-size: 28rem; margin-block-start: .75rem }

.foot { border-block-start: 1px solid var(--ink); font: 400 .9375rem/1.5 var(--sans); padding-block: 1.25rem 2.5rem }
.foot ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin-inline-start: -.25rem }
.foot li a { display: inline-block; padding: .4rem .25rem; text-decoration: none }
.foot li a:hover { text-decoration: underline }
.foot p { color: var(--ink2); margin-block-start: .75rem; max-inline-size: 44rem }

@media (min-width: 48rem) {
  :root { --pad: 2rem }
  .mast .t { display: block }
  .mast .u { display: none }
}
@media (min-width: 64rem) {
  :root { --cols: 9.5rem minmax(0, 1fr) 10.5rem }
}
@media (min-width: 75rem) {
  :root { --cols: 11.5rem 40rem minmax(0, 1fr); --gap: 2.5rem }
}
@media (prefers-reduced-motion: no-preference) {
  html { scroll-behavior: smooth }
}
@media print {
  :root { --paper: #fff; --ink: #000; --ink2: #333; --rule: #999; --pencil: #000; --mark: #fff }
  @page { margin: 16mm 18mm }
  html { font-size: 64% }
  .skip, .sample, .mast nav, .foot ul, .recent { display: none }
  .w { padding-inline: 0 }
}
`;
