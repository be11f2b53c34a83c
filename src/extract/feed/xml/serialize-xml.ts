import { escapeAttribute, escapeText } from 'entities';
import { absoluteUrl, baseOf } from '../urls.js';
import type { XmlElement } from './xml-node.js';

/** Elements that HTML writes without an end tag (HTML §13.1.2). */
const VOID_ELEMENTS: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** What an element holds, as markup: inline XHTML, or HTML that was not escaped. */
export function innerMarkup(node: XmlElement, documentUrl: string): string {
  return node.children
    .map((child) => (child.kind === 'text' ? escapeText(child.text) : elementMarkup(child, documentUrl)))
    .join('');
}

function elementMarkup(node: XmlElement, documentUrl: string): string {
  const tag = node.namespace === 'xhtml' ? node.name : node.written;
  const attributes = Object.entries(node.attributes)
    .filter(([name]) => !name.startsWith('xmlns'))
    .map(([name, value]) => ` ${name}="${escapeAttribute(attributeValue(node, name, value, documentUrl))}"`)
    .join('');
  if (VOID_ELEMENTS.has(node.name)) return `<${tag}${attributes}>`;
  return `<${tag}${attributes}>${innerMarkup(node, documentUrl)}</${tag}>`;
}

/** Inline markup may set its own base: addresses are made absolute where it is known. */
function attributeValue(node: XmlElement, name: string, value: string, documentUrl: string): string {
  return name === 'href' || name === 'src' || name === 'cite'
    ? absoluteUrl(value, baseOf(node, documentUrl))
    : value;
}
