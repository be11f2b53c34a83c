import type { PageElement } from '../tree/page-node.js';

const LOWEST = 6;

/** 1 for `h1` to 6 for `h6`: of the heading that the element is or stands in; 6 where there is none. */
export function rankOf(block: PageElement): number {
  for (let at: PageElement | null = block; at !== null; at = at.parent) {
    const rank = /^h([1-6])$/.exec(at.tag)?.[1];
    if (rank) return Number(rank);
  }
  return LOWEST;
}
