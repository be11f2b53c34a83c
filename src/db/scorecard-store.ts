import { type Kysely, type Selectable, sql } from 'kysely';
import type { ScorecardRun } from '../domain/scorecard-run.js';
import type { KeptBrief, ScorecardStore } from '../newsroom/scorecard/ports.js';
import type { Tables } from './schema.js';

/** The desk's scorecards. */
export function createScorecardStore(db: Kysely<Tables>): ScorecardStore {
  return {
    ...keepingRuns(db),
    ...keepingDecisions(db),
    ...keepingBriefs(db),
    async get(id) {
      const row = await selectRuns(db).where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : toRun(row);
    },
    async list(limit) {
      return (await selectRuns(db).orderBy('arrival', 'desc').limit(limit).execute()).map(toRun);
    },
    async latest(writerKey, setHash, wanted) {
      let query = selectRuns(db).where('writer_key', '=', writerKey).where('set_hash', '=', setHash);
      if (wanted === 'done') query = query.where('state', '=', 'done');
      const row = await query.orderBy('arrival', 'desc').limit(1).executeTakeFirst();
      return row === undefined ? null : toRun(row);
    },
  };
}

const changeRun = (db: Kysely<Tables>, id: string) => db.updateTable('scorecard_runs').where('id', '=', id);

function keepingRuns(
  db: Kysely<Tables>,
): Pick<ScorecardStore, 'add' | 'begin' | 'beat' | 'finish' | 'stop' | 'wait' | 'interruptSilent'> {
  const change = (id: string) => changeRun(db, id);
  return {
    async add({ id, at, askedBy, writerKey, writer, set, currency }) {
      const row = {
        id,
        at,
        asked_by: askedBy,
        writer_key: writerKey,
        writer: JSON.stringify(writer),
        currency,
      };
      const { name, hash, stories } = set;
      const added = await db
        .insertInto('scorecard_runs')
        .values({ ...row, set_name: name, set_hash: hash, stories })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return added.numInsertedOrUpdatedRows === 1n;
    },
    async begin(id, now) {
      const row = await change(id)
        .where('state', 'in', ['waiting', 'failed', 'interrupted'])
        .set({ state: 'running', began_at: now, beat_at: now, ended_at: null, reason: null, retry_at: null })
        .set((eb) => ({ tries: eb('tries', '+', 1) }))
        .executeTakeFirst();
      return row.numUpdatedRows === 1n;
    },
    beat: async (id, now) => void (await change(id).set({ beat_at: now }).execute()),
    async finish(id, card, now) {
      await change(id)
        .set({ state: 'done', card: JSON.stringify(card), ended_at: now })
        .execute();
    },
    async stop(id, { state, reason, retryAt, now }) {
      await change(id).set({ state, reason, retry_at: retryAt, ended_at: now }).execute();
    },
    async wait(id) {
      await change(id)
        .where('state', 'in', ['failed', 'interrupted'])
        .set({ state: 'waiting', reason: null, retry_at: null })
        .execute();
    },
    async interruptSilent(since, reason) {
      const rows = await db
        .updateTable('scorecard_runs')
        .where('state', '=', 'running')
        .where('beat_at', '<', since)
        .set({ state: 'interrupted', reason, ended_at: since })
        .returning('id')
        .execute();
      return rows.map(({ id }) => id);
    },
  };
}

function keepingDecisions(db: Kysely<Tables>): Pick<ScorecardStore, 'decide' | 'override'> {
  return {
    async decide(id, { decision, against, worse }) {
      await changeRun(db, id)
        .set({ decision, against, worse: JSON.stringify(worse) })
        .execute();
    },
    async override(id, { by, reason, at }) {
      await changeRun(db, id)
        .set({ overridden_by: by, override_reason: reason, overridden_at: at })
        .execute();
    },
  };
}

function keepingBriefs(db: Kysely<Tables>): Pick<ScorecardStore, 'keepBrief' | 'briefs' | 'dropBriefs'> {
  return {
    async keepBrief(id, { brief, ...rest }) {
      const row = { run_id: id, ...rest, brief: brief === null ? null : JSON.stringify(brief) };
      await db
        .insertInto('scorecard_briefs')
        .values(row)
        .onConflict((conflict) => conflict.columns(['run_id', 'position']).doUpdateSet(row))
        .execute();
    },
    async briefs(id) {
      const rows = await db
        .selectFrom('scorecard_briefs')
        .selectAll()
        .where('run_id', '=', id)
        .orderBy('position')
        .execute();
      return rows.map(({ run_id: _, cost, ...row }): KeptBrief => ({ ...row, cost: Number(cost) }));
    },
    async dropBriefs(id) {
      await db.deleteFrom('scorecard_briefs').where('run_id', '=', id).execute();
    },
  };
}

/** Runs with what their briefs used up. */
function selectRuns(db: Kysely<Tables>) {
  return db
    .selectFrom('scorecard_runs')
    .selectAll()
    .select((eb) => {
      const own = eb
        .selectFrom('scorecard_briefs')
        .whereRef('scorecard_briefs.run_id', '=', 'scorecard_runs.id');
      return [
        own.select(sql<number>`count(*)::int`.as('n')).as('done'),
        own.select(sql<number>`coalesce(sum(tokens), 0)::float8`.as('n')).as('tokens'),
        own.select(sql<number>`coalesce(sum(cost), 0)::float8`.as('n')).as('cost'),
      ];
    });
}

type RunRow = Selectable<Tables['scorecard_runs']> &
  Readonly<Record<'done' | 'tokens' | 'cost', number | null>>;

function toRun(row: RunRow): ScorecardRun {
  const { overridden_by: by, override_reason: reason, overridden_at: at } = row;
  return {
    id: row.id,
    at: row.at.toISOString(),
    askedBy: row.asked_by,
    writerKey: row.writer_key,
    writer: row.writer,
    set: { name: row.set_name, hash: row.set_hash, stories: row.stories },
    state: row.state,
    done: row.done ?? 0,
    tries: row.tries,
    beganAt: row.began_at?.toISOString() ?? null,
    endedAt: row.ended_at?.toISOString() ?? null,
    reason: row.reason,
    retryAt: row.retry_at?.toISOString() ?? null,
    tokens: row.tokens ?? 0,
    cost: row.cost ?? 0,
    currency: row.currency,
    card: row.card,
    decision: row.decision,
    against: row.against,
    worse: row.worse,
    override: by === null || reason === null || at === null ? null : { by, reason, at: at.toISOString() },
  };
}
