import type { Feed, FeedEntry } from '../../domain/source.js';
import { parseFeedDate } from '../dates/parse-feed-date.js';
import { languageTag } from './fields/read-language.js';
import { NO_SCHEDULE } from './fields/read-schedule.js';
import { collapseSpace } from './markup/strip-tags.js';
import { absoluteUrl } from './urls.js';
import { elementsOf, trimmedText, type XmlElement } from './xml/xml-node.js';

const child = (node: XmlElement | undefined, name: string): XmlElement | undefined =>
  elementsOf(node ?? null).find((candidate) => candidate.name === name);

/** Reads a news sitemap (schema sitemap-news/0.9), or a plain one, whose entries have no title. */
export function readSitemap(root: XmlElement, documentUrl: string): Omit<Feed, 'problems'> {
  const entries = elementsOf(root)
    .filter((node) => node.name === 'url')
    .flatMap((node) => sitemapEntry(node, documentUrl));
  return { ...NO_FEED_FIELDS, format: 'sitemap', entries };
}

/** Reads a sitemap index: its entries are the addresses of further sitemaps. */
export function readSitemapIndex(root: XmlElement, documentUrl: string): Omit<Feed, 'problems'> {
  const entries = elementsOf(root)
    .filter((node) => node.name === 'sitemap')
    .flatMap((node) => sitemapEntry(node, documentUrl));
  return { ...NO_FEED_FIELDS, format: 'sitemap-index', entries };
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

/** A news entry without a title is one that was cut off or not filled in; it is left out. */
function sitemapEntry(node: XmlElement, documentUrl: string): FeedEntry[] {
  const loc = trimmedText(child(node, 'loc'));
  if (loc === null) return [];
  const news = child(node, 'news');
  const title = trimmedText(child(news, 'title'));
  if (news && title === null) return [];
  const url = absoluteUrl(loc, documentUrl);
  return [
    {
      id: url,
      link: url,
      title: title === null ? null : collapseSpace(title),
      summary: null,
      content: null,
      author: null,
      published: parseFeedDate(trimmedText(child(news, 'publication_date'))),
      updated: parseFeedDate(trimmedText(child(node, 'lastmod'))),
      language: languageTag(trimmedText(child(child(news, 'publication'), 'language'))),
      enclosures: [],
    },
  ];
}
