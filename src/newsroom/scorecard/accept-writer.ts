import { findWorsenings } from '../../domain/scorecard.js';
import { nameWriter, type ScorecardRun } from '../../domain/scorecard-run.js';
import type { ModelWaits } from '../model/ports.js';
import type { DraftStore, Queue, RecordStore } from '../ports.js';
import { HELD_BACK, type LookParts, lookAtWriter, type WriterLook } from './look-at-writer.js';
import { hashPrompts, keyOf, writerOf } from './name-writer.js';
import { sayWorse } from './say-worse.js';

/** What it takes to accept or refuse a writer. */
export interface GateParts extends LookParts {
  readonly records: Pick<RecordStore, 'add'>;
  readonly drafts: Pick<DraftStore, 'inState'>;
  readonly waits: Pick<ModelWaits, 'list'>;
  readonly queue: Queue;
  readonly set: () => { readonly name: string; readonly stories: number };
  readonly newId: () => string;
  readonly now: () => Date;
}

/** A process that has been silent for so long has died. */
const SILENT_MS = 60_000;
/** Runs that were interrupted go on by themselves so often; then an editor has to ask. */
const MOST_TRIES = 5;
const MOST_DRAFTS = 200;

/**
 * One look at the settings: a model without a scorecard is scored, one that was scored is accepted or refused, and one
 * that is not asked for any more is no longer the accepted one. Safe to call at any time and from several processes.
 */
export async function tendWriter(parts: GateParts): Promise<void> {
  const { store, now } = parts;
  const died = 'The program ended before it was done.';
  await store.interruptSilent(new Date(now().getTime() - SILENT_MS), died);
  const look = await lookAtWriter(parts);
  if (look.asked.model === null) return endModel(look, parts);
  if (!look.isCandidate) return;
  const { run } = look;
  if (run === null) await begin(look, parts);
  else if (run.state === 'waiting') await parts.queue.add({ name: 'score-writer', id: run.id });
  else if (run.state === 'done') await settle(look, run, parts);
  else if (mayGoOn(run, now())) await goOn(run.id, parts);
}

/** A candidate is scored once there is something to compare it with. */
async function begin(look: WriterLook, parts: GateParts): Promise<void> {
  if ((await baselineOf(look, parts)) !== null) await startRun(look.key, look, 'the desk', parts);
}

/** Turning the model off is always allowed. */
async function endModel({ accepted }: WriterLook, { accepted: keeper, records }: GateParts): Promise<void> {
  if (accepted === null) return;
  await keeper.clear();
  const reason = `No model is set to write any more: the extractive writer drafts in the place of ${accepted.settings.name}.`;
  await records.add({ subject: 'language-model', stage: 'write', outcome: 'passed', reason });
}

function mayGoOn({ state, tries, retryAt }: ScorecardRun, now: Date): boolean {
  if (state === 'interrupted') return tries < MOST_TRIES;
  return state === 'failed' && retryAt !== null && new Date(retryAt) <= now;
}

/** Has a stopped run done once more, from where it stopped. */
export async function goOn(id: string, { store, queue }: Pick<GateParts, 'store' | 'queue'>): Promise<void> {
  await store.wait(id);
  await queue.add({ name: 'score-writer', id });
}

/** Puts down a run of a writer, to be done by a job; gives its id, or null where one is open already. */
export async function startRun(
  key: string,
  { asked, settings }: Pick<WriterLook, 'asked' | 'settings'>,
  askedBy: string,
  parts: GateParts,
): Promise<string | null> {
  const { queue, setHash, set, now } = parts;
  const run = {
    id: parts.newId(),
    at: now().toISOString(),
    askedBy,
    writerKey: key,
    writer: asked,
    set: { ...set(), hash: setHash() },
    currency: settings.currency,
  };
  if (!(await parts.store.add(run))) return null;
  await queue.add({ name: 'score-writer', id: run.id });
  return run.id;
}

/** Compares a candidate with the writer in use and accepts or refuses it. */
async function settle(look: WriterLook, run: ScorecardRun, parts: GateParts): Promise<void> {
  const against = await baselineOf(look, parts);
  if (against === null || run.card === null || against.card === null) return;
  const worse = findWorsenings(against.card, run.card);
  const decision = worse.length === 0 || run.override !== null ? 'accepted' : 'refused';
  if (run.decision !== decision || run.against !== against.id) {
    await parts.store.decide(run.id, { decision, against: against.id, worse });
    await tell(run, against, decision, worse, parts);
  }
  if (decision === 'accepted') await accept(look, run, parts);
}

/**
 * What a candidate is compared with: the accepted model's scorecard of the same stories, else the extractive writer's,
 * which is made where there is none. Null until there is one.
 */
async function baselineOf(
  { accepted, settings }: WriterLook,
  parts: GateParts,
): Promise<ScorecardRun | null> {
  const { store, setHash, program, prompts } = parts;
  const before = accepted === null ? null : await store.latest(accepted.key, setHash(), 'done');
  if (before !== null) return before;
  const extractive = writerOf({ ...settings, name: '' }, prompts, program);
  const key = keyOf(extractive);
  const done = await store.latest(key, setHash(), 'done');
  if (done !== null) return done;
  const open = await store.latest(key, setHash());
  if (open === null) await startRun(key, { asked: extractive, settings }, 'the desk', parts);
  else if (open.state === 'waiting' || mayGoOn(open, parts.now())) await goOn(open.id, parts);
  return null;
}

async function tell(
  run: ScorecardRun,
  against: ScorecardRun,
  decision: 'accepted' | 'refused',
  worse: Parameters<typeof sayWorse>[0],
  { records }: GateParts,
): Promise<void> {
  const [writer, than] = [nameWriter(run.writer), nameWriter(against.writer)];
  const did =
    worse.length === 0
      ? `On ${run.set.stories} stories ${writer} did no worse than ${than}.`
      : sayWorse(worse, { writer, than, stories: run.set.stories });
  const reason =
    run.override !== null
      ? `${did} ${run.override.by} uses it all the same: “${run.override.reason}”`
      : `${did} It is ${decision}.`;
  const outcome = decision === 'accepted' ? 'passed' : 'stopped';
  await records.add({ subject: 'language-model', stage: 'write', outcome, reason });
}

async function accept({ settings, key }: WriterLook, run: ScorecardRun, parts: GateParts): Promise<void> {
  const { accepted, keeper, prompts, drafts, waits, queue } = parts;
  const own = await keeper.own();
  const { version } = prompts;
  await accepted.save(
    { key, runId: run.id, prompts: { version, hash: hashPrompts(prompts) } },
    settings,
    own,
  );
  // What the extractive writer wrote in its place, and nobody has touched, is the model's to write.
  const held = (await drafts.inState(['to-review'], MOST_DRAFTS)).filter(({ writer }) =>
    writer.instead?.includes(HELD_BACK),
  );
  const waiting = await waits.list(MOST_DRAFTS);
  for (const { storyId } of [...held, ...waiting]) await queue.add({ name: 'draft-story', id: storyId });
}
