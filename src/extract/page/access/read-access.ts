import type { Access } from '../../../domain/article.js';
import type { Line } from '../body/split-lines.js';
import { isNode, type LinkedData, listOf } from '../metadata/json-ld.js';
import type { LdNode } from '../metadata/ld-node.js';
import { metaValue } from '../metadata/meta-tags.js';
import type { PageSource } from '../metadata/page-facts.js';
import { isHidden } from '../tree/page-node.js';
import { closest } from '../tree/query.js';
import { isOffer } from './offers.js';

/** What a page lets its readers have of the article, with one sentence for the editor where that is not all. */
export interface PageAccess {
  readonly access: Access;
  readonly reason: string | null;
}

/** Outlets show two to six paragraphs before the offer; behind a longer text it is an advertisement. */
const MAX_EXCERPT_WORDS = 350;
/** The offer follows at once. */
const LINES_BEHIND = 8;
/** From this share of the words that the page states, nothing that matters is missing. */
const WHOLE = 0.8;

/**
 * Whether the text that was read is the whole article. Three signs, surest first: what the page tells search engines
 * of its wall (schema.org isAccessibleForFree, Facebook's content tier), and an offer behind a few paragraphs.
 * @param lines the article's lines as they were read
 */
export function readAccess(source: PageSource, lines: readonly Line[]): PageAccess {
  const words = lines.reduce((sum, line) => sum + line.words, 0);
  const ends = words > 0 && words <= MAX_EXCERPT_WORDS && endsInOffer(source.lines, lines);
  if (!ends && !isSaidToBePaid(source)) return { access: 'open', reason: null };
  if (!ends && holdsAll(source.linked, words)) return { access: 'subscribers', reason: FOR_SUBSCRIBERS };
  return { access: 'excerpt', reason: excerptReason(words) };
}

const FOR_SUBSCRIBERS =
  'The outlet says that this article is for its subscribers only; look whether you may use it, and that no part is missing.';

const excerptReason = (words: number): string =>
  `The outlet keeps this article for its subscribers: the ${words} words that were read may be only its beginning. ` +
  'Open the original, or save the full page in your browser and give the file.';

function isSaidToBePaid({ linked, meta }: PageSource): boolean {
  const nodes = [linked.article, linked.page].filter((node) => node !== null);
  return nodes.some(hasWall) || metaValue(meta, 'article:content_tier')?.toLowerCase() === 'locked';
}

/** The article itself or a part of it is not free (Google's "Structured data for subscription and paywalled content"). */
const hasWall = (node: LdNode): boolean =>
  isFalse(node.isAccessibleForFree) ||
  listOf(node.hasPart).some((part) => isNode(part) && isFalse(part.isAccessibleForFree));

const isFalse = (value: unknown): boolean =>
  value === false ||
  (typeof value === 'string' && /^(?:https?:\/\/schema\.org\/)?(?:false|no|0)$/i.test(value.trim()));

/** Whether as much was read as the page says that the article has, or, where it does not say, more than a beginning. */
function holdsAll({ article }: LinkedData, words: number): boolean {
  const stated = Number(article?.wordCount);
  return stated > 0 ? words >= stated * WHOLE : words > MAX_EXCERPT_WORDS;
}

/** Whether what stands right behind the article's last line asks for money or an account. */
function endsInOffer(all: readonly Line[], kept: readonly Line[]): boolean {
  const last = kept.at(-1);
  if (last === undefined) return false;
  const at = all.findLastIndex(({ block, text }) => block === last.block && text === last.text);
  const behind = at < 0 ? [] : all.slice(at + 1, at + 1 + LINES_BEHIND);
  return behind.some((line) => isOffer(line.text) && closest(line.block, isHidden) === null);
}
