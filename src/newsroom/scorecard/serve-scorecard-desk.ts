import type { ScorecardDesk, ScorecardState, ShownRun, WriterStanding } from '../../desk/scorecard/ports.js';
import { nameWriter, type ScorecardRun } from '../../domain/scorecard-run.js';
import { type GateParts, goOn, startRun, tendWriter } from './accept-writer.js';
import { type EstimateParts, estimateScoring } from './estimate-scoring.js';
import { chooseWriter, lookAtWriter, sayRun } from './look-at-writer.js';
import { isWriting, keyOf, writerOf } from './name-writer.js';

type ScorecardDeskParts = GateParts & EstimateParts;

const MOST_RUNS = 60;
/** A reason is a sentence, not a key that was pressed. */
const SHORTEST_REASON = 10;
const LONGEST_REASON = 500;

/** What the desk does with scorecards. */
export function createScorecardDesk(parts: ScorecardDeskParts): ScorecardDesk {
  return {
    standing: () => standingOf(parts),
    state: () => stateOf(parts),
    open: (runId) => openRun(runId, parts),
    start: (editor) => start(editor.name, parts),
    override: ({ runId, reason, editor }) => override(runId, reason.trim(), editor.name, parts),
  };
}

async function standingOf(parts: ScorecardDeskParts): Promise<WriterStanding> {
  const [{ settings, accepted, isCandidate, run }, inUse] = await Promise.all([
    lookAtWriter(parts),
    chooseWriter(parts),
  ]);
  const by = accepted === null ? null : await parts.store.get(accepted.runId);
  return {
    drafts: isWriting(inUse) ? inUse.name : null,
    override: isWriting(inUse) ? (by?.override ?? null) : null,
    candidate: isCandidate ? { name: settings.name, run, why: sayRun(run) } : null,
  };
}

async function stateOf(parts: ScorecardDeskParts): Promise<ScorecardState> {
  const { store, setHash, set } = parts;
  const [standing, runs, key] = await Promise.all([
    standingOf(parts),
    store.list(MOST_RUNS),
    keyInUse(parts),
  ]);
  const newest = await store.latest(key, setHash());
  return {
    standing,
    runs,
    open: newest?.state === 'done' ? null : newest,
    set: { ...set(), hash: setHash() },
    estimate: await estimateScoring(parts, runs),
  };
}

async function keyInUse(parts: ScorecardDeskParts): Promise<string> {
  const inUse = await chooseWriter(parts);
  return keyOf(writerOf(inUse, inUse.prompts, parts.program));
}

async function openRun(runId: string, parts: ScorecardDeskParts): Promise<ShownRun | null> {
  const { store } = parts;
  const run = await store.get(runId);
  if (run === null) return null;
  const [against, briefs, runs, { isCandidate, key }] = await Promise.all([
    run.against === null ? null : store.get(run.against),
    store.briefs(runId),
    store.list(MOST_RUNS),
    lookAtWriter(parts),
  ]);
  const earlier = runs.slice(runs.findIndex(({ id }) => id === runId) + 1);
  const before = earlier.find(({ set, state }) => state === 'done' && set.hash === run.set.hash);
  return {
    run,
    against,
    before: before ?? null,
    unwritten: briefs.flatMap(({ story, note }) => (note === null ? [] : [{ story, note }])),
    mayOverride: isCandidate && run.writerKey === key && isRefused(run),
  };
}

const isRefused = ({ decision, override }: ScorecardRun): boolean =>
  decision === 'refused' && override === null;

async function start(editor: string, parts: ScorecardDeskParts): ReturnType<ScorecardDesk['start']> {
  const look = await lookAtWriter(parts);
  const inUse = await chooseWriter(parts);
  const asked = look.isCandidate ? look.asked : writerOf(inUse, inUse.prompts, parts.program);
  const key = keyOf(asked);
  const newest = await parts.store.latest(key, parts.setHash());
  if (newest !== null && (newest.state === 'failed' || newest.state === 'interrupted')) {
    await goOn(newest.id, parts);
    return { ok: true, value: null };
  }
  const started = await startRun(key, { asked, settings: look.settings }, editor, parts);
  return started === null
    ? { ok: false, problem: `${capital(nameWriter(asked))} is being scored already.` }
    : { ok: true, value: null };
}

const capital = (words: string): string => words.replace(/^the /, 'The ');

async function override(
  runId: string,
  reason: string,
  by: string,
  parts: ScorecardDeskParts,
): ReturnType<ScorecardDesk['override']> {
  const shown = await openRun(runId, parts);
  if (shown === null || !shown.mayOverride)
    return {
      ok: false,
      problem: 'This scorecard is not the one that waits for a decision: look at the newest.',
    };
  if (reason.length < SHORTEST_REASON)
    return {
      ok: false,
      problem: 'Say in a few words why it is used all the same: the reason is kept with your name.',
    };
  if (reason.length > LONGEST_REASON)
    return { ok: false, problem: `The reason has at most ${LONGEST_REASON} characters.` };
  await parts.store.override(runId, { by, reason, at: parts.now().toISOString() });
  await tendWriter(parts);
  return { ok: true, value: { name: nameWriter(shown.run.writer) } };
}
