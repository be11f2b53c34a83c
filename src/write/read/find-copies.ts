import type { Article } from '../../domain/article.js';
import { words } from '../../domain/text/tokens.js';

const SHINGLE = 5;
/** Share of the shorter text's shingles that stand in the other when one repeats the other. */
const COPIED = 0.55;

/**
 * For each article the index of the one whose text it repeats, or null. Of several copies of one text the
 * article that is not marked as a copy leads, else the longest. Copies of an outlet that is not at hand
 * (`syndicatedFrom`) lean on each other.
 */
export function findCopies(articles: readonly Article[]): (number | null)[] {
  const shingles = articles.map(({ text }) => shinglesOf(text));
  const order = articles
    .map((article, index) => ({
      index,
      copied: article.syndicatedFrom !== null,
      length: article.text.length,
    }))
    .sort((a, b) => Number(a.copied) - Number(b.copied) || b.length - a.length || a.index - b.index);
  const copies = articles.map((): number | null => null);
  const originals: number[] = [];
  for (const { index } of order) {
    const origin = originals.find((other) => isCopy(articles, shingles, index, other));
    if (origin === undefined) originals.push(index);
    else copies[index] = origin;
  }
  return copies;
}

function isCopy(
  articles: readonly Article[],
  shingles: readonly ReadonlySet<string>[],
  index: number,
  other: number,
): boolean {
  const from = articles[index]?.syndicatedFrom ?? null;
  const origin = articles[other];
  if (from !== null && origin && (origin.outlet === from || origin.syndicatedFrom === from)) return true;
  return containment(shingles[index], shingles[other]) >= COPIED;
}

function shinglesOf(text: string): ReadonlySet<string> {
  const list = words(text);
  const found = new Set<string>();
  for (let at = 0; at + SHINGLE <= list.length; at++) found.add(list.slice(at, at + SHINGLE).join(' '));
  return found;
}

function containment(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared++;
  return shared / small.size;
}
