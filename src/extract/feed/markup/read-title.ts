import { decodeHTMLStrict } from 'entities';
import { innerMarkup } from '../xml/serialize-xml.js';
import { elementsOf, textOf, type XmlElement } from '../xml/xml-node.js';
import { decodedBase64 } from './base64.js';
import { collapseSpace, stripTags } from './strip-tags.js';

/** A title as plain text on one line; null where there is no element. */
export function readTitle(node: XmlElement | null): string | null {
  if (!node) return null;
  if (elementsOf(node).length > 0) return collapseSpace(decodeHTMLStrict(stripTags(innerMarkup(node, ''))));
  const text = decodedBase64(node) ?? textOf(node);
  return collapseSpace(holdsMarkup(node, text) ? plainText(node, text) : text);
}

/** Whether tags and entities in the text are markup rather than words about markup. */
function holdsMarkup(node: XmlElement, text: string): boolean {
  const type = (node.attributes.type ?? '').toLowerCase();
  if (/html/.test(type)) return true;
  if (node.namespace === 'atom') return type === '' && /&#?\w+;/.test(text);
  return true;
}

/** In RSS a lone `<` is likelier a sign than a tag: only what is closed, or breaks a line, is taken as markup. */
function plainText(node: XmlElement, text: string): string {
  const sure = /html/i.test(node.attributes.type ?? '');
  const tagged = sure || /<\w+[^>]*>[\s\S]*<\/|<(?:br|img)\b/i.test(text);
  return decodeHTMLStrict(tagged ? stripTags(text) : text);
}
