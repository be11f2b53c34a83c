import type { Entry, Feed, FeedLinks, FeedSchedule, Fetched, Source } from '../domain/source.js';
import { headlinesOn } from './find-links.js';
import { entryKey } from './key-entry.js';
import type { SourcePorts } from './ports.js';
import { linksOf } from './read-link-header.js';

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

const NO_LINKS: FeedLinks = { hub: null, self: null };

/**
 * Reads what a source lists.
 * @throws NotAFeed where a feed is one no longer
 */
export function readListing(
  fetched: Fetched,
  source: Pick<Source, 'kind' | 'url'>,
  ports: SourcePorts,
): Listing {
  const header = fetched.headers.link;
  if (source.kind === 'section')
    return {
      entries: keyed(sectionEntries(fetched, ports)),
      schedule: null,
      links: linksOf(header, fetched.url, NO_LINKS),
    };
  const { bytes, url, contentType } = fetched;
  const feed = ports.parseFeed(bytes, { url, contentType });
  return {
    entries: keyed(newestFirst(feedEntries(feed))),
    schedule: feed.schedule,
    links: linksOf(header, url, feed.links),
  };
}

function keyed(entries: readonly Entry[]): KeyedEntry[] {
  const byKey = new Map(entries.map((entry) => [entryKey(entry.url), entry] as const).reverse());
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

function sectionEntries({ bytes, url, contentType }: Fetched, ports: SourcePorts): Entry[] {
  const headlines = headlinesOn(ports.decode(bytes, contentType), url);
  return headlines.map(({ url: link, title }) => ({ id: link, url: link, title, published: null }));
}
