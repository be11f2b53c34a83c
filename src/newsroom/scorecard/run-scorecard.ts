import type { Scorecard } from '../../domain/scorecard.js';
import { nameWriter, type ProgramMark, type ScorecardRun } from '../../domain/scorecard-run.js';
import { scoreBriefs, type WrittenStory } from '../../verify/index.js';
import { ModelFailed } from '../../write/errors.js';
import type { LanguageModel, ModelPrompts } from '../../write/ports.js';
import type { ModelSettings } from '../model/settings.js';
import { NOBODY, type ScorableStory, type StorySet } from '../score-writer.js';
import { type KeptBrief, type ScorecardStore, ScoringStopped } from './ports.js';
import { type StoryParts, writeForScore } from './write-stories.js';

/** The writer of a run, ready to write. */
export interface ReadyWriter {
  readonly settings: ModelSettings;
  readonly prompts: ModelPrompts;
  readonly model: LanguageModel | null;
}

/** What doing a run takes. */
export interface RunParts
  extends Pick<StoryParts, 'engine' | 'ledger' | 'timeZone' | 'newId' | 'newMark' | 'now'> {
  readonly store: ScorecardStore;
  readonly program: ProgramMark;
  /** The writer of a run; null where the settings ask for another one by now. */
  readonly writerFor: (run: ScorecardRun) => Promise<ReadyWriter | null>;
  /** Aborted when the program ends. */
  readonly stopping: AbortSignal;
  /** Told before each story: how many are written. */
  readonly progress?: (done: number, of: number) => void;
}

const BEAT_MS = 10_000;
const FIRST_PAUSE_MS = 2 * 60_000;
const LONGEST_PAUSE_MS = 6 * 3_600_000;

/**
 * Does a run: the writer writes each story that it has not written yet, and what is wrong with the briefs is counted.
 * Whatever happens, the run says so afterwards.
 * @throws ScoringStopped where it could not be done to its end
 */
export async function runScorecard(id: string, set: StorySet, parts: RunParts): Promise<Scorecard | null> {
  const { store, now } = parts;
  if (!(await store.begin(id, now()))) return null;
  const run = await store.get(id);
  if (run === null) return null;
  let lost: unknown = null;
  const beat = setInterval(() => {
    store.beat(id, now()).catch((cause: unknown) => {
      lost = cause;
    });
  }, BEAT_MS);
  try {
    const card = await score(run, set, parts);
    if (lost !== null) throw lost;
    await store.finish(id, card, now());
    return card;
  } catch (cause) {
    throw await stopRun(run, cause, parts);
  } finally {
    clearInterval(beat);
  }
}

async function score(run: ScorecardRun, set: StorySet, parts: RunParts): Promise<Scorecard> {
  const kept = await keptOf(run, parts);
  const written: WrittenStory[] = [];
  for (const [position, story] of set.stories.entries()) {
    parts.stopping.throwIfAborted();
    parts.progress?.(position, set.stories.length);
    const before = kept.get(position);
    const { brief } = before ?? (await writeNext(run, position, story, parts));
    written.push({ ...story, brief });
    await parts.store.beat(run.id, parts.now());
  }
  const writer = written.find(({ brief }) => brief !== null)?.brief?.writer ?? NOBODY;
  return scoreBriefs(set.name, writer, written);
}

/** Briefs of an earlier try stand, unless they went through another program. */
async function keptOf(
  { id, writer }: ScorecardRun,
  { store, program }: RunParts,
): Promise<ReadonlyMap<number, KeptBrief>> {
  const isSame = writer.program.version === program.version && writer.program.weights === program.weights;
  if (!isSame) await store.dropBriefs(id);
  return new Map((await store.briefs(id)).map((brief) => [brief.position, brief]));
}

async function writeNext(
  run: ScorecardRun,
  position: number,
  { story, articles }: ScorableStory,
  parts: RunParts,
): Promise<KeptBrief> {
  const writer = await parts.writerFor(run);
  if (writer === null) throw new OtherWriter();
  const scored = await writeForScore(articles, { ...parts, ...writer, signal: parts.stopping });
  const kept = { position, story, ...scored };
  await parts.store.keepBrief(run.id, kept);
  return kept;
}

/** The settings ask for another writer: this one's scorecard is not wanted any more. */
class OtherWriter extends Error {
  override readonly name = 'OtherWriter';
}

/** Writes down why a run stopped, and gives the error that says so; a fault of ours stays what it is. */
async function stopRun(run: ScorecardRun, cause: unknown, parts: RunParts): Promise<unknown> {
  const { store, stopping, now } = parts;
  const stop = async (
    state: 'failed' | 'interrupted',
    reason: string,
    retryAt: Date | null = null,
  ): Promise<ScoringStopped> => {
    await store.stop(run.id, { state, reason, retryAt, now: now() });
    return new ScoringStopped(reason, { cause });
  };
  if (stopping.aborted) return stop('interrupted', 'The program was ended before it was done.');
  if (cause instanceof OtherWriter)
    return stop('interrupted', `The settings no longer ask for ${nameWriter(run.writer)}.`);
  if (cause instanceof ModelFailed) {
    const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (run.tries - 1));
    return stop('failed', cause.message, cause.facts.retryAt ?? new Date(now().getTime() + pause));
  }
  await stop('failed', 'The program met a fault of its own. Its error output has the details.');
  return cause;
}
