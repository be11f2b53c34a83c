import { type Kysely, type Selectable, sql } from 'kysely';
import type { Push, PushStore } from '../newsroom/sources/ports.js';
import type { Tables } from './schema.js';

/** Subscriptions at hubs, one for each source. */
export function createPushStore(db: Kysely<Tables>): PushStore {
  const find = async (column: 'source_id' | 'callback', value: string): Promise<Push | null> => {
    const row = await db.selectFrom('pushes').selectAll().where(column, '=', value).executeTakeFirst();
    return row === undefined ? null : toPush(row);
  };
  return {
    get: (sourceId) => find('source_id', sourceId),
    byCallback: (callback) => find('callback', callback),
    async save({ sourceId, askedAt, leaseUntil, renewAt, ...same }) {
      const row = { ...same, asked_at: askedAt, lease_until: leaseUntil, renew_at: renewAt };
      await db
        .insertInto('pushes')
        .values({ source_id: sourceId, ...row })
        .onConflict((conflict) => conflict.column('source_id').doUpdateSet(row))
        .execute();
    },
    async remove(sourceId) {
      await db.deleteFrom('pushes').where('source_id', '=', sourceId).execute();
    },
    async takeDue({ now, overdue }, limit) {
      // A hub that has not confirmed the end by then learns it from our answers.
      await db.deleteFrom('pushes').where('state', '=', 'ending').where('asked_at', '<', overdue).execute();
      const { rows } = await sql<{ source_id: string }>`
        update pushes set asked_at = ${now}, renew_at = case when state = 'active'
          then ${now}::timestamptz + least(interval '1 hour',
            greatest(interval '1 minute', (lease_until - ${now}::timestamptz) / 2)) end
        where source_id in (
          select source_id from pushes
          where state = 'active' and renew_at <= ${now} or state = 'asked' and asked_at < ${overdue}
          limit ${limit} for update skip locked)
        returning source_id`.execute(db);
      return rows.map((row) => row.source_id);
    },
    async takeLapsed(now, limit) {
      const { rows } = await sql<{ source_id: string }>`
        delete from pushes where source_id in (
          select source_id from pushes where state = 'active' and lease_until <= ${now}
          limit ${limit} for update skip locked)
        returning source_id`.execute(db);
      return rows.map((row) => row.source_id);
    },
  };
}

function toPush(row: Selectable<Tables['pushes']>): Push {
  const { source_id: sourceId, callback, hub, topic, secret, state } = row;
  return {
    sourceId,
    callback,
    hub,
    topic,
    secret,
    state,
    askedAt: row.asked_at,
    leaseUntil: row.lease_until,
    renewAt: row.renew_at,
  };
}
