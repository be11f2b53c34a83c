import type { Fetched } from '../domain/source.js';
import { meantAddresses } from './complete-address.js';
import { NothingToFollow } from './errors.js';
import { namesNoPage } from './name-content.js';
import { NotAList } from './opml/errors.js';
import { readOpml, type SourceList } from './opml/read-opml.js';
import type { PageOutline } from './page/outline.js';
import { readOutline } from './page/read-outline.js';
import type { SourcePorts } from './ports.js';
import { resolveLink } from './resolve-link.js';
import { type FoundFeed, feedIn, missOrNull } from './search-feeds.js';

/** What stands at an address, after the ways that lead on from it. */
export type Opened =
  | { readonly is: 'feed'; readonly found: FoundFeed }
  | { readonly is: 'list'; readonly list: SourceList; readonly fetched: Fetched; readonly title: string }
  | { readonly is: 'page'; readonly page: PageOutline; readonly fetched: Fetched };

/** A page may send its reader on to a page that does so, too. */
const MOST_REFRESHES = 3;
/** Characters in which a list of sources says that it is one. */
const HEAD = 4096;

/**
 * Reads what an editor typed: with the scheme that answers, and on to where pages send their readers.
 * @throws NothingToFollow, or the fetch stage's error where the address cannot be read at all
 */
export async function openAddress(typed: string, ports: SourcePorts): Promise<Opened> {
  const { asked, fetched } = await firstAnswer(meantAddresses(typed), ports);
  let opened = await open(fetched, asked, ports);
  for (let hop = 0; hop < MOST_REFRESHES && opened.is === 'page'; hop++) {
    const { page, fetched: shown } = opened;
    const target = page.refresh === null ? null : resolveLink(page.refresh, page.base);
    if (target === null || target === shown.url) break;
    const next = await missOrNull(ports, () => ports.fetch(target, 'page'));
    if (next === null) break;
    opened = await open(next, target, ports);
  }
  return opened;
}

async function firstAnswer(
  [asked, ...others]: [string, ...string[]],
  ports: SourcePorts,
): Promise<{ asked: string; fetched: Fetched }> {
  try {
    return { asked, fetched: await ports.fetch(asked, 'page') };
  } catch (cause) {
    const [next] = others;
    if (next === undefined || !ports.isSilent(cause)) throw cause;
    const fetched = await missOrNull(ports, () => ports.fetch(next, 'page'));
    // The likeliest meaning's failure is the one to tell.
    if (fetched === null) throw cause;
    return { asked: next, fetched };
  }
}

async function open(fetched: Fetched, asked: string, ports: SourcePorts): Promise<Opened> {
  const found = await feedIn(fetched, ports, asked);
  if (found !== null) return { is: 'feed', found };
  const listed = listIn(fetched, ports);
  if (listed !== null) return { is: 'list', ...listed, fetched };
  const text = ports.decode(fetched.bytes, fetched.contentType, 'html');
  const content = namesNoPage(fetched, text);
  if (content !== null) throw new NothingToFollow(fetched.url, content);
  return { is: 'page', page: readOutline(text, fetched.url), fetched };
}

/** @throws NothingToFollow where the list cannot be read */
function listIn(
  { bytes, contentType, url }: Fetched,
  ports: SourcePorts,
): { list: SourceList; title: string } | null {
  const text = ports.decode(bytes, contentType, 'xml');
  const head = text.slice(0, HEAD);
  if (!/<opml[\s>]/i.test(head) || /<html[\s>]/i.test(head)) return null;
  try {
    const title = /<title[^>]*>([^<]{1,200})</i.exec(head)?.[1]?.trim();
    return { list: readOpml(text), title: title || new URL(url).hostname };
  } catch (cause) {
    if (cause instanceof NotAList) throw new NothingToFollow(url, lowerFirst(cause.message), cause);
    throw cause;
  }
}

const lowerFirst = (sentence: string): string =>
  `${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1).replace(/\.$/, '')}`;
