import type { FollowingParts } from '../ports.js';
import type { SourceListing, SourceRow } from './ports.js';

/** Entries that a source had before we followed it: the newest ones are news, the rest is its archive. */
const MOST_ENTRIES = 60;

/**
 * Keeps what a source lists and we do not have yet, and has it read.
 * @returns how many entries are new
 */
export async function keepEntries(
  source: SourceRow,
  listing: SourceListing,
  { stores, queue }: Pick<FollowingParts, 'stores' | 'queue'>,
): Promise<number> {
  const fresh = await stores.entries.addNew(source.id, listing.entries.slice(0, MOST_ENTRIES));
  // One host is asked one thing a second: sources take turns, so that workers seldom wait for the same host.
  const jobs = fresh.map(({ id }) => ({ name: 'read-entry', id }) as const);
  await queue.addAll(jobs, { turnOf: (index) => index });
  return fresh.length;
}
