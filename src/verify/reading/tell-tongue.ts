import { detect } from 'tinyld/light';
import { isStopWord, words } from '../../domain/text/tokens.js';

/** A page may open with its menus: a text is read in stretches from beginning to end. */
const [STRETCHES, STRETCH_CHARACTERS] = [5, 600];
/** In fewer words grammar words may be rare, or many, by chance. */
const [FEWEST_IN_TEXT, FEWEST_IN_ENGLISH, FEWEST_IN_OTHERS] = [30, 6, 10];
/** The share of English grammar words: some 40 % in English, at most some 15 % in other languages. */
const [FOREIGN, NOT_ENGLISH, ENGLISH] = [0.1, 0.15, 0.25];

/** The language of a source (primary subtag) where its words say plainly that it is not English; else null. */
export function tellForeign(text: string): string | null {
  const sample = sampleOf(text);
  const { length, share } = readEnglish(sample);
  if (length < FEWEST_IN_TEXT || share > NOT_ENGLISH) return null;
  const told = detect(sample);
  return told === '' || told === 'en' ? null : told;
}

function sampleOf(text: string): string {
  const step = Math.max(STRETCH_CHARACTERS, Math.floor(text.length / STRETCHES));
  return Array.from({ length: STRETCHES }, (_, at) =>
    text.slice(at * step, at * step + STRETCH_CHARACTERS),
  ).join(' ');
}

/** Whether half of a sentence's words stand in a text: then both are in one language. */
export function sharesTongue(sentence: string, text: string): boolean {
  const known = new Set(words(text));
  const own = words(sentence);
  return own.filter((word) => known.has(word)).length >= own.length / 2;
}

/** Whether a sentence is plainly English: it has its grammar words. */
export function isPlainlyEnglish(sentence: string): boolean {
  const { length, share } = readEnglish(sentence);
  return length >= FEWEST_IN_ENGLISH && share >= ENGLISH;
}

/** Whether a sentence is plainly not English: it is long and has hardly any of its grammar words. */
export function isPlainlyForeign(sentence: string): boolean {
  const { length, share } = readEnglish(sentence);
  if (length < FEWEST_IN_OTHERS || share > FOREIGN) return false;
  return !['', 'en'].includes(detect(sentence));
}

/** How many words a text has, and how many of them are English grammar words. */
function readEnglish(text: string): { readonly length: number; readonly share: number } {
  const read = words(text);
  const english = read.filter((word) => isStopWord(word)).length;
  return { length: read.length, share: read.length === 0 ? 0 : english / read.length };
}
