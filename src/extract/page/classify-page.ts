import type { PageKind } from '../../domain/article.js';
import type { DomDocument } from './dom.js';
import { countWords } from './words.js';

/** Fewer words are no report that a brief could be drawn from. */
const MIN_WORDS = 60;

/** What the whole page is like, measured before its body is taken apart. */
export interface PageShape {
  readonly words: number;
  readonly linkedWords: number;
  readonly links: number;
  readonly text: string;
  readonly scripts: number;
  readonly hasPasswordField: boolean;
}

const UNSEEN = 'script, style, noscript, template, svg';

export function measurePage(page: DomDocument): PageShape {
  const text = visibleText(page);
  const links = [...page.querySelectorAll('a[href]')];
  return {
    words: countWords(text),
    linkedWords: links.reduce((sum, link) => sum + countWords(link.textContent ?? ''), 0),
    links: links.length,
    text,
    scripts: [...page.querySelectorAll('script')].length,
    hasPasswordField: page.querySelector('input[type="password"]') !== null,
  };
}

function visibleText(page: DomDocument): string {
  const body = page.body ?? page.documentElement;
  if (!body) return '';
  let text = body.textContent ?? '';
  for (const unseen of body.querySelectorAll(UNSEEN)) text = text.replace(unseen.textContent ?? '', ' ');
  return text.replace(/\s+/g, ' ').trim();
}

const PAYWALL =
  /\b(?:subscribe (?:now |today )?to (?:continue|read|keep|unlock|access)|(?:log|sign) in to (?:continue|read|keep)|already a subscriber|subscribers? only|for subscribers|to (?:continue|keep) reading|(?:create|register for) (?:a|an|your) free account|this (?:article|content|story) is (?:for|reserved|only)|unlock (?:this|the full) (?:article|story)|members? only)\b/i;
const CONSENT =
  /\b(?:we (?:and our partners )?(?:use|value|care)[^.]{0,40}(?:cookies|privacy)|before you continue|accept (?:all|cookies)|consent to (?:the use|our)|manage (?:your )?(?:privacy|cookie)|cookie (?:consent|policy|settings))\b/i;
const NEEDS_SCRIPT =
  /\b(?:(?:enable|requires?|turn on|activate|need) (?:to enable )?java-?script|java-?script (?:is|must be|to be) (?:disabled|enabled|required|turned))\b/i;

export interface Classified {
  readonly kind: PageKind;
  readonly reason: string | null;
}

/** Tells an article from what is served in its place. `words` is the length of the text that was found. */
export function classifyPage(shape: PageShape, words: number, noscript: string): Classified {
  if (words >= MIN_WORDS && !isLinkList(shape, words)) return { kind: 'article', reason: null };
  if (words < MIN_WORDS) return classifyStub(shape, words, noscript);
  return { kind: 'link-list', reason: REASONS['link-list'](shape, words) };
}

function classifyStub(shape: PageShape, words: number, noscript: string): Classified {
  const kind = kindOfStub(shape, noscript);
  return { kind, reason: REASONS[kind](shape, words) };
}

function kindOfStub(shape: PageShape, noscript: string): Exclude<PageKind, 'article'> {
  if (PAYWALL.test(shape.text) || shape.hasPasswordField) return 'paywall';
  if (shape.words < 400 && CONSENT.test(shape.text)) return 'consent-wall';
  if (NEEDS_SCRIPT.test(`${shape.text} ${noscript}`) || (shape.words < 20 && shape.scripts > 0)) {
    return 'script-only';
  }
  if (shape.words === 0) return 'empty';
  return shape.links >= 10 && shape.linkedWords > shape.words / 2 ? 'link-list' : 'thin';
}

/** Front and section pages: most of the words stand in links, and what was found is a small part of them. */
function isLinkList(shape: PageShape, words: number): boolean {
  return shape.links >= 30 && shape.linkedWords > shape.words * 0.6 && words < shape.words * 0.25;
}

type Reason = (shape: PageShape, words: number) => string;

const REASONS: Record<Exclude<PageKind, 'article'>, Reason> = {
  empty: () => 'The page holds no text; check the address, or save the page again.',
  'link-list': ({ links }) =>
    `The page is a list of ${links} links, not an article; give the address of one article, or follow the page as a source.`,
  paywall: (_shape, words) =>
    `Only ${words} words stand before a log-in or subscription wall; save the full page in your browser and give the file.`,
  'consent-wall': () =>
    'The page asks for consent to cookies before it shows the article; save it in your browser after answering and give the file.',
  'script-only': () =>
    'The page builds its text with JavaScript, which is not run here; save it in your browser and give the file.',
  thin: (_shape, words) =>
    `Only ${words} words of text were found, too few for a report; check that the address is the article’s own.`,
};
