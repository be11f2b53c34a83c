import { escapeUTF8 } from 'entities';
import type { Source } from '../../domain/source.js';
import { tidyWords } from './tidy-words.js';

type Listed = Pick<Source, 'name' | 'url' | 'kind' | 'siteUrl' | 'family' | 'lang'>;

/**
 * Writes sources as OPML 2.0 that any reader imports. Families stand in `category` for others to see, and
 * exactly, with what kind of source it is, in attributes of our own; `readOpml` gives the same list back.
 * @param date ISO 8601
 */
export function writeOpml(
  sources: readonly Listed[],
  { title, date }: { title: string; date: string },
): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0" xmlns:nutgraf="urn:nutgraf:source-list">
  <head>
    <title>${written(title)}</title>
    <dateCreated>${new Date(date).toUTCString()}</dateCreated>
  </head>
  <body>
${sources.map(outline).join('')}  </body>
</opml>
`;
}

/** Only a feed is `type="rss"` (OPML 2.0, "Subscription lists"): other readers could not read a section page. */
function outline({ name, url, kind, siteUrl, family, lang }: Listed): string {
  const attributes = {
    type: kind === 'feed' ? 'rss' : 'link',
    text: name,
    title: name,
    [kind === 'feed' ? 'xmlUrl' : 'url']: url,
    htmlUrl: siteUrl,
    language: lang,
    // Commas and slashes divide categories (OPML 2.0, `category`).
    category: family.replace(/[,/]+/g, ' '),
    'nutgraf:family': family,
    'nutgraf:kind': kind,
  };
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : `${key}="${written(value)}"`,
  );
  return `    <outline ${pairs.join(' ')}/>\n`;
}

/** Addresses may be long, so only words are cut to the length that names have. */
const written = (text: string): string => escapeUTF8(/^https?:/i.test(text) ? text : tidyWords(text));
