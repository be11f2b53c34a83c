import { type Kysely, sql } from 'kysely';
import type { Ledger } from '../send/ports.js';
import { toDelivery } from './edition-store.js';
import type { Tables } from './schema.js';

/** Longer than any hand-over may take: after it a claimed row's sender is taken for dead. */
const LEASE_SECONDS = 120;
const MOST_ATTEMPTS = 5;

/** The ledger of deliveries: claimed under a lease, settled one by one. */
export function createDeliveryLedger(db: Kysely<Tables>): Ledger {
  return {
    async markLostClaims(editionId) {
      const lost = await db
        .updateTable('deliveries')
        .set({ state: 'unknown', response: 'the sender stopped before it knew', changed_at: sql`now()` })
        .where('edition_id', '=', editionId)
        .where('state', '=', 'claimed')
        .where('lease_until', '<', sql<Date>`now()`)
        .executeTakeFirst();
      return Number(lost.numUpdatedRows);
    },
    async claim(editionId, limit) {
      // `skip locked` keeps two senders from taking the same row, and from waiting for one another.
      const free = db
        .selectFrom('deliveries')
        .select('id')
        .where('edition_id', '=', editionId)
        .where('state', '=', 'pending')
        .orderBy('id')
        .limit(limit)
        .forUpdate()
        .skipLocked();
      const rows = await db
        .updateTable('deliveries')
        .set({
          state: 'claimed',
          attempts: sql`attempts + 1`,
          lease_until: sql`now() + make_interval(secs => ${LEASE_SECONDS})`,
          changed_at: sql`now()`,
        })
        .where('id', 'in', free)
        .returningAll()
        .execute();
      return rows.map(toDelivery);
    },
    async lookAgain({ subscriberId, email }) {
      const { rows } = await sql<{ topics: string[] }>`
        select topics from subscribers
         where id = ${subscriberId} and state = 'confirmed'
           and not exists (select 1 from suppressions where email = lower(${email}))`.execute(db);
      return rows[0] ?? null;
    },
    async settle({ id }, state, response) {
      // A row that was deferred too often has failed: somebody must look at it.
      const settled =
        state === 'pending'
          ? sql<'pending'>`case when attempts >= ${MOST_ATTEMPTS} then 'failed' else 'pending' end`
          : state;
      await db
        .updateTable('deliveries')
        .set({ state: settled, response, lease_until: null, changed_at: sql`now()` })
        .where('id', '=', id)
        .execute();
    },
  };
}
