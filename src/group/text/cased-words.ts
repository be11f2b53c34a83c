import { LEADING_ABBREVIATIONS } from '../../domain/text/abbreviations.js';
import type { Token } from '../../domain/text/tokens.js';

/** A word with what its place in the sentence says of its capital. */
export interface CasedWord {
  /** Without a possessive 's. */
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly isCapitalised: boolean;
  /** Whether it is the first of its sentence, where every word has a capital. */
  readonly opens: boolean;
  /** Whether nothing parts it from the word before: no punctuation, no possessive. */
  readonly follows: boolean;
}

/** The words of a text, for what their capitals tell. */
export function casedWords(text: string, tokens: readonly Token[]): CasedWord[] {
  let before: Token | undefined;
  return tokens.map((token) => {
    const gap = before === undefined ? '\n' : text.slice(before.end, token.start);
    const goesOn = before !== undefined && isAbbreviated(before, gap);
    const isPossessive = before !== undefined && before.lower.length < before.text.length;
    before = token;
    return {
      text: token.text.slice(0, token.lower.length),
      lower: token.lower,
      start: token.start,
      end: token.start + token.lower.length,
      isCapitalised: startsWithCapital(token.text),
      opens: !goesOn && /[.!?\n]/.test(gap),
      follows: goesOn || (!isPossessive && (gap === ' ' || gap === '-' || gap === '&')),
    };
  });
}

/** "Dr. Obi", "J. Obi": the full stop ends nothing. */
function isAbbreviated({ lower }: Token, gap: string): boolean {
  return gap === '. ' && (lower.length === 1 || LEADING_ABBREVIATIONS.has(lower));
}

function startsWithCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
