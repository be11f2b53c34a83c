import { createUndiciClient } from '../../src/adapters/http/undici-client.js';
import { createFetcher, type Fetcher } from '../../src/fetch/index.js';

/** One way of reading a feed's address; gives the bytes or letters that were read. */
export type ReadFeed = (url: string, etag: string | null) => Promise<number>;

/**
 * The ways that are compared: ours with its own limits, only without the pause between two requests to a host, and
 * the others as they come. Each loads what it needs, so that a process holds one of them.
 */
const READERS: Readonly<Record<string, (hosts: readonly string[]) => Promise<ReadFeed>>> = {
  nutgraf: async (hosts) => {
    const ours = openOurs(hosts);
    return async (url, etag) => (await ours(url, etag)).bytes.length;
  },
  'nutgraf, parsed': async (hosts) => {
    const { parseFeed } = await import('../../src/extract/index.js');
    const ours = openOurs(hosts);
    return async (url, etag) => {
      const { bytes, contentType, notModified } = await ours(url, etag);
      if (!notModified) parseFeed(bytes, { url, contentType });
      return bytes.length;
    };
  },
  'node fetch': async () => async (url, etag) => {
    const answer = await fetch(url, etag === null ? {} : { headers: { 'if-none-match': etag } });
    return (await answer.arrayBuffer()).byteLength;
  },
  'rss-parser': async () => {
    const { default: RssParser } = await import('rss-parser');
    const parser = new RssParser();
    return async (url) => JSON.stringify(await parser.parseURL(url)).length;
  },
};

/**
 * Opens one of them by its name.
 * @param hosts loopback hosts that ours may read, as the operator's setting names them
 */
export async function openReader(name: string, hosts: readonly string[]): Promise<ReadFeed> {
  const open = READERS[name];
  if (open === undefined) throw new Error(`there is no reader “${name}”`);
  return await open(hosts);
}

function openOurs(
  allowedHosts: readonly string[],
): (url: string, etag: string | null) => ReturnType<Fetcher['fetch']> {
  const clock = {
    now: () => Date.now(),
    sleep: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
  };
  const client = createUndiciClient();
  const fetcher = createFetcher({ client, clock, userAgent: 'bench', allowedHosts, spacingMs: 0 });
  return (url, etag) => fetcher.fetch(url, { kind: 'feed', validators: { etag, lastModified: null } });
}
