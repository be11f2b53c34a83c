import { plainFigure } from './figures.js';

/** A word, number, or sign that carries meaning (%, currency, # and @). */
export interface Token {
  /** The slice `source.slice(start, end)`. */
  readonly text: string;
  /** Lower case, straight apostrophes, without the possessive 's; figures of every script as ASCII where they can be read. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Dotted initials (U.S.), words with inner apostrophes, numbers with separators, signs. Scripts without spaces
 * give one token a character, so that overlap still means something there. A number is read whole, whatever its script.
 */
const TOKEN =
  /(?:\p{L}\.){2,}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}])+(?:['’][\p{L}\p{M}]+)*|\p{Nd}+(?:[,٬，]\p{Nd}{3})+(?:[.٫．]\p{Nd}+)?[\p{No}\p{Nl}]*|\p{Nd}+(?:[.:٫．]\p{Nd}+)*[\p{No}\p{Nl}]*|[\p{No}\p{Nl}]+|[%‰$£€¥₹#@]/gu;

/** Tokens in reading order, offsets in UTF-16 code units. Hyphens part words: "state-run" is two tokens. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const token = plainWordAt(text, at) ?? (isGap(text.charCodeAt(at)) ? undefined : patternFrom(text, at));
    if (token === null) break;
    if (token !== undefined) found.push(token);
    at = token?.end ?? at + 1;
  }
  return found;
}

/** What follows is found by the pattern. */
function patternFrom(text: string, from: number): Token | null {
  TOKEN.lastIndex = from;
  const match = TOKEN.exec(text);
  if (match === null) return null;
  const word = match[0];
  return { text: word, lower: lowerOf(word), start: match.index, end: match.index + word.length };
}

/** By code below 128: no token starts with it; it ends a word of plain letters. An apostrophe may go on in a word. */
const GAPS = flagsOf(' \n\t\r,;:!?"()[]{}<>/\\|-_+=*&^~`.\'');
const ENDS = flagsOf(' \n\t\r,;:!?"()[]{}<>/\\|-_+=*&^~`.%$#@0123456789');

function flagsOf(characters: string): Uint8Array {
  const flags = new Uint8Array(128);
  for (const character of characters) flags[character.charCodeAt(0)] = 1;
  return flags;
}

function isGap(code: number): boolean {
  return code < 128 && GAPS[code] === 1;
}

function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** A word of unaccented letters and nothing else: nearly every word of an English text, and no pattern is needed for it. */
function plainWordAt(text: string, start: number): Token | undefined {
  let code = text.charCodeAt(start);
  if (!isPlainLetter(code)) return undefined;
  let [end, hasCapital] = [start, false];
  for (; end < text.length && isPlainLetter(code); code = text.charCodeAt(end)) {
    hasCapital ||= code < 97;
    end++;
  }
  const isInitial = end === start + 1 && code === 46;
  if (end < text.length && (isInitial || code >= 128 || ENDS[code] !== 1)) return undefined;
  const word = text.slice(start, end);
  return { text: word, lower: hasCapital ? word.toLowerCase() : word, start, end };
}

function lowerOf(word: string): string {
  if (/^\p{N}/u.test(word)) return plainFigure(word) ?? word;
  const lower = word.toLowerCase().replaceAll('’', "'");
  return lower.endsWith("'s") ? lower.slice(0, -2) : lower;
}

/** The words and numbers of a text in lower case, without signs. */
export function words(text: string): string[] {
  return tokens(text)
    .map((token) => token.lower)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the and or but if while of at by for with about against between into through during before after above
  below to from up down in out on off over under again further then once here there when where why how all any
  both each few more most other some such no nor not only own same so than too very s t can will just don should
  now is are was were be been being am have has had having do does did doing would could may might must shall i me
  my we our ours us you your yours he him his she her hers it its they them their theirs what which who whom this
  that these those also as because until although though since upon within without among per via himself herself
  itself themselves myself yourself ourselves whose ll re ve d m said says say saying according told tells tell
  i'm i've i'll i'd you're you've we're we've we'll they're they've they'll he'd he'll she'd she'll it'll that'll
  isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't hasn't haven't
  hadn't let`.split(/\s+/),
);

/** Whether a lower-case word carries grammar rather than content. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
