import type { Fetched } from '../domain/source.js';
import type { FollowingParts } from './ports.js';
import type { SourceRow } from './sources/ports.js';
import { leaveHub } from './sources/push-sources.js';

/**
 * Changes a source's address after a permanent move: every redirect on the way said so (301, 308), the new
 * address was read without a problem, and it was the same one in the read before. One read is not enough:
 * a server that is set up wrong, or a network's sign-in page, sends everybody away for an hour.
 */
export async function followMove(
  { id, url, moved, notice }: SourceRow,
  { movedTo }: Fetched,
  parts: FollowingParts,
): Promise<void> {
  const { stores } = parts;
  if (movedTo === undefined || movedTo === url || moved?.to !== movedTo) return;
  const reason = `It has moved for good from ${url} to ${movedTo}, where it is read now.`;
  if (await stores.sources.move(id, movedTo, reason)) {
    await stores.records.add({ subject: movedTo, stage: 'sources', outcome: 'passed', reason });
    return;
  }
  const twice = `It has moved for good to ${movedTo}, which is on your list already, so it is no longer read here.`;
  if (notice === twice || !(await stores.sources.retire(id, twice))) return;
  await leaveHub(id, parts);
  await stores.records.add({ subject: url, stage: 'sources', outcome: 'stopped', reason: twice });
}
