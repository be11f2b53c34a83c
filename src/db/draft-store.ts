import { type Kysely, sql } from 'kysely';
import type { Draft } from '../domain/draft.js';
import { StaleDraft } from '../newsroom/errors.js';
import type { BriefEvent, DraftStore, LedgerLine } from '../newsroom/ports.js';
import { briefColumns, withClaims, writeClaims } from './draft-rows.js';
import type { Tables } from './schema.js';

/** Briefs with their claims, and the ledger of what was done with them. */
export function createDraftStore(db: Kysely<Tables>): DraftStore {
  const briefs = () => db.selectFrom('briefs').selectAll();
  const first = async (rows: Parameters<typeof withClaims>[1]) => (await withClaims(db, rows))[0] ?? null;
  return {
    get: async (id) => first(await briefs().where('id', '=', id).execute()),
    bySlug: async (slug) => first(await briefs().where('slug', '=', slug).execute()),
    // A spiked draft stands for its story too, so that a rerun does not bring it back.
    ofStory: async (storyId) =>
      first(
        await briefs()
          .where('story_id', '=', storyId)
          .orderBy(sql`state in ('to-review', 'held')`, 'desc')
          .orderBy(sql`state = 'spiked'`)
          .orderBy('drafted_at', 'desc')
          .limit(1)
          .execute(),
      ),
    async inState(states, limit) {
      const rows = await briefs()
        .where('state', 'in', [...states])
        .orderBy(sql`coalesce(published_at, drafted_at)`, 'desc')
        .limit(limit)
        .execute();
      return withClaims(db, rows);
    },
    async publishedHeadlines(limit) {
      const rows = await db
        .selectFrom('briefs as b')
        .innerJoin('claims as c', 'c.brief_id', 'b.id')
        .select('c.text')
        .where('b.state', 'in', ['published', 'corrected'])
        .where('c.part', '=', 'headline')
        .where('c.state', '!=', 'cut')
        .orderBy('b.published_at', 'desc')
        .limit(limit)
        .execute();
      return rows.map(({ text }) => text);
    },
    insert: (draft, considered) => insertDraft(db, draft, considered),
    save: (draft, event, considered) => saveDraft(db, draft, event, considered),
    lastEvent: (draftId) => lastEvent(db, draftId, '%'),
    // The name of a change ends with its claim: "cut c7".
    lastChange: (draftId, claimId) => lastEvent(db, draftId, `% ${claimId}`),
    async touched(draftId) {
      const row = await db
        .selectFrom('brief_events')
        .select('id')
        .where('brief_id', '=', draftId)
        .where('what', '!=', 'redrafted')
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },
    freeSlug: (wanted) => freeSlug(db, wanted),
    search: (words, limit) => search(db, words, limit),
    countByState: () => countByState(db),
  };
}

async function insertDraft(db: Kysely<Tables>, draft: Draft, considered: readonly string[]): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await tx
      .insertInto('briefs')
      .values({ ...briefColumns(draft), considered: JSON.stringify(considered) })
      .execute();
    await writeClaims(tx, draft);
  });
}

async function saveDraft(
  db: Kysely<Tables>,
  draft: Draft,
  event: BriefEvent,
  considered?: readonly string[],
): Promise<Draft> {
  const read = considered && { considered: JSON.stringify(considered) };
  return db.transaction().execute(async (tx) => {
    const [before] = await withClaims(
      tx,
      await tx.selectFrom('briefs').selectAll().where('id', '=', draft.id).forUpdate().execute(),
    );
    if (before === undefined || before.version !== draft.version)
      throw new StaleDraft(draft.id, draft.version);
    const saved = { ...draft, version: draft.version + 1 };
    await tx
      .updateTable('briefs')
      .set({ ...briefColumns(saved), ...read, version: saved.version })
      .where('id', '=', draft.id)
      .execute();
    await writeClaims(tx, saved);
    const { editor, what, reason = null } = event;
    await tx
      .insertInto('brief_events')
      .values({ brief_id: draft.id, editor, what, reason, before: JSON.stringify(before) })
      .execute();
    return saved;
  });
}

async function lastEvent(db: Kysely<Tables>, draftId: string, what: string): Promise<LedgerLine | null> {
  const row = await db
    .selectFrom('brief_events')
    .selectAll()
    .where('brief_id', '=', draftId)
    .where('what', 'like', what)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { id, editor, reason, at, before } = row;
  return {
    id,
    editor,
    what: row.what,
    ...(reason === null ? {} : { reason }),
    at: at.toISOString(),
    before: before as Draft | null,
  };
}

/** The wanted slug, or the first of slug-2, slug-3 … that no brief has: a slug never changes and never moves. */
async function freeSlug(db: Kysely<Tables>, wanted: string): Promise<string> {
  const rows = await db.selectFrom('briefs').select('slug').where('slug', 'like', `${wanted}%`).execute();
  const taken = new Set(rows.map(({ slug }) => slug));
  if (!taken.has(wanted)) return wanted;
  let n = 2;
  while (taken.has(`${wanted}-${n}`)) n++;
  return `${wanted}-${n}`;
}

/** Published briefs in whose visible words all the searched words stand. */
async function search(db: Kysely<Tables>, words: string, limit: number): Promise<Draft[]> {
  const rows = await db
    .selectFrom('briefs')
    .selectAll()
    .where('state', 'in', ['published', 'corrected'])
    .where(
      sql<boolean>`exists (select 1 from (
        select string_agg(claims.text, ' ') as words from claims
        where claims.brief_id = briefs.id and claims.state <> 'cut') as shown
        where to_tsvector('simple', shown.words) @@ plainto_tsquery('simple', ${words}))`,
    )
    .orderBy('published_at', 'desc')
    .limit(limit)
    .execute();
  return withClaims(db, rows);
}

async function countByState(db: Kysely<Tables>): ReturnType<DraftStore['countByState']> {
  const rows = await db
    .selectFrom('briefs')
    .select(['state', sql<number>`count(*)::int`.as('n')])
    .groupBy('state')
    .execute();
  const counts = { 'to-review': 0, held: 0, published: 0, corrected: 0, retracted: 0, spiked: 0 };
  for (const { state, n } of rows) counts[state] = n;
  return counts;
}
