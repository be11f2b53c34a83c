import { tidyText } from '../tidy-text.js';
import { listOf, nameOf } from './json-ld.js';
import { metaValue } from './meta-tags.js';
import type { PageSource } from './page-facts.js';

/** More tags than this are a keyword list for search engines. */
const MAX_TAGS = 20;

/** The standfirst: what the outlet itself says the article is about, in a sentence. */
export function readDek({ meta, linked }: PageSource): string | null {
  return tidyText(
    metaValue(meta, 'og:description', 'description', 'twitter:description') ??
      nameOf(linked.article?.description),
  );
}

/** The part of the outlet that the article stands in. */
export function readSection({ meta, linked }: PageSource): string | null {
  return tidyText(
    nameOf(linked.article?.articleSection) ??
      metaValue(meta, 'article:section', 'section', 'parsely-section'),
  );
}

/** The outlet's own subject words. */
export function readTags({ meta, linked }: PageSource): string[] {
  const fromMeta = meta.get('article:tag') ?? [];
  const keywords = listOf(linked.article?.keywords).filter((value) => typeof value === 'string');
  const listed = [...fromMeta, ...keywords].flatMap((value) => value.split(/[,;]/));
  const spare =
    listed.length > 0 ? listed : (metaValue(meta, 'news_keywords', 'keywords') ?? '').split(/[,;]/);
  const tags = spare.map(tidyText).filter((tag) => tag !== null);
  return [...new Set(tags)].slice(0, MAX_TAGS);
}

/** What schema.org types the page gives its article. */
export function readTypes({ linked }: PageSource): string[] {
  return listOf(linked.article?.['@type']).filter((type) => typeof type === 'string');
}
