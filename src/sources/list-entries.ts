import type { Entry, Fetched, Source } from '../domain/source.js';
import { headlinesOn } from './find-links.js';
import { entryKey } from './key-entry.js';
import type { SourcePorts } from './ports.js';

/** An entry with what makes it the same entry at the next read. */
export interface KeyedEntry {
  readonly key: string;
  readonly entry: Entry;
}

/**
 * What a source lists, newest first as the source has it, each entry once.
 * @throws NotAFeed where a feed is one no longer
 */
export function entriesOf(
  fetched: Fetched,
  source: Pick<Source, 'kind' | 'url'>,
  ports: SourcePorts,
): KeyedEntry[] {
  const listed = source.kind === 'section' ? sectionEntries(fetched, ports) : feedEntries(fetched, ports);
  const byKey = new Map(listed.map((entry) => [entryKey(entry.url), entry] as const).reverse());
  return [...byKey].reverse().map(([key, entry]) => ({ key, entry }));
}

function feedEntries({ bytes, url, contentType }: Fetched, ports: SourcePorts): Entry[] {
  const feed = ports.parseFeed(bytes, { url, contentType });
  return feed.entries.flatMap(({ id, link, title, published, updated }) =>
    link === null || !/^https?:/.test(link)
      ? []
      : [{ id: id ?? link, url: link, title, published: published ?? updated }],
  );
}

function sectionEntries({ bytes, url, contentType }: Fetched, ports: SourcePorts): Entry[] {
  const headlines = headlinesOn(ports.decode(bytes, contentType), url);
  return headlines.map(({ url: link, title }) => ({ id: link, url: link, title, published: null }));
}
