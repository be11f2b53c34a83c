import type { Token } from '../../domain/text/tokens.js';

const WORDS = 5;
const MOST_WORDS = 1_200;
/** At most one shingle in eight is kept of a long text, and never fewer than this where there are more. */
const LONGEST_STEP = 8;
const FEWEST = 40;

/** What independent reports of one event share word for word; only the prose around it tells a copy. */
const QUOTATION = /“[^”\n]*”|"[^"\n]*"|``[^\n]*?''|«[^»\n]*»|„[^“”\n]*[“”]/g;

/** Runs of five words of a text, by their hashes; those that `step` divides. */
export interface Shingles {
  readonly step: number;
  readonly values: Int32Array;
}

/**
 * Samples a text's shingles by their own value, so that a copy samples the same ones.
 * @param tokens the tokens of the text, or of its beginning
 */
export function shinglesOf(text: string, tokens: readonly Token[]): Shingles {
  const words = outsideQuotations(text, tokens).slice(0, MOST_WORDS);
  let values = hashRuns(words);
  let step = 1;
  while (step < LONGEST_STEP) {
    const half = values.filter((value) => value % (step * 2) === 0);
    if (half.length < FEWEST) break;
    values = half;
    step *= 2;
  }
  return { step, values: Int32Array.from(new Set(values)) };
}

function outsideQuotations(text: string, tokens: readonly Token[]): Token[] {
  const quotations = [...text.matchAll(QUOTATION)];
  let next = 0;
  return tokens.filter(({ start }) => {
    let quotation = quotations[next];
    while (quotation !== undefined && quotation.index + quotation[0].length <= start)
      quotation = quotations[++next];
    return quotation === undefined || start < quotation.index;
  });
}

function hashRuns(words: readonly Token[]): number[] {
  const hashes = words.map(({ lower }) => hashOf(lower));
  const found: number[] = [];
  for (let last = WORDS - 1; last < hashes.length; last++) {
    let value = 0;
    for (let at = last - WORDS + 1; at <= last; at++)
      value = Math.imul(value, 0x01000193) + (hashes[at] ?? 0);
    found.push(mix(value));
  }
  return found;
}

/** FNV-1a, 32 bits. */
function hashOf(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  return value;
}

/** The final mix of MurmurHash3: every bit of the value moves every bit of the result. */
function mix(value: number): number {
  const once = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}

/** The share of the shorter text that stands in the other one, 0 to 1. */
export function containment(a: Shingles, b: Shingles): number {
  const step = Math.max(a.step, b.step);
  const [left, right] = [sampleOf(a, step), sampleOf(b, step)];
  const [few, many] = left.length < right.length ? [left, right] : [right, left];
  const held = new Set(many);
  return few.filter((value) => held.has(value)).length / Math.max(1, few.length);
}

/** Two texts are compared by the values that both were sampled for. */
function sampleOf({ step, values }: Shingles, coarser: number): Int32Array {
  return step === coarser ? values : values.filter((value) => value % coarser === 0);
}
