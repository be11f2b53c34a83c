import { type PageElement, visibleText } from '../tree/page-node.js';
import { childElements } from '../tree/query.js';
import type { LdNode } from './ld-node.js';

/** Nested deeper, an item is about something else. */
const MAX_DEPTH = 6;
/** What stands there is said by readers or of other articles. */
const IS_OTHERS = /comment|related/i;
/** The text is read from the page itself, the day of publication with its own order of sources (`dates/`). */
const PASSED_OVER: ReadonlySet<string> = new Set([
  'articleBody',
  'text',
  'comment',
  'review',
  'datePublished',
  'dateCreated',
]);
/** Properties whose value is where a link leads (HTML, "The microdata model"); of others it is what the link says. */
const ADDRESSES: ReadonlySet<string> = new Set(['url', 'image', 'mainEntityOfPage', 'thumbnailUrl']);

type Item = Record<string, unknown>;

/** A microdata item (HTML, "Microdata") as the JSON-LD node that would say the same. */
export function readItem(item: PageElement, depth = 0): LdNode {
  const node: Item = { '@type': typeOfItem(item) };
  gather(item, node, depth);
  return node;
}

/** "NewsArticle" of `itemtype="https://schema.org/NewsArticle"`. */
export const typeOfItem = ({ attributes }: PageElement): string =>
  (attributes.itemtype ?? '').trim().replace(/^.*[/#]/, '');

function gather(element: PageElement, node: Item, depth: number): void {
  for (const child of childElements(element)) {
    if (IS_OTHERS.test(child.names)) continue;
    const names = (child.attributes.itemprop ?? '').split(/\s+/).filter((name) => name !== '');
    const isItem = child.attributes.itemscope !== undefined;
    for (const name of names) {
      if (PASSED_OVER.has(name)) continue;
      add(node, name, isItem && depth < MAX_DEPTH ? readItem(child, depth + 1) : propertyValue(child, name));
    }
    // What stands in another item is said of that one.
    if (!isItem) gather(child, node, depth);
  }
}

/** The first value of a property leads; an author may be several. */
function add(node: Item, name: string, value: unknown): void {
  if (value === null) return;
  const before = node[name];
  if (before === undefined) node[name] = value;
  else node[name] = [before, value].flat();
}

function propertyValue(element: PageElement, name: string): string | null {
  const { content, datetime, href, src } = element.attributes;
  const stated = content ?? datetime ?? (ADDRESSES.has(name) ? (href ?? src) : undefined);
  return stated?.trim() || visibleText(element) || src || href || null;
}
