import { type Kysely, type Selectable, sql } from 'kysely';
import type { SourceRead, SourceRow, SourceStore } from '../newsroom/ports.js';
import type { Tables } from './schema.js';

/** The sources that the desk follows, and when each is read next. */
export function createSourceStore(db: Kysely<Tables>): SourceStore {
  const all = () =>
    db
      .selectFrom('sources')
      .selectAll()
      .select((rows) =>
        rows
          .selectFrom('articles')
          .select(
            // Over the time that we have followed it, at most a week and at least a day.
            sql<number>`count(*)::float / greatest(1, least(7, extract(epoch from now() - sources.created_at) / 86400))`.as(
              'a_day',
            ),
          )
          .whereRef('articles.source_id', '=', 'sources.id')
          .where('articles.read_at', '>', sql<Date>`now() - interval '7 days'`)
          .as('a_day'),
      );
  return {
    list: async () => (await all().orderBy('name').execute()).map(toRow),
    async get(id) {
      const row = await all().where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : toRow(row);
    },
    async add(source) {
      const { siteUrl, cadence, rights, ...same } = source;
      const added = await db
        .insertInto('sources')
        .values({ ...same, site_url: siteUrl, cadence_minutes: cadence, rights: JSON.stringify(rights) })
        .onConflict((conflict) => conflict.column('url').doNothing())
        .executeTakeFirst();
      return added.numInsertedOrUpdatedRows === 1n ? source : null;
    },
    async retire(id) {
      const done = await db
        .updateTable('sources')
        .set({ active: false })
        .where('id', '=', id)
        .executeTakeFirst();
      return done.numUpdatedRows === 1n;
    },
    takeDue: (now, limit) => takeDue(db, now, limit),
    finishRead: (id, read) => finishRead(db, id, read),
  };
}

/** `skip locked` lets several schedulers take turns without waiting for one another. */
async function takeDue(db: Kysely<Tables>, now: Date, limit: number): Promise<string[]> {
  const due = db
    .selectFrom('sources')
    .select('id')
    .where('active', '=', true)
    .where('next_read_at', '<=', now)
    .orderBy('next_read_at')
    .limit(limit)
    .forUpdate()
    .skipLocked();
  const taken = await db
    .updateTable('sources')
    .set({ next_read_at: sql`${now}::timestamptz + make_interval(secs => cadence_minutes * 60)` })
    .where('id', 'in', due)
    .returning('id')
    .execute();
  return taken.map(({ id }) => id);
}

async function finishRead(db: Kysely<Tables>, id: string, read: SourceRead): Promise<void> {
  await db
    .updateTable('sources')
    .set({
      last_read_at: read.at,
      next_read_at: read.next,
      cadence_minutes: read.cadence,
      etag: read.validators.etag,
      last_modified: read.validators.lastModified,
      problem: read.problem,
      failures: read.problem === null ? 0 : sql`failures + 1`,
      ...(read.rights === undefined ? {} : { rights: JSON.stringify(read.rights) }),
    })
    .where('id', '=', id)
    .execute();
}

function toRow(row: Selectable<Tables['sources']> & { a_day: number | null }): SourceRow {
  return {
    id: row.id,
    name: row.name,
    url: row.url,
    kind: row.kind,
    siteUrl: row.site_url,
    family: row.family,
    lang: row.lang,
    active: row.active,
    cadence: row.cadence_minutes,
    rights: row.rights,
    validators: { etag: row.etag, lastModified: row.last_modified },
    lastReadAt: row.last_read_at?.toISOString() ?? null,
    nextReadAt: row.active ? row.next_read_at.toISOString() : null,
    problem: row.problem,
    failures: row.failures,
    articlesADay: row.a_day ?? 0,
  };
}
