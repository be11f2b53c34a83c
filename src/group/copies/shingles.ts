import { tokens } from '../../domain/text/tokens.js';

const WORDS = 5;
const MOST_WORDS = 1_200;
/** One in eight shingles is kept: enough to tell a copy, and an eighth of the memory. */
const SAMPLE = 8;
/** With fewer sampled shingles than this, all are kept: a short text has too few to sample from. */
const FEWEST = 12;

/** Hashes of a text's runs of five words, sampled by their own value so that copies sample the same ones. */
export function shinglesOf(text: string): Set<number> {
  const words = tokens(text)
    .filter(({ lower }) => /[\p{L}\p{N}]/u.test(lower))
    .slice(0, MOST_WORDS)
    .map(({ lower }) => lower);
  const all: number[] = [];
  for (let i = 0; i + WORDS <= words.length; i++) all.push(hash(words.slice(i, i + WORDS).join(' ')));
  const sampled = all.filter((value) => value % SAMPLE === 0);
  return new Set(sampled.length >= FEWEST ? sampled : all);
}

/** FNV-1a with a final mix, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** The share of the shorter text that stands in the other one, 0 to 1. */
export function containment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  if (few.size === 0) return 0;
  let shared = 0;
  for (const value of few) if (many.has(value)) shared += 1;
  return shared / few.size;
}
