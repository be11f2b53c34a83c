import type { PageElement } from '../../tree/page-node.js';
import { isWithin } from '../../tree/query.js';
import { measureText } from '../measure-text.js';
import type { Line } from '../split-lines.js';
import { dropRange, type LineRule } from './line-rule.js';

/** An element that holds this share of the running text holds the article. */
const MIN_SHARE = 0.9;
/** A single block is a paragraph, not what holds the paragraphs. */
const MIN_LINES = 2;

/** Sites put their notices, biographies and offers below the element that holds the article's paragraphs. */
export const dropBelow: LineRule = (lines, { root }) => {
  const holder = holderOf(lines, root);
  const end = lines.findLastIndex((line) => isWithin(line.block, holder)) + 1;
  return dropRange(lines, end, lines.length, 'stands below the article');
};

/** The smallest element that holds nearly all running text. */
function holderOf(lines: readonly Line[], root: PageElement): PageElement {
  const mass = measureText(lines);
  const least = MIN_SHARE * (mass.get(root) ?? 0);
  const counts = countLines(lines);
  let holder = root;
  for (const [element, characters] of mass) {
    if (characters < least || (counts.get(element) ?? 0) < MIN_LINES) continue;
    if (isWithin(element, holder)) holder = element;
  }
  return holder;
}

function countLines(lines: readonly Line[]): ReadonlyMap<PageElement, number> {
  const counts = new Map<PageElement, number>();
  for (const line of lines) {
    for (let at: PageElement | null = line.block; at !== null; at = at.parent) {
      counts.set(at, (counts.get(at) ?? 0) + 1);
    }
  }
  return counts;
}
