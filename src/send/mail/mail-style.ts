/**
 * Inline styles, because mail programs drop style sheets. Colours are those of the site's light scheme; the
 * small style block below only adapts them, and the letter reads without it.
 */
const SERIF = 'Charter,Georgia,serif';
const SANS = '-apple-system,Segoe UI,Roboto,Arial,sans-serif';
const INK = '#15171c';
const INK2 = '#555963';
const PENCIL = '#2039c4';

export const STYLE = {
  body: `margin:0;padding:0;background:#fcfbf7;color:${INK}`,
  paper: 'background:#fcfbf7',
  hidden: 'display:none;max-height:0;overflow:hidden',
  column: 'width:100%;max-width:600px;text-align:start',
  head: 'padding:24px 32px 0',
  row: 'padding:0 32px',
  thick: `border-top:3px solid ${INK};padding:20px 0 24px`,
  hair: 'border-top:1px solid #d8d5ca;padding:18px 0',
  foot: `border-top:3px solid ${INK};padding:18px 0 32px`,
  name: `margin:0;font:bold 30px/34px ${SERIF};letter-spacing:-1px;color:${INK}`,
  pilcrow: `color:${PENCIL};font-weight:normal`,
  topic: `margin:0 0 6px;font:bold 15px/20px ${SANS};color:${PENCIL}`,
  lead: `margin:0 0 12px;font:bold 32px/36px ${SERIF};letter-spacing:-.5px`,
  title: `margin:0 0 4px;font:bold 21px/26px ${SERIF}`,
  text: `margin:0 0 12px;font:18px/27px ${SERIF};color:${INK}`,
  dek: `margin:0 0 4px;font:17px/25px ${SERIF};color:${INK}`,
  small: `margin:0;font:15px/22px ${SANS};color:${INK2}`,
  date: `margin:4px 0 16px;font:15px/22px ${SANS};color:${INK2}`,
  note: `margin:0 0 10px;font:15px/22px ${SANS};color:${INK2}`,
  link: `color:${INK};text-decoration:none`,
  quiet: `color:${INK2}`,
  button: `display:inline-block;padding:11px 20px;background:${PENCIL};color:#fcfbf7;font:bold 16px/22px ${SANS};text-decoration:none;border-radius:2px`,
} as const;

/** Dark scheme and small screens; `!important` is the only way past inline styles. */
export const ADAPT = [
  '@media (prefers-color-scheme:dark){',
  'body,.bg{background:#121419!important;color:#ebe9e2!important}',
  'a,h1,h2,p{color:#ebe9e2!important}',
  '.k,.k a{color:#aab8ff!important}',
  '.m,.m a{color:#a6a9b2!important}',
  '.r{border-color:#31343d!important}',
  '.b{background:#aab8ff!important;color:#121419!important}',
  '}',
  '@media (max-width:620px){',
  '.p{padding-left:20px!important;padding-right:20px!important}',
  '.h{font-size:27px!important;line-height:31px!important}',
  '}',
].join('');
