import { randomUUID } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { createUndiciClient } from './adapters/http/undici-client.js';
import { createLanguageModel } from './adapters/language-model/create-language-model.js';
import { openPagePool, type PagePool } from './adapters/workers/page-pool.js';
import type { PageIo } from './commands/pages/page-io.js';
import type { ScorecardIo } from './commands/scorecard.js';
import type { Config } from './config.js';
import { createFetcher, type Fetcher, userAgentFor } from './fetch/index.js';
import type { HttpClient } from './fetch/ports.js';
import { loadPrompts } from './load-prompts.js';
import { createEngine } from './newsroom/create-engine.js';
import { mergeSettings } from './newsroom/model/settings.js';
import { createModelWriter } from './newsroom/model/write-once.js';
import { scoreWriter } from './newsroom/score-writer.js';
import { tellSampleSet } from './open-scoring.js';
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

/** What `nutgraf scorecard` needs: the engine, and the sample newsroom’s stories. */
export function openScorecardIo(streams: Pick<ScorecardIo, 'stdout' | 'stderr' | 'cwd'>): ScorecardIo {
  return {
    ...streams,
    sampleStories: tellSampleSet,
    score: (set, progress) => scoreWriter(set, { writeBrief: createEngine().writeBrief, progress }),
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
