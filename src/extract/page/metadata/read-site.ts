import { tidyText } from '../tidy-text.js';
import { findFirst, hasTag } from '../tree/query.js';
import { listOf, nameOf, resolveNode } from './json-ld.js';
import { metaValue } from './meta-tags.js';
import type { PageSource } from './page-facts.js';

/** The outlet's name as the page gives it. */
export function readSiteName({ meta, linked }: PageSource): string | null {
  const [publisher] = listOf(linked.article?.publisher);
  return (
    tidyText(metaValue(meta, 'og:site_name')) ??
    tidyText(nameOf(resolveNode(publisher, linked))) ??
    tidyText(linked.siteName) ??
    tidyText(metaValue(meta, 'application-name'))
  );
}

/** The page's language as a BCP 47 tag. */
export function readLanguage({ page, meta, linked }: PageSource): string | null {
  const root = findFirst(page, hasTag('html'));
  const stated =
    root?.attributes.lang ||
    root?.attributes['xml:lang'] ||
    metaValue(meta, 'content-language', 'language') ||
    nameOf(linked.article?.inLanguage) ||
    metaValue(meta, 'og:locale');
  return stated?.split(',')[0]?.trim().replaceAll('_', '-') || null;
}

/** The address that the outlet itself gives the page. */
export function readCanonical({ page, meta, url }: PageSource): string | null {
  const canonicalLink = findFirst(
    page,
    ({ tag, attributes }) =>
      tag === 'link' && attributes.rel?.toLowerCase() === 'canonical' && !!attributes.href,
  );
  const stated = canonicalLink?.attributes.href?.trim() ?? metaValue(meta, 'og:url');
  return absolute(stated, url);
}

/** The address of the lead picture. */
export function readImage({ meta, linked, url }: PageSource): string | null {
  const stated =
    metaValue(
      meta,
      'og:image',
      'og:image:url',
      'og:image:secure_url',
      'twitter:image',
      'twitter:image:src',
    ) ?? imageOf(linked.article?.image);
  return absolute(stated, url);
}

function imageOf(value: unknown): string | null {
  const [first] = listOf(value);
  if (typeof first === 'string') return first;
  const node = first as { url?: unknown } | undefined;
  return nameOf(node?.url);
}

/**
 * An address of the web, or null: pages also give scripts, data and what is no address. One that is relative stays so
 * where nobody says where the page came from.
 */
function absolute(address: string | null, url: string | null): string | null {
  const base = url !== null && URL.canParse(url) ? url : undefined;
  if (address === null) return null;
  if (base === undefined && !/^[a-z][a-z0-9+.-]*:/i.test(address)) return address;
  if (!URL.canParse(address, base)) return null;
  const { protocol, href } = new URL(address, base);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}
