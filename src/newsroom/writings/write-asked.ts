import type { WritingKind, WritingStep } from '../../domain/writing.js';
import { type Drafted, type DraftingParts, writeDraft, writeFollowUp } from '../draft-story.js';
import type { Queue, Stores } from '../ports.js';
import type { WritingEnd, WritingInHand } from './ports.js';

export type WritingParts = DraftingParts & { readonly queue: Queue };

/** A writer tells that it lives this often, and how far it is at most this often. */
const [SIGN_MS, TELL_MS] = [5_000, 500];
/** A writer that was not heard of for so long is dead. */
const DEAD_MS = 45_000;
const MOST_TRIES = 3;
const MOST_WOKEN = 100;

/**
 * Asks for a draft or a follow-up, and wakes a writer. Two clicks ask for one.
 * @returns whether it was not asked for already
 */
export async function askToWrite(
  storyId: string,
  kind: WritingKind,
  by: string | null,
  { stores, queue, now }: Pick<WritingParts, 'stores' | 'queue' | 'now'>,
): Promise<boolean> {
  const isNew = await stores.writings.ask({ storyId, kind, by, at: now() });
  await queue.add({ name: 'write-asked', id: storyId });
  return isNew;
}

/** Wakes a writer for what was asked and nobody has in hand (its job was lost, its writer died), or whose wait is over. */
export async function wakeWriters(
  { writings }: Pick<Stores, 'writings'>,
  queue: Queue,
  now: Date,
): Promise<void> {
  const stories = await writings.toWake(now, new Date(now.getTime() - DEAD_MS), MOST_WOKEN);
  await queue.addAll(stories.map((id) => ({ name: 'write-asked', id })));
}

/** Writes what is asked of a story, one piece; another one has its turn afterwards. */
export async function writeAsked(storyId: string, parts: WritingParts): Promise<void> {
  const { stores, queue, newId, now } = parts;
  const run = newId();
  const begun = await stores.writings.begin(storyId, run, now(), new Date(now().getTime() - DEAD_MS));
  if (begun === null) return;
  const hand = { storyId, kind: begun.kind, run };
  if (begun.tries > MOST_TRIES) {
    const said = begun.said ?? `It was begun ${MOST_TRIES} times and never finished.`;
    await stores.writings.end(hand, now(), { state: 'failed', said, draftId: null });
    return;
  }
  const follower = follow(hand, parts);
  try {
    const drafted = await WRITERS[begun.kind](storyId, { ...parts, watch: follower.watch });
    await follower.stop();
    await stores.writings.end(hand, now(), endOf(drafted, begun.kind));
  } catch (cause) {
    await follower.stop();
    await putBack(hand, begun.tries, cause, parts);
    throw cause;
  }
  await queue.add({ name: 'write-asked', id: storyId });
}

const WRITERS: Readonly<Record<WritingKind, (id: string, parts: DraftingParts) => Promise<Drafted>>> = {
  draft: writeDraft,
  'follow-up': writeFollowUp,
};

function endOf(drafted: Drafted, kind: WritingKind): WritingEnd {
  if ('draft' in drafted) return { state: 'written', said: drafted.said, draftId: drafted.draft.id };
  if ('waits' in drafted)
    // A draft that waits is in the queue already, to be asked for again.
    return {
      state: 'waiting',
      said: drafted.waits,
      draftId: null,
      until: kind === 'follow-up' ? drafted.until : null,
    };
  if ('left' in drafted) return { state: 'left', said: drafted.left, draftId: null };
  return { state: 'failed', said: drafted.failed, draftId: null };
}

async function putBack(
  hand: WritingInHand,
  tries: number,
  cause: unknown,
  { stores, now }: WritingParts,
): Promise<void> {
  // The program stops, or another writer has taken over: nothing went wrong with the writing.
  if (cause instanceof Error && cause.name === 'AbortError')
    return stores.writings.putBack(hand, now(), null);
  const said = `The desk itself failed while it was written: ${cause instanceof Error ? cause.message : String(cause)}`;
  if (tries < MOST_TRIES) return stores.writings.putBack(hand, now(), said);
  await stores.writings.end(hand, now(), { state: 'failed', said, draftId: null });
}

/** Keeps how far a writer is, where other processes see it, and ends it when another one has taken over. */
function follow(hand: WritingInHand, { stores, now }: WritingParts) {
  const taken = new AbortController();
  let latest: { readonly model: string; readonly step: WritingStep } | null = null;
  let telling: Promise<void> = Promise.resolve();
  let toldAt = 0;
  const tell = (): void => {
    toldAt = performance.now();
    const progress = latest;
    latest = null;
    telling = telling
      .then(async () => {
        if (!(await stores.writings.hear(hand, now(), progress))) taken.abort();
      })
      // How far it is may be missed for once; the next sign of life tells it.
      .catch(() => undefined);
  };
  const timer = setInterval(() => {
    if (latest !== null || performance.now() - toldAt >= SIGN_MS) tell();
  }, TELL_MS);
  return {
    watch: {
      signal: taken.signal,
      onStep(model: string, step: WritingStep): void {
        latest = { model, step };
      },
    },
    async stop(): Promise<void> {
      clearInterval(timer);
      await telling;
    },
  };
}
