import type { SiteTerms } from '../domain/rights.js';
import type { Feed, Fetched } from '../domain/source.js';

/** What finding and reading sources needs from the other stages. */
export interface SourcePorts {
  /** @throws an error with a plain sentence where the address cannot be read */
  fetch(url: string, kind: 'page' | 'feed'): Promise<Fetched>;
  /** The robots.txt of the address's host; empty where there is none. Left out, no sitemap is looked for there. */
  robots?(url: string): Promise<string>;
  /** What the host's files say of the use of an address. Left out, only the answer's own signals are read. */
  terms?(url: string): Promise<SiteTerms>;
  /** @throws an error named `NotAFeed` where the bytes hold none */
  parseFeed(bytes: Uint8Array, origin: { url: string; contentType: string | null }): Feed;
  decode(bytes: Uint8Array, contentType: string | null, markup: 'html' | 'xml'): string;
  /** Whether an error says that an address cannot be read or holds no feed: the search goes on elsewhere. */
  isMiss(cause: unknown): boolean;
  /** Whether an error says that nothing answers at an address, so that another scheme may be meant. */
  isSilent(cause: unknown): boolean;
}
