import { parseHTML } from 'linkedom';

/** A link whose words read like a headline. */
export interface Headline {
  readonly url: string;
  readonly title: string;
}

/** Menus and feet are links too, but not news. */
const FURNITURE = 'nav, footer, aside, [role="navigation"], [role="contentinfo"], form';
const FEED_TYPES = /^application\/(?:rss|atom|rdf|feed)\+(?:xml|json)$|^application\/json$|^text\/xml$/i;
/** A headline says something; "Read more" and "Contact us" do not. */
const FEWEST_WORDS = 4;

/** The feeds that a page names (`<link rel="alternate">`), in its order, without its comments' feeds. */
export function namedFeeds(html: string, base: string): string[] {
  const { document } = parseHTML(html);
  return [...document.querySelectorAll('link[rel~="alternate" i][href]')]
    .filter((link) => FEED_TYPES.test(link.getAttribute('type')?.trim() ?? ''))
    .filter((link) => !/comment/i.test(link.getAttribute('title') ?? ''))
    .map((link) => resolve(link.getAttribute('href'), base))
    .filter((url) => url !== null);
}

/** The headlines that a section page links to, within its own site, each once, in the page's order. */
export function headlinesOn(html: string, base: string): Headline[] {
  const { document } = parseHTML(html);
  const found = new Map<string, string>();
  for (const link of document.querySelectorAll('a[href]')) {
    if (link.closest(FURNITURE) !== null) continue;
    const url = resolve(link.getAttribute('href'), base);
    const title = (link.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (url === null || !isArticleAddress(url, base) || title.split(' ').length < FEWEST_WORDS) continue;
    if (!found.has(url)) found.set(url, title);
  }
  return [...found].map(([url, title]) => ({ url, title }));
}

/** The page's own name, and its language. */
export function describePage(html: string): { name: string | null; lang: string | null } {
  const { document } = parseHTML(html);
  const siteName = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content');
  const title = document
    .querySelector('title')
    ?.textContent?.split(/\s[|–—-]\s/)
    .at(-1);
  const name = (siteName ?? title ?? '').replace(/\s+/g, ' ').trim();
  return { name: name === '' ? null : name, lang: document.documentElement?.getAttribute('lang') || null };
}

function resolve(href: string | null, base: string): string | null {
  if (href === null || !URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  url.hash = '';
  return /^https?:$/.test(url.protocol) ? url.href : null;
}

/** On the same host, and deeper than the page that links to it. */
function isArticleAddress(address: string, base: string): boolean {
  const url = new URL(address);
  const from = new URL(base);
  const plain = (host: string) => host.replace(/^www\./, '');
  return plain(url.host) === plain(from.host) && url.pathname.length > 1 && url.pathname !== from.pathname;
}
