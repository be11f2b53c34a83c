import { type Article, accessOf, genreOf } from '../../domain/article.js';
import type { Rights } from '../../domain/rights.js';
import { familyOf } from '../../sources/index.js';
import type { ExtractedPage } from './extract-page.js';

/**
 * An article as the group and write stages take it; `index` counts from 0 and makes the id. Without `rights` no
 * language model is shown it.
 */
export function nameArticle({ raw, page }: ExtractedPage, index: number, rights?: Rights): Article {
  const url = ownAddress(raw.url, page.canonical);
  const host = url === null ? null : new URL(url).hostname.replace(/^www\./, '');
  const outlet = page.siteName ?? host ?? raw.label;
  return {
    id: `a${index + 1}`,
    url,
    title: page.title ?? raw.label,
    dek: page.dek,
    byline: page.byline,
    outlet,
    family: url === null ? outlet : familyOf(url),
    published: page.published,
    lang: page.lang,
    text: page.text,
    blocks: page.blocks,
    syndicatedFrom: null,
    ...(rights === undefined ? {} : { rights }),
    ...accessOf(page.access),
    ...genreOf({ genre: page.genre, sign: page.genreSign }),
  };
}

/**
 * The address that readers are sent to. A page that was fetched may give itself a cleaner address, but not
 * one of another site; a saved page has no other address than the one it gives itself.
 */
function ownAddress(fetched: string | null, canonical: string | null): string | null {
  const stated = canonical !== null && isWebAddress(canonical) ? canonical : null;
  if (fetched === null || stated === null) return fetched ?? stated;
  return familyOf(stated) === familyOf(fetched) && new URL(stated).pathname !== '/' ? stated : fetched;
}

const isWebAddress = (text: string): boolean =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
