import type { PageKind } from '../../domain/article.js';
import type { Line } from './body/split-lines.js';
import { type Page, rawText } from './tree/page-node.js';
import { findAll, findFirst, hasTag } from './tree/query.js';

/** Fewer words are no report that a brief could be drawn from. */
export const MIN_WORDS = 60;

/** What the whole page is like. */
export interface PageShape {
  readonly words: number;
  readonly linkedWords: number;
  readonly links: number;
  readonly text: string;
  readonly scripts: number;
  readonly hasPasswordField: boolean;
  /** What the page says to browsers that run no scripts. */
  readonly noscript: string;
}

/** @param lines every line of the page, furniture included */
export function measurePage(page: Page, lines: readonly Line[]): PageShape {
  return {
    words: lines.reduce((sum, line) => sum + line.words, 0),
    linkedWords: lines.reduce((sum, line) => sum + line.words * line.linked, 0),
    links: findAll(page, ({ tag, attributes }) => tag === 'a' && attributes.href !== undefined).length,
    text: lines.map((line) => line.text).join('\n'),
    scripts: findAll(page, hasTag('script')).length,
    hasPasswordField: findFirst(page, ({ attributes }) => attributes.type === 'password') !== null,
    noscript: findAll(page, hasTag('noscript')).map(rawText).join(' '),
  };
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
export function classifyPage(shape: PageShape, words: number): Classified {
  const kind = words >= MIN_WORDS ? kindOfText(shape, words) : kindOfStub(shape);
  return { kind, reason: kind === 'article' ? null : REASONS[kind](shape, words) };
}

/** Front and section pages: most of the words stand in links, and what was found is a small part of them. */
function kindOfText({ links, linkedWords, words: all }: PageShape, words: number): 'article' | 'link-list' {
  return links >= 30 && linkedWords > all * 0.6 && words < all * 0.25 ? 'link-list' : 'article';
}

function kindOfStub(shape: PageShape): Exclude<PageKind, 'article'> {
  const { words, links, linkedWords, scripts, text, noscript } = shape;
  if (PAYWALL.test(text) || shape.hasPasswordField) return 'paywall';
  if (words < 400 && CONSENT.test(text)) return 'consent-wall';
  if (NEEDS_SCRIPT.test(`${text} ${noscript}`) || (words < 20 && scripts > 0)) return 'script-only';
  if (words === 0) return 'empty';
  return links >= 10 && linkedWords > words / 2 ? 'link-list' : 'thin';
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
