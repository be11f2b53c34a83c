import { CORE_NAMESPACES, type Namespace } from '../xml/namespaces.js';
import { elementsOf, textOf, trimmedText, type XmlElement } from '../xml/xml-node.js';

/** A child by local name in the feed's own namespaces, or `prefix:name` for one of another. */
type ElementName = string;

const isFilled = (node: XmlElement): boolean =>
  node.children.length > 0 || Object.keys(node.attributes).length > 0;

/** An element is asked for some forty names: its children are put in order once. */
function childrenByName(node: XmlElement): ReadonlyMap<string, readonly XmlElement[]> {
  if (node.memo.byName !== undefined) return node.memo.byName;
  const byName = new Map<string, XmlElement[]>();
  for (const child of elementsOf(node)) {
    const alike = byName.get(child.name);
    if (alike === undefined) byName.set(child.name, [child]);
    else alike.push(child);
  }
  node.memo.byName = byName;
  return byName;
}

/** A name with its prefix apart. There are some hundred of them, and each is asked for at every entry. */
interface Parted {
  readonly prefix: string | null;
  readonly name: string;
}
const parted = new Map<ElementName, Parted>();
const MOST_NAMES = 1_000;

function partsOf(wanted: ElementName): Parted {
  const known = parted.get(wanted);
  if (known !== undefined) return known;
  const colon = wanted.indexOf(':');
  const parts = { prefix: colon < 0 ? null : wanted.slice(0, colon), name: wanted.slice(colon + 1) };
  if (parted.size < MOST_NAMES) parted.set(wanted, parts);
  return parts;
}

function fits(namespace: Namespace, prefix: string | null, parent: XmlElement): boolean {
  if (prefix !== null) return namespace === prefix;
  return CORE_NAMESPACES.has(namespace) || namespace === parent.namespace;
}

const NONE: readonly XmlElement[] = [];

/** The children of that name. */
export function childrenNamed(node: XmlElement, wanted: ElementName): readonly XmlElement[] {
  const { prefix, name } = partsOf(wanted);
  const alike = childrenByName(node).get(name);
  if (alike === undefined) return NONE;
  return alike.filter((child) => fits(child.namespace, prefix, node));
}

/** The first filled child in the order of preference; the parent's own namespace goes before a foreign one. */
export function pickElement(node: XmlElement, ...wanted: readonly ElementName[]): XmlElement | null {
  const byName = childrenByName(node);
  for (const each of wanted) {
    const { prefix, name } = partsOf(each);
    let first: XmlElement | null = null;
    for (const child of byName.get(name) ?? NONE) {
      if (!fits(child.namespace, prefix, node) || !isFilled(child)) continue;
      if (child.namespace === node.namespace) return child;
      first ??= child;
    }
    if (first !== null) return first;
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
