import { stem } from '../../domain/text/stem.js';
import type { Token } from '../../domain/text/tokens.js';
import { isFillWord } from './stop-words.js';

/** A word's key for comparison and the form that an editor reads. */
export interface Term {
  readonly key: string;
  readonly word: string;
  /** Where it begins in the text. */
  readonly start: number;
}

const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u;
/** Long enough to part most words, short enough to drop most endings of inflecting languages. */
const PREFIX_LENGTH = 7;

/** The content words among tokens, in order. Scripts without spaces give pairs of neighbouring characters. */
export function termsOf(tokens: readonly Token[], language: string): Term[] {
  const found: Term[] = [];
  let before: Token | undefined;
  for (const token of tokens) {
    if (UNSPACED.test(token.text)) {
      if (before?.end === token.start) found.push(pairOf(before, token));
      before = token;
      continue;
    }
    before = undefined;
    const term = termOf(token.lower.replaceAll(/[.']/g, ''), token.start, language);
    if (term) found.push(term);
  }
  return found;
}

function termOf(word: string, start: number, language: string): Term | undefined {
  if (word.length < 2 || isFillWord(word, language)) return undefined;
  const key = language === 'en' ? stem(word) : word.slice(0, PREFIX_LENGTH);
  return { key, word, start };
}

function pairOf(before: Token, token: Token): Term {
  const word = before.text + token.text;
  return { key: word, word, start: before.start };
}
