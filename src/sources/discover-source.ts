import { type Rights, rightsNote } from '../domain/rights.js';
import type { Fetched, Source } from '../domain/source.js';
import { completeAddress } from './complete-address.js';
import { NothingToFollow } from './errors.js';
import { commonFeeds, linkedFeeds, type NamedFeed, namedFeeds, namedSitemaps } from './find-feeds.js';
import { describePage, headlinesOn } from './find-links.js';
import { familyOf } from './name-family.js';
import type { SourcePorts } from './ports.js';
import { rightsOf } from './rights/read-rights.js';
import { type FoundFeed, feedIn, firstFeed, missOrNull } from './try-feeds.js';

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
  readonly rights: Rights;
  /** One sentence for the editor, or null. */
  readonly note: string | null;
  /** Further feeds that the page names: of a section, of another language. */
  readonly others: readonly NamedFeed[];
}

const MOST_OTHERS = 12;
const FEWEST_HEADLINES = 3;
const SHOWN_HEADLINES = 5;

/**
 * Finds what to follow at an address: the feed that it is, the feed that it names or links to, a feed at a
 * common path, a news sitemap that robots.txt names, or the page itself as a section.
 * @throws NothingToFollow, or the fetch stage's error where the address cannot be read at all
 */
export async function discoverSource(address: string, ports: SourcePorts): Promise<Discovered> {
  const fetched = await ports.fetch(completeAddress(address), 'page');
  const robots = await robotsOf(fetched.url, ports);
  const direct = await feedIn(fetched, ports);
  if (direct !== null) return describeFeed(direct, ports, await frontPage(direct, ports));
  const html = ports.decode(fetched.bytes, fetched.contentType);
  const { url } = fetched;
  const named = namedFeeds(html, url);
  const likely = [...named.map((feed) => feed.url), ...linkedFeeds(html, url), ...commonFeeds(url)];
  const found = await firstFeed([...likely, ...namedSitemaps(robots, url)], ports);
  if (found === null) return describeSection(html, fetched, ports);
  const others = named.filter((feed) => feed.url !== found.asked).slice(0, MOST_OTHERS);
  return { ...(await describeFeed(found, ports, describePage(html))), others };
}

async function robotsOf(url: string, ports: SourcePorts): Promise<string> {
  return (await missOrNull(ports, async () => (await ports.robots?.(url)) ?? '')) ?? '';
}

type PageWords = ReturnType<typeof describePage>;

/** A sitemap has no name of its own: its site's front page has one. */
async function frontPage({ feed, fetched }: FoundFeed, ports: SourcePorts): Promise<PageWords> {
  if (feed.title !== null) return { name: null, lang: null };
  const page = await missOrNull(ports, () => ports.fetch(new URL('/', fetched.url).href, 'page'));
  return page === null
    ? { name: null, lang: null }
    : describePage(ports.decode(page.bytes, page.contentType));
}

function describeFeed(
  { feed, fetched }: FoundFeed,
  ports: SourcePorts,
  page: PageWords,
): Promise<Discovered> {
  const headlines = feed.entries.flatMap(({ title }) => title ?? []);
  return describe(fetched, ports, {
    kind: feed.format === 'sitemap' ? 'sitemap' : 'feed',
    name: feed.title ?? page.name,
    siteUrl: feed.link,
    lang: feed.language ?? page.lang,
    headlines,
    note: feed.entries.length === 0 ? 'The feed lists nothing at the moment.' : null,
  });
}

async function describeSection(html: string, fetched: Fetched, ports: SourcePorts): Promise<Discovered> {
  const headlines = headlinesOn(html, fetched.url).map(({ title }) => title);
  if (headlines.length < FEWEST_HEADLINES)
    throw new NothingToFollow(
      fetched.url,
      'it has no feed and no list of headlines; give the address of a feed or of a section page',
    );
  return describe(fetched, ports, {
    kind: 'section',
    ...describePage(html),
    siteUrl: null,
    headlines,
    note: 'There is no feed here, so the page’s own headlines are followed.',
  });
}

interface Words extends Pick<Discovered, 'kind' | 'siteUrl' | 'lang' | 'headlines' | 'note'> {
  readonly name: string | null;
}

async function describe(
  fetched: Fetched,
  ports: SourcePorts,
  { name, siteUrl, headlines, note, ...rest }: Words,
): Promise<Discovered> {
  const rights = rightsOf(fetched, await ports.terms?.(fetched.url));
  const site = siteUrl ?? new URL('/', fetched.url).href;
  return {
    ...rest,
    name: name ?? new URL(fetched.url).hostname,
    url: fetched.url,
    siteUrl: site,
    headlines: headlines.slice(0, SHOWN_HEADLINES),
    // A feed may be hosted elsewhere: the family is the outlet's, not the host's.
    family: familyOf(URL.canParse(site) ? site : fetched.url),
    rights,
    note: rightsNote(rights) ?? note,
    others: [],
  };
}
