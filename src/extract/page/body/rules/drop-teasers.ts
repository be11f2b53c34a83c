import type { PageElement } from '../../tree/page-node.js';
import { childElements } from '../../tree/query.js';
import { isProse } from '../prose.js';
import type { Line } from '../split-lines.js';
import type { LineRule } from './line-rule.js';

/** Two alike may be chance; from three on it is a list of teasers. */
const MIN_SIBLINGS = 3;
/** A teaser is a headline with a line or two below it. */
const MAX_WORDS = 90;
/** Of the siblings, this share must be teasers. */
const MIN_SHARE = 0.75;

/** Where teasers make up more of the text, they are what the page is about. */
const MAX_SHARE = 0.4;
/** Below the article they may be longer than a short one. */
const MAX_SHARE_AT_END = 0.7;

/** Siblings of one kind that are each a linked headline with an excerpt: other articles' teasers. */
export const dropTeasers: LineRule = (lines, { root }) => {
  const linesOf = groupByElement(lines, root);
  const dropped = new Map<Line, string>();
  for (const parent of linesOf.keys()) {
    for (const siblings of alikeChildren(parent, linesOf)) {
      const teasers = siblings.filter((sibling) => isTeaser(linesOf.get(sibling) ?? []));
      if (siblings.length < MIN_SIBLINGS || teasers.length < siblings.length * MIN_SHARE) continue;
      for (const sibling of siblings) {
        for (const line of linesOf.get(sibling) ?? []) dropped.set(line, 'is a teaser of another article');
      }
    }
  }
  const limit = endsWith(lines, dropped) ? MAX_SHARE_AT_END : MAX_SHARE;
  return wordsIn([...dropped.keys()]) > limit * wordsIn(lines) ? new Map() : dropped;
};

/** Whether no running text comes after the first teaser but the teasers'. */
function endsWith(lines: readonly Line[], teasers: ReadonlyMap<Line, string>): boolean {
  const first = lines.findIndex((line) => teasers.has(line));
  return !lines.slice(first).some((line) => isProse(line) && !teasers.has(line));
}

const wordsIn = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + line.words, 0);

function groupByElement(lines: readonly Line[], root: PageElement): Map<PageElement, Line[]> {
  const linesOf = new Map<PageElement, Line[]>();
  for (const line of lines) {
    for (let at: PageElement | null = line.block; at !== null; at = at === root ? null : at.parent) {
      const list = linesOf.get(at);
      if (list) list.push(line);
      else linesOf.set(at, [line]);
    }
  }
  return linesOf;
}

/** The children with text, by tag and class. */
function alikeChildren(parent: PageElement, linesOf: ReadonlyMap<PageElement, Line[]>): PageElement[][] {
  const groups = new Map<string, PageElement[]>();
  for (const child of childElements(parent)) {
    if (!linesOf.has(child)) continue;
    const kind = `${child.tag} ${(child.attributes.class ?? '').replace(/\d+/g, '')}`;
    const group = groups.get(kind);
    if (group) group.push(child);
    else groups.set(kind, [child]);
  }
  return [...groups.values()];
}

/** Short, more than one line, and its headline is a link. */
function isTeaser(lines: readonly Line[]): boolean {
  if (lines.length < 2 || wordsIn(lines) > MAX_WORDS) return false;
  return lines.slice(0, 3).some(isLinkedHeadline);
}

/** A heading may be short; a line that is none must be long enough to be a headline. */
const isLinkedHeadline = ({ linked, words, role }: Line): boolean =>
  linked > 0.8 && words >= (role === 'heading' ? 3 : 5);
