import type { PageKind } from '../../domain/article.js';
import { isOffer } from './access/offers.js';
import type { Body } from './body/read-body.js';
import type { Line } from './body/split-lines.js';
import { type Page, rawText } from './tree/page-node.js';
import { findAll, findFirst, hasTag } from './tree/query.js';

/** Fewer words are no report that a brief could be drawn from. */
export const MIN_WORDS = 60;

/** What the whole page is like. */
export interface PageShape {
  readonly words: number;
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
    words: countWordsOf(lines),
    links: findAll(page, ({ tag, attributes }) => tag === 'a' && attributes.href !== undefined).length,
    text: lines.map((line) => line.text).join('\n'),
    scripts: findAll(page, hasTag('script')).length,
    hasPasswordField: findFirst(page, ({ attributes }) => attributes.type === 'password') !== null,
    noscript: findAll(page, hasTag('noscript')).map(rawText).join(' '),
  };
}

/** How pages ask for consent to cookies before they show anything else. */
const CONSENT = new RegExp(
  `\\b(?:${[
    'we (?:and our partners )?(?:use|value|care)[^.]{0,40}(?:cookies|privacy)',
    'before you continue',
    'accept (?:all|cookies)',
    'consent to (?:the use|our)',
    'manage (?:your )?(?:privacy|cookie)',
    'cookie (?:consent|policy|settings)',
    'cookies? (?:akzeptieren|zustimmen)',
    'mit werbung weiterlesen',
    'accepter (?:et continuer|les cookies)',
    'aceptar (?:y continuar|las? cookies?)',
    'accetta (?:e continua|i cookie)',
  ].join('|')})\\b`,
  'i',
);
/** On a page with next to no text, a word for cookies beside a word of agreeing is enough, in any language. */
const COOKIES = /\b(?:cookies?|tracking|trackers?|datenschutz|privacy)\b|クッキー|cookie政策/i;
const AGREE =
  /\b(?:accept|agree|consent|zustimm|akzept|einwillig|accord|consent|acept|aceit|concord|accett|accons|akkoord|toestem|godkänn|samtyck|godta|samtykk|accepter|hyväks|zgadzam|akceptuj|zgod|souhlas|elfogad)|соглас|прин(?:ять|имаю)|同意/i;
const asksConsent = (text: string): boolean => CONSENT.test(text) || (COOKIES.test(text) && AGREE.test(text));

/** What a page says that builds its text with scripts, in the languages of the sites we read. */
const SCRIPT_WORDS =
  /java-?script[^.!]{0,40}(?:aktivier|einschalt|activ|habilit|abilit|inschakel|aktiver|slå på|włącz|включ|povol|有効|启用|啟用)|(?:aktivier|activ|habilit|abilit|attiva|schakel|aktiver|slå på|włącz|включит)[^.!]{0,40}java-?script|java-?script\s*を有効/i;
const NEEDS_SCRIPT =
  /\b(?:(?:enable|requires?|turn on|activate|need) (?:to enable )?java-?script|java-?script (?:is|must be|to be) (?:disabled|enabled|required|turned))\b/i;

export interface Classified {
  readonly kind: PageKind;
  readonly reason: string | null;
}

/** Tells an article from what is served in its place. */
export function classifyPage(shape: PageShape, body: Body): Classified {
  const words = countWordsOf(body.lines);
  const kind = isListOfLinks(body, words) ? 'link-list' : words < MIN_WORDS ? kindOfStub(shape) : 'article';
  return { kind, reason: kind === 'article' ? null : REASONS[kind](shape, words) };
}

/** Of the words in the element that holds most running text, this share stands in links on a front page. */
const MAX_LINKED_SHARE = 0.4;
/** An article's lines are mostly kept; of a front page only the excerpts are. */
const MIN_KEPT_SHARE = 0.5;
/** A single line is no list. */
const MIN_LINES = 2;

/** On a front page this many headings, and this share of them, are links. */
const MIN_LINKED_HEADINGS = 3;
const LINKED_HEADINGS = 0.7;
/** The excerpt below a linked headline is short. */
const WORDS_PER_HEADING = 45;

/** An excerpt on a front page is shorter than this; so much text without a link's line between is an article's. */
const WORDS_IN_A_RUN = 120;

/** Front and section pages: what was found are excerpts among the links to what they are from. */
function isListOfLinks({ scope, lines }: Body, words: number): boolean {
  if (longestRun(scope, new Set(lines)) >= WORDS_IN_A_RUN) return false;
  const headings = scope.filter((line) => line.role === 'heading');
  const leading = headings.filter((line) => line.linked > 0.8).length;
  const areLinks = leading >= MIN_LINKED_HEADINGS && leading > headings.length * LINKED_HEADINGS;
  if (areLinks && words < headings.length * WORDS_PER_HEADING) return true;
  const linked = scope.reduce((sum, line) => sum + line.words * line.linked, 0);
  const all = countWordsOf(scope);
  return scope.length >= MIN_LINES && linked > all * MAX_LINKED_SHARE && words < all * MIN_KEPT_SHARE;
}

/** Most words of the article's lines in a row, with no heading and no line of links between them. */
function longestRun(scope: readonly Line[], chosen: ReadonlySet<Line>): number {
  let longest = 0;
  let run = 0;
  for (const line of scope) {
    if (line.role === 'heading' || line.linked > 0.5) run = 0;
    else if (chosen.has(line)) run += line.words;
    longest = Math.max(longest, run);
  }
  return longest;
}

const countWordsOf = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + line.words, 0);

function kindOfStub(shape: PageShape): Exclude<PageKind, 'article'> {
  const { words, scripts, text, noscript } = shape;
  if (isOffer(text) || shape.hasPasswordField) return 'paywall';
  if (words < 400 && asksConsent(text)) return 'consent-wall';
  const said = `${text} ${noscript}`;
  if (NEEDS_SCRIPT.test(said) || SCRIPT_WORDS.test(said) || (words < 20 && scripts > 0)) return 'script-only';
  if (words === 0) return 'empty';
  return 'thin';
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
