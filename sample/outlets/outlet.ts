import type { SampleArticle } from '../content/article.js';

export type FeedKind = 'rss-2.0' | 'rss-1.0' | 'atom-1.0' | 'json-feed-1.1' | 'news-sitemap' | 'section-page';

/** Which page template an outlet uses; each marks up its articles differently. */
export type TemplateName = 'wire' | 'daily' | 'portal' | 'magazine' | 'journal' | 'business' | 'record';

/** A fictional outlet: how it looks and how its server behaves. */
export interface Outlet {
  readonly slug: string;
  readonly name: string;
  /** The owner; outlets of one family are not independent of each other. */
  readonly family: string;
  readonly tagline: string;
  readonly feed: FeedKind;
  /** Path of the feed, news sitemap or section page that readers of the outlet follow. */
  readonly feedPath: string;
  readonly template: TemplateName;
  readonly look: Look;
  readonly typographicQuotes: boolean;
  readonly charset: 'utf-8' | 'windows-1252';
  /** Content codings that the server offers, best first. */
  readonly codings: readonly ('br' | 'gzip')[];
  readonly validators: readonly ('etag' | 'last-modified')[];
  readonly robots: readonly string[];
  readonly manners: Manners;
  readonly reporters: Readonly<Record<string, string>>;
  /** Path, with query, of an article's page. */
  articlePath(article: SampleArticle): string;
  /** How the outlet begins a story from a place; null where it prints no datelines. */
  readonly dateline: ((place: string) => string) | null;
}

/** Colours and type of an outlet's pages. */
export interface Look {
  readonly ink: string;
  readonly accent: string;
  readonly paper: string;
  readonly font: string;
}

/** What makes an outlet's server harder to read than a file on a disk. */
export interface Manners {
  /** Milliseconds that each answer takes, from and to. */
  readonly delay?: readonly [number, number];
  /** Seconds in `Retry-After`: the first request for the feed and for each article is answered 429. */
  readonly busyFor?: number;
  /** The address under which feeds list an article; it answers 301 to the article's page. */
  readonly oldPath?: (article: SampleArticle) => string;
  /** Query that feeds append to article addresses. */
  readonly tracking?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The section's part of an address: "Start-ups" → "start-ups". */
export function sectionSlug(section: string): string {
  return section.toLowerCase().replace(/[^a-z]+/g, '-');
}

/** The path of a section's page. */
export function sectionPath(section: string): string {
  return `/${sectionSlug(section)}/`;
}
