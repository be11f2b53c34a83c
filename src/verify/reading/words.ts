import { stem } from '../../domain/text/stem.js';
import { isStopWord, type Token, tokens } from '../../domain/text/tokens.js';

/** A token as the checks compare it. */
export interface Word {
  /** The slice of the text. */
  readonly text: string;
  /** Lower case; "n't" is "not", "U.S." and "US" are "usa", "%" is "percent", figures have no commas. */
  readonly lower: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  /** Carries content: not grammar, not a sign. */
  readonly content: boolean;
}

const CONTRACTED: ReadonlyMap<string, string> = new Map([
  ["can't", 'can'],
  ["won't", 'will'],
  ["shan't", 'shall'],
  ["ain't", 'is'],
]);
const DOTTED: ReadonlyMap<string, string> = new Map([
  ['us', 'usa'],
  ['uk', 'uk'],
  ['gb', 'uk'],
]);

/** What is left of "is", "am", "are", "have", "will", "would" and the genitive behind an apostrophe. */
const ENDING = /^(?:s|m|re|ve|ll|d)$/;

/**
 * The words of a text; contractions with "not" become two so that a negation can be compared. Text that a tokeniser
 * has split ("did n't", "Bob 's") reads as it was.
 */
export function readWords(text: string): Word[] {
  const list = tokens(text).filter(({ lower, start }) => !(ENDING.test(lower) && isSplitOff(text, start)));
  return list.flatMap((token, index) => {
    const next = list[index + 1];
    if (token.lower === "n't") return [word(token, 'not')];
    if (next?.lower === "n't" && next.start === token.end + 1)
      return [word(token, CONTRACTED.get(`${token.lower}n't`) ?? token.lower)];
    return wordsOf(token, list[index - 1]?.lower === 'per');
  });
}

function isSplitOff(text: string, start: number): boolean {
  return /^\s['’]$/.test(text.slice(Math.max(0, start - 2), start));
}

function wordsOf(token: Token, afterPer: boolean): Word[] {
  const { lower } = token;
  if (lower.endsWith("n't") && lower.length > 3) {
    const cut = token.end - 3;
    const verb = CONTRACTED.get(lower) ?? lower.slice(0, -3);
    const head = word({ ...token, text: token.text.slice(0, -3), end: cut }, verb);
    return [head, word({ ...token, text: token.text.slice(-3), start: cut }, 'not')];
  }
  if (lower === 'cannot') {
    const cut = token.start + 3;
    const head = word({ ...token, text: token.text.slice(0, 3), end: cut }, 'can');
    return [head, word({ ...token, text: token.text.slice(3), start: cut }, 'not')];
  }
  return [word(token, afterPer && lower === 'cent' ? 'percent' : canonical(token))];
}

function canonical(token: Token): string {
  if (/^(?:\p{L}\.){2,}$/u.test(token.text)) {
    const plain = token.lower.replaceAll('.', '');
    return DOTTED.get(plain) ?? plain;
  }
  if (token.text === 'US') return 'usa';
  if (token.text === '%') return 'percent';
  if (/^\d/.test(token.lower)) return token.lower.replaceAll(',', '');
  return token.lower.replace(/'(?:re|ve|ll|d|m)$/, '').replace(/'$/, '');
}

function word(token: Token, lower: string): Word {
  const content = lower.length > 1 ? !isStopWord(lower) : /[\p{N}\p{Lo}]/u.test(lower);
  return {
    text: token.text,
    lower,
    stem: stem(lower),
    start: token.start,
    end: token.end,
    capital: /^\p{Lu}/u.test(token.text),
    content: content && lower !== 'not',
  };
}
