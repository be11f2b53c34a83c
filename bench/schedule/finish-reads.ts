import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../src/db/schema.js';
import type { SourcePace } from '../../src/domain/source.js';

/** How a simulated read ended. */
export interface FinishedRead {
  readonly id: string;
  readonly outcome: 'new' | 'same' | 'failed';
  readonly fresh: number;
  /** ISO 8601. */
  readonly next: string;
  readonly cadence: number;
  readonly pace: SourcePace;
  readonly problem: string | null;
}

/**
 * Leaves the rows as `finishRead` leaves them, for all reads of a tick in one statement: 400,000 single ones take most
 * of an hour and are not what is measured here.
 */
export async function finishReads(
  db: Kysely<Tables>,
  at: Date,
  reads: readonly FinishedRead[],
): Promise<void> {
  if (reads.length === 0) return;
  await sql`
    with done as (
      select * from jsonb_to_recordset(${JSON.stringify(reads)}::jsonb)
        as r(id text, outcome text, fresh int, next timestamptz, cadence float, pace jsonb, problem text)
    ), finished as (
      update sources set last_read_at = ${at}, next_read_at = done.next, taken_at = null,
        cadence_minutes = done.cadence, pace = done.pace, problem = done.problem,
        failures = case when done.problem is null then 0 else failures + 1 end
      from done where sources.id = done.id
    )
    insert into source_reads (source_id, at, outcome, fresh, reason)
      select id, ${at}, outcome, fresh, problem from done`.execute(db);
}
