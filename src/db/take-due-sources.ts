import { type Kysely, sql } from 'kysely';
import type { Tables } from './schema.js';

/** Reads of one host that may be under way or waiting at once: its turn in the fetch stage comes one at a time. */
const MOST_OF_A_HOST = 2;
/** Reads of all hosts that may be under way or waiting: what is due beyond that waits here, where it is in order. */
const MOST_UNDER_WAY = 400;
/** Seconds by which a host's further sources come later, each than the one before. */
const HOST_SPACING = 2;
/** A read that has not ended by now is taken for lost. */
const LOST_AFTER = sql`interval '10 minutes'`;

/**
 * Takes the sources that are due, in the order in which they were, at most two of a host. What is taken moves
 * ahead by its cadence, so that a lost job comes round again; what must wait for its host moves ahead by its
 * place in that host's line, so that no host stands at the head of the list before all others. One statement;
 * `skip locked` lets several schedulers take turns without waiting for one another.
 */
export async function takeDueSources(db: Kysely<Tables>, now: Date, limit: number): Promise<string[]> {
  const { rows } = await sql<{ id: string; taken: boolean }>`
    with under_way as materialized (
      select host, count(*)::int as n from sources
      where taken_at > ${now}::timestamptz - ${LOST_AFTER} group by host
    ), due as materialized (
      -- the limit is a plain number, so that the planner walks the index and sorts nothing
      select id, host, next_read_at from sources
      where active and next_read_at <= ${now}
      order by next_read_at limit ${sql.lit(limit)} for update skip locked
    ), in_line as (
      select due.id,
        row_number() over (order by next_read_at) + (select coalesce(sum(n), 0) from under_way) as place,
        row_number() over (partition by host order by next_read_at) + coalesce(n, 0) as turn
      from due left join under_way using (host)
    )
    update sources set
      next_read_at = ${now}::timestamptz + case when turn <= ${MOST_OF_A_HOST}
        then make_interval(secs => cadence_minutes * 60)
        else make_interval(secs => (turn - ${MOST_OF_A_HOST}) * ${HOST_SPACING}) end,
      taken_at = case when turn <= ${MOST_OF_A_HOST} then ${now}::timestamptz else taken_at end
    from in_line where sources.id = in_line.id and place <= ${MOST_UNDER_WAY}
    returning sources.id, turn <= ${MOST_OF_A_HOST} as taken`.execute(db);
  return rows.filter(({ taken }) => taken).map(({ id }) => id);
}
