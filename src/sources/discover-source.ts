import type { Fetched } from '../domain/source.js';
import { type Discovered, describeFeed, describeSection, frontPage } from './describe-source.js';
import { NothingToFollow } from './errors.js';
import { openAddress } from './open-address.js';
import type { ListedSource, SourceList } from './opml/read-opml.js';
import { commonFeeds, linkedFeeds, namedFeeds, namedSitemaps } from './page/find-feeds.js';
import type { PageOutline } from './page/outline.js';
import { readOutline } from './page/read-outline.js';
import type { SourcePorts } from './ports.js';
import { resolveLink } from './resolve-link.js';
import { sayNothing } from './say-nothing.js';
import { createFeedSearch, type FeedSearch, missOrNull } from './search-feeds.js';

/** A list of sources (OPML) that stands at an address. */
export interface DiscoveredList {
  readonly kind: 'list';
  readonly name: string;
  readonly url: string;
  readonly sources: readonly ListedSource[];
  readonly refused: SourceList['refused'];
}

const MOST_OTHERS = 12;
const FEWEST_HEADLINES = 3;
const MOST_FRAMES = 3;

/**
 * Finds what to follow at an address: the feed that it is, the feed that it names or links to, a feed at a
 * common path, a news sitemap that robots.txt names, or the page itself as a section; or a list of sources.
 * @throws NothingToFollow, or the fetch stage's error where the address cannot be read at all
 */
export async function lookAt(address: string, ports: SourcePorts): Promise<Discovered | DiscoveredList> {
  const opened = await openAddress(address, ports);
  if (opened.is === 'list') {
    const { list, fetched, title } = opened;
    return { kind: 'list', name: title, url: fetched.url, ...list };
  }
  if (opened.is === 'feed') return describeFeed(opened.found, ports, await frontPage(opened.found, ports));
  return onPage(opened.page, opened.fetched, ports);
}

/**
 * The same for one source.
 * @throws NothingToFollow for a list, too
 */
export async function discoverSource(address: string, ports: SourcePorts): Promise<Discovered> {
  const found = await lookAt(address, ports);
  if (found.kind !== 'list') return found;
  throw new NothingToFollow(
    found.url,
    `it is a list of ${found.sources.length === 1 ? 'one source' : `${found.sources.length} sources`}; import it as a list`,
  );
}

async function onPage(page: PageOutline, fetched: Fetched, ports: SourcePorts): Promise<Discovered> {
  const { url } = fetched;
  const search = createFeedSearch(ports);
  const named = namedFeeds(page);
  const found =
    (await search.first([...named.map((feed) => feed.url), ...linkedFeeds(page)])) ??
    (await search.first(search.linkedOn().slice(0, MOST_OTHERS))) ??
    (await search.first(commonFeeds(url)));
  const others = named.filter((feed) => feed.url !== found?.asked).slice(0, MOST_OTHERS);
  if (found !== null) return { ...(await describeFeed(found, ports, page)), others };
  return (await withoutFeed(page, fetched, search, ports)) ?? sayNothing(page, fetched, FEWEST_HEADLINES);
}

/** A site's news sitemap holds the whole site, so a section's own headlines come before it. */
async function withoutFeed(
  page: PageOutline,
  fetched: Fetched,
  search: FeedSearch,
  ports: SourcePorts,
): Promise<Discovered | null> {
  const sitemap = async (): Promise<Discovered | null> => {
    const found = await search.first(namedSitemaps(await robotsOf(fetched.url, ports), fetched.url), {
      newsOnly: true,
    });
    return found && describeFeed(found, ports, page);
  };
  const section = () => onSection(page, fetched, ports);
  const isSite = new URL(fetched.url).pathname === '/';
  const found = isSite ? ((await sitemap()) ?? (await section())) : ((await section()) ?? (await sitemap()));
  if (found !== null) return found;
  return search.empty && describeFeed(search.empty, ports, page);
}

/** The page's own headlines, or those of one of its frames; null where they are too few. */
async function onSection(
  page: PageOutline,
  fetched: Fetched,
  ports: SourcePorts,
): Promise<Discovered | null> {
  const own = await describeSection(page, fetched, ports);
  if (own.headlines.length >= FEWEST_HEADLINES) return own;
  for (const frame of page.frames.slice(0, MOST_FRAMES)) {
    const url = resolveLink(frame, page.base);
    const answer = url === null ? null : await missOrNull(ports, () => ports.fetch(url, 'page'));
    if (answer === null) continue;
    const inner = readOutline(ports.decode(answer.bytes, answer.contentType, 'html'), answer.url);
    const found = await inFrame(inner, answer, ports);
    if (found !== null) return { ...found, name: inner.title === '' ? own.name : found.name };
  }
  return null;
}

async function inFrame(page: PageOutline, fetched: Fetched, ports: SourcePorts): Promise<Discovered | null> {
  const named = [...namedFeeds(page).map((feed) => feed.url), ...linkedFeeds(page)];
  const feed = await createFeedSearch(ports).first(named);
  if (feed !== null) return describeFeed(feed, ports, page);
  const found = await describeSection(page, fetched, ports);
  return found.headlines.length >= FEWEST_HEADLINES ? found : null;
}

async function robotsOf(url: string, ports: SourcePorts): Promise<string> {
  return (await missOrNull(ports, async () => (await ports.robots?.(url)) ?? '')) ?? '';
}
