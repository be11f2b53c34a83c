import { TITLES } from '../../domain/text/name-words.js';
import type { PreparedSource } from '../reading/prepare-source.js';
import type { Word } from '../reading/words.js';

const LONGEST_SKIP = 12;

/**
 * Whether the source quotes the words in this order with nothing between them but parts of names ("Ann" before
 * "Reed") and what stands in parentheses. Such a quotation is not exact, but says nothing else. Words that nobody
 * is quoted with there are no shortened quotation, but a made one.
 */
export function isShortened(words: readonly Word[], source: PreparedSource): boolean {
  const [opening] = words;
  if (!opening) return false;
  return (source.byLower.get(opening.lower) ?? []).some((position) => matchesFrom(words, source, position));
}

function matchesFrom(words: readonly Word[], source: PreparedSource, position: number): boolean {
  let at = position;
  return words.every((word, index) => {
    if (index > 0) at = nextKept(word, source, at + 1);
    return source.words[at]?.lower === word.lower && (source.quotationOf[at] ?? 0) > 0;
  });
}

/** The place of `word`, stepping over what may be missing before it. */
function nextKept(word: Word, source: PreparedSource, from: number): number {
  let at = from;
  while (at - from < LONGEST_SKIP && source.words[at]?.lower !== word.lower) {
    if (!isNamePart(source, at, word) && !inParentheses(source, at)) return from;
    at++;
  }
  return at;
}

function isNamePart({ words }: PreparedSource, at: number, before: Word): boolean {
  const word = words[at];
  return word !== undefined && before.capital && (word.capital || TITLES.has(word.lower));
}

function inParentheses({ words, text }: PreparedSource, at: number): boolean {
  const word = words[at];
  if (!word) return false;
  const opens = text.lastIndexOf('(', word.start);
  const closes = text.indexOf(')', word.end);
  return opens >= 0 && closes >= 0 && closes - opens < 90 && text.lastIndexOf(')', word.start) < opens;
}
