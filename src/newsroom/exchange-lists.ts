import type { ActionResult, PackCategory, SourceDesk, SourcesAdded } from '../desk/ports.js';
import { decodeBytes } from '../extract/index.js';
import {
  addressKey,
  familyOf,
  type ListedSource,
  NO_ADDRESS,
  NotAList,
  readOpml,
  webAddress,
  writeOpml,
} from '../sources/index.js';
import type { FollowingParts } from './ports.js';
import type { NewSource } from './sources/ports.js';

export interface ListParts extends FollowingParts {
  /** The starter pack's OPML text. */
  readonly readPack: () => Promise<string>;
  /** The name of the news service, for the title of its list. */
  readonly siteName: string;
}

/** Minutes; as for a source that is added by hand. */
const FIRST_CADENCE = 15;
/** Until its first read nobody knows what an outlet reserves, and so nothing may be shown to a language model. */
const UNKNOWN_RIGHTS = { languageModel: false, reasons: [] };

/** Lists of sources: from other readers, to other readers, and the one that comes with the desk. */
export function createListExchange(
  parts: ListParts,
): Pick<SourceDesk, 'importOpml' | 'importFrom' | 'exportOpml' | 'starterPack' | 'addAll'> {
  const { stores, finder, now } = parts;
  return {
    importOpml: (list) =>
      told(parts, async () => {
        const text = typeof list === 'string' ? list : decodeBytes(list, null, 'xml').text;
        const { sources, refused } = readOpml(text);
        return await addUnseen(sources, refused, parts);
      }),
    importFrom: (address) =>
      told(parts, async () => {
        const found = await finder.look(address);
        if (found.kind !== 'list')
          throw new NotAList(`${found.url} is a source of its own and no list; add it as one.`);
        return await addUnseen(found.sources, found.refused, parts);
      }),
    async exportOpml() {
      const active = (await stores.sources.list()).filter((source) => source.active);
      return writeOpml(active, { title: `Sources of ${parts.siteName}`, date: now().toISOString() });
    },
    starterPack: () => starterPack(parts),
    addAll: (urls) => addAll(urls, parts),
  };
}

async function told<T>({ finder }: ListParts, work: () => Promise<T>): Promise<ActionResult<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (cause) {
    if (cause instanceof NotAList) return { ok: false, problem: cause.message };
    if (finder.explains(cause)) return { ok: false, problem: finder.say(cause) };
    throw cause;
  }
}

async function starterPack({ readPack, stores }: ListParts): Promise<PackCategory[]> {
  const followed = new Set((await stores.sources.list()).map(({ url }) => addressKey(url)));
  const categories = new Map<string, PackCategory['sources'][number][]>();
  for (const { name, url, siteUrl, folders } of readOpml(await readPack()).sources) {
    const category = folders[0] ?? '';
    const line = { name: name ?? url, url, siteUrl, followed: followed.has(addressKey(url)) };
    categories.set(category, [...(categories.get(category) ?? []), line]);
  }
  return [...categories].map(([name, sources]) => ({ name, sources }));
}

/** Addresses of the pack keep the names that it gives them. */
async function addAll(urls: readonly string[], parts: ListParts): Promise<SourcesAdded> {
  const pack = new Map(readOpml(await parts.readPack()).sources.map((source) => [source.url, source]));
  const listed: ListedSource[] = [];
  const refused: { url: string; problem: string }[] = [];
  for (const given of urls) {
    const url = webAddress(given);
    if (url === null) refused.push({ url: given, problem: NO_ADDRESS });
    else listed.push(pack.get(url) ?? bare(url));
  }
  return addUnseen(listed, refused, parts);
}

const bare = (url: string): ListedSource => ({
  name: null,
  url,
  kind: 'feed',
  siteUrl: null,
  family: null,
  lang: null,
  folders: [],
});

/** Follows what a list names without looking: the first read of each does that, in its host's turn. */
async function addUnseen(
  listed: readonly ListedSource[],
  refused: SourcesAdded['refused'],
  { stores, newId }: ListParts,
): Promise<SourcesAdded> {
  const known = await stores.sources.atHostsOf(listed.map(({ url }) => url));
  const followed = new Set(known.map(({ url }) => addressKey(url)));
  // Of an address that stands there twice, the first counts.
  const byKey = new Map(listed.toReversed().map((source) => [addressKey(source.url), source]));
  const unseen = [...byKey].filter(([key]) => !followed.has(key)).map(([, source]) => source);
  const sources = unseen.reverse().map(
    ({ name, url, kind, siteUrl, family, lang }): NewSource => ({
      id: newId(),
      name: name ?? new URL(url).hostname,
      url,
      kind,
      siteUrl,
      family: family ?? familyOf(siteUrl ?? url),
      lang,
      active: true,
      cadence: FIRST_CADENCE,
      rights: UNKNOWN_RIGHTS,
      checked: false,
    }),
  );
  const added = (await stores.sources.addNew(sources)).length;
  return { added, already: listed.length - added, refused };
}
