import type { Config } from '../../config.js';
import type { EmbedderDesk } from '../../desk/embedder/ports.js';
import { dayIn } from '../../publish/index.js';
import { ModelFailed } from '../../write/errors.js';
import { createSettingsKeeper } from '../model/keep-settings.js';
import type { Queue, Secrets, Stores } from '../ports.js';
import { pruneInSteps } from '../prune-records.js';
import { type KnownVectors, NO_VECTORS } from '../stories/keep-stories.js';
import type { Stories } from '../stories/ports.js';
import { embedReports, type ReportParts, sinceWhen, trialOf } from './embed-reports.js';
import { createTrialKeeper } from './keep-trial.js';
import type { OpenEmbedder, OpenEmbedderAt } from './ports.js';
import { createEmbedderDesk, sayTrial } from './serve-embedder-desk.js';
import { EMBEDDER_KIND, type EmbedderSettings, embedderAccessOf, spaceOf } from './settings.js';

interface EmbedderWorkParts {
  readonly stores: Stores;
  readonly queue: Queue;
  readonly secrets: Secrets;
  readonly config: Pick<Config, 'timeZone' | 'embedder'>;
  readonly openEmbedder: OpenEmbedderAt;
  readonly now: () => Date;
}

/** Everything of the newsroom that has to do with its embedder. */
export interface EmbedderWork {
  readonly desk: EmbedderDesk;
  /** The vectors that the database has for the embedder in use. */
  known(): Promise<KnownVectors>;
  /** Gives new reports their vectors, where an embedder is set and can be used. */
  tend(stories: Pick<Stories, 'meet'>): Promise<void>;
  /** The language that briefs are written in where a report is in it; null where no embedder mixes languages. */
  briefLanguage(): Promise<string | null>;
  /** Removes single calls that are older than the desk keeps them. @returns how many went */
  pruneCalls(): Promise<number>;
  stop(): void;
}

/** After a failure the embedder is left alone for so long, besides what its circuit and its server ask. */
const REST_MS = 15_000;
const CALL_DAYS = 90;
const DAY_MS = 86_400_000;

/** Instead of a language: that of most reports. */
const MOST = 'any';

export function openEmbedderWork(parts: EmbedderWorkParts): EmbedderWork {
  const { stores, queue, secrets, config, openEmbedder, now } = parts;
  const keeper = createSettingsKeeper(EMBEDDER_KIND, stores.settings, secrets, config.embedder);
  const opened = new Map<string, OpenEmbedder>();
  const embedderOf = (settings: EmbedderSettings): OpenEmbedder | null => {
    const access = embedderAccessOf(settings);
    if (access === null) return null;
    const key = JSON.stringify(access);
    const embedder = opened.get(key) ?? openEmbedder(access);
    opened.set(key, embedder);
    return embedder;
  };
  const trials = createTrialKeeper(stores.settings);
  const shared = { ledger: stores.embedderCalls, timeZone: config.timeZone, newId: secrets.newId, now };
  const rest = { until: 0, space: '' };
  return {
    desk: createEmbedderDesk({
      ...shared,
      keeper,
      embedderOf,
      vectors: stores.vectors,
      settings: stores.settings,
      records: stores.records,
    }),
    async known() {
      const settings = await keeper.load();
      const space = spaceOf(settings);
      const kept = settings.name === '' ? null : await trials.load(space);
      if (kept === null || kept.trial.refused !== null) return NO_VECTORS;
      const vectors = await stores.vectors.since(space, sinceWhen({ now }));
      return { space, bearings: kept.trial.bearings, vectors };
    },
    async tend(stories) {
      const settings = await keeper.load();
      const embedder = embedderOf(settings);
      const space = spaceOf(settings);
      if (embedder === null || (rest.space === space && rest.until > now().getTime())) return;
      const work = { ...shared, stores, stories, queue, trials, settings };
      const failed = await embedOrSay(embedder, work, stores.records, rest.space === space && rest.until > 0);
      rest.space = space;
      rest.until =
        failed === null ? 0 : Math.max(failed.facts.retryAt?.getTime() ?? 0, now().getTime() + REST_MS);
    },
    async briefLanguage() {
      const { name, language } = await keeper.load();
      return name === '' || language === MOST ? null : language;
    },
    pruneCalls: () => {
      const before = dayIn(config.timeZone, new Date(now().getTime() - CALL_DAYS * DAY_MS));
      return pruneInSteps((limit) => stores.embedderCalls.prune(before, limit));
    },
    stop() {
      for (const embedder of opened.values()) embedder.close();
    },
  };
}

/** @returns what kept reports from their vectors; told once for each stretch of failures, for it is tried again and again */
async function embedOrSay(
  embedder: OpenEmbedder,
  work: ReportParts,
  records: Stores['records'],
  isTold: boolean,
): Promise<ModelFailed | null> {
  const tell = (outcome: 'passed' | 'failed', reason: string) =>
    records.add({ subject: 'embedder', stage: 'group', outcome, reason });
  try {
    if ((await work.trials.load(spaceOf(work.settings))) === null)
      await tell('passed', `The embedder was tried. ${sayTrial(await trialOf(embedder, work))}`);
    await embedReports(embedder, work);
    return null;
  } catch (cause) {
    if (!(cause instanceof ModelFailed)) throw cause;
    if (!isTold)
      await tell(
        'failed',
        `Reports have no vectors for now, and stories keep to one language. ${cause.message}`,
      );
    return cause;
  }
}
