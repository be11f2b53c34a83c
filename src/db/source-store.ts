import { type Kysely, sql } from 'kysely';
import type { NewSource, SourceRead, SourceStore } from '../newsroom/sources/ports.js';
import { isConflict } from './database.js';
import { renameSource } from './rename-source.js';
import type { Tables } from './schema.js';
import { figuresOf, historyOf, latelyOf } from './source-figures.js';
import { toSourceRow } from './source-rows.js';
import { takeDueSources } from './take-due-sources.js';

const NO_FIGURES = { articlesADay: 0, briefShare: null };
/** A statement takes at most 65,535 values. */
const ROWS_AT_ONCE = 1000;

/** The sources that the desk follows, and when each is read next. */
export function createSourceStore(db: Kysely<Tables>): SourceStore {
  const one = (id: string) => db.updateTable('sources').where('id', '=', id);
  const done = async (query: ReturnType<typeof one>): Promise<boolean> =>
    (await query.executeTakeFirst()).numUpdatedRows === 1n;
  return {
    async list() {
      const [rows, figures, lately] = await Promise.all([
        withPush(db).orderBy('name').execute(),
        figuresOf(db),
        latelyOf(db),
      ]);
      return rows.map((row) => ({
        ...toSourceRow(row),
        ...(figures.get(row.id) ?? NO_FIGURES),
        lately: lately.get(row.id) ?? [],
      }));
    },
    async get(id) {
      const row = await withPush(db).where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : toSourceRow(row);
    },
    async history(id, now) {
      const row = await withPush(db).where('id', '=', id).executeTakeFirst();
      if (row === undefined) return null;
      const figures = (await figuresOf(db, id)).get(id) ?? NO_FIGURES;
      return { ...toSourceRow(row), ...figures, ...(await historyOf(db, id, now)) };
    },
    count: () => countSources(db),
    atHostsOf: (urls) => atHostsOf(db, urls),
    addNew: (sources) => addNew(db, sources),
    rename: (id, to) => renameSource(db, id, to),
    confirm: (id, { siteUrl, ...found }) =>
      unlessTaken(() => done(one(id).set({ ...found, site_url: siteUrl, checked: true }))),
    retire: (id, notice) =>
      done(one(id).set({ active: false, taken_at: null, ...(notice === null ? {} : { notice }) })),
    resume: (id, now) =>
      done(one(id).set({ active: true, next_read_at: now, problem: null, failures: 0, notice: null })),
    move: (id, url, notice) =>
      unlessTaken(() =>
        done(one(id).set({ url, notice, moved_to: null, moved_reads: 0, etag: null, last_modified: null })),
      ),
    takeDue: (now, limit) => takeDueSources(db, now, limit),
    finishRead: (id, read) => finishRead(db, id, read),
    async setRights(id, rights) {
      await one(id)
        .set({ rights: JSON.stringify(rights) })
        .execute();
    },
    pruneReads: (before, limit) => pruneReads(db, before, limit),
  };
}

function withPush(db: Kysely<Tables>) {
  return db
    .selectFrom('sources')
    .selectAll()
    .select(
      sql<boolean>`exists (select from pushes where source_id = sources.id
        and state = 'active' and lease_until > now())`.as('pushed'),
    );
}

async function countSources(db: Kysely<Tables>): Promise<{ all: number; active: number }> {
  return await db
    .selectFrom('sources')
    .select([
      sql<number>`count(*)::int`.as('all'),
      sql<number>`(count(*) filter (where active))::int`.as('active'),
    ])
    .executeTakeFirstOrThrow();
}

async function atHostsOf(
  db: Kysely<Tables>,
  urls: readonly string[],
): Promise<readonly { url: string; name: string }[]> {
  const bare = urls.flatMap((url) =>
    URL.canParse(url) ? new URL(url).host.toLowerCase().replace(/^www\./, '') : [],
  );
  const hosts = [...new Set(bare)].flatMap((host) => [host, `www.${host}`]);
  if (hosts.length === 0) return [];
  // One value, not one for each host: a statement takes at most 65,535.
  return await db
    .selectFrom('sources')
    .select(['url', 'name'])
    .where(sql<boolean>`host = any(${hosts}::text[])`)
    .execute();
}

async function addNew(db: Kysely<Tables>, sources: readonly NewSource[]): Promise<NewSource[]> {
  const added = new Set<string>();
  for (let from = 0; from < sources.length; from += ROWS_AT_ONCE) {
    const rows = sources.slice(from, from + ROWS_AT_ONCE).map(({ siteUrl, cadence, rights, ...same }) => ({
      ...same,
      site_url: siteUrl,
      cadence_minutes: cadence,
      rights: JSON.stringify(rights),
    }));
    const kept = await db
      .insertInto('sources')
      .values(rows)
      .onConflict((conflict) => conflict.column('url').doNothing())
      .returning('id')
      .execute();
    for (const { id } of kept) added.add(id);
  }
  return sources.filter(({ id }) => added.has(id));
}

/** False where the address is another source's already. */
async function unlessTaken(change: () => Promise<boolean>): Promise<boolean> {
  try {
    return await change();
  } catch (cause) {
    if (isConflict(cause)) return false;
    throw cause;
  }
}

/** The source's new state and the record of the read, together. */
async function finishRead(db: Kysely<Tables>, id: string, read: SourceRead): Promise<void> {
  const { at, outcome, fresh, problem } = read;
  await db
    .with('finished', (query) =>
      query
        .updateTable('sources')
        .set({
          last_read_at: at,
          next_read_at: read.next,
          taken_at: null,
          cadence_minutes: read.cadence,
          pace: JSON.stringify(read.pace),
          moved_to: read.moved?.to ?? null,
          moved_reads: read.moved?.reads ?? 0,
          etag: read.validators.etag,
          last_modified: read.validators.lastModified,
          problem,
          failures: problem === null ? 0 : sql`failures + 1`,
        })
        .where('id', '=', id)
        .returning('id'),
    )
    .insertInto('source_reads')
    .columns(['source_id', 'at', 'outcome', 'fresh', 'reason'])
    .expression((query) =>
      query
        .selectFrom('finished')
        .select((row) => [
          'finished.id',
          sql<Date>`${at}::timestamptz`.as('at'),
          row.val(outcome).as('outcome'),
          sql<number>`${fresh}::int`.as('fresh'),
          sql<string | null>`${problem}::text`.as('reason'),
        ]),
    )
    .execute();
}

async function pruneReads(db: Kysely<Tables>, before: Date, limit: number): Promise<number> {
  const old = db.selectFrom('source_reads').select('id').where('at', '<', before).limit(limit);
  const gone = await db.deleteFrom('source_reads').where('id', 'in', old).executeTakeFirst();
  return Number(gone.numDeletedRows);
}
