import type { Fetched } from '../domain/source.js';
import type { Queue, Reader, SourceFinder, SourceRow, Stores } from './ports.js';

export interface FollowingParts {
  readonly stores: Stores;
  readonly finder: SourceFinder;
  readonly reader: Reader;
  readonly queue: Queue;
  readonly newId: () => string;
  readonly now: () => Date;
}

/** Entries that a source had before we followed it: the newest ones are news, the rest is its archive. */
const MOST_ENTRIES = 60;

/** Reads a source: what it lists that we do not have yet becomes work. */
export async function readSource(sourceId: string, parts: FollowingParts): Promise<void> {
  const source = await parts.stores.sources.get(sourceId);
  if (source === null || !source.active) return;
  try {
    const fetched = await parts.reader.fetch(source.url, 'feed', source.validators);
    const fresh = fetched.notModified ? 0 : await keepEntries(source, fetched, parts);
    await finishGood(source, fetched, fresh, parts);
  } catch (cause) {
    if (!parts.finder.explains(cause)) throw cause;
    await finishFailed(source, cause, parts);
  }
}

async function keepEntries(
  source: SourceRow,
  fetched: Fetched,
  { stores, finder, queue }: FollowingParts,
): Promise<number> {
  const listed = finder.entries(fetched, source).slice(0, MOST_ENTRIES);
  const fresh = await stores.entries.addNew(source.id, listed);
  for (const { id } of fresh) await queue.add({ name: 'read-entry', id });
  return fresh.length;
}

async function finishGood(
  source: SourceRow,
  fetched: Fetched,
  fresh: number,
  { stores, finder, reader, now }: FollowingParts,
): Promise<void> {
  const { cadence } = source;
  const next = finder.nextCadence({ cadence, changed: fresh > 0, failures: 0, fetched });
  await stores.sources.finishRead(source.id, {
    at: now(),
    next: new Date(now().getTime() + next * 60_000),
    cadence: next,
    validators: reader.validatorsOf(fetched, source.validators),
    problem: null,
    ...(fetched.notModified ? {} : { rights: await finder.rights(fetched) }),
  });
  const reason = fetched.notModified ? 'Not changed.' : `${fresh} new entries.`;
  await stores.records.add({ subject: source.url, stage: 'sources', outcome: 'passed', reason });
}

async function finishFailed(
  source: SourceRow,
  cause: Error,
  { stores, finder, reader, now }: FollowingParts,
): Promise<void> {
  const { cadence, failures, validators } = source;
  const wait = finder.nextCadence({ cadence, changed: false, failures: failures + 1, fetched: null });
  const next = reader.retryAt(cause, now()) ?? new Date(now().getTime() + wait * 60_000);
  await stores.sources.finishRead(source.id, {
    at: now(),
    next,
    cadence,
    validators,
    problem: cause.message,
  });
  await stores.records.add({
    subject: source.url,
    stage: 'sources',
    outcome: 'failed',
    reason: cause.message,
  });
}
