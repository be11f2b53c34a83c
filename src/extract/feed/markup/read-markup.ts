import { escapeText } from 'entities';
import { baseOf } from '../urls.js';
import { innerMarkup } from '../xml/serialize-xml.js';
import { elementsOf, textOf, type XmlElement } from '../xml/xml-node.js';
import { decodedBase64 } from './base64.js';
import { resolveLinks } from './resolve-links.js';
import { sanitizeMarkup } from './sanitize-markup.js';

/** Nobody writes an entry with more, in characters; what follows is left out. */
const MOST_MARKUP = 1_000_000;

/** The content of an element as safe HTML with absolute addresses; null where there is no element. */
export function readMarkup(node: XmlElement | null | undefined, documentUrl: string): string | null {
  if (!node) return null;
  const markup = rawMarkup(node, documentUrl).trim().slice(0, MOST_MARKUP);
  return sanitizeMarkup(resolveLinks(markup, baseOf(node, documentUrl)));
}

/** Atom constructs say what they hold by `type`, and in version 0.3 by `mode`; RSS never says. */
function rawMarkup(node: XmlElement, documentUrl: string): string {
  const decoded = decodedBase64(node);
  if (decoded !== null) return decoded;
  const inline = elementsOf(node);
  if (isPlainText(node, inline)) {
    return inline.length > 0 ? innerMarkup(node, documentUrl) : escapeText(textOf(node));
  }
  if (inline.length > 0) return innerMarkup(unwrapDiv(node, inline), documentUrl);
  return textOf(node);
}

function isPlainText(node: XmlElement, inline: readonly XmlElement[]): boolean {
  if (node.namespace !== 'atom') return false;
  const { type = '', mode } = node.attributes;
  if (/^(?:text|text\/plain)$/i.test(type)) return true;
  if (inline.length > 0 || mode === 'escaped') return false;
  if (/\/.*xml$/i.test(type)) return !/xhtml/i.test(type); // XML that was escaped is shown, not read
  // Many Atom feeds hold HTML without saying so: tags that are still there after decoding give it away.
  return (type === '' || /^application\//i.test(type)) && !/<[a-z!/]/i.test(textOf(node));
}

/** RFC 4287 §3.1.1.3: the div round inline XHTML is not part of the content. */
function unwrapDiv(node: XmlElement, inline: readonly XmlElement[]): XmlElement {
  const [only, second] = inline;
  const alone = node.children.every((child) => child.kind === 'element' || child.text.trim() === '');
  return only && !second && only.name === 'div' && alone ? only : node;
}
