/** A registered outlet or page that the desk follows. */
export interface Source {
  readonly id: string;
  readonly name: string;
  /** The address that is read: a feed, a news sitemap or a section page. */
  readonly url: string;
  /** What was found at the address. */
  readonly kind: 'feed' | 'sitemap' | 'section';
  readonly siteUrl: string | null;
  readonly family: string;
  readonly lang: string | null;
  readonly active: boolean;
  /** Minutes between reads. */
  readonly cadence: number;
  readonly rights: SourceRights;
}

/** What the outlet's machine-readable signals allow. */
export interface SourceRights {
  readonly robots: 'allowed' | 'disallowed' | 'unknown';
  readonly tdmReserved: boolean;
  /** One sentence for the editor. */
  readonly note: string | null;
}

/** An entry of a feed, or a link found on a section page or a news sitemap. */
export interface Entry {
  readonly id: string;
  readonly url: string;
  readonly title: string | null;
  /** ISO 8601. */
  readonly published: string | null;
}

export interface FeedEnclosure {
  readonly url: string;
  readonly type: string | null;
  readonly length: number | null;
}

/** One entry as a feed gives it: plain-text title, sanitised HTML, absolute URLs, ISO 8601 dates. */
export interface FeedEntry {
  readonly id: string | null;
  readonly link: string | null;
  readonly title: string | null;
  readonly summary: string | null;
  readonly content: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly language: string | null;
  readonly enclosures: readonly FeedEnclosure[];
}

/** What a feed turned out to be; the entries of a `sitemap-index` are further sitemaps to read. */
export type FeedFormat = 'rss' | 'atom' | 'json' | 'cdf' | 'sitemap' | 'sitemap-index';

/** A parsed feed. */
export interface Feed {
  readonly format: FeedFormat;
  readonly title: string | null;
  readonly link: string | null;
  readonly description: string | null;
  readonly language: string | null;
  readonly author: string | null;
  readonly updated: string | null;
  readonly entries: readonly FeedEntry[];
  /** What was wrong with the bytes and how it was read all the same; one sentence each. */
  readonly problems: readonly string[];
}

/** The bytes of one read, however it ended. */
export interface Fetched {
  /** The address after redirects. */
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly contentType: string | null;
  readonly bytes: Uint8Array;
  /** True for 304: the stored snapshot still stands. */
  readonly notModified: boolean;
}

/** What a conditional request sends back (RFC 9110 §13.1). */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}
