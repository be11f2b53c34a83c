import { randomUUID } from 'node:crypto';
import { type Kysely, type Selectable, sql } from 'kysely';
import type { Delivery, DeliveryState, Edition } from '../domain/edition.js';
import type { EditionStore } from '../newsroom/ports.js';
import { isConflict } from './database.js';
import type { Tables } from './schema.js';

/** Editions and their deliveries. */
export function createEditionStore(db: Kysely<Tables>): EditionStore {
  return {
    freeze: (edition) => freeze(db, edition),
    async byDate(date) {
      const row = await db.selectFrom('editions').selectAll().where('date', '=', date).executeTakeFirst();
      return row === undefined ? null : toEdition(row);
    },
    async before(date) {
      const row = await db
        .selectFrom('editions')
        .selectAll()
        .where('date', '<', date)
        .orderBy('date', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? null : toEdition(row);
    },
    async list(limit) {
      const rows = await db.selectFrom('editions').selectAll().orderBy('date', 'desc').limit(limit).execute();
      return rows.map(toEdition);
    },
    async counts(editionId) {
      const rows = await db
        .selectFrom('deliveries')
        .select(['state', sql<number>`count(*)::int`.as('n')])
        .where('edition_id', '=', editionId)
        .groupBy('state')
        .execute();
      const counts: Record<DeliveryState, number> = {
        pending: 0,
        claimed: 0,
        accepted: 0,
        failed: 0,
        unknown: 0,
      };
      for (const { state, n } of rows) counts[state] = n;
      return counts;
    },
  };
}

/** Freezing a day twice keeps the first edition: what was sent under a date does not change. */
async function freeze(db: Kysely<Tables>, edition: Edition): Promise<{ deliveries: number }> {
  return db
    .transaction()
    .execute(async (tx) => {
      await tx
        .insertInto('editions')
        .values({
          id: edition.id,
          date: edition.date,
          subject: edition.subject,
          preheader: edition.preheader,
          briefs: JSON.stringify(edition.briefs),
          frozen_at: edition.frozenAt,
        })
        .execute();
      const topics = [...new Set(edition.briefs.map(({ topic }) => topic))];
      const readers = await tx
        .selectFrom('subscribers')
        .select(['id', 'email'])
        .where('state', '=', 'confirmed')
        .where(sql<boolean>`(topics = '[]'::jsonb or topics ?| ${topics}::text[])`)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('suppressions')
                .select('email')
                .whereRef('suppressions.email', '=', sql`lower(subscribers.email)`),
            ),
          ),
        )
        .execute();
      await insertDeliveries(tx, edition.id, readers);
      return { deliveries: readers.length };
    })
    .catch((cause: unknown) => {
      if (isConflict(cause)) return { deliveries: 0 };
      throw cause;
    });
}

async function insertDeliveries(
  tx: Pick<Kysely<Tables>, 'insertInto'>,
  editionId: string,
  readers: readonly { id: string; email: string }[],
): Promise<void> {
  // PostgreSQL takes at most 65,535 parameters in one statement.
  for (let from = 0; from < readers.length; from += 5_000) {
    const rows = readers
      .slice(from, from + 5_000)
      .map(({ id, email }) => ({ id: randomUUID(), edition_id: editionId, subscriber_id: id, email }));
    await tx.insertInto('deliveries').values(rows).execute();
  }
}

function toEdition(row: Selectable<Tables['editions']>): Edition {
  const { id, date, subject, preheader, briefs, frozen_at } = row;
  return { id, date, subject, preheader, briefs, frozenAt: frozen_at.toISOString() };
}

/** A delivery row in the domain's words. */
export function toDelivery(row: Selectable<Tables['deliveries']>): Delivery {
  return {
    id: row.id,
    editionId: row.edition_id,
    subscriberId: row.subscriber_id,
    email: row.email,
    state: row.state,
  };
}
