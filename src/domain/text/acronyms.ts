import { findQuotations } from './quotations.js';
import { isStopWord } from './tokens.js';

/** A short name in capitals in a text; `text === source.slice(start, end)`. */
export interface FoundAcronym {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A longer name as a text writes it, with the article that it has there. */
export interface SpelledOut {
  readonly text: string;
  readonly start: number;
  readonly hasArticle: boolean;
}

const CAPITALS =
  /(?<![\p{L}\p{N}.’'&-]|\p{Lu}{2} )\p{Lu}[\p{Lu}&]{1,5}(?![\p{L}\p{N}&]|-[\p{L}\p{N}]|\.\p{Lu}| \p{Lu}{2})/gu;
/** Short names that readers know better than what they stand for; style books let them stand alone. */
const KNOWN = new Set(
  `US USA UK EU UN UAE USSR NATO FBI CIA NASA NSA GOP IRS AIDS HIV DNA RNA COVID CEO CFO COO CTO TV DVD CD GPS IQ ID AI
  PC IT VIP AM PM ATM PIN SUV UFO BBC CNN ABC CBS NBC PBS NPR MSNBC HBO ESPN AP AFP IBM NFL NBA MLB NHL NCAA FIFA UEFA
  PR HR OK MP MPS BC AD DC NYC LA NYPD LAPD UNICEF UNESCO OPEC LGBT LGBTQ DJ MC PTA SAT WWII II III IV VI VII VIII
  PHD MBA GDP AR VR USB PDF CCTV RSVP DUI SOS SWAT`.split(/\s+/),
);
const LETTERS = /[^\p{Lu}]/gu;
/** Words inside a long name that may give no letter. */
const SMALL = /^(?:of|the|and|for|in|on|to|de|la|&)$/;
/** A name of so many words has so many more that give no letter. */
const MOST_SMALL = 4;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'.]*/gu;

/** Short names in capitals outside quotation marks that not every reader knows, in reading order. */
export function findAcronyms(text: string): FoundAcronym[] {
  const quotations = findQuotations(text);
  return [...text.matchAll(CAPITALS)].flatMap(({ 0: found, index: start }) => {
    const isQuoted = quotations.some((quotation) => quotation.start <= start && start < quotation.end);
    return KNOWN.has(found) || isQuoted ? [] : [{ text: found, start, end: start + found.length }];
  });
}

/** All short names in capitals, quoted or known to everybody. */
export function capitalsIn(text: string): string[] {
  return [...text.matchAll(CAPITALS)].map(([found]) => found);
}

/**
 * The longer name that a text has for a short one: "Port Safety Board" for PSB, where its words give the letters. One of
 * two letters, or a longer name in small letters ("body mass index"), counts only right beside the short one in brackets.
 */
export function spellOut(acronym: string, text: string): SpelledOut | null {
  const letters = acronym.replace(LETTERS, '').toLowerCase();
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.replace(/[.’']+$/, '').length,
  }));
  for (let from = 0; from < words.length; from++) {
    const last = lastOfName(words, from, letters, text);
    const [first, end] = [words[from], last === null ? undefined : words[last]?.end];
    if (!first || end === undefined) continue;
    const name = text.slice(first.start, end);
    const isBeside = text
      .slice(end)
      .replace(/^["”’]?,? ?(?:or |known as )?\(?/, '')
      .startsWith(acronym);
    const isProper = name.split(/\s+/).every((word) => /^\p{Lu}/u.test(word) || SMALL.test(word));
    if (!isBeside && (letters.length < 3 || !isProper)) continue;
    return {
      text: name,
      start: first.start,
      hasArticle: /\b[Tt]he (?:U\.S\. )?$/.test(text.slice(0, first.start)),
    };
  }
  return null;
}

/** Index of the word that gives the last letter of a name that begins at `from`; null where it does not give them all. */
function lastOfName(
  words: readonly { readonly word: string; readonly start: number; readonly end: number }[],
  from: number,
  letters: string,
  text: string,
): number | null {
  let given = 0;
  let small = 0;
  for (let at = from; at < words.length && given < letters.length; at++) {
    const one = words[at];
    const before = words[at - 1];
    if (!one || (at > from && !/^(?: |-| & )$/.test(text.slice(before?.end, one.start)))) return null;
    if (
      one.word.charAt(0).toLowerCase() === letters[given] &&
      !(at === from && isStopWord(one.word.toLowerCase()))
    )
      given++;
    else if (at === from || !SMALL.test(one.word) || ++small > MOST_SMALL) return null;
    if (given === letters.length) return one.word.length > 1 ? at : null;
  }
  return null;
}
