import { CORE_NAMESPACES, type Namespace } from '../xml/namespaces.js';
import { elementsOf, textOf, trimmedText, type XmlElement } from '../xml/xml-node.js';

/** A child by local name in the feed's own namespaces, or `prefix:name` for one of another. */
type ElementName = string;

const isFilled = (node: XmlElement): boolean =>
  node.children.length > 0 || Object.keys(node.attributes).length > 0;

/** The children of that name. */
export function childrenNamed(node: XmlElement, wanted: ElementName): XmlElement[] {
  const [prefix, name] = wanted.includes(':') ? wanted.split(':') : [null, wanted];
  const fits = (namespace: Namespace): boolean =>
    prefix === null ? CORE_NAMESPACES.has(namespace) || namespace === node.namespace : namespace === prefix;
  return elementsOf(node).filter((child) => child.name === name && fits(child.namespace));
}

/** The first filled child in the order of preference; the parent's own namespace goes before a foreign one. */
export function pickElement(node: XmlElement, ...wanted: ElementName[]): XmlElement | null {
  for (const name of wanted) {
    const found = childrenNamed(node, name);
    const own = found.find((child) => child.namespace === node.namespace && isFilled(child));
    const pick = own ?? found.find(isFilled);
    if (pick) return pick;
  }
  return null;
}

/** The text of a child that holds text; null where it holds only elements. */
export function pickText(node: XmlElement, ...wanted: ElementName[]): string | null {
  return plainValue(pickElement(node, ...wanted));
}

export function plainValue(node: XmlElement | null | undefined): string | null {
  if (!node || (elementsOf(node).length > 0 && textOf(node).trim() === '')) return null;
  return trimmedText(node);
}
