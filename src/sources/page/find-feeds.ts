import { resolveLink } from '../resolve-link.js';
import type { PageOutline } from './outline.js';

const FEED_TYPES = /^application\/(?:rss|atom|rdf|feed)\+(?:xml|json)$|^application\/json$|^text\/xml$/;
/** A link to a feed by the look of its address. */
const FEED_PATH = /(?:^|[/._-])(?:rss|atom|feeds?)(?:[/._-]?(?:xml|rdf|json|php))?\/?$|\.(?:rss|atom|rdf)$/i;
/** Systems that give feeds by a parameter: `?feed=rss2`, `?format=feed&type=rss`, `?output=atom`. */
const FEED_QUERY = /[?&](?:feed|format|type|output|view)=(?:rss2?|atom|rdf|feed|json-?feed)(?:&|$)/i;
/** Words that a link to a feed has, whatever its address: "RSS", "Atom feed", "Subscribe by RSS". */
const FEED_WORDS =
  /^(?:subscribe\b.{0,20}\b)?(?:rss|atom|json|xml|news|web)?[\s-]*(?:rss|atom|feeds?)\b.{0,12}$/i;
const MOST_LINKS = 4;

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
export function namedFeeds({ links, base }: PageOutline): NamedFeed[] {
  const named = links.flatMap(({ rel, type, href, title }) => {
    if (!/\bfeed\b/i.test(rel) && !(/\balternate\b/i.test(rel) && FEED_TYPES.test(type))) return [];
    if (/comment/i.test(`${title} ${href}`)) return [];
    const url = resolveLink(href, base);
    return url === null ? [] : [{ url, title, last: type === 'application/json' }];
  });
  const inOrder = [...named.filter(({ last }) => !last), ...named.filter(({ last }) => last)];
  return [
    ...new Map(inOrder.map(({ url, title }) => [url, { url, title }] as const).reverse()).values(),
  ].reverse();
}

/** Links in the page's text whose type, address or words are a feed's, the surest first. */
export function linkedFeeds({ anchors, base }: PageOutline): string[] {
  const links = anchors.flatMap(({ href, words, type }) => {
    const url = resolveLink(href, base);
    if (url === null || /comment/i.test(url)) return [];
    const { pathname, search } = new URL(url);
    const sure = FEED_TYPES.test(type) || FEED_PATH.test(pathname) || FEED_QUERY.test(search);
    return sure || FEED_WORDS.test(words) ? [{ url, sure }] : [];
  });
  const inOrder = [...links.filter(({ sure }) => sure), ...links.filter(({ sure }) => !sure)];
  return unique(inOrder.map(({ url }) => url)).slice(0, MOST_LINKS);
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
    .filter((url) => url !== null);
  const isNews = (url: string): boolean => /news/i.test(new URL(url).pathname);
  const inOrder = [...named.filter(isNews), ...named.filter((url) => !isNews(url))];
  return unique(inOrder).slice(0, MOST_LINKS);
}

const unique = (urls: readonly string[]): string[] => [...new Set(urls)];
