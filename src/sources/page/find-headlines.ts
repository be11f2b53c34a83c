import { resolveLink } from '../resolve-link.js';
import type { PageOutline } from './outline.js';

/** A link whose words read like a headline. */
export interface Headline {
  readonly url: string;
  readonly title: string;
}

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
export function headlinesOn({ anchors, base }: PageOutline, url: string): Headline[] {
  const found = new Map<string, string>();
  for (const { href, words, furniture } of anchors) {
    const address = furniture || !saysSomething(words) ? null : resolveLink(href, base);
    if (address === null || found.has(address) || !isArticleAddress(address, url)) continue;
    found.set(address, words);
  }
  return [...found].map(([address, title]) => ({ url: address, title }));
}

function saysSomething(words: string): boolean {
  if (words.length > MOST_CHARACTERS) return false;
  return UNSPACED.test(words) ? words.length >= FEWEST_CHARACTERS : words.split(' ').length >= FEWEST_WORDS;
}

/** On the same host, deeper than the front page, and neither the page itself nor one of the site's services. */
function isArticleAddress(address: string, page: string): boolean {
  const url = new URL(address);
  const from = new URL(page);
  const plain = (host: string) => host.replace(/^www\./, '');
  if (plain(url.host) !== plain(from.host)) return false;
  if (url.pathname.length <= 1 || url.pathname === from.pathname)
    return url.search !== '' && url.search !== from.search;
  return !SERVICE.test(url.pathname) && !FILE.test(url.pathname);
}
