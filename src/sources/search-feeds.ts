import type { Feed, Fetched } from '../domain/source.js';
import { linkedFeeds, namedFeeds } from './page/find-feeds.js';
import { readOutline } from './page/read-outline.js';
import type { SourcePorts } from './ports.js';

/** A feed with the answer it came in. */
export interface FoundFeed {
  readonly feed: Feed;
  readonly fetched: Fetched;
  /** The address that was asked for it. */
  readonly asked: string;
  /** The sitemap index that it was chosen from, where the outlet puts other parts in its place. */
  readonly index?: string;
}

/** A search for a feed over several places; no address is asked twice. */
export interface FeedSearch {
  /** The first of the addresses that holds a feed with entries. */
  first(urls: readonly string[], options?: { newsOnly?: boolean }): Promise<FoundFeed | null>;
  /** The feeds that the pages name or link to that stood where a feed was looked for: lists of feeds, mostly. */
  linkedOn(): string[];
  /** The first feed that was found and holds no entries, or null. */
  readonly empty: FoundFeed | null;
}

export function createFeedSearch(ports: SourcePorts): FeedSearch {
  const tried = new Set<string>();
  const pages: Fetched[] = [];
  let empty: FoundFeed | null = null;
  return {
    async first(urls, { newsOnly = false } = {}) {
      for (const url of urls) {
        if (tried.has(url)) continue;
        tried.add(url);
        const fetched = await missOrNull(ports, () => ports.fetch(url, 'feed'));
        const found = fetched === null ? null : await feedIn(fetched, ports, url);
        if (fetched !== null && found === null) pages.push(fetched);
        if (found === null || (newsOnly && !isNews(found.feed))) continue;
        if (found.feed.entries.length > 0) return found;
        empty ??= found;
      }
      return null;
    },
    linkedOn: () =>
      pages.flatMap(({ bytes, contentType, url }) => {
        const page = readOutline(ports.decode(bytes, contentType, 'html'), url);
        return [...namedFeeds(page).map((feed) => feed.url), ...linkedFeeds(page)];
      }),
    get empty() {
      return empty;
    },
  };
}

/** The feed that an answer holds, or the newest part of the sitemap index that it holds; null for anything else. */
export async function feedIn(
  fetched: Fetched,
  ports: SourcePorts,
  asked: string = fetched.url,
): Promise<FoundFeed | null> {
  const feed = parse(fetched, ports);
  if (feed === null || feed.format !== 'sitemap-index') return feed && { feed, fetched, asked };
  const part = newestPart(feed);
  const answer = part === null ? null : await missOrNull(ports, () => ports.fetch(part, 'feed'));
  const inside = answer === null ? null : parse(answer, ports);
  if (answer === null || inside?.format !== 'sitemap') return null;
  const found = { feed: inside, fetched: answer, asked: answer.url };
  return part !== null && isOneOfMany(part) ? { ...found, index: asked } : found;
}

/**
 * The address of the part to read of a source that is a sitemap index; null for every other source.
 * @throws NotAFeed where the bytes are no feed
 */
export function partToRead({ bytes, url, contentType }: Fetched, ports: SourcePorts): string | null {
  const feed = ports.parseFeed(bytes, { url, contentType });
  return feed.format === 'sitemap-index' ? newestPart(feed) : null;
}

/** Parts with a number or a date are followed by others: `sitemap-2026-11.xml`, `news_3.xml`, `sitemap.xml?page=4`. */
function isOneOfMany(part: string): boolean {
  const { pathname, search } = new URL(part);
  return /\d/.test(pathname.replace(/^.*\/(?=.)/, '') + search);
}

/** Of a site's sitemaps the one of news, else the one that changed last. */
function newestPart({ entries }: Feed): string | null {
  const parts = entries.filter(({ link }) => link !== null);
  const news = parts.find(({ link }) => /news/i.test(link ?? ''));
  const [newest] = parts.toSorted((a, b) => (b.updated ?? '').localeCompare(a.updated ?? ''));
  return (news ?? newest)?.link ?? null;
}

/** Only sitemaps of news tell titles; others list a whole site. */
const isNews = ({ format, entries }: Feed): boolean =>
  format !== 'sitemap' || entries.some(({ title }) => title !== null);

function parse({ bytes, url, contentType }: Fetched, ports: SourcePorts): Feed | null {
  try {
    return ports.parseFeed(bytes, { url, contentType });
  } catch (cause) {
    if (ports.isMiss(cause)) return null;
    throw cause;
  }
}

/** What asynchronous work gives, or null where it says that the address holds nothing for us. */
export async function missOrNull<T>(ports: SourcePorts, work: () => Promise<T>): Promise<T | null> {
  return await work().catch((cause: unknown) => {
    if (ports.isMiss(cause)) return null;
    throw cause;
  });
}
