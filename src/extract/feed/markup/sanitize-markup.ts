import { escapeText } from 'entities';
import sanitizeHtml from 'sanitize-html';
import { isEndless } from './measure-nesting.js';
import { stripTags } from './strip-tags.js';

/** Attributes that hold an address: each is held to the allowed schemes. */
const ADDRESS_ATTRIBUTES = ['href', 'src', 'cite', 'longdesc', 'usemap', 'poster', 'background'];

const OPTIONS: sanitizeHtml.IOptions = {
  allowedTags: [
    ...sanitizeHtml.defaults.allowedTags,
    ...['area', 'audio', 'del', 'img', 'ins', 'map', 'picture', 'source', 'video'],
  ],
  allowedAttributes: {
    '*': ['lang', 'dir', 'title', 'cite'],
    a: ['href', 'name', 'rel'],
    area: ['href', 'alt', 'coords', 'shape'],
    audio: ['src', 'controls'],
    img: ['src', 'alt', 'longdesc', 'usemap', 'width', 'height'],
    map: ['name'],
    source: ['src', 'type'],
    table: ['background'],
    td: ['background', 'colspan', 'rowspan'],
    th: ['colspan', 'rowspan'],
    video: ['src', 'poster', 'controls'],
  },
  allowedSchemes: ['http', 'https', 'ftp', 'mailto', 'tel'],
  allowedSchemesAppliedToAttributes: ADDRESS_ATTRIBUTES,
  // The text of every other tag that is taken out stays: it was written to be read.
  nonTextTags: ['applet', 'script', 'style'],
};

/**
 * Markup in which nothing can run, load a frame, send a form or restyle the page that shows it. Of markup that is
 * nested without end only the words are kept.
 */
export function sanitizeMarkup(markup: string): string {
  if (!markup.includes('<')) return markup;
  return isEndless(markup) ? escapeText(stripTags(markup)) : sanitizeHtml(markup, OPTIONS);
}
