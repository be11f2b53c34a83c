import type { ActionResult, SourceDesk } from '../desk/ports.js';
import type { Source } from '../domain/source.js';
import { addressKey, type Discovered, tidyWords } from '../sources/index.js';
import { createListExchange, type ListParts } from './exchange-lists.js';
import type { FollowingParts } from './ports.js';
import { keepLooks } from './sources/keep-looks.js';
import { leaveHub } from './sources/push-sources.js';

const FIRST_CADENCE = 15;

/** The sample newsroom as the desk switches it. */
export interface SampleSwitch {
  /** Starts its outlets and gives the addresses to follow. */
  begin(): Promise<readonly string[]>;
  end(): Promise<void>;
}

/** What editors do with sources. */
export function createSourceDesk(parts: ListParts, sample: SampleSwitch): SourceDesk {
  const { stores, finder, now } = parts;
  const looks = keepLooks(() => now().getTime());
  return {
    list: () => stores.sources.list(),
    open: (id) => stores.sources.history(id, now()),
    preview: (url) =>
      explained(parts, async () => {
        const found = await finder.look(url);
        if (found.kind !== 'list') looks.keep(found);
        return found;
      }),
    add: (input) => follow(input, parts, looks.take(input.url)),
    update: (input) => update(input, parts),
    async retire({ id }) {
      const done = await stores.sources.retire(id, null);
      if (done) await leaveHub(id, parts);
      return onTheList(done);
    },
    async resume({ id }) {
      const done = await stores.sources.resume(id, now());
      if (done) await parts.queue.add({ name: 'read-source', id });
      return onTheList(done);
    },
    readNow: ({ id }) => readNow(id, parts),
    ...createListExchange(parts),
    trySample: () => trySample(sample, parts),
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
      const result = await follow({ url }, parts);
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

function follow(
  { url, name = '', family = '' }: { url: string; name?: string; family?: string },
  parts: FollowingParts,
  seen: Discovered | null = null,
): Promise<ActionResult<Source>> {
  const { stores, finder, queue, newId } = parts;
  return explained(parts, async () => {
    const found = seen ?? (await finder.discover(url));
    const key = addressKey(found.url);
    const twin = (await stores.sources.atHostsOf([found.url])).find(({ url }) => addressKey(url) === key);
    if (twin !== undefined) throw new AlreadyFollowed(found.url, twin);
    const source: Source = {
      id: newId(),
      name: tidyWords(name) || found.name,
      url: found.url,
      kind: found.kind,
      siteUrl: found.siteUrl,
      family: tidyWords(family) || found.family,
      lang: found.lang,
      active: true,
      cadence: FIRST_CADENCE,
      rights: found.rights,
    };
    const added = await stores.sources.addNew([source]);
    if (added.length === 0) throw new AlreadyFollowed(found.url, found);
    await queue.add({ name: 'read-source', id: source.id });
    return source;
  });
}

async function update(
  { id, name, family }: { id: string; name: string; family: string },
  { stores }: FollowingParts,
): Promise<ActionResult<null>> {
  const to = { name: tidyWords(name), family: tidyWords(family) };
  if (to.name === '') return { ok: false, problem: 'Give the source a name.' };
  if (to.family === '')
    return { ok: false, problem: 'Give the name of the publisher family, or the outlet’s own name.' };
  return onTheList(await stores.sources.rename(id, to));
}

async function readNow(id: string, { stores, queue }: FollowingParts): Promise<ActionResult<null>> {
  const source = await stores.sources.get(id);
  if (source === null) return onTheList(false);
  if (!source.active)
    return { ok: false, problem: `${source.name} is retired. Follow it again to have it read.` };
  await queue.add({ name: 'read-source', id });
  return { ok: true, value: null };
}

async function trySample(
  sample: SampleSwitch,
  parts: FollowingParts,
): Promise<ActionResult<{ sources: number }>> {
  if ((await parts.stores.sources.count()).all > 0)
    return { ok: false, problem: 'The sample needs an empty desk, and this one follows sources already.' };
  return { ok: true, value: { sources: await followAll(await sample.begin(), parts) } };
}

const onTheList = (done: boolean): ActionResult<null> =>
  done ? { ok: true, value: null } : { ok: false, problem: 'This source is no longer on the list.' };

class AlreadyFollowed extends Error {
  override readonly name = 'AlreadyFollowed';
  constructor(
    readonly url: string,
    twin: { readonly url: string; readonly name: string },
  ) {
    super(
      twin.url === url
        ? `${url} is on your list already.`
        : `${url} is on your list already, as ${twin.name} (${twin.url}).`,
    );
  }
}

async function explained<T>({ finder }: FollowingParts, work: () => Promise<T>): Promise<ActionResult<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (cause) {
    if (cause instanceof AlreadyFollowed) return { ok: false, problem: cause.message };
    if (finder.explains(cause)) return { ok: false, problem: finder.say(cause) };
    throw cause;
  }
}
