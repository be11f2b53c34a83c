import { randomUUID } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { tellSampleStories } from '../sample/tell-stories.js';
import { createUndiciClient } from './adapters/http/undici-client.js';
import { createLanguageModel } from './adapters/language-model/create-language-model.js';
import { openPagePool, type PagePool } from './adapters/workers/page-pool.js';
import type { PageIo } from './commands/pages/page-io.js';
import type { ScorecardIo } from './commands/scorecard.js';
import type { Config } from './config.js';
import { completeArticle } from './domain/article.js';
import { createFetcher, type Fetcher, userAgentFor } from './fetch/index.js';
import type { HttpClient } from './fetch/ports.js';
import { loadPrompts } from './load-prompts.js';
import { createEngine } from './newsroom/create-engine.js';
import { mergeSettings } from './newsroom/model/settings.js';
import { createModelWriter } from './newsroom/model/write-once.js';
import { packageVersion } from './package-root.js';

/** What the commands that work on pages need: no database, and the engine in this process. */
export function openPageIo(
  config: Pick<Config, 'contact' | 'allowedHosts' | 'model' | 'timeZone'>,
  streams: Pick<PageIo, 'stdout' | 'stderr' | 'stdin' | 'cwd'>,
): PageIo {
  const pages = openPages();
  const engine = createEngine();
  return {
    ...streams,
    openFetcher(hosts) {
      const client = createUndiciClient();
      const fetcher = createPoliteFetcher(client, config.contact, [...config.allowedHosts, ...hosts]);
      return {
        fetch: (url, options) => fetcher.fetch(url, options),
        terms: (url) => fetcher.terms(url),
        close: () => client.close(),
      };
    },
    readPage: pages.read,
    close: pages.close,
    writeBrief: engine.writeBrief,
    modelWriter: createModelWriter({
      settings: mergeSettings({}, config.model),
      engine,
      open: createLanguageModel,
      prompts: loadPrompts(),
      timeZone: config.timeZone,
      newId: randomUUID,
      now: () => new Date(),
    }),
  };
}

/** A fixed day, so that the sample’s relative dates, and with them its scorecards, are the same on every machine. */
const SAMPLE_DAY = new Date('2026-03-02T08:00:00Z');

/** What `nutgraf scorecard` needs: the engine, and the sample newsroom’s stories. */
export function openScorecardIo(streams: Pick<ScorecardIo, 'stdout' | 'stderr' | 'cwd'>): ScorecardIo {
  return {
    ...streams,
    writeBrief: createEngine().writeBrief,
    sampleStories: () => ({
      name: 'sample',
      stories: [...tellSampleStories(SAMPLE_DAY)].map(([story, reports]) => ({
        story,
        articles: reports.map(completeArticle),
        opinions: new Set(reports.filter(({ isOpinion }) => isOpinion).map(({ id }) => id)),
      })),
    }),
  };
}

/** The threads that pages are read in; one core is left to everything else. */
export const openPages = (): PagePool =>
  openPagePool({
    worker: new URL('./page-worker.js', import.meta.url),
    threads: Math.max(1, availableParallelism() - 1),
  });

/** The one way in which this program reads addresses. */
export function createPoliteFetcher(
  client: HttpClient,
  contact: string,
  allowedHosts: readonly string[],
): Fetcher {
  const clock = {
    now: () => Date.now(),
    sleep: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
  };
  return createFetcher({ client, clock, userAgent: userAgentFor(packageVersion(), contact), allowedHosts });
}
