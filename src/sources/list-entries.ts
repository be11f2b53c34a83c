import {
  type Entry,
  type Feed,
  type FeedLinks,
  type FeedSchedule,
  type Fetched,
  LONGEST_ADDRESS,
  type Source,
} from '../domain/source.js';
import { entryKey } from './key-entry.js';
import { headlinesOn } from './page/find-headlines.js';
import type { PageOutline } from './page/outline.js';
import { readOutline } from './page/read-outline.js';
import type { SourcePorts } from './ports.js';
import { linksOf } from './read-link-header.js';
import { resolveLink } from './resolve-link.js';

/** An entry with what makes it the same entry at the next read. */
export interface KeyedEntry {
  readonly key: string;
  readonly entry: Entry;
}

/** What a source lists at a read, and what it says of itself. */
export interface Listing {
  /** Newest first as the source has it, each entry once. */
  readonly entries: readonly KeyedEntry[];
  /** Null for a section page. */
  readonly schedule: FeedSchedule | null;
  readonly links: FeedLinks;
}

/**
 * Reads what a source lists.
 * @throws NotAFeed where a feed is one no longer
 */
export function readListing(
  fetched: Fetched,
  source: Pick<Source, 'kind' | 'url'>,
  ports: SourcePorts,
): Listing {
  if (source.kind === 'section') return readSection(fetched, ports);
  const { bytes, url, contentType } = fetched;
  const feed = ports.parseFeed(bytes, { url, contentType });
  return {
    entries: keyed(newestFirst(feedEntries(feed))),
    schedule: feed.schedule,
    links: linksOf(fetched.headers.link, url, feed.links),
  };
}

function readSection({ bytes, url, contentType, headers }: Fetched, ports: SourcePorts): Listing {
  const page = readOutline(ports.decode(bytes, contentType, 'html'), url);
  const entries = headlinesOn(page, url).map((headline) => ({
    ...{ id: headline.url, ...headline, published: null },
  }));
  return { entries: keyed(entries), schedule: null, links: linksOf(headers.link, url, linksIn(page)) };
}

/** A page names its hub and topic in `link` elements (WebSub §4). */
function linksIn({ links, base }: PageOutline): FeedLinks {
  const first = (wanted: string): string | null => {
    const found = links.find(({ rel }) => rel.toLowerCase().split(/\s+/).includes(wanted));
    return found === undefined ? null : resolveLink(found.href, base);
  };
  return { hub: first('hub'), self: first('self') };
}

function keyed(entries: readonly Entry[]): KeyedEntry[] {
  const followed = entries.filter(({ url }) => url.length <= LONGEST_ADDRESS);
  const byKey = new Map(followed.map((entry) => [entryKey(entry.url), entry] as const).reverse());
  return [...byKey].reverse().map(([key, entry]) => ({ key, entry }));
}

function feedEntries(feed: Feed): Entry[] {
  return feed.entries.flatMap(({ id, link, title, published, updated }) =>
    link === null || !/^https?:/.test(link)
      ? []
      : [{ id: id ?? link, url: link, title, published: published ?? updated }],
  );
}

/** Feeds may list their oldest first, and sitemaps keep no order (sitemaps.org); what has no date comes last. */
function newestFirst(entries: readonly Entry[]): Entry[] {
  const time = ({ published }: Entry): string => published ?? '';
  return entries.toSorted((a, b) => (time(a) < time(b) ? 1 : time(a) > time(b) ? -1 : 0));
}
