import type { Rights } from '../domain/rights.js';
import type { Fetched, Source } from '../domain/source.js';
import { addressKey } from './key-entry.js';
import { familyOf } from './name-family.js';
import type { NamedFeed } from './page/find-feeds.js';
import { headlinesOn } from './page/find-headlines.js';
import type { PageOutline } from './page/outline.js';
import { readOutline } from './page/read-outline.js';
import type { SourcePorts } from './ports.js';
import { rightsOf } from './rights/read-rights.js';
import { type FoundFeed, missOrNull } from './search-feeds.js';

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
  /** One sentence for the editor on what was found, or null. */
  readonly note: string | null;
  /** Further feeds that the page names: of a section, of another language. */
  readonly others: readonly NamedFeed[];
}

const SHOWN_HEADLINES = 5;

type PageWords = Pick<PageOutline, 'title' | 'siteName' | 'lang'>;
const NO_WORDS: PageWords = { title: '', siteName: '', lang: null };

/** A sitemap has no name of its own: its site's front page has one. */
export async function frontPage({ feed, fetched }: FoundFeed, ports: SourcePorts): Promise<PageWords> {
  if (feed.title !== null) return NO_WORDS;
  const page = await missOrNull(ports, () => ports.fetch(new URL('/', fetched.url).href, 'page'));
  if (page === null) return NO_WORDS;
  return readOutline(ports.decode(page.bytes, page.contentType, 'html'), page.url);
}

export function describeFeed(found: FoundFeed, ports: SourcePorts, page: PageWords): Promise<Discovered> {
  const { feed, fetched } = found;
  return describe(fetched, ports, {
    kind: feed.format === 'sitemap' ? 'sitemap' : 'feed',
    name: feed.title ?? nameOf(page),
    url: lastingAddress(found),
    siteUrl: feed.link,
    lang: feed.language ?? page.lang,
    headlines: feed.entries.flatMap(({ title }) => title ?? []),
    note: feed.entries.length === 0 ? 'The feed lists nothing at the moment.' : null,
  });
}

/** A redirect that is not said to be for good may lead elsewhere tomorrow (RFC 9110 §15.4.3, §15.4.8). */
function lastingAddress({ fetched, asked, index }: FoundFeed): string {
  const { movedTo, url } = fetched;
  if (index !== undefined) return index;
  return movedTo ?? (addressKey(asked) === addressKey(url) ? url : asked);
}

export function describeSection(
  page: PageOutline,
  fetched: Fetched,
  ports: SourcePorts,
): Promise<Discovered> {
  return describe(fetched, ports, {
    kind: 'section',
    name: nameOf(page),
    url: fetched.url,
    lang: page.lang,
    siteUrl: null,
    headlines: headlinesOn(page, fetched.url).map(({ title }) => title),
    note: 'There is no feed here, so the page’s own headlines are followed.',
  });
}

interface Words extends Pick<Discovered, 'kind' | 'url' | 'siteUrl' | 'lang' | 'headlines' | 'note'> {
  readonly name: string | null;
}

async function describe(
  fetched: Fetched,
  ports: SourcePorts,
  { name, siteUrl, headlines, ...rest }: Words,
): Promise<Discovered> {
  const rights = rightsOf(fetched, await ports.terms?.(fetched.url));
  const site = siteUrl ?? new URL('/', fetched.url).href;
  return {
    ...rest,
    name: name ?? new URL(fetched.url).hostname,
    siteUrl: site,
    headlines: headlines.slice(0, SHOWN_HEADLINES),
    // A feed may be hosted elsewhere: the family is the outlet's, not the host's.
    family: familyOf(URL.canParse(site) ? site : fetched.url),
    rights,
    others: [],
  };
}

/** The outlet's name as its page has it: "World - Fen Daily" is a page of Fen Daily. */
function nameOf({ siteName, title }: PageWords): string | null {
  return (
    siteName ||
    title
      .split(/\s[|–—-]\s/)
      .at(-1)
      ?.trim() ||
    null
  );
}
