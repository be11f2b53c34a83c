import type { ScorecardDesk } from '../../desk/scorecard/ports.js';
import type { Scorecard } from '../../domain/scorecard.js';
import type { ScorecardRun } from '../../domain/scorecard-run.js';
import type { ModelPrompts } from '../../write/ports.js';
import type { ModelHolder } from '../model/hold-model.js';
import type { ModelSettingsKeeper } from '../model/keep-settings.js';
import type { Engine, Queue, Secrets, Stores } from '../ports.js';
import type { StorySet } from '../score-writer.js';
import { type GateParts, tendWriter } from './accept-writer.js';
import { type AcceptedKeeper, createAcceptedKeeper } from './keep-accepted.js';
import { chooseWriter, lookAtWriter, readyAgain, sayRun, type WriterInUse } from './look-at-writer.js';
import { hashSet, isWriting, keyOf, writerOf } from './name-writer.js';
import { type ScoringParts, ScoringStopped } from './ports.js';
import { type ReadyWriter, type RunParts, runScorecard } from './run-scorecard.js';
import { createScorecardDesk } from './serve-scorecard-desk.js';

export interface ScorecardWorkParts extends ScoringParts {
  readonly stores: Stores;
  readonly queue: Queue;
  readonly secrets: Secrets;
  readonly engine: Engine;
  readonly keeper: ModelSettingsKeeper;
  readonly holder: ModelHolder;
  readonly prompts: ModelPrompts;
  readonly timeZone: string;
  readonly newMark: () => string;
  readonly now: () => Date;
}

/** Everything of the newsroom that has to do with scorecards. */
export interface ScorecardWork {
  readonly desk: ScorecardDesk;
  /** Who drafts now. */
  chooseWriter(): Promise<WriterInUse>;
  /** Looks after the settings: scores what has no scorecard, accepts or refuses what has one. */
  tend(): Promise<void>;
  /** Forgets the key that the accepted model goes on with. */
  forgetKey(): Promise<void>;
  /** The job of one run. */
  score(runId: string): Promise<void>;
  /**
   * Scores the writer in use on a set at once, and keeps the run.
   * @throws ScoringStopped
   */
  scoreNow(set: StorySet, progress: (done: number, of: number) => void): Promise<Scorecard>;
  /** One line of who drafts, while the model that the settings ask for does not; null where nothing is to be said. */
  sayHeldBack(): Promise<string | null>;
  stop(): void;
}

export function openScorecardWork(parts: ScorecardWorkParts): ScorecardWork {
  const stopping = new AbortController();
  const accepted = createAcceptedKeeper(parts.stores.settings, parts.secrets);
  const stories = keepOne(parts.sampleStories);
  const gate = gateOver(parts, accepted, stories);
  const running = runningOver(parts, accepted, stopping.signal);
  const tend = () => tendWriter(gate);
  return {
    desk: createScorecardDesk({
      ...gate,
      ledger: parts.stores.modelCalls,
      timeZone: parts.timeZone,
      articles: () => stories().stories.map(({ articles }) => articles),
    }),
    chooseWriter: () => chooseWriter(gate),
    tend,
    forgetKey: accepted.forgetKey,
    async score(runId) {
      const run = await gate.store.get(runId);
      if (run === null) return;
      if (run.set.hash !== gate.setHash()) {
        const reason = 'The stories are others by now.';
        await gate.store.stop(runId, { state: 'interrupted', reason, retryAt: null, now: gate.now() });
        return;
      }
      try {
        await runScorecard(runId, stories(), running);
      } catch (cause) {
        // The run says why it stopped, and the desk shows it.
        if (!(cause instanceof ScoringStopped)) throw cause;
      }
      if (!stopping.signal.aborted) await tend();
    },
    scoreNow: (set, progress) => scoreNow(set, gate, { ...running, progress }),
    sayHeldBack: () => sayHeldBack(gate),
    stop: () => stopping.abort(),
  };
}

function gateOver(
  { stores, queue, secrets, keeper, prompts, promptsOf, program, now }: ScorecardWorkParts,
  accepted: AcceptedKeeper,
  stories: () => StorySet,
): GateParts {
  return {
    keeper,
    accepted,
    store: stores.scorecards,
    records: stores.records,
    drafts: stores.drafts,
    waits: stores.modelWaits,
    queue,
    prompts,
    promptsOf,
    program,
    setHash: keepOne(() => hashSet(stories())),
    set: () => ({ name: stories().name, stories: stories().stories.length }),
    newId: secrets.newId,
    now,
  };
}

function runningOver(parts: ScorecardWorkParts, accepted: AcceptedKeeper, stopping: AbortSignal): RunParts {
  const { stores, secrets, engine, program, timeZone, newMark, now } = parts;
  return {
    store: stores.scorecards,
    ledger: stores.modelCalls,
    engine,
    program,
    timeZone,
    newId: secrets.newId,
    newMark,
    now,
    stopping,
    writerFor: (run) => writerFor(run, parts, accepted),
  };
}

/** The writer of a run: the one that the settings ask for, or the accepted one; the extractive writer is always there. */
async function writerFor(
  { writer, writerKey }: ScorecardRun,
  parts: ScorecardWorkParts,
  keeper: AcceptedKeeper,
): Promise<ReadyWriter | null> {
  const { prompts, program, holder } = parts;
  const settings = await parts.keeper.load();
  if (writer.model === null) return { settings, prompts, model: null };
  if (keyOf(writerOf(settings, prompts, program)) === writerKey)
    return { settings, prompts, model: holder.modelOf(settings) };
  const accepted = await keeper.load();
  const again = accepted?.key === writerKey ? readyAgain(accepted, settings, parts) : null;
  return again === null ? null : { settings: again, prompts: again.prompts, model: holder.modelOf(again) };
}

async function scoreNow(set: StorySet, gate: GateParts, running: RunParts): Promise<Scorecard> {
  const inUse = await chooseWriter(gate);
  const writer = writerOf(inUse, inUse.prompts, gate.program);
  const run = {
    id: gate.newId(),
    at: gate.now().toISOString(),
    askedBy: 'nutgraf scorecard',
    writerKey: keyOf(writer),
    writer,
    set: { name: set.name, stories: set.stories.length, hash: hashSet(set) },
    currency: inUse.currency,
  };
  const card = (await gate.store.add(run)) ? await runScorecard(run.id, set, running) : null;
  if (card === null) throw new ScoringStopped('This writer is being scored on these stories already.');
  return card;
}

async function sayHeldBack(gate: GateParts): Promise<string | null> {
  const { isCandidate, settings, run } = await lookAtWriter(gate);
  if (!isCandidate) return null;
  const inUse = await chooseWriter(gate);
  const name = isWriting(inUse) ? inUse.name : '';
  const drafts = name === '' ? 'The extractive writer' : name === settings.name ? `${name} as it was` : name;
  const wanted = name === settings.name ? 'with its new prompts or settings' : settings.name;
  return `${drafts} drafts, not ${wanted}. ${sayRun(run)} The desk shows it under Model, Scorecard.`;
}

/** Works a value out at its first use, and once. */
function keepOne<T extends object | string>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}
