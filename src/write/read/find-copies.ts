import type { Article } from '../../domain/article.js';
import { words } from '../../domain/text/tokens.js';

const SHINGLE = 5;
/** Share of the shorter text's shingles that stand in the other when one repeats the other. */
const COPIED = 0.55;

/**
 * For each article the index of the one whose text it repeats, or null. Of several copies of one text that
 * leads which is not marked as a copy, then which others credit, which came first, which is longest. Copies
 * of an outlet that is not at hand (`syndicatedFrom`) lean on each other.
 */
export function findCopies(articles: readonly Article[]): (number | null)[] {
  const shingles = articles.map(({ text }) => shinglesOf(text));
  const copies = articles.map((): number | null => null);
  const originals: number[] = [];
  for (const index of byOriginality(articles)) {
    const origin = originals.find((other) => isCopy(articles, shingles, index, other));
    if (origin === undefined) originals.push(index);
    else copies[index] = origin;
  }
  return copies;
}

function byOriginality(articles: readonly Article[]): number[] {
  const credits = articles.map(
    ({ outlet }) => articles.filter(({ text }) => text.includes(`(${outlet})`)).length,
  );
  const rank = (index: number): [number, number, string, number] => [
    Number(articles[index]?.syndicatedFrom !== null),
    -(credits[index] ?? 0),
    articles[index]?.published ?? '~',
    -(articles[index]?.text.length ?? 0),
  ];
  return [...articles.keys()].sort((a, b) => compare(rank(a), rank(b)) || a - b);
}

function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [at, one] of a.entries()) {
    const other = b[at] ?? one;
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
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
