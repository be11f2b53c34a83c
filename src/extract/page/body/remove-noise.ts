import type { Omission } from '../../../domain/article.js';
import { classWords, type DomElement } from '../dom.js';
import { tidyText } from '../tidy-text.js';
import { isNamedNoise } from './noise-names.js';

const STRUCTURE =
  'figcaption, aside, nav, form, footer, button, [role="complementary"], [role="navigation"], [role="dialog"], [aria-hidden="true"], [hidden]';

/** Some templates put the whole article into one of these; then it is no noise. */
const MAY_HOLD_THE_ARTICLE = 'footer, form, aside, [hidden], [aria-hidden]';
const SHARE_OF_AN_ASIDE = 0.25;

/** What is named noise and yet holds this much of the text is misnamed. */
const SHARE_OF_NOISE = 0.15;
const MAX_NOISE_CHARACTERS = 1500;
const MAX_FORM_CHARACTERS = 200;

/** A long run of text inside a paragraph is prose whatever its class; unless it is named so plainly. */
const INLINE = /^(?:P|SPAN|EM|STRONG|A|H1|H2|H3|IMG|FIGURE|B|I)$/;
const MAX_INLINE_CHARACTERS = 140;
const PLAINLY_NAMED = /caption|credit|related|promo|newsletter/i;

/** Takes out of the found body what its markup says is not the article, and records what that was. */
export function removeNoise(root: DomElement): Omission[] {
  const total = paragraphLength(root) || 1;
  const omitted: Omission[] = [];
  const drop = (element: DomElement, reason: string): void => {
    const text = tidyText(element.textContent);
    if (text) omitted.push({ text, reason });
    element.remove();
  };
  for (const element of [...root.querySelectorAll(STRUCTURE)]) {
    if (element.parentNode === null || holdsTheArticle(element, total)) continue;
    drop(element, `stands in a ${element.nodeName.toLowerCase()} element`);
  }
  for (const element of [...root.querySelectorAll('[class], [id]')]) {
    if (element.parentNode === null || !isNoise(element, total)) continue;
    drop(element, `is named “${classWords(element).trim()}”`);
  }
  return omitted;
}

function holdsTheArticle(element: DomElement, total: number): boolean {
  const length = paragraphLength(element);
  if (element.nodeName === 'FORM' && length > MAX_FORM_CHARACTERS) return true;
  return element.matches(MAY_HOLD_THE_ARTICLE) && length / total > SHARE_OF_AN_ASIDE;
}

function isNoise(element: DomElement, total: number): boolean {
  if (/^(?:BODY|HTML|MAIN|ARTICLE)$/.test(element.nodeName)) return false;
  const names = classWords(element);
  if (!isNamedNoise(names)) return false;
  const length = paragraphLength(element);
  if (length / total > SHARE_OF_NOISE || length > MAX_NOISE_CHARACTERS) return false;
  const isProse =
    INLINE.test(element.nodeName) && (element.textContent ?? '').trim().length > MAX_INLINE_CHARACTERS;
  return !isProse || PLAINLY_NAMED.test(names);
}

function paragraphLength(element: DomElement): number {
  let length = 0;
  for (const paragraph of element.querySelectorAll('p'))
    length += (paragraph.textContent ?? '').trim().length;
  return length;
}
