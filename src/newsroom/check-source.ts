import type { FollowingParts } from './ports.js';
import type { SourceRow } from './sources/ports.js';

const TWICE = 'What it leads to is on your list already under another address, so it is no longer read here.';

/**
 * Looks at the address of a source that came with a list: it may be a site whose feed is elsewhere. The name
 * that the list gave stays.
 * @returns the source as it is read from now on; null where it is followed already
 * @throws what `discover` throws where there is nothing to follow
 */
export async function checkSource(
  source: SourceRow,
  { stores, finder }: FollowingParts,
): Promise<SourceRow | null> {
  const { url, kind, siteUrl, lang, name } = await finder.discover(source.url);
  const found = {
    url,
    kind,
    siteUrl: source.siteUrl ?? siteUrl,
    lang: lang ?? source.lang,
    name: source.name === new URL(source.url).hostname ? name : source.name,
  };
  if (await stores.sources.confirm(source.id, found)) return { ...source, ...found, checked: true };
  await stores.sources.retire(source.id, TWICE);
  await stores.records.add({ subject: source.url, stage: 'sources', outcome: 'stopped', reason: TWICE });
  return null;
}
