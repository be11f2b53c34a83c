import { decodeHTMLStrict } from 'entities';
import { innerMarkup } from '../xml/serialize-xml.js';
import { elementsOf, textOf, type XmlElement } from '../xml/xml-node.js';
import { decodedBase64 } from './base64.js';
import { holdsHtmlTag } from './html-tags.js';
import { collapseSpace, stripTags } from './strip-tags.js';

/** Nobody's headline is longer, in characters. */
const LONGEST_TITLE = 10_000;

/** A title as plain text on one line; null where there is no element. */
export function readTitle(node: XmlElement | null): string | null {
  if (!node) return null;
  if (elementsOf(node).length > 0)
    return collapseSpace(decodeHTMLStrict(stripTags(bounded(innerMarkup(node, '')))));
  const text = bounded(decodedBase64(node) ?? textOf(node));
  return collapseSpace(holdsMarkup(node, text) ? plainText(node, text) : text);
}

const bounded = (text: string): string => text.slice(0, LONGEST_TITLE);

/** Whether tags and entities in the text are markup rather than words about markup. */
function holdsMarkup(node: XmlElement, text: string): boolean {
  const type = (node.attributes.type ?? '').toLowerCase();
  if (/html/.test(type)) return true;
  if (node.namespace === 'atom') return type === '' && /&#?\w+;/.test(text);
  return true;
}

/** In RSS a `<` may be a sign: only what is a tag of HTML is taken as one. */
function plainText(node: XmlElement, text: string): string {
  const sure = /html/i.test(node.attributes.type ?? '');
  return decodeHTMLStrict(sure || holdsHtmlTag(text) ? stripTags(text) : text);
}
