import { decodeBytes, NotAFeed, parseFeed } from '../extract/index.js';
import { FetchError, type Fetcher } from '../fetch/index.js';
import {
  discoverSource,
  entriesOf,
  NothingToFollow,
  nextCadence,
  rightsOf,
  type SourcePorts,
} from '../sources/index.js';
import type { SourceFinder } from './ports.js';

/** The sources stage with the fetch and extract stages behind its ports. */
export function createFinder(fetcher: Fetcher): SourceFinder {
  const ports: SourcePorts = {
    fetch: (url, kind) => fetcher.fetch(url, { kind }),
    parseFeed: (bytes, origin) => parseFeed(bytes, origin),
    decode: (bytes, contentType) => decodeBytes(bytes, contentType, 'html').text,
    robots: async (url) => (await fetcher.robots(url)).text,
    terms: (url) => fetcher.terms(url),
    isMiss: (cause) => cause instanceof FetchError || cause instanceof NotAFeed,
  };
  return {
    discover: (url) => discoverSource(url, ports),
    entries: (fetched, source) => entriesOf(fetched, source, ports),
    rights: async (fetched) => rightsOf(fetched, await fetcher.terms(fetched.url)),
    nextCadence,
    explains: (cause): cause is Error =>
      cause instanceof FetchError || cause instanceof NotAFeed || cause instanceof NothingToFollow,
  };
}
