import type { Feed, Fetched, Source, SourceRights } from '../domain/source.js';
import { NothingToFollow } from './errors.js';
import { describePage, headlinesOn, namedFeeds } from './find-links.js';
import { familyOf } from './name-family.js';
import type { SourcePorts } from './ports.js';
import { rightsOf } from './read-rights.js';

/** What an address offers to follow. */
export interface Discovered {
  readonly name: string;
  readonly url: string;
  readonly kind: Source['kind'];
  readonly siteUrl: string | null;
  readonly lang: string | null;
  /** The last five. */
  readonly headlines: readonly string[];
  readonly family: string;
  readonly rights: SourceRights;
  /** One sentence for the editor, or null. */
  readonly note: string | null;
}

/** Where sites without a named feed often have one. */
const COMMON_PATHS = [
  '/feed',
  '/rss',
  '/rss.xml',
  '/feed.xml',
  '/atom.xml',
  '/index.xml',
  '/feed.json',
  '/news-sitemap.xml',
];
const FEWEST_HEADLINES = 3;

/**
 * Finds what to follow at an address: the feed that it is, the feed that it names, a feed at a common path,
 * a news sitemap, or the page itself as a section.
 * @throws NothingToFollow, or the fetch stage's error where the address cannot be read at all
 */
export async function discoverSource(address: string, ports: SourcePorts): Promise<Discovered> {
  const url = completeAddress(address);
  const fetched = await ports.fetch(url, 'page');
  const direct = asFeed(fetched, ports);
  if (direct !== null) return describeFeed(direct, fetched, ports);
  const html = ports.decode(fetched.bytes, fetched.contentType);
  const candidates = [...namedFeeds(html, fetched.url), ...commonAddresses(fetched.url)];
  for (const candidate of new Set(candidates)) {
    const found = await tryFeed(candidate, ports);
    if (found !== null) return describeFeed(found.feed, found.fetched, ports, html);
  }
  return describeSection(html, fetched);
}

/** A bare host name means https, or http on this machine. */
function completeAddress(address: string): string {
  const given = address.trim();
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(given)) return given;
  const local = /^(?:[\w-]+\.)*localhost(?=[:/]|$)/i.test(given);
  const url = `${local ? 'http' : 'https'}://${given}`;
  if (!URL.canParse(url) || !/[.:]|localhost/.test(given))
    throw new NothingToFollow(given, 'it is not a web address; write it like https://outlet.example');
  return url;
}

const commonAddresses = (from: string): string[] => COMMON_PATHS.map((path) => new URL(path, from).href);

function asFeed({ bytes, url, contentType }: Fetched, ports: SourcePorts): Feed | null {
  try {
    return ports.parseFeed(bytes, { url, contentType });
  } catch (cause) {
    if (ports.isMiss(cause)) return null;
    throw cause;
  }
}

async function tryFeed(url: string, ports: SourcePorts): Promise<{ feed: Feed; fetched: Fetched } | null> {
  try {
    const fetched = await ports.fetch(url, 'feed');
    const feed = asFeed(fetched, ports);
    return feed === null || feed.entries.length === 0 ? null : { feed, fetched };
  } catch (cause) {
    if (ports.isMiss(cause)) return null;
    throw cause;
  }
}

async function describeFeed(
  feed: Feed,
  fetched: Fetched,
  ports: SourcePorts,
  html?: string,
): Promise<Discovered> {
  const kind = feed.format === 'sitemap' ? 'sitemap' : 'feed';
  const page = html === undefined ? await siteName(feed, fetched, ports) : describePage(html);
  const rights = rightsOf(fetched);
  return {
    name: feed.title ?? page.name ?? new URL(fetched.url).hostname,
    url: fetched.url,
    kind,
    siteUrl: feed.link ?? new URL('/', fetched.url).href,
    lang: feed.language ?? page.lang,
    headlines: feed.entries.flatMap(({ title }) => title ?? []).slice(0, 5),
    family: familyOf(fetched.url),
    rights,
    note: rights.note,
  };
}

/** A sitemap has no name of its own: its site's front page has one. */
async function siteName(feed: Feed, fetched: Fetched, ports: SourcePorts): ReturnType<typeof readName> {
  if (feed.title !== null) return { name: feed.title, lang: null };
  return readName(new URL('/', fetched.url).href, ports);
}

async function readName(
  url: string,
  ports: SourcePorts,
): Promise<{ name: string | null; lang: string | null }> {
  try {
    const { bytes, contentType } = await ports.fetch(url, 'page');
    return describePage(ports.decode(bytes, contentType));
  } catch (cause) {
    if (ports.isMiss(cause)) return { name: null, lang: null };
    throw cause;
  }
}

function describeSection(html: string, fetched: Fetched): Discovered {
  const headlines = headlinesOn(html, fetched.url);
  if (headlines.length < FEWEST_HEADLINES)
    throw new NothingToFollow(
      fetched.url,
      'it has no feed and no list of headlines; give the address of a feed or of a section page',
    );
  const { name, lang } = describePage(html);
  const rights = rightsOf(fetched);
  return {
    name: name ?? new URL(fetched.url).hostname,
    url: fetched.url,
    kind: 'section',
    siteUrl: new URL('/', fetched.url).href,
    lang,
    headlines: headlines.slice(0, 5).map(({ title }) => title),
    family: familyOf(fetched.url),
    rights,
    note: rights.note ?? 'There is no feed here, so the page’s own headlines are followed.',
  };
}
