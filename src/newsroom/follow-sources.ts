import type { ActionResult, SourceDesk } from '../desk/ports.js';
import type { Source } from '../domain/source.js';
import type { FollowingParts } from './read-source.js';

const FIRST_CADENCE = 15;

/** The sample newsroom as the desk switches it. */
export interface SampleSwitch {
  /** Starts its outlets and gives the addresses to follow. */
  begin(): Promise<readonly string[]>;
  end(): Promise<void>;
}

/** What editors do with sources. */
export function createSourceDesk(parts: FollowingParts, sample: SampleSwitch): SourceDesk {
  const { stores, finder } = parts;
  return {
    list: () => stores.sources.list(),
    preview: (url) =>
      explained(parts, async () => {
        const { name, url: address, kind, headlines, note } = await finder.discover(url);
        return { name, url: address, kind, headlines: [...headlines], note };
      }),
    add: ({ url }) => follow(url, parts),
    async retire({ id }) {
      const done = await stores.sources.retire(id);
      return done
        ? { ok: true, value: null }
        : { ok: false, problem: 'This source is no longer on the list.' };
    },
    async trySample() {
      if ((await stores.sources.list()).length > 0)
        return {
          ok: false,
          problem: 'The sample needs an empty desk, and this one follows sources already.',
        };
      const followed = await followAll(await sample.begin(), parts);
      return { ok: true, value: { sources: followed } };
    },
    async clearSample() {
      await sample.end();
      await stores.settings.clearNews();
      return { ok: true, value: null };
    },
  };
}

/**
 * Follows each address; one that cannot be followed is told in the record and left out.
 * @returns how many are followed
 */
export async function followAll(urls: readonly string[], parts: FollowingParts): Promise<number> {
  const added = await Promise.all(
    urls.map(async (url) => {
      const result = await follow(url, parts);
      if (!result.ok)
        await parts.stores.records.add({
          subject: url,
          stage: 'sources',
          outcome: 'stopped',
          reason: result.problem,
        });
      return result.ok;
    }),
  );
  return added.filter(Boolean).length;
}

function follow(url: string, parts: FollowingParts): Promise<ActionResult<Source>> {
  const { stores, finder, queue, newId } = parts;
  return explained(parts, async () => {
    const { headlines: _, note: __, ...found } = await finder.discover(url);
    const source: Source = { id: newId(), ...found, active: true, cadence: FIRST_CADENCE };
    const added = await stores.sources.add(source);
    if (added === null) throw new AlreadyFollowed(found.url);
    await queue.add({ name: 'read-source', id: source.id });
    return source;
  });
}

class AlreadyFollowed extends Error {
  override readonly name = 'AlreadyFollowed';
  constructor(readonly url: string) {
    super(`${url} is on your list already.`);
  }
}

async function explained<T>({ finder }: FollowingParts, work: () => Promise<T>): Promise<ActionResult<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (cause) {
    if (cause instanceof AlreadyFollowed || finder.explains(cause))
      return { ok: false, problem: cause.message };
    throw cause;
  }
}
