import { type Kysely, type Selectable, sql } from 'kysely';
import type { Subscriber } from '../domain/edition.js';
import type { SubscriberStore } from '../newsroom/ports.js';
import type { Tables } from './schema.js';

/** Subscribers and their opted-in state. */
export function createSubscriberStore(db: Kysely<Tables>): SubscriberStore {
  return {
    request: (input) => request(db, input),
    async get(id) {
      const row = await db.selectFrom('subscribers').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : toSubscriber(row);
    },
    async confirm(id, requestedAt, now) {
      const done = await db
        .updateTable('subscribers')
        .set({ state: 'confirmed', confirmed_at: now })
        .where('id', '=', id)
        .where('state', '=', 'unconfirmed')
        .where('requested_at', '=', new Date(requestedAt))
        .executeTakeFirst();
      return done.numUpdatedRows === 1n;
    },
    async leave(id, now) {
      const done = await db
        .updateTable('subscribers')
        .set({ state: 'left', left_at: now })
        .where('id', '=', id)
        .executeTakeFirst();
      return done.numUpdatedRows === 1n;
    },
    async count() {
      const of = (state: Subscriber['state']) => sql<number>`count(*) filter (where state = ${state})::int`;
      return db
        .selectFrom('subscribers')
        .select([of('confirmed').as('confirmed'), of('unconfirmed').as('unconfirmed')])
        .executeTakeFirstOrThrow();
    },
  };
}

/** Asking again never takes a confirmed subscription away: it would let anyone end anyone's. */
async function request(
  db: Kysely<Tables>,
  input: Parameters<SubscriberStore['request']>[0],
): Promise<Subscriber> {
  const topics = JSON.stringify(input.topics);
  const row = await db
    .insertInto('subscribers')
    .values({ id: input.id, email: input.email, state: 'unconfirmed', topics, requested_at: input.now })
    .onConflict((conflict) =>
      conflict.expression(sql`lower(email)`).doUpdateSet({
        state: sql`case when subscribers.state = 'confirmed' then 'confirmed' else 'unconfirmed' end`,
        topics: sql`case when subscribers.state = 'confirmed' then subscribers.topics else ${topics}::jsonb end`,
        requested_at: sql`case when subscribers.state = 'confirmed' then subscribers.requested_at else ${input.now}::timestamptz end`,
      }),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
  return toSubscriber(row);
}

function toSubscriber(row: Selectable<Tables['subscribers']>): Subscriber {
  const { id, email, state, topics, requested_at } = row;
  return { id, email, state, topics, requestedAt: requested_at.toISOString() };
}
