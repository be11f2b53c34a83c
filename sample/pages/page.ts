import type { SampleArticle } from '../content/article.js';
import type { Outlet } from '../outlets/outlet.js';

/** What every page of an outlet is made from. */
export interface Site {
  readonly outlet: Outlet;
  /** Base address with a trailing slash: `http://harbour-wire.localhost:4600/`. */
  readonly base: string;
  readonly epoch: Date;
  /** The outlet's articles, newest first. */
  readonly articles: readonly SampleArticle[];
}

/** An article on its outlet's site. */
export interface ArticlePage extends Site {
  readonly article: SampleArticle;
  /** Names of all outlets by slug, for the credit line of copies. */
  readonly nameOf: (slug: string) => string;
}

export function sectionsOf(site: Site): string[] {
  return [...new Set(site.articles.map((article) => article.section))].sort();
}

export function addressOf(site: Site, path: string): string {
  return site.base + path.slice(1);
}

export function articleAddress(site: Site, article: SampleArticle): string {
  return addressOf(site, site.outlet.articlePath(article));
}

/** The address under which feeds list an article: an old one, or one with a tracking query, where the outlet has that. */
export function listedAddress(site: Site, article: SampleArticle): string {
  const { oldPath, tracking = '' } = site.outlet.manners;
  return oldPath ? addressOf(site, oldPath(article)) : articleAddress(site, article) + tracking;
}

export function imageAddress(site: Site, article: SampleArticle): string {
  return addressOf(site, imagePath(article));
}

export function imagePath(article: SampleArticle): string {
  return `/images/${article.id}.svg`;
}

/** The article's paragraphs as the outlet prints them, the first one with its dateline. */
export function printedParagraphs({ outlet, article }: ArticlePage): string[] {
  const place =
    article.dateline === null || outlet.dateline === null ? '' : outlet.dateline(article.dateline);
  return article.paragraphs.map((paragraph, index) => (index === 0 ? place + paragraph : paragraph));
}

/** "November 24, 2026" */
export function longDate(date: Date): string {
  return LONG_DATE.format(date);
}

/** "10:05 UTC" */
export function clockTime(date: Date): string {
  return `${date.toISOString().slice(11, 16)} UTC`;
}

/** ISO 8601 to the second. */
export function isoTime(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

const LONG_DATE = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });
