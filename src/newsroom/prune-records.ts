import type { Stores } from './ports.js';

/** What happened is kept for so long; what was published and who decided it is kept for good. */
const DAYS_KEPT = 30;
/** Rows that one statement removes, and statements in one go: nobody waits for a long lock. */
const ROWS_AT_ONCE = 5_000;
const MOST_STATEMENTS = 40;

/**
 * Removes the record of the stages and of the sources' reads that is older than a month.
 * @returns how many rows went
 */
export async function pruneRecords(
  { sources, records }: Pick<Stores, 'sources' | 'records'>,
  now: Date,
): Promise<number> {
  const before = new Date(now.getTime() - DAYS_KEPT * 86_400_000);
  let gone = 0;
  for (const prune of [sources.pruneReads, records.prune])
    gone += await pruneInSteps((limit) => prune(before, limit));
  return gone;
}

/** Removes rows until none are left, or enough for one go. @returns how many went */
export async function pruneInSteps(prune: (limit: number) => Promise<number>): Promise<number> {
  let gone = 0;
  for (let statement = 0; statement < MOST_STATEMENTS; statement++) {
    const removed = await prune(ROWS_AT_ONCE);
    gone += removed;
    if (removed < ROWS_AT_ONCE) break;
  }
  return gone;
}
