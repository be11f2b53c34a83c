import { randomUUID } from 'node:crypto';
import type { createUndiciClient } from '../../src/adapters/http/undici-client.js';
import { readPage } from '../../src/extract/index.js';
import { createFetcher } from '../../src/fetch/index.js';
import { createEngine } from '../../src/newsroom/create-engine.js';
import { createFinder } from '../../src/newsroom/create-finder.js';
import { createReader } from '../../src/newsroom/create-reader.js';
import { followAll } from '../../src/newsroom/follow-sources.js';
import type { Job } from '../../src/newsroom/ports.js';
import { readEntry } from '../../src/newsroom/read-entry.js';
import { readSource } from '../../src/newsroom/read-source.js';
import { type KnownVectors, keepStories } from '../../src/newsroom/stories/keep-stories.js';
import type { TestDatabase } from './open-test-database.js';

let lastId = 0;

/** The newsroom's use cases over a real database and real HTTP; jobs are kept in a list for the test to run. */
export async function openNewsDesk(
  { stores }: TestDatabase,
  client: ReturnType<typeof createUndiciClient>,
  allowedHosts: readonly string[],
  callbackBase: string | null = null,
  known?: KnownVectors,
  briefLanguage?: () => Promise<string | null>,
) {
  const jobs: Job[] = [];
  const clock = { now: () => Date.now(), sleep: async () => undefined };
  const fetcher = createFetcher({ client, clock, userAgent: 'test', allowedHosts, spacingMs: 0 });
  const newId = () => `id${++lastId}`;
  const now = () => new Date();
  const parts = {
    stores,
    finder: createFinder(fetcher),
    reader: createReader(fetcher, async (page) => readPage(page)),
    engine: createEngine(briefLanguage),
    queue: {
      add: async (job: Job) => void jobs.push(job),
      addAll: async (added: readonly Job[]) => void jobs.push(...added),
    },
    stories: await keepStories(stores, newId, now, known),
    hubs: { callbackBase, post: fetcher.post, newToken: () => randomUUID() },
    newId,
    now,
  };
  return {
    ...parts,
    jobs,
    /** Follows a feed and reads it; gives its entries in their order. */
    async follow(url: string): Promise<{ source: string; entries: string[] }> {
      jobs.length = 0;
      if ((await followAll([url], parts)) !== 1) throw new Error(`${url} was not followed`);
      const source = jobs[0]?.id ?? '';
      await readSource(source, parts);
      return { source, entries: jobs.slice(1).map((job) => job.id) };
    },
    readSource: (id: string) => readSource(id, parts),
    readEntry: (id = '') => readEntry(id, parts),
    reasons: async (): Promise<string[]> => {
      const all = await stores.records.list({ subject: null, troubles: false, before: null, limit: 50 });
      return all.map(({ reason }) => reason);
    },
  };
}

/** A page with an article, as a plain content system writes it. */
export function articlePage(title: string, paragraphs: readonly string[], site: string): string {
  return `<!doctype html><html lang="en"><head><title>${title} - ${site}</title><meta property="og:type" content="article">
   <meta property="og:site_name" content="${site}"></head><body><main><article><h1>${title}</h1>
   ${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></main></body></html>`;
}

/** An RSS feed of links. */
export function rssFeed(
  site: string,
  items: readonly (readonly [path: string, title: string])[],
  base: string,
): string {
  const listed = items.map(
    ([path, title]) => `<item><title>${title}</title><link>${base}${path}</link></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${site}</title><link>${base}/</link>${listed.join('')}</channel></rss>`;
}
