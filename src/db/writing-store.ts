import { type Kysely, type Selectable, sql } from 'kysely';
import type { ListedWriting } from '../desk/stories/ports.js';
import type { Writing, WritingStep } from '../domain/writing.js';
import type { WritingInHand, WritingStore } from '../newsroom/writings/ports.js';
import type { Tables } from './schema.js';

const UNDER_WAY = ['asked', 'writing'] as const;

/** Drafts in the making. */
export function createWritingStore(db: Kysely<Tables>): WritingStore {
  return {
    ask: (wanted) => ask(db, wanted),
    begin: (storyId, run, at, unheardSince) => begin(db, storyId, run, at, unheardSince),
    async hear(hand, at, progress) {
      const told = progress === null ? {} : { model: progress.model, step: JSON.stringify(progress.step) };
      const heard = await inHand(db, hand)
        .set({ heard_at: at, ...told })
        .executeTakeFirst();
      return heard.numUpdatedRows > 0n;
    },
    async end(hand, at, { state, said, draftId, until = null }) {
      await inHand(db, hand)
        .set({
          // What came in meanwhile is still to be written.
          state: sql`case when again then 'asked' else ${state} end`,
          again: false,
          heard_at: at,
          step: null,
          said,
          draft_id: draftId,
          until,
          tries: 0,
        })
        .execute();
    },
    async putBack(hand, at, said) {
      // A writer that was stopped has not failed.
      const tries = said === null ? { tries: sql<number>`tries - 1` } : {};
      await inHand(db, hand)
        .set({ state: 'asked', heard_at: at, step: null, said, ...tries })
        .execute();
    },
    async ofStory(storyId) {
      const rows = await db.selectFrom('writings').selectAll().where('story_id', '=', storyId).execute();
      return rows.map(toWriting);
    },
    underWay: (limit) => listUnderWay(db, limit),
    async endWaits(at) {
      await db
        .updateTable('writings')
        .set({ until: at })
        .where('state', '=', 'waiting')
        .where('until', '>', at)
        .execute();
    },
    toWake: (now, unheardSince, limit) => listToWake(db, now, unheardSince, limit),
  };
}

async function listUnderWay(db: Kysely<Tables>, limit: number): Promise<ListedWriting[]> {
  const rows = await db
    .selectFrom('writings as w')
    .selectAll('w')
    .select((eb) =>
      eb
        .selectFrom('articles as a')
        .select('a.title')
        .whereRef('a.story_id', '=', 'w.story_id')
        .orderBy('a.arrival')
        .limit(1)
        .as('title'),
    )
    .where('w.state', 'in', UNDER_WAY)
    .orderBy('w.asked_at')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...toWriting(row), title: row.title ?? '' }));
}

async function listToWake(
  db: Kysely<Tables>,
  now: Date,
  unheardSince: Date,
  limit: number,
): Promise<string[]> {
  const rows = await db
    .selectFrom('writings')
    .select('story_id')
    .distinct()
    .where((eb) =>
      eb.or([
        eb.and([eb('state', 'in', UNDER_WAY), eb('heard_at', '<', unheardSince)]),
        eb.and([eb('state', '=', 'waiting'), eb('until', '<=', now)]),
      ]),
    )
    .limit(limit)
    .execute();
  return rows.map(({ story_id }) => story_id);
}

async function ask(
  db: Kysely<Tables>,
  { storyId, kind, by, at }: Parameters<WritingStore['ask']>[0],
): Promise<boolean> {
  const fresh = {
    state: 'asked' as const,
    asked_by: by,
    asked_at: at,
    began_at: null,
    heard_at: at,
    run: null,
    until: null,
    tries: 0,
    again: false,
    model: null,
    step: null,
    said: null,
    draft_id: null,
  };
  const asked = await db
    .insertInto('writings')
    .values({ story_id: storyId, kind, ...fresh })
    .onConflict((conflict) =>
      conflict.columns(['story_id', 'kind']).doUpdateSet(fresh).where('writings.state', 'not in', UNDER_WAY),
    )
    .returning('story_id')
    .executeTakeFirst();
  if (asked !== undefined) return true;
  if (by === null)
    await db
      .updateTable('writings')
      .set({ again: true })
      .where('story_id', '=', storyId)
      .where('kind', '=', kind)
      .where('state', '=', 'writing')
      .execute();
  return false;
}

/** One statement: of two writers that are woken for one piece only one has it. */
async function begin(
  db: Kysely<Tables>,
  storyId: string,
  run: string,
  at: Date,
  unheardSince: Date,
): Promise<(Writing & { tries: number }) | null> {
  const due = db
    .selectFrom('writings')
    .select('kind')
    .where('story_id', '=', storyId)
    .where((eb) =>
      eb.or([
        eb('state', '=', 'asked'),
        eb.and([eb('state', '=', 'writing'), eb('heard_at', '<', unheardSince)]),
        eb.and([eb('state', '=', 'waiting'), eb('until', '<=', at)]),
      ]),
    )
    .orderBy('asked_at')
    .limit(1)
    .forUpdate()
    .skipLocked();
  const row = await db
    .updateTable('writings')
    .set({
      state: 'writing',
      run,
      began_at: at,
      heard_at: at,
      again: false,
      model: null,
      step: null,
      tries: sql<number>`tries + 1`,
    })
    .where('story_id', '=', storyId)
    .where('kind', '=', due)
    .returningAll()
    .executeTakeFirst();
  return row === undefined ? null : { ...toWriting(row), tries: row.tries };
}

/** The row while this writer has it in hand. */
const inHand = (db: Kysely<Tables>, { storyId, kind, run }: WritingInHand) =>
  db
    .updateTable('writings')
    .where('story_id', '=', storyId)
    .where('kind', '=', kind)
    .where('run', '=', run)
    .where('state', '=', 'writing');

function toWriting(row: Selectable<Tables['writings']>): Writing {
  return {
    storyId: row.story_id,
    kind: row.kind,
    state: row.state,
    askedBy: row.asked_by,
    askedAt: row.asked_at.toISOString(),
    beganAt: row.began_at?.toISOString() ?? null,
    heardAt: row.heard_at.toISOString(),
    model: row.model,
    step: row.step as WritingStep | null,
    said: row.said,
    draftId: row.draft_id,
  };
}
