import type { Token } from '../../domain/text/tokens.js';

const WORDS = 5;
const MOST_WORDS = 1_200;
/** One value in so many finds the articles that share a text; of a short text one in a few. */
const INDEXED = 8;
const ASKED = 4;
/** A text with fewer values to be found by than this is short. */
const FEWEST_INDEXED = 12;

/**
 * What independent reports of one event share word for word; only the prose around it tells a copy. An edit may take one
 * of a pair of marks away: what follows must not count as quoted, so no quotation holds an opening, and a straight mark
 * opens only where no word is before it and closes only where none is behind it.
 */
const QUOTATION =
  /“[^“”\n]*”|(?<![\p{L}\p{N}.,!?…’'])"(?=\S)[^"\n]*(?<=\S)"(?![\p{L}\p{N}])|``[^\n`]*?''|«[^«»\n]*»|„[^„“”\n]*[“”]/gu;

/** The runs of five words of a text's prose. */
export interface Shingles {
  /** 16 bits of each one's hash, in the order of the text: enough to tell the words of two texts apart. */
  readonly runs: Uint16Array;
  /** Hashes chosen by their own value, so that a copy chooses the same ones: by `indexed` it is found, for `asked` it asks. */
  readonly indexed: Int32Array;
  readonly asked: Int32Array;
}

/** @param tokens the tokens of the text, or of its beginning */
export function shinglesOf(text: string, tokens: readonly Token[]): Shingles {
  const values = hashRuns(outsideQuotations(text, tokens).slice(0, MOST_WORDS));
  const asked = Int32Array.from(new Set(values.filter((value) => value % ASKED === 0)));
  const sample = asked.filter((value) => value % INDEXED === 0);
  return {
    runs: Uint16Array.from(values, (value) => value >>> 16),
    indexed: sample.length < FEWEST_INDEXED ? asked : sample,
    asked,
  };
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

/** What two texts have in common. */
export interface Overlap {
  /** The share of the shorter text that stands in the other one, 0 to 1. */
  readonly share: number;
  /** The words of the longest passage that both have, word for word. */
  readonly passage: number;
}

/** By the value of a run: where it stands in the longer text, counted from 1. All 0 between two comparisons. */
const places = new Uint16Array(1 << 16);

export function overlap({ runs: a }: Shingles, { runs: b }: Shingles): Overlap {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  for (let at = 0; at < many.length; at++) places[many[at] as number] = at + 1;
  let [shared, passage, length, before] = [0, 0, 0, 0];
  for (let at = 0; at < few.length; at++) {
    const place = places[few[at] as number] as number;
    if (place > 0) shared++;
    length = place === 0 ? 0 : before > 0 && place === before + 1 ? length + 1 : 1;
    if (length > passage) passage = length;
    before = place;
  }
  for (let at = 0; at < many.length; at++) places[many[at] as number] = 0;
  return { share: shared / Math.max(1, few.length), passage: passage === 0 ? 0 : passage + WORDS - 1 };
}
