import { parseHTML } from 'linkedom';
import { resolveLink } from './find-links.js';

const FEED_TYPES = /^application\/(?:rss|atom|rdf|feed)\+(?:xml|json)$|^application\/json$|^text\/xml$/i;
/** A link to a feed by the look of its address. */
const FEED_ADDRESS =
  /(?:^|[/._-])(?:rss|atom|feeds?)(?:[/._-]?(?:xml|rdf|json|php))?\/?$|\.(?:rss|atom|rdf)$/i;
const MOST_LINKS = 3;

/** Where sites without a named feed often have one. */
const COMMON_PATHS = [
  'feed',
  'rss',
  'rss.xml',
  'feed.xml',
  'atom.xml',
  'index.xml',
  'feed.json',
  'news-sitemap.xml',
];

/** A feed that a page names, with the words that it has for it. */
export interface NamedFeed {
  readonly url: string;
  readonly title: string | null;
}

/**
 * The feeds that a page names (`<link rel="alternate">`), in its order, without those of its comments. Plain
 * `application/json` comes last: besides JSON feeds it labels the interfaces of site software.
 */
export function namedFeeds(html: string, base: string): NamedFeed[] {
  const { document } = parseHTML(html);
  const named = [...document.querySelectorAll('link[href]')].flatMap((link) => {
    const rel = link.getAttribute('rel') ?? '';
    const type = (link.getAttribute('type') ?? '').split(';')[0]?.trim() ?? '';
    if (!/\bfeed\b/i.test(rel) && !(/\balternate\b/i.test(rel) && FEED_TYPES.test(type))) return [];
    if (/comment/i.test(`${link.getAttribute('title')} ${link.getAttribute('href')}`)) return [];
    const url = resolveLink(link.getAttribute('href'), base);
    const title = link.getAttribute('title')?.trim() || null;
    return url === null ? [] : [{ url, title, last: /^application\/json$/i.test(type) }];
  });
  const inOrder = [...named.filter(({ last }) => !last), ...named.filter(({ last }) => last)];
  return [
    ...new Map(inOrder.map(({ url, title }) => [url, { url, title }] as const).reverse()).values(),
  ].reverse();
}

/** Links in the page's text whose address looks like a feed's. */
export function linkedFeeds(html: string, base: string): string[] {
  const { document } = parseHTML(html);
  const links = [...document.querySelectorAll('a[href]')]
    .map((link) => resolveLink(link.getAttribute('href'), base))
    .filter((url) => url !== null)
    .filter((url) => FEED_ADDRESS.test(new URL(url).pathname) && !/comment/i.test(url));
  return unique(links).slice(0, MOST_LINKS);
}

/** The usual places: below a section for a section's address, at the root for a site's. */
export function commonFeeds(from: string): string[] {
  const { pathname } = new URL(from);
  if (pathname === '/') return COMMON_PATHS.map((path) => new URL(`/${path}`, from).href);
  const folder = pathname.replace(/\/+$/, '');
  return ['feed', 'rss.xml'].map((path) => new URL(`${folder}/${path}`, from).href);
}

/** The sitemaps that a robots.txt names (RFC 9309 §2.2.4), those of news first. */
export function namedSitemaps(robots: string, base: string): string[] {
  const named = [...robots.matchAll(/^[ \t]*sitemap[ \t]*:[ \t]*(\S+)/gim)]
    .map(([, address]) => resolveLink(address ?? null, base))
    .filter((url) => url !== null)
    .filter((url) => /news/i.test(new URL(url).pathname));
  return unique(named).slice(0, MOST_LINKS);
}

const unique = (urls: readonly string[]): string[] => [...new Set(urls)];
