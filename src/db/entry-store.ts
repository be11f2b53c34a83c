import { randomUUID } from 'node:crypto';
import { type Kysely, type Selectable, sql } from 'kysely';
import { isSameEntry } from '../domain/entry-identity.js';
import type { Entry } from '../domain/source.js';
import type { EntryRow, EntryStore } from '../newsroom/ports.js';
import type { Tables } from './schema.js';

/** What the sources listed, and how far each entry came. */
export function createEntryStore(db: Kysely<Tables>): EntryStore {
  return {
    addNew: (sourceId, entries) => addNew(db, sourceId, entries),
    async get(id) {
      const row = await db.selectFrom('entries').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : toRow(row);
    },
    async finish(id, { state, validators, nextCheck, checked }) {
      const kept = validators && { etag: validators.etag, last_modified: validators.lastModified };
      await db
        .updateTable('entries')
        .set({
          state,
          ...kept,
          next_check_at: nextCheck,
          attempts: sql`attempts + 1`,
          checks: sql`checks + ${checked ? 1 : 0}`,
        })
        .where('id', '=', id)
        .execute();
    },
    async postpone(id, until) {
      await db.updateTable('entries').set({ next_check_at: until }).where('id', '=', id).execute();
    },
    takeDueChecks: (now, limit) => takeDueChecks(db, now, limit),
    async waiting() {
      const row = await db
        .selectFrom('entries')
        .select(sql<number>`count(*)::int`.as('n'))
        .where('state', '=', 'new')
        .executeTakeFirstOrThrow();
      return row.n;
    },
  };
}

type Listed = readonly { readonly key: string; readonly entry: Entry }[];

function addNew(db: Kysely<Tables>, sourceId: string, entries: Listed): Promise<EntryRow[]> {
  if (entries.length === 0) return Promise.resolve([]);
  return db.transaction().execute(async (tx) => {
    await moveRenamed(tx, sourceId, entries);
    const rows = entries.map(({ key, entry: { url, title, published } }) => ({
      id: randomUUID(),
      source_id: sourceId,
      key,
      url,
      title,
      published,
      // A job that a crash loses before it is on the queue comes round again.
      next_check_at: sql<Date>`now() + interval '1 hour'`,
    }));
    const added = await tx
      .insertInto('entries')
      .values(rows)
      .onConflict((conflict) => conflict.columns(['source_id', 'key']).doNothing())
      .returningAll()
      .execute();
    return added.map(toRow);
  });
}

/** Gives entries that the outlet lists under new addresses those addresses; they keep what they have come to. */
async function moveRenamed(db: Kysely<Tables>, sourceId: string, listed: Listed): Promise<void> {
  const keys = listed.map(({ key }) => key);
  const times = listed.flatMap(({ entry }) => entry.published ?? []);
  if (times.length === 0) return;
  const candidates = await db
    .selectFrom('entries')
    .select(['id', 'key', 'title', 'published'])
    .where('source_id', '=', sourceId)
    .where(
      'published',
      'in',
      times.map((time) => new Date(time)),
    )
    .execute();
  if (candidates.length === 0) return;
  const kept = new Set(candidates.map(({ key }) => key));
  const gone = candidates.filter(({ key }) => !keys.includes(key));
  for (const { key, entry } of listed) {
    const found = gone.filter((row) =>
      isSameEntry(entry, { ...row, published: row.published?.toISOString() ?? null }),
    );
    const [only] = found;
    // Two that fit leave open which it is: then it counts as new.
    if (kept.has(key) || only === undefined || found.length > 1) continue;
    gone.splice(gone.indexOf(only), 1);
    const taken = db
      .selectFrom('entries')
      .select('id')
      .where('source_id', '=', sourceId)
      .where('key', '=', key);
    await db
      .updateTable('entries')
      .set({ key, url: entry.url })
      .where('id', '=', only.id)
      .where(({ not, exists }) => not(exists(taken)))
      .execute();
  }
}

/** A taken check is moved an hour ahead, so that a check whose job was lost is tried again. */
async function takeDueChecks(db: Kysely<Tables>, now: Date, limit: number): Promise<string[]> {
  const due = db
    .selectFrom('entries')
    .select('id')
    .where('next_check_at', '<=', now)
    .orderBy('next_check_at')
    .limit(limit)
    .forUpdate()
    .skipLocked();
  const taken = await db
    .updateTable('entries')
    .set({ next_check_at: new Date(now.getTime() + 3_600_000) })
    .where('id', 'in', due)
    .returning('id')
    .execute();
  return taken.map(({ id }) => id);
}

function toRow(row: Selectable<Tables['entries']>): EntryRow {
  return {
    id: row.id,
    sourceId: row.source_id,
    url: row.url,
    title: row.title,
    published: row.published?.toISOString() ?? null,
    state: row.state,
    attempts: row.attempts,
    checks: row.checks,
    validators: { etag: row.etag, lastModified: row.last_modified },
  };
}
