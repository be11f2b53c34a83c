import { detect } from 'tinyld';
import { isStopWord, words } from '../../domain/text/tokens.js';

/** How much of a text is looked at to tell its language. */
const SAMPLE_CHARACTERS = 600;
/** Fewer words than this do not outweigh what the page says. */
const FEWEST_WORDS = 30;
/**
 * The share of English grammar words in a text: some 40 % where it is English, at most some 15 % where it is not.
 * Content systems put `lang="en"` on pages of every language.
 */
const [NOT_ENGLISH, ENGLISH] = [0.15, 0.28];

/**
 * The primary language subtag of an article ("en-GB" → "en"): what the page says, unless its words say plainly that
 * the text is English, or is not; told from the words where the tag is missing.
 */
export function languageOf(article: { lang: string | null; title: string; text: string }): string {
  const tag = /^[a-z]{2,3}(?=$|[-_])/i.exec(article.lang?.trim() ?? '')?.[0]?.toLowerCase();
  const sample = `${article.title}. ${article.text.slice(0, SAMPLE_CHARACTERS)}`;
  if (tag === undefined) return detect(sample) || 'en';
  const read = words(sample);
  if (read.length < FEWEST_WORDS) return tag;
  const english = read.filter((word) => isStopWord(word)).length / read.length;
  if (tag !== 'en') return english >= ENGLISH ? 'en' : tag;
  return english <= NOT_ENGLISH ? detect(sample) || tag : tag;
}
