import { FIXED_LABELS } from '../brief.js';
import { primaryOf } from '../language.js';
import { DUTCH } from './dutch.js';
import { ENGLISH } from './english.js';
import { FRENCH } from './french.js';
import { GERMAN } from './german.js';
import { ITALIAN } from './italian.js';
import { PORTUGUESE } from './portuguese.js';
import type { ReaderWords } from './reader-words.js';
import { SPANISH } from './spanish.js';

/** The languages whose words we have. */
export const READER_WORDS: readonly ReaderWords[] = [
  ENGLISH,
  FRENCH,
  GERMAN,
  SPANISH,
  ITALIAN,
  PORTUGUESE,
  DUTCH,
];

/** The words round a brief in its own language; English where we have none. */
export function wordsFor(language: string): ReaderWords {
  const primary = primaryOf(language);
  return READER_WORDS.find((words) => words.language === primary) ?? ENGLISH;
}

/**
 * The `lang` of those words inside a brief of a language: set only where it differs, so that a screen reader does not
 * read English words in the brief’s language.
 */
export function langOfWords(language: string): string | undefined {
  const words = wordsFor(language).language;
  return words === primaryOf(language) ? undefined : words;
}

/** A section’s label for a reader: those that mean the same in every brief are in its language, others as they stand. */
export function sayLabel(label: string, language: string): string {
  const key = keyOf(label);
  return key === undefined ? plainLabel(label) : wordsFor(language).labels[key];
}

/** Whether a label is one of those that mean the same in every brief, and not the story’s own. */
export const isOurs = (label: string): boolean => keyOf(label) !== undefined;

const plainLabel = (label: string): string => label.replace(/:$/, '');
const keyOf = (label: string): keyof typeof FIXED_LABELS | undefined =>
  KEYS.find((one) => FIXED_LABELS[one] === plainLabel(label));

const KEYS = Object.keys(FIXED_LABELS) as (keyof typeof FIXED_LABELS)[];

/** `1 outlet`, `3 outlets`, `1,204 outlets`. */
export function countOutlets(count: number, language: string): string {
  const { outlets, language: own } = wordsFor(language);
  return `${count.toLocaleString(own)} ${count === 1 ? outlets.one : outlets.many}`;
}

/** A genre within a line: nouns keep their capital in German. */
export function genreInLine(genre: keyof ReaderWords['genres'], language: string): string {
  const { genres, language: own } = wordsFor(language);
  return own === 'de' ? genres[genre] : genres[genre].toLowerCase();
}

/** The language of a report in the words of a brief’s: "German", "allemand". */
export function sayLanguage(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames(wordsFor(language).language, { type: 'language' }).of(tag) ?? tag;
  } catch (error) {
    if (error instanceof RangeError) return tag;
    throw error;
  }
}
