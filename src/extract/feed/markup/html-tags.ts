/** Names of HTML elements, those that are long out of use included: feeds of all ages hold them. */
const NAMES =
  'a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br ' +
  'button canvas caption center cite code col colgroup dd del details dfn dialog dir div dl dt em embed fieldset ' +
  'figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html i iframe ilayer img input ' +
  'ins isindex kbd label layer legend li link main map mark marquee menu meta meter nav nobr noembed noframes ' +
  'noscript object ol optgroup option output p param picture plaintext pre progress q rb rp rt ruby s samp script ' +
  'section select small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th ' +
  'thead time title tr track tt u ul var video wbr xml xmp';

const HTML_TAG = new RegExp(`</?(?:${NAMES.split(' ').join('|')})(?:\\s[^>]*)?/?>`, 'i');

/** Whether a text holds a tag of HTML, rather than a `<` that means something else. */
export const holdsHtmlTag = (text: string): boolean =>
  HTML_TAG.test(text.slice(0, text.lastIndexOf('>') + 1));
