import { decodeBytes, NotAFeed, parseFeed } from '../extract/index.js';
import { FetchError, type Fetcher, NotFound, Unreachable } from '../fetch/index.js';
import {
  discoverSource,
  lookAt,
  NothingToFollow,
  partToRead,
  readListing,
  rightsOf,
  type SourcePorts,
} from '../sources/index.js';
import type { SourceFinder } from './sources/ports.js';

/** The sources stage with the fetch and extract stages behind its ports. */
export function createFinder(fetcher: Fetcher): SourceFinder {
  const ports: SourcePorts = {
    fetch: (url, kind) => fetcher.fetch(url, { kind }),
    parseFeed: (bytes, origin) => parseFeed(bytes, origin),
    decode: (bytes, contentType, markup) => decodeBytes(bytes, contentType, markup).text,
    robots: async (url) => (await fetcher.robots(url)).text,
    terms: (url) => fetcher.terms(url),
    isMiss: (cause) => cause instanceof FetchError || cause instanceof NotAFeed,
    isSilent: (cause) => cause instanceof Unreachable,
  };
  return {
    look: (url) => lookAt(url, ports),
    discover: (url) => discoverSource(url, ports),
    partOf: (fetched, { kind }) => (kind === 'sitemap' ? partToRead(fetched, ports) : null),
    listing: (fetched, source) => readListing(fetched, source, ports),
    rights: async (fetched) => rightsOf(fetched, await fetcher.terms(fetched.url)),
    explains: (cause): cause is Error =>
      cause instanceof FetchError || cause instanceof NotAFeed || cause instanceof NothingToFollow,
    say: (cause) => (cause instanceof FetchError ? cause.forSource : cause.message),
    isGone: (cause) => cause instanceof NotFound && cause.status === 410,
  };
}
