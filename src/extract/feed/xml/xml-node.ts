import type { Namespace } from './namespaces.js';

export interface XmlText {
  readonly kind: 'text';
  /** Entities are decoded unless the text stood in a CDATA section. */
  readonly text: string;
  readonly cdata: boolean;
}

export interface XmlElement {
  readonly kind: 'element';
  readonly namespace: Namespace;
  /** Local name in lower case: feeds write pubDate, pubdate and PubDate. */
  readonly name: string;
  /** The name with its prefix, as it was written. */
  readonly written: string;
  /** Names in lower case with their prefixes, values with entities decoded. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  readonly parent: XmlElement | null;
  /**
   * What was worked out of the finished element once. It stands here because maps from elements to such things cost
   * the garbage collector more than the parsing of the feed.
   */
  readonly memo: {
    base?: { readonly documentUrl: string; readonly base: string };
    byName?: ReadonlyMap<string, readonly XmlElement[]>;
  };
}

export type XmlNode = XmlText | XmlElement;

export function elementsOf(node: XmlElement | null): XmlElement[] {
  return node?.children.filter((child) => child.kind === 'element') ?? [];
}

/** All text within, in document order. */
export function textOf(node: XmlElement): string {
  return node.children.map((child) => (child.kind === 'text' ? child.text : textOf(child))).join('');
}

/** Text without the space round it; null where there is none. */
export function trimmedText(node: XmlElement | null | undefined): string | null {
  return node ? textOf(node).trim() || null : null;
}

/** The nearest value of an attribute on the element or what encloses it (xml:lang, XML 1.0 §2.12). */
export function inheritedAttribute(node: XmlElement | null, name: string): string | null {
  for (let at = node; at !== null; at = at.parent) {
    const value = at.attributes[name];
    if (value !== undefined) return value;
  }
  return null;
}

/** The first element of that name below, depth first. */
export function findElement(node: XmlElement, name: string): XmlElement | null {
  for (const child of elementsOf(node)) {
    const found = child.name === name ? child : findElement(child, name);
    if (found) return found;
  }
  return null;
}
