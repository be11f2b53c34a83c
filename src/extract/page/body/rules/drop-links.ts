import type { PageElement } from '../../tree/page-node.js';
import { closest, hasTag } from '../../tree/query.js';
import { isProse } from '../prose.js';
import type { Line } from '../split-lines.js';
import type { LineRule } from './line-rule.js';

/** A longer line is text, however much of it is linked. */
const MAX_WORDS = 30;
const MAX_LISTED_WORDS = 25;

/** Lines that are links to other pages, but not the items of a list of the article's own. */
export const dropLinks: LineRule = (lines) => {
  const dropped = new Map<Line, string>();
  const end = lines.findLastIndex((line) => isProse(line) && !isLink(line));
  const owned = listsWithText(lines);
  for (const [index, line] of lines.entries()) {
    if (!isLink(line) || (index < end && isOwnItem(line, owned))) continue;
    dropped.set(line, 'is a link to another page');
  }
  return dropped;
};

function isLink({ linked, words, role, listed }: Line): boolean {
  const isWhole = linked > 0.75 && words < MAX_WORDS && role !== 'heading';
  return isWhole || (listed && linked > 0.5 && words < MAX_LISTED_WORDS);
}

/** Menus and lists of other articles are links throughout; a list of the article's own has other items too. */
function listsWithText(lines: readonly Line[]): ReadonlySet<PageElement> {
  const lists = new Set<PageElement>();
  for (const line of lines) {
    const list = isLink(line) ? null : listOf(line);
    if (list !== null) lists.add(list);
  }
  return lists;
}

const listOf = ({ block }: Line): PageElement | null => closest(block, hasTag('li'))?.parent ?? null;

function isOwnItem(line: Line, owned: ReadonlySet<PageElement>): boolean {
  const list = listOf(line);
  return list !== null && owned.has(list);
}
