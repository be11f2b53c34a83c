import { detect } from 'tinyld';

/** How much of a text is looked at to tell its language. */
const SAMPLE_CHARACTERS = 600;

/** The primary language subtag of an article ("en-GB" → "en"); told from the words where the tag is missing. */
export function languageOf(article: { lang: string | null; title: string; text: string }): string {
  const tag = /^[a-z]{2,3}(?=$|[-_])/i.exec(article.lang?.trim() ?? '')?.[0];
  if (tag !== undefined) return tag.toLowerCase();
  return detect(`${article.title}. ${article.text.slice(0, SAMPLE_CHARACTERS)}`) || 'en';
}
