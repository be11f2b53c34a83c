import type { Rights } from './rights.js';

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
  readonly rights: Rights;
}

/** How often a source changes, as its reads have shown. */
export interface SourcePace {
  /** Minutes from one change to the next, an estimate; null until two changes are known. */
  readonly interval: number | null;
  /** When something new was last seen; ISO 8601. */
  readonly lastNew: string | null;
  /** What the feed asks for, kept for reads that bring no feed because nothing has changed. */
  readonly schedule: FeedSchedule | null;
}

/**
 * Addresses of more characters are not followed: they are no names of pages but data in disguise, servers refuse them,
 * and no index of a database holds them (PostgreSQL: 2,704 bytes).
 */
export const LONGEST_ADDRESS = 2000;

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
  /** How long it plays; seconds. */
  readonly seconds: number | null;
}

/** Another outlet or feed that an entry was taken over from. */
export interface FeedOriginal {
  readonly title: string | null;
  readonly url: string | null;
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
  /** The picture that stands for the entry. */
  readonly image: string | null;
  /** Whose picture it is (`media:credit`, `media:copyright`). */
  readonly imageCredit: string | null;
  /** Whose entry it is (RSS and Atom `source`), for instance in a feed that gathers other outlets’. */
  readonly original: FeedOriginal | null;
  /** Copyright or licence of the entry, else of its feed, as it is written. */
  readonly rights: string | null;
  /** Whether it is marked as not for everyone (`itunes:explicit`, `media:rating`). */
  readonly explicit: boolean | null;
  /** Subjects, as the outlet names them. */
  readonly categories: readonly string[];
  /** How many comments readers have left (`slash:comments`, RFC 4685 `thr:total`). */
  readonly comments: number | null;
  /** The id of the entry that this one answers (RFC 4685 `thr:in-reply-to`). */
  readonly inReplyTo: string | null;
  /** Where it happened (GeoRSS). */
  readonly place: FeedPlace | null;
}

/** A point in degrees, WGS 84. */
export interface FeedPlace {
  readonly latitude: number;
  readonly longitude: number;
}

/** What a feed turned out to be; the entries of a `sitemap-index` are further sitemaps to read. */
export type FeedFormat = 'rss' | 'atom' | 'json' | 'cdf' | 'sitemap' | 'sitemap-index';

/** When a feed asks to be read. */
export interface FeedSchedule {
  /** Minutes that a copy may be kept (RSS `<ttl>`). */
  readonly ttl: number | null;
  /** Minutes from one change to the next (the syndication module, CDF's `<SCHEDULE>`). */
  readonly interval: number | null;
  /** From when the intervals count, ISO 8601 (`sy:updateBase`). */
  readonly base: string | null;
  /** Hours of the day in UTC, 0 to 23, in which nothing changes (RSS `<skipHours>`). */
  readonly skipHours: readonly number[];
  /** Days of the week in UTC, 0 for Sunday, on which nothing changes (RSS `<skipDays>`). */
  readonly skipDays: readonly number[];
  /** The feed says that nothing will be added (JSON Feed `expired`). */
  readonly ended: boolean;
}

/** Addresses that a feed gives for itself; both absolute, http or https. */
export interface FeedLinks {
  /** The hub that tells of changes (WebSub §4). */
  readonly hub: string | null;
  /** The feed's own address: the topic that its hub knows it by. */
  readonly self: string | null;
}

/** A parsed feed. */
export interface Feed {
  readonly format: FeedFormat;
  readonly title: string | null;
  readonly link: string | null;
  readonly description: string | null;
  readonly language: string | null;
  readonly author: string | null;
  readonly updated: string | null;
  readonly schedule: FeedSchedule;
  readonly links: FeedLinks;
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
  /** The address after redirects, where each of them said that the move is permanent (301, 308). */
  readonly movedTo?: string;
}

/** What a conditional request sends back (RFC 9110 §13.1). */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}
