import type { Article } from '../../domain/article.js';
import { speaksAsOneself } from '../../domain/text/first-person.js';
import { joined } from './joined.js';
import { outsideQuotations } from './outside-quotations.js';

const TITLED = new RegExp(
  joined(String.raw`
      ^(?:editorial|opinion|op-ed|column|comment(?:ary)?|letters?(?: to the editor)?|essay|viewpoint|
      perspective|guest (?:post|column|essay)|point of view)\s*[:|–—-]`),
  'i',
);
const PLACED = new RegExp(
  joined(String.raw`
      \/(?:opinions?|editorials?|op-eds?|columns?|columnists?|commentary|commentisfree|comment|essays?|
      letters|viewpoints?|perspectives?)(?:\/|$)`),
  'i',
);
/** Share of sentences in the first person that makes a text its author's own view. */
const SHARE = 0.15;

/** Whether an article gives its author's view: by its title, its place on the site, its byline, or its voice. */
export function isOpinionPiece(article: Article, sentences: readonly { readonly text: string }[]): boolean {
  if (
    TITLED.test(article.title) ||
    /\b(?:I|my|our|us)\b/.test(outsideQuotations(article.title).replace(/\bUS\b/g, '')) ||
    /\beditorial board\b/i.test(article.byline ?? '')
  )
    return true;
  if (article.url !== null && URL.canParse(article.url) && PLACED.test(new URL(article.url).pathname))
    return true;
  const own = sentences.filter(({ text }) => speaksAsOneself(outsideQuotations(text))).length;
  return own >= 3 && own / sentences.length >= SHARE;
}
