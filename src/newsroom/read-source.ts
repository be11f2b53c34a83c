import { type Rights, strictestOf } from '../domain/rights.js';
import type { Fetched, Validators } from '../domain/source.js';
import { paceReads, retryTime } from '../sources/index.js';
import { checkSource } from './check-source.js';
import { followMove } from './follow-move.js';
import type { FollowingParts } from './ports.js';
import { keepEntries } from './sources/keep-entries.js';
import type { SourceListing, SourceRow } from './sources/ports.js';
import { leaveHub, offerHub } from './sources/push-sources.js';

const GONE =
  'Its address says that it is gone for good (410), so it is no longer read. Look for its new address.';

/** Reads a source: what it lists that we do not have yet becomes work. */
export async function readSource(sourceId: string, parts: FollowingParts): Promise<void> {
  const source = await checked(await parts.stores.sources.get(sourceId), parts);
  if (source === null || !source.active) return;
  try {
    const { fetched, validators } = await fetchSource(source, parts);
    const listing = fetched.notModified ? null : parts.finder.listing(fetched, source);
    // Before the entries: what is read of them is bound by it.
    await parts.stores.sources.setRights(source.id, await rightsAfter(source, fetched, parts));
    const fresh = listing === null ? 0 : await keepEntries(source, listing, parts);
    await finishGood(source, { fetched, validators, listing, fresh }, parts);
    if (listing !== null) await offerHub(source, listing.links, parts);
    await followMove(source, fetched, parts);
  } catch (cause) {
    if (!parts.finder.explains(cause)) throw cause;
    await finishFailed(source, cause, parts);
  }
}

/** The source with its address looked at; null where there is nothing to read at it. */
async function checked(source: SourceRow | null, parts: FollowingParts): Promise<SourceRow | null> {
  if (source === null || source.checked || !source.active) return source;
  try {
    return await checkSource(source, parts);
  } catch (cause) {
    if (!parts.finder.explains(cause)) throw cause;
    await finishFailed(source, cause, parts);
    return null;
  }
}

/** What to ask for at the next read comes with the bytes. */
interface SourceAnswer {
  readonly fetched: Fetched;
  readonly validators: Validators;
}

const UNKNOWN: Validators = { etag: null, lastModified: null };

/**
 * The bytes that list the source's entries. An index of sitemaps may stay the same while its newest part changes, so
 * neither is asked for conditionally.
 */
async function fetchSource(source: SourceRow, { reader, finder }: FollowingParts): Promise<SourceAnswer> {
  const fetched = await reader.fetch(source.url, 'feed', source.validators);
  const part = fetched.notModified ? null : finder.partOf(fetched, source);
  if (part === null) return { fetched, validators: reader.validatorsOf(fetched, source.validators) };
  const { movedTo: _, ...answer } = await reader.fetch(part, 'feed', UNKNOWN);
  const moved = fetched.movedTo === undefined ? {} : { movedTo: fetched.movedTo };
  return { fetched: { ...answer, ...moved }, validators: UNKNOWN };
}

interface GoodRead extends SourceAnswer {
  readonly listing: SourceListing | null;
  readonly fresh: number;
}

async function finishGood(
  source: SourceRow,
  { fetched, validators, listing, fresh }: GoodRead,
  { stores, now }: FollowingParts,
): Promise<void> {
  const plan = paceReads({
    ...source,
    fresh,
    dates: listing?.entries.map(({ entry }) => entry.published) ?? [],
    ...(listing === null ? {} : { schedule: listing.schedule }),
    headers: fetched.headers,
    now: now(),
    chance: Math.random(),
  });
  await stores.sources.finishRead(source.id, {
    at: now(),
    outcome: fresh > 0 ? 'new' : 'same',
    fresh,
    ...plan,
    validators,
    moved: movedAfter(source, fetched),
    problem: null,
  });
  // Reads that bring nothing are kept with the source; the record tells what became of items.
  if (fresh === 0) return;
  const reason = fresh === 1 ? '1 new entry.' : `${fresh} new entries.`;
  await stores.records.add({ subject: source.url, stage: 'sources', outcome: 'passed', reason });
}

/** An unchanged feed is not sent again, with what it says of itself. */
async function rightsAfter(
  { rights }: SourceRow,
  fetched: Fetched,
  { finder }: FollowingParts,
): Promise<Rights> {
  return strictestOf(await finder.rights(fetched), ...(fetched.notModified ? [rights] : []));
}

function movedAfter({ moved }: SourceRow, { movedTo }: Fetched): SourceRow['moved'] {
  if (movedTo === undefined) return null;
  return { to: movedTo, reads: moved?.to === movedTo ? moved.reads + 1 : 1 };
}

async function finishFailed(source: SourceRow, cause: Error, parts: FollowingParts): Promise<void> {
  const { stores, finder, reader, now } = parts;
  const { cadence, failures, validators, pace, moved } = source;
  await stores.sources.finishRead(source.id, {
    at: now(),
    outcome: 'failed',
    fresh: 0,
    next: reader.retryAt(cause, now()) ?? retryTime(cadence, failures + 1, now()),
    cadence,
    pace,
    validators,
    moved,
    problem: parts.finder.say(cause),
  });
  const gone = finder.isGone(cause);
  if (gone) {
    await stores.sources.retire(source.id, GONE);
    await leaveHub(source.id, parts);
  }
  const reason = gone ? GONE : parts.finder.say(cause);
  await stores.records.add({
    subject: source.url,
    stage: 'sources',
    outcome: gone ? 'stopped' : 'failed',
    reason,
  });
}
