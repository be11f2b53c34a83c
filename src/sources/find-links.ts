import { parseHTML } from 'linkedom';

/** A link whose words read like a headline. */
export interface Headline {
  readonly url: string;
  readonly title: string;
}

/** Menus and feet are links too, but not news. */
const FURNITURE = 'nav, footer, aside, [role="navigation"], [role="contentinfo"], form';
/** A headline says something; "Read more" and "Contact us" do not. */
const FEWEST_WORDS = 4;
/** Scripts without spaces between words say as much in so many characters. */
const FEWEST_CHARACTERS = 10;
const UNSPACED = /[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;
const MOST_CHARACTERS = 300;
/** Parts of a site that hold lists, people and services, not reports. */
const SERVICE =
  /^\/(?:tags?|topics?|categor(?:y|ies)|sections?|authors?|people|staff|about|contact|privacy|terms|cookies?|login|sign-?(?:in|up)|account|subscri(?:be|ptions?)|newsletters?|jobs|careers|advertis(?:e|ing)|shop|search|rss|feeds?)(?:[/.-]|$)/i;
const FILE = /\.(?:pdf|jpe?g|png|gif|svg|webp|mp[34]|zip|xml|rss|json)$/i;

/** The headlines that a section page links to, within its own site, each once, in the page's order. */
export function headlinesOn(html: string, base: string): Headline[] {
  const { document } = parseHTML(html);
  const found = new Map<string, string>();
  for (const link of document.querySelectorAll('a[href]')) {
    if (link.closest(FURNITURE) !== null) continue;
    const url = resolveLink(link.getAttribute('href'), base);
    const title = headlineOf(link.querySelector('h1, h2, h3, h4, h5') ?? link);
    if (url === null || title === null || !isArticleAddress(url, base)) continue;
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
  const name = tidy(siteName ?? title ?? '');
  return { name: name === '' ? null : name, lang: document.documentElement?.getAttribute('lang') || null };
}

/** An absolute http(s) address without its fragment, or null. */
export function resolveLink(href: string | null, base: string): string | null {
  if (href === null || !URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  url.hash = '';
  return /^https?:$/.test(url.protocol) ? url.href : null;
}

function headlineOf(element: { textContent: string | null }): string | null {
  const title = tidy(element.textContent ?? '');
  if (title.length > MOST_CHARACTERS) return null;
  const says = UNSPACED.test(title)
    ? title.length >= FEWEST_CHARACTERS
    : title.split(' ').length >= FEWEST_WORDS;
  return says ? title : null;
}

/** On the same host, deeper than the front page, and neither the page itself nor one of the site's services. */
function isArticleAddress(address: string, base: string): boolean {
  const url = new URL(address);
  const from = new URL(base);
  const plain = (host: string) => host.replace(/^www\./, '');
  if (plain(url.host) !== plain(from.host)) return false;
  if (url.pathname.length <= 1 || url.pathname === from.pathname)
    return url.search !== '' && url.search !== from.search;
  return !SERVICE.test(url.pathname) && !FILE.test(url.pathname);
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
