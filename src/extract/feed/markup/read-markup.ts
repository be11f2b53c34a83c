import { escapeText } from 'entities';
import { baseOf } from '../urls.js';
import { innerMarkup } from '../xml/serialize-xml.js';
import { elementsOf, textOf, type XmlElement } from '../xml/xml-node.js';
import { resolveLinks } from './resolve-links.js';
import { sanitizeMarkup } from './sanitize-markup.js';

/** The content of an element as safe HTML with absolute addresses; null where there is no element. */
export function readMarkup(node: XmlElement | null | undefined, documentUrl: string): string | null {
  if (!node) return null;
  const markup = rawMarkup(node).trim();
  return sanitizeMarkup(resolveLinks(markup, baseOf(node, documentUrl)));
}

/** Atom constructs say what they hold by `type`, and in version 0.3 by `mode`; RSS never says. */
function rawMarkup(node: XmlElement): string {
  if (isBase64(node)) return Buffer.from(textOf(node).trim(), 'base64').toString('utf8');
  const inline = elementsOf(node);
  if (isPlainText(node, inline)) return inline.length > 0 ? innerMarkup(node) : escapeText(textOf(node));
  if (inline.length > 0) return innerMarkup(unwrapDiv(node, inline));
  return textOf(node);
}

/** RFC 4287 §4.1.3.3: a media type that is neither XML nor text is Base64; Atom 0.3 has mode="base64". */
export function isBase64(node: XmlElement): boolean {
  if (node.namespace !== 'atom') return false;
  const { type = '', mode } = node.attributes;
  if (mode === 'base64' || /^application\/octet|base64/i.test(type)) return true;
  if (type === '' || mode !== undefined || elementsOf(node).length > 0) return false;
  return !/^(?:text|html|xhtml)$|xml$|^text\//i.test(type);
}

function isPlainText(node: XmlElement, inline: readonly XmlElement[]): boolean {
  if (node.namespace !== 'atom') return false;
  const { type = '', mode } = node.attributes;
  if (/^(?:text|text\/plain)$/i.test(type)) return true;
  // Many Atom feeds escape HTML without saying so: entities that are still there after decoding give it away.
  return type === '' && inline.length === 0 && mode !== 'escaped' && !/<[a-z!/]/i.test(textOf(node));
}

/** RFC 4287 §3.1.1.3: the div round inline XHTML is not part of the content. */
function unwrapDiv(node: XmlElement, inline: readonly XmlElement[]): XmlElement {
  const [only, second] = inline;
  const alone = node.children.every((child) => child.kind === 'element' || child.text.trim() === '');
  return only && !second && only.name === 'div' && alone ? only : node;
}
