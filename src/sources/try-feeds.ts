import type { Feed, Fetched } from '../domain/source.js';
import type { SourcePorts } from './ports.js';

/** A feed with the answer it came in. */
export interface FoundFeed {
  readonly feed: Feed;
  readonly fetched: Fetched;
}

/** The first of the addresses that holds a feed with entries. */
export async function firstFeed(
  urls: readonly string[],
  ports: SourcePorts,
): Promise<(FoundFeed & { readonly asked: string }) | null> {
  for (const url of new Set(urls)) {
    const found = await tryFeed(url, ports);
    if (found !== null && found.feed.entries.length > 0) return { ...found, asked: url };
  }
  return null;
}

/** The feed that an answer holds, or the newest part of the sitemap index that it holds; null for anything else. */
export async function feedIn(fetched: Fetched, ports: SourcePorts): Promise<FoundFeed | null> {
  const feed = orNull(ports, () =>
    ports.parseFeed(fetched.bytes, { url: fetched.url, contentType: fetched.contentType }),
  );
  if (feed === null || feed.format !== 'sitemap-index') return feed && { feed, fetched };
  const part = newestPart(feed);
  const found = part === null ? null : await tryFeed(part, ports, { follow: false });
  return found?.feed.format === 'sitemap' ? found : null;
}

async function tryFeed(
  url: string,
  ports: SourcePorts,
  { follow = true }: { follow?: boolean } = {},
): Promise<FoundFeed | null> {
  const fetched = await missOrNull(ports, () => ports.fetch(url, 'feed'));
  if (fetched === null) return null;
  if (follow) return feedIn(fetched, ports);
  const { bytes, contentType } = fetched;
  const feed = orNull(ports, () => ports.parseFeed(bytes, { url: fetched.url, contentType }));
  return feed && { feed, fetched };
}

/** Of a site's sitemaps the one of news, else the one that changed last. */
function newestPart({ entries }: Feed): string | null {
  const parts = entries.filter(({ link }) => link !== null);
  const news = parts.find(({ link }) => /news/i.test(link ?? ''));
  const [newest] = parts.toSorted((a, b) => (b.updated ?? '').localeCompare(a.updated ?? ''));
  return (news ?? newest)?.link ?? null;
}

function orNull<T>(ports: SourcePorts, work: () => T): T | null {
  try {
    return work();
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
