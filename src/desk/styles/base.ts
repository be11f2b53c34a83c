import { DARK, declareScheme, FONTS, LIGHT, type Scheme } from '../../theme/tokens.js';

const ROLES = ['paper', 'panel', 'ink', 'ink2', 'rule', 'pencil', 'wash', 'mark', 'red'] as const;
/** The desk's washes are stronger than the site's: they mark the row in hand among many. */
const DESK_LIGHT: Scheme = { ...LIGHT, wash: '#e6eafb', mark: '#ffe66b' };
const DESK_DARK: Scheme = { ...DARK, wash: '#232a4a', mark: '#6a5900' };

/** Tokens, resets and controls: what every desk page has. */
export const BASE_CSS = `
:root {
  ${declareScheme(DESK_LIGHT, ROLES)}
  --on-mark: #15171c;
  --serif: ${FONTS.serif};
  --display: ${FONTS.display};
  --sans: ${FONTS.sans};
}
@media (prefers-color-scheme: dark) { :root { ${declareScheme(DESK_DARK, ROLES)} --on-mark: #fff } }
@media (prefers-contrast: more) { :root { --ink2: var(--ink); --rule: var(--ink) } }
* { box-sizing: border-box }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100% }
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 400 .9375rem/1.45 var(--sans);
  overflow-wrap: break-word;
}
h1, h2, h3, p, ul, ol, dl, dd, fieldset { margin: 0; padding: 0; border: 0 }
ul, ol { list-style: none }
a { color: inherit; text-decoration-color: var(--pencil); text-underline-offset: .18em }
a:hover { color: var(--pencil) }
:focus-visible { outline: 3px solid var(--pencil); outline-offset: 1px; border-radius: 2px }
[hidden] { display: none !important }
.vh {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
#say { position: fixed; inset-block-start: 0 }
.skip {
  position: absolute;
  inset-inline-start: -999rem;
  z-index: 9;
  background: var(--ink);
  color: var(--paper);
  padding: .75rem 1rem;
}
.skip:focus { inset-inline-start: 0; color: var(--paper) }
.meta { font-size: .875rem; color: var(--ink2) }
.nowrap { white-space: nowrap }

button, .btn {
  display: inline-flex;
  align-items: center;
  justify-content: center;
  gap: .5rem;
  min-block-size: 2.5rem;
  padding: .4rem .8rem;
  border: 1px solid var(--ink2);
  border-radius: 3px;
  background: var(--paper);
  color: var(--ink);
  font: 600 .9375rem/1.2 var(--sans);
  text-decoration: none;
  cursor: pointer;
}
button:hover, .btn:hover { border-color: var(--pencil); color: var(--pencil) }
.main-button { background: var(--pencil); border-color: var(--pencil); color: var(--paper) }
.main-button:hover { background: var(--ink); border-color: var(--ink); color: var(--paper) }
.plain-button {
  min-block-size: 2rem;
  padding: .3rem .5rem;
  border-color: transparent;
  background: none;
  font-weight: 400;
}
.small-button { min-block-size: 2.25rem; padding-inline: .65rem; font-size: .875rem }
kbd {
  padding: .16rem .34rem;
  border: 1px solid currentColor;
  border-radius: 3px;
  font: 600 .75rem/1 var(--sans);
  opacity: .85;
}

label { font-weight: 600 }
input, textarea {
  display: block;
  inline-size: 100%;
  padding: .5rem .6rem;
  border: 1px solid var(--ink2);
  border-radius: 3px;
  background: var(--paper);
  color: var(--ink);
  font: 400 1rem/1.4 var(--sans);
}
textarea { font: 400 1.0625rem/1.5 var(--serif) }
input[type="checkbox"] { inline-size: 1.25rem; block-size: 1.25rem; accent-color: var(--pencil) }

.sample {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: 0 1rem;
  padding: .2rem 1rem;
  background: var(--wash);
  font-size: .8125rem;
}
.sample a { padding-block: .2rem }
.bar {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0 1.25rem;
  min-block-size: 3.25rem;
  padding-inline: 1rem;
  border-block-end: 1px solid var(--ink);
}
.name {
  padding-block: .3rem;
  font: 700 1.3125rem/1 var(--display);
  letter-spacing: -.03em;
  text-decoration: none;
}
.name b { color: var(--pencil); font-weight: 400 }
.bar ul { display: flex; flex-wrap: wrap; gap: 0 .1rem }
.bar li a {
  display: inline-flex;
  gap: .4rem;
  padding: .85rem .6rem .75rem;
  border-block-end: 3px solid transparent;
  margin-block-end: -1px;
  text-decoration: none;
}
.bar li span { color: var(--ink2); font-weight: 400; font-variant-numeric: tabular-nums }
.bar li [aria-current] { border-color: var(--pencil); font-weight: 700 }
.bar .end { display: flex; align-items: center; gap: .25rem; margin-inline-start: auto }

.message { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1rem }
.message p { font-weight: 600 }
.message.problem p { color: var(--red) }
.message button, .message .btn { min-block-size: 2.25rem }
.message form { display: contents }

dialog {
  max-inline-size: 44rem;
  padding: 1.25rem 1.5rem;
  border: 1px solid var(--ink);
  border-radius: 4px;
  background: var(--paper);
  color: var(--ink);
}
dialog::backdrop { background: rgb(0 0 0/.45) }
dialog h2 { font: 700 1rem/1.3 var(--sans) }
dialog label { display: flex; align-items: center; gap: .6rem; margin-block: .75rem .25rem }
dialog dl { columns: 2; column-gap: 2.5rem; margin-block: .8rem 1rem }
dialog dl div { display: grid; grid-template-columns: 5.5rem 1fr; padding-block: .25rem; break-inside: avoid }
#say.shown {
  position: fixed;
  inset: auto .75rem 4.5rem;
  max-inline-size: 44rem;
  margin-inline: auto;
  z-index: 8;
  inline-size: auto;
  block-size: auto;
  clip-path: none;
  white-space: normal;
  padding: .75rem 1rem;
  border-radius: 3px;
  background: var(--ink);
  color: var(--paper);
  font-weight: 600;
}
@media (max-width: 63.99rem) {
  .bar { padding: .4rem .75rem 0 }
  .bar nav { order: 3; inline-size: 100%; margin-inline: -.5rem }
  .bar li a { padding: .4rem .5rem .35rem }
  .bar .who { display: none }
  .sample { padding-inline: .75rem }
  dialog dl { columns: 1 }
  .keys-button kbd { display: none }
}
@media (forced-colors: active) {
  .bar li a:not([aria-current]) { border-color: Canvas }
}
`;
