import { findNames } from '../../domain/text/names.js';
import { stem } from '../../domain/text/stem.js';
import { isStopWord, type Token, tokens } from '../../domain/text/tokens.js';
import { beginsLabel, endsBody, endsLabel, fitsLabel, opensPhrase } from './phrase-words.js';

/** A run of two or three words that may be a noun phrase. */
export interface Phrase {
  /** The stems of its words, joined by a space. */
  readonly key: string;
  /** In lower case unless it is a name. */
  readonly form: string;
  /** A determiner or preposition stands before it and no further noun behind it. */
  readonly isBounded: boolean;
}

/** Phrases of a sentence; one that comes twice is bounded if it is so once. */
export function findPhrases(text: string): Phrase[] {
  const list = tokens(text);
  const names = findNames(text);
  const inName = (token: Token): boolean =>
    names.some(({ start, end }) => start <= token.start && token.start < end);
  const found = new Map<string, Phrase>();
  for (const from of list.keys()) {
    for (const length of [2, 3]) {
      const phrase = phraseAt(text, list, from, length, inName);
      if (!phrase) continue;
      const isBounded = phrase.isBounded || (found.get(phrase.key)?.isBounded ?? false);
      found.set(phrase.key, { ...phrase, isBounded });
    }
  }
  return [...found.values()];
}

function phraseAt(
  text: string,
  list: readonly Token[],
  from: number,
  length: number,
  inName: (token: Token) => boolean,
): Phrase | null {
  const span = list.slice(from, from + length);
  const [first, last] = [span[0], span.at(-1)];
  if (!first || !last || span.length < length) return null;
  const form = text.slice(first.start, last.end);
  if (!/^[\p{L}-]+(?: [\p{L}-]+)+$/u.test(form) || !beginsLabel(first.lower)) return null;
  if (span.some(({ lower }) => isStopWord(lower) || !fitsLabel(lower)) || !endsLabel(last.lower)) return null;
  const before = list[from - 1]?.lower ?? '';
  const isName = inName(first);
  if (isName !== inName(last) || (isName && (before !== 'the' || !endsBody(last.lower)))) return null;
  return {
    key: span.map(({ lower }) => stem(lower)).join(' '),
    form: isName ? form : form.toLowerCase(),
    isBounded: opensPhrase(before) && endsBefore(text, last, list[from + length]),
  };
}

function endsBefore(text: string, last: Token, next: Token | undefined): boolean {
  if (!next || isStopWord(next.lower) || !fitsLabel(next.lower)) return true;
  return /\S/.test(text.slice(last.end, next.start));
}
