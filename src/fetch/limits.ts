/** What is fetched; each kind has its bounds. */
export type FetchKind = 'page' | 'feed' | 'robots' | 'terms';

export interface Limits {
  /** Decompressed bytes. */
  readonly maxBytes: number;
  /** Time on the wire over all hops, in milliseconds; waiting for our turn does not count. */
  readonly timeoutMs: number;
  readonly accept: string;
}

/** RFC 9309 §2.5 asks crawlers to read at least 500 KiB of a robots.txt; §2.3.1.2 to follow five redirects. */
export const LIMITS: Readonly<Record<FetchKind, Limits>> = {
  page: {
    maxBytes: 10_000_000,
    timeoutMs: 30_000,
    accept: 'text/html, application/xhtml+xml;q=0.9, */*;q=0.1',
  },
  feed: {
    maxBytes: 10_000_000,
    timeoutMs: 30_000,
    accept:
      'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.8, */*;q=0.1',
  },
  robots: { maxBytes: 512_000, timeoutMs: 10_000, accept: 'text/plain, */*;q=0.1' },
  // A host's file of reserved rights; no file that a person writes comes near the limit.
  terms: { maxBytes: 512_000, timeoutMs: 10_000, accept: 'application/json, */*;q=0.1' },
};

export const MAX_REDIRECTS = 5;
