import { detect } from 'tinyld';
import type { Article } from '../../domain/article.js';
import { primaryOf } from '../../domain/language.js';
import { words } from '../../domain/text/tokens.js';

const SAMPLE_CHARACTERS = 600;
/** Fewer words do not outweigh what the page says. */
const FEWEST_WORDS = 30;

/**
 * The language of an article (primary subtag); null where nobody can tell. A page's tag is believed where its text does
 * not speak against it: content systems put `lang="en"` on pages of every language.
 */
export function languageOf(
  { lang, text }: Pick<Article, 'lang' | 'text'>,
  isEnglish: boolean,
): string | null {
  if (isEnglish) return 'en';
  const tag = lang === null ? null : primaryOf(lang);
  if (tag !== null && tag !== 'en' && tag !== '') return tag;
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  if (words(sample).length < FEWEST_WORDS) return null;
  const told = detect(sample);
  return told === '' || told === 'en' ? null : told;
}
