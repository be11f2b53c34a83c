import type { Feed, FeedEntry, FeedFormat } from '../../domain/source.js';
import { parseFeedDate } from '../dates/parse-feed-date.js';
import { boundEntries, MOST_IN_SITEMAP } from './bound-entries.js';
import { languageTag } from './fields/read-language.js';
import { NO_SCHEDULE } from './fields/read-schedule.js';
import { readTitle } from './markup/read-title.js';
import { collapseSpace } from './markup/strip-tags.js';
import { absoluteUrl, webAddress } from './urls.js';
import { elementsOf, trimmedText, type XmlElement } from './xml/xml-node.js';

const child = (node: XmlElement | undefined, name: string): XmlElement | undefined =>
  elementsOf(node ?? null).find((candidate) => candidate.name === name);

/** Reads a news sitemap (schema sitemap-news/0.9), or a plain one, whose entries have no title. */
export function readSitemap(root: XmlElement, documentUrl: string): Feed {
  return readEntries(root, 'url', documentUrl, 'sitemap');
}

/** Reads a sitemap index: its entries are the addresses of further sitemaps. */
export function readSitemapIndex(root: XmlElement, documentUrl: string): Feed {
  return readEntries(root, 'sitemap', documentUrl, 'sitemap-index');
}

/** A sitemap may be a text file with one address on each line (sitemaps.org). */
export const isAddressList = (text: string): boolean =>
  /^\ufeff?\s*https?:\/\//i.test(text) &&
  text
    .trim()
    .split(/\s+/)
    .every((word) => /^\ufeff?https?:\/\//i.test(word));

/** Reads such a text file. */
export function readAddressList(text: string): Feed {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\s+/)
    .filter((line) => URL.canParse(line));
  const { kept, problems } = boundEntries(lines, MOST_IN_SITEMAP);
  const entries = kept.map((line) => ({ ...BARE_ENTRY, id: line, link: new URL(line).href }));
  return { ...NO_FEED_FIELDS, format: 'sitemap', entries, problems };
}

function readEntries(root: XmlElement, name: string, documentUrl: string, format: FeedFormat): Feed {
  const nodes = elementsOf(root).filter((node) => node.name === name);
  const { kept, problems } = boundEntries(nodes, MOST_IN_SITEMAP);
  return {
    ...NO_FEED_FIELDS,
    format,
    entries: kept.flatMap((node) => sitemapEntry(node, documentUrl)),
    problems,
  };
}

const NO_FEED_FIELDS = {
  title: null,
  link: null,
  description: null,
  language: null,
  author: null,
  updated: null,
  schedule: NO_SCHEDULE,
  links: { hub: null, self: null },
};

const BARE_ENTRY: Omit<FeedEntry, 'id' | 'link'> = {
  title: null,
  summary: null,
  content: null,
  author: null,
  published: null,
  updated: null,
  language: null,
  enclosures: [],
  image: null,
  imageCredit: null,
  original: null,
  rights: null,
  explicit: null,
  categories: [],
  comments: null,
  inReplyTo: null,
  place: null,
};

/** A news entry without a title is one that was cut off or not filled in; it is left out. */
function sitemapEntry(node: XmlElement, documentUrl: string): FeedEntry[] {
  const loc = trimmedText(child(node, 'loc'));
  if (loc === null) return [];
  const news = child(node, 'news');
  const title = readTitle(child(news, 'title') ?? null) || null;
  if (news && title === null) return [];
  const url = absoluteUrl(loc, documentUrl);
  return [
    {
      ...BARE_ENTRY,
      id: url,
      link: url,
      title,
      published: parseFeedDate(trimmedText(child(news, 'publication_date'))),
      updated: parseFeedDate(trimmedText(child(node, 'lastmod'))),
      language: languageTag(trimmedText(child(child(news, 'publication'), 'language'))),
      image: imageOf(node, documentUrl),
      categories: keywordsOf(news),
    },
  ];
}

function imageOf(node: XmlElement, documentUrl: string): string | null {
  const loc = trimmedText(child(child(node, 'image'), 'loc'));
  return loc === null ? null : webAddress(absoluteUrl(loc, documentUrl));
}

/** Keywords and genres of the news schema are lists with commas. */
function keywordsOf(news: XmlElement | undefined): string[] {
  const written = ['keywords', 'genres'].map((name) => trimmedText(child(news, name)) ?? '');
  const words = written.join(',').split(',').map(collapseSpace);
  return [...new Set(words.filter((word) => word !== ''))];
}
