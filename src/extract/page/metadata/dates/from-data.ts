import { visibleText } from '../../tree/page-node.js';
import { findAll, hasToken, type Test } from '../../tree/query.js';
import { nameOf } from '../json-ld.js';
import { metaValue } from '../meta-tags.js';
import type { DateSource } from './date-source.js';

export const fromLinkedData: DateSource = ({ linked }, find) => {
  for (const node of [linked.article, linked.page]) {
    for (const key of ['datePublished', 'dateCreated', 'uploadDate']) {
      const date = find(nameOf(node?.[key]));
      if (date) return date;
    }
  }
  return null;
};

const PUBLISHED_NAMES = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'og:article:published_time',
  'rnews:datepublished',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'publish_date',
  'publishdate',
  'pubdate',
  'publication_date',
  'article.published',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'dcterms.created',
  'dcterms.date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dc.date.created',
  'date.created',
  'date',
  'created',
  'citation_publication_date',
  'citation_date',
  'bt:pubdate',
  'originalpublicationdate',
  'vr:published_time',
  'analyticsattributes.articledate',
  'article_date_original',
  'displaydate',
  'iso-8601-publish-date',
  'gentime',
  'timestamp',
  'pdate',
  'shareaholic:article_published_time',
];

export const fromMeta: DateSource = ({ meta }, find) => {
  for (const name of PUBLISHED_NAMES) {
    const date = find(metaValue(meta, name));
    if (date) return date;
  }
  return null;
};

const isDateProperty: Test = (element) =>
  hasToken(element, 'itemprop', 'datePublished') ||
  hasToken(element, 'itemprop', 'dateCreated') ||
  hasToken(element, 'property', 'datePublished') ||
  hasToken(element, 'class', 'dt-published') ||
  (element.tag === 'abbr' && hasToken(element, 'class', 'published')) ||
  (element.tag === 'time' && isPublishedTime(element));

const isPublishedTime: Test = ({ attributes, names }) =>
  attributes.pubdate !== undefined || /(?:^|\s)(?:published|entry-date)(?:\s|$)/i.test(names);

/** Microdata, RDFa and microformats. */
export const fromMicrodata: DateSource = ({ page }, find) => {
  for (const element of findAll(page, isDateProperty)) {
    const { content, datetime, title } = element.attributes;
    const date = find(content ?? datetime ?? title) ?? find(visibleText(element));
    if (date) return date;
  }
  return null;
};

const MODIFIED_NAMES = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'lastmod',
  'dcterms.modified',
  'revised',
];

/** When the outlet says that it last changed the page. */
export const fromModified: DateSource = ({ linked, meta }, find) => {
  for (const node of [linked.article, linked.page]) {
    const date = find(nameOf(node?.dateModified));
    if (date) return date;
  }
  return find(metaValue(meta, ...MODIFIED_NAMES));
};

/** Keys that scripts, and attributes with their quotes escaped, keep the article's data under. */
const SCRIPT_DATE =
  /(?:"|&quot;)(?:datePublished|publishedAt|published_at|publishDate|publish_date|pubDate|datePosted|createdAt|created_at|firstPublished\w*|date_published|publishedDate|published_date)\\?(?:"|&quot;)\s*:\s*\\?(?:"|&quot;)([^"\\&]{8,40})/i;

export const fromScript: DateSource = ({ html }, find) => find(SCRIPT_DATE.exec(html)?.[1]);
