import { getDomain } from 'tldts';
import type { Block, ExtractedArticle } from '../domain/article.js';
import type { Fetched } from '../domain/source.js';
import type { ReadPage } from '../extract/index.js';
import { FetchError } from '../fetch/index.js';

/** How further pages of an article are fetched (robots.txt is asked for each) and read. */
export interface FollowingPorts {
  fetch(url: string): Promise<Fetched>;
  readonly read: ReadPage;
}

/** An article with what was done to have all of it; one sentence each. */
export interface FollowedArticle {
  readonly article: ExtractedArticle;
  readonly notes: readonly string[];
  /** False where a part that the page names could not be had: its absence is no change by the outlet. */
  readonly complete: boolean;
  /** The further pages that text was taken from: what they reserve holds for it. */
  readonly others: readonly Fetched[];
}

interface OtherPage {
  readonly article: ExtractedArticle;
  readonly fetched: Fetched;
}

/** More parts are a gallery, or a trap. */
const MOST_PAGES = 9;
/** With fewer words the page may be the beginning of what another form of it holds. */
const THIN_WORDS = 150;
/** Another form is taken where it has this many times the words. */
const CLEARLY_MORE = 1.3;

/**
 * Reads the rest of an article: its further parts, or, where the page is thin, its single-page, AMP or print form;
 * at most ten pages, all of one site. What the outlet keeps for its subscribers is not gone round.
 * @param url where the page came from
 */
export async function followPages(
  article: ExtractedArticle,
  url: string,
  ports: FollowingPorts,
): Promise<FollowedArticle> {
  const unchanged = { article, notes: [], complete: true, others: [] };
  if (article.access !== 'open' || article.kind === 'consent-wall' || article.kind === 'link-list')
    return unchanged;
  const hasParts = article.kind === 'article' && article.further.pages.length > 0;
  const isThin = wordsOf(article) < THIN_WORDS;
  const other = hasParts || isThin ? await readAlternative(article, url, { ports, hasParts }) : null;
  if (other !== null) return other;
  return hasParts ? joinParts(article, url, ports) : unchanged;
}

interface Looking {
  readonly ports: FollowingPorts;
  readonly hasParts: boolean;
}

/** Where there are parts, only a single page has them all for certain. */
async function readAlternative(
  article: ExtractedArticle,
  url: string,
  { ports, hasParts }: Looking,
): Promise<FollowedArticle | null> {
  for (const { form, url: address } of article.further.alternatives) {
    if ((hasParts && form !== 'single page') || !isSameSite(address, url)) continue;
    const other = await readOther(address, ports);
    if (other === null || wordsOf(other.article) < wordsOf(article) * CLEARLY_MORE) continue;
    const note = `The page is thin; its ${form} version at ${address} was read in its place.`;
    const whole = completedBy(article, other.article);
    return { article: whole, notes: [note], complete: true, others: [other.fetched] };
  }
  return null;
}

/** The text of the other form; what each page says of the article, the outlet's own page first. */
function completedBy(article: ExtractedArticle, other: ExtractedArticle): ExtractedArticle {
  return {
    ...other,
    title: article.title ?? other.title,
    dek: article.dek ?? other.dek,
    byline: article.byline ?? other.byline,
    people: article.people.length > 0 ? article.people : other.people,
    published: article.published ?? other.published,
    modified: article.modified ?? other.modified,
    siteName: article.siteName ?? other.siteName,
    canonical: article.canonical ?? other.canonical,
    image: article.image ?? other.image,
  };
}

async function joinParts(
  article: ExtractedArticle,
  url: string,
  ports: FollowingPorts,
): Promise<FollowedArticle> {
  const parts: ExtractedArticle[] = [article];
  const others: Fetched[] = [];
  const notes: string[] = [];
  for (const address of article.further.pages.slice(0, MOST_PAGES)) {
    const part = isSameSite(address, url) ? await readOther(address, ports) : null;
    if (part === null || !isSameArticle(part.article, article)) {
      notes.push(`The part at ${address} could not be read: the text ends before it.`);
      break;
    }
    parts.push(part.article);
    others.push(part.fetched);
  }
  const more = article.further.pages.length - MOST_PAGES;
  if (more > 0) notes.push(`${more} further parts were left unread: at most ten pages are joined.`);
  if (parts.length > 1) notes.unshift(`${parts.length} pages of the article were joined.`);
  const wanted = Math.min(MOST_PAGES, article.further.pages.length) + 1;
  return { article: join(article, parts), notes, complete: parts.length === wanted, others };
}

/** A page that cannot be had, or holds no article, adds nothing; the article that was read stands. */
async function readOther(url: string, { fetch, read }: FollowingPorts): Promise<OtherPage | null> {
  try {
    const fetched = await fetch(url);
    const { bytes, contentType, url: at } = fetched;
    const { article } = await read({ bytes, contentType, url: at });
    return article?.kind === 'article' || article?.kind === 'thin' ? { article, fetched } : null;
  } catch (cause) {
    if (cause instanceof FetchError) return null;
    throw cause;
  }
}

/** Parts carry one headline, or the first one's with a number or a heading of their own behind it. */
function isSameArticle(part: ExtractedArticle, first: ExtractedArticle): boolean {
  const [a, b] = [bare(part.title), bare(first.title)];
  return a !== '' && b !== '' && (a.startsWith(b) || b.startsWith(a));
}

const bare = (title: string | null): string =>
  (title ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The lines of all parts, each once: what a later part repeats of an earlier one is furniture. */
function join(article: ExtractedArticle, parts: readonly ExtractedArticle[]): ExtractedArticle {
  const seen = new Set<string>();
  const blocks: Block[] = [];
  const repeated: Block[] = [];
  for (const part of parts) {
    for (const block of part.blocks) (seen.has(block.text) ? repeated : blocks).push(block);
    for (const { text } of part.blocks) seen.add(text);
  }
  return {
    ...article,
    text: blocks.map(({ text }) => text).join('\n'),
    blocks,
    omitted: [
      ...article.omitted,
      ...repeated.map(({ text }) => ({ text, reason: 'repeats a line of an earlier page of the article' })),
    ],
  };
}

/** One site: one registrable domain, or one host where there is none. */
function isSameSite(address: string, url: string): boolean {
  const [a, b] = [new URL(address), new URL(url)];
  if (a.host === b.host) return true;
  const domain = getDomain(a.hostname);
  return domain !== null && domain === getDomain(b.hostname);
}

const wordsOf = ({ text }: ExtractedArticle): number =>
  text.split(/\s+/).filter((word) => word !== '').length;
