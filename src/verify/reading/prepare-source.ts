import type { VerifySource } from '../../domain/claim.js';
import { findQuotations, type Quotation } from '../../domain/text/quotations.js';
import { isLowerCased, sentences } from '../../domain/text/sentences.js';
import { extractAttributions } from '../attribution/extract-attributions.js';
import { initialsOf } from './initials.js';
import { findPeople, type PersonMention } from './people.js';
import { ReadSentence } from './read-sentence.js';
import { findReferents, type Referents } from './referents.js';
import { readSpeech, type SourceSpeech } from './source-speech.js';
import { tellForeign } from './tell-tongue.js';
import type { Word } from './words.js';

/** A sentence of a source: `start` is its offset in the source's text, `first` its place in the list of words. */
export interface SourceSentence {
  readonly index: number;
  readonly read: ReadSentence;
  readonly start: number;
  readonly end: number;
  readonly first: number;
}

/** A source's text, read once for many claims. */
export interface PreparedSource {
  readonly text: string;
  readonly published: string | null;
  readonly lowerCased: boolean;
  readonly sentences: readonly SourceSentence[];
  /** Every word of the text in order. */
  readonly words: readonly Word[];
  /** For each word, the index of its sentence. */
  readonly sentenceOf: Int32Array;
  /** Positions in `words` of each stem and of each lower-case form. */
  readonly byStem: ReadonlyMap<string, readonly number[]>;
  readonly byLower: ReadonlyMap<string, readonly number[]>;
  readonly quotations: readonly Quotation[];
  /** For each word, one more than the index of its quotation; 0 outside. */
  readonly quotationOf: Int32Array;
  /** Its language (primary subtag) where it is plainly not English; else null. */
  readonly foreign: () => string | null;
  readonly speech: () => readonly SourceSpeech[];
  readonly initials: () => ReadonlySet<string>;
  /** Where people are named outside quotation marks, in reading order. */
  readonly people: () => readonly PersonMention[];
  /** All that it names, with the nouns that stand beside each name. */
  readonly referents: () => Referents;
}

/** Words in a name that is shortened to its initials. */
const LONGEST_NAME = 8;
const CACHED_CHARACTERS = 500_000;
const cache = new Map<string, PreparedSource>();
let cachedCharacters = 0;

/** Reads a source, or gives the reading of the same text and date from before (least recently used go first). */
export function prepareSource(source: VerifySource): PreparedSource {
  const key = `${source.published ?? ''}\n${source.text}`;
  const known = cache.get(key);
  if (known) {
    cache.delete(key);
    cache.set(key, known);
    return known;
  }
  const prepared = prepareApart(source.text, source.published ?? null);
  cache.set(key, prepared);
  cachedCharacters += key.length;
  for (const oldest of cache.keys()) {
    if (cachedCharacters <= CACHED_CHARACTERS || oldest === key) break;
    cache.delete(oldest);
    cachedCharacters -= oldest.length;
  }
  return prepared;
}

/** Reads a text that will not be asked for again. */
export function prepareApart(text: string, published: string | null): PreparedSource {
  const words: Word[] = [];
  const list: SourceSentence[] = [];
  const sentenceOf: number[] = [];
  for (const { text: sentence, start, end } of sentences(text)) {
    const read = new ReadSentence(sentence, published);
    list.push({ index: list.length, read, start, end, first: words.length });
    for (const word of read.words) {
      words.push({ ...word, start: word.start + start, end: word.end + start });
      sentenceOf.push(list.length - 1);
    }
  }
  const quotations = findQuotations(text);
  const people = once(() => findPeople(text, list));
  return {
    text,
    published,
    lowerCased: isLowerCased(text),
    sentences: list,
    words,
    sentenceOf: Int32Array.from(sentenceOf),
    byStem: indexBy(words, (word) => word.stem),
    byLower: indexBy(words, (word) => word.lower),
    quotations,
    quotationOf: markQuoted(words, quotations),
    foreign: once(() => tellForeign(text)),
    speech: once(() => readSpeech(text, extractAttributions(text))),
    initials: once(() => shortNames(words)),
    people,
    referents: once(() => findReferents(list, people())),
  };
}

function indexBy(words: readonly Word[], keyOf: (word: Word) => string): Map<string, number[]> {
  const index = new Map<string, number[]>();
  words.forEach((word, position) => {
    const key = keyOf(word);
    const positions = index.get(key);
    if (positions) positions.push(position);
    else index.set(key, [position]);
  });
  // A list that grew has room for many more; a copy has none. Most of a source's memory would be such room.
  for (const [key, positions] of index) if (positions.length > 1) index.set(key, positions.slice());
  return index;
}

function markQuoted(words: readonly Word[], quotations: readonly Quotation[]): Int32Array {
  const marks = new Int32Array(words.length);
  let next = 0;
  words.forEach((word, position) => {
    while ((quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next++;
    const quotation = quotations[next];
    if (quotation && quotation.start <= word.start) marks[position] = next + 1;
  });
  return marks;
}

/** Initials of capitalised runs: "Food and Drug Administration" gives "fda". */
function shortNames(words: readonly Word[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (let from = 0; from < words.length; from++) {
    const run: Word[] = [];
    for (const word of words.slice(from, from + LONGEST_NAME)) {
      if (word.capital) run.push(word);
      else if (!/^(?:of|the|and|for|in|on|to|de|la)$/.test(word.lower)) break;
      if (run.length >= 2) found.add(initialsOf(run));
    }
  }
  return found;
}

function once<T>(make: () => T): () => T {
  let value: { readonly made: T } | null = null;
  return () => {
    value ??= { made: make() };
    return value.made;
  };
}
