import { type PageElement, visibleText } from '../tree/page-node.js';
import { closest, findAll, hasTag, hasToken, type Test } from '../tree/query.js';
import { calendarDay, findDate } from './find-date.js';
import { nameOf } from './json-ld.js';
import { metaValue } from './meta-tags.js';
import type { PageFacts } from './page-facts.js';

type Find = (text: string | null | undefined) => string | null;
type Source = (facts: PageFacts, find: Find) => string | null;

/** Where the date of publication stands, surest first. */
const SOURCES: readonly Source[] = [
  fromLinkedData,
  fromMeta,
  fromMicrodata,
  fromAddress,
  fromTimes,
  fromMarkup,
];
/** What is left when the page nowhere says when it was published. */
const LAST_RESORTS: readonly Source[] = [fromModified, fromLead, fromScript];

/** When the article was published, as ISO 8601 with the offset where the page gives one. */
export function readPublished(facts: PageFacts, monthFirst: boolean): string | null {
  const find: Find = (text) => findDate(text, monthFirst);
  for (const source of [...SOURCES, ...LAST_RESORTS]) {
    const date = source(facts, find);
    if (date) return date;
  }
  return null;
}

/** When the outlet last changed the article, where it says so. */
export function readModified({ linked, meta }: PageFacts, monthFirst: boolean): string | null {
  const stated = nameOf(linked.article?.dateModified) ?? metaValue(meta, ...MODIFIED_NAMES);
  return findDate(stated, monthFirst);
}

const MODIFIED_NAMES = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'lastmod',
  'dcterms.modified',
  'revised',
];

function fromLinkedData({ linked }: PageFacts, find: Find): string | null {
  for (const node of [linked.article, linked.page]) {
    for (const key of ['datePublished', 'dateCreated', 'uploadDate']) {
      const date = find(nameOf(node?.[key]));
      if (date) return date;
    }
  }
  return null;
}

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

function fromMeta({ meta }: PageFacts, find: Find): string | null {
  for (const name of PUBLISHED_NAMES) {
    const date = find(metaValue(meta, name));
    if (date) return date;
  }
  return null;
}

const isMicrodata: Test = (element) =>
  hasToken(element, 'itemprop', 'datePublished') ||
  hasToken(element, 'itemprop', 'dateCreated') ||
  hasToken(element, 'property', 'datePublished') ||
  (element.tag === 'time' &&
    (element.attributes.pubdate !== undefined ||
      /(?:^|\s)(?:published|entry-date)(?:\s|$)/i.test(element.names))) ||
  (element.tag === 'abbr' && hasToken(element, 'class', 'published')) ||
  hasToken(element, 'class', 'dt-published');

function fromMicrodata({ page }: PageFacts, find: Find): string | null {
  for (const element of findAll(page, isMicrodata)) {
    const { content, datetime, title } = element.attributes;
    const date = find(content ?? datetime ?? title) ?? find(visibleText(element));
    if (date) return date;
  }
  return null;
}

/** "/2024/03/05/" or "-20240305-" in the address. */
function fromAddress({ url }: PageFacts): string | null {
  const match =
    /[/_-]((?:19|20)\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?:[/_-]|$|\D)/.exec(url ?? '') ??
    /[/_-](20\d\d)(\d{2})(\d{2})(?:\D|$)/.exec(url ?? '');
  return match && calendarDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Dates there belong to other articles, to readers or to the site. */
const isElsewhere: Test = ({ tag, names }) =>
  tag === 'footer' || tag === 'aside' || tag === 'nav' || /comment|related|sidebar|widget/i.test(names);

function fromTimes({ page }: PageFacts, find: Find): string | null {
  let updated: string | null = null;
  for (const time of findAll(page, hasTag('time'))) {
    const date = find(time.attributes.datetime) ?? find(visibleText(time));
    if (date === null || closest(time, isElsewhere)) continue;
    if (!isUpdate(time)) return date;
    updated ??= date;
  }
  return updated;
}

const isUpdate = ({ names, attributes }: PageElement): boolean =>
  /updat|modif/i.test(`${names} ${attributes.itemprop ?? ''}`);

/** Markup named after dates, then after the lines that dates stand in. */
const PLACES: readonly Test[] = [
  ({ names }) =>
    /publish|pubdate|post-?date|entry-date|article-date|timestamp|dateline|datum|fecha/i.test(names),
  ({ names }) => /date|time/i.test(names),
  ({ names }) => /meta|info|byline|author/i.test(names),
  (element) => element.tag === 'header' || hasToken(element, 'class', 'header') || followsHeading(element),
];
const MAX_PLACES = 40;
/** Longer text is no date line. */
const MAX_CHARACTERS = 300;

function followsHeading(element: PageElement): boolean {
  const siblings = element.parent?.children.filter((child) => child.kind === 'element') ?? [];
  if (siblings.length > MAX_PLACES) return false;
  const before = siblings[siblings.indexOf(element) - 1];
  return before?.tag === 'h1' || before?.tag === 'h2';
}

function fromMarkup({ page }: PageFacts, find: Find): string | null {
  for (const test of PLACES) {
    for (const element of findAll(page, test).slice(0, MAX_PLACES)) {
      if (closest(element, isElsewhere)) continue;
      const text = visibleText(element);
      if (text.length > MAX_CHARACTERS) continue;
      const date = find(text) ?? find(element.attributes.title);
      if (date) return date;
    }
  }
  return null;
}

function fromModified({ linked, meta }: PageFacts, find: Find): string | null {
  for (const node of [linked.article, linked.page]) {
    const date = find(nameOf(node?.dateModified));
    if (date) return date;
  }
  return find(metaValue(meta, ...MODIFIED_NAMES));
}

/** Keys that scripts keep the article's data under. */
const SCRIPT_DATE =
  /"(?:datePublished|publishedAt|published_at|publishDate|publish_date|pubDate|datePosted|createdAt|created_at|firstPublished\w*|date_published)"\s*:\s*"([^"]{8,40})"/i;

function fromScript({ html }: PageFacts, find: Find): string | null {
  return find(SCRIPT_DATE.exec(html)?.[1]);
}

/** How far into the body a date line may stand. */
const LEAD_CHARACTERS = 600;

function fromLead({ page }: PageFacts, find: Find): string | null {
  const [body] = [...findAll(page, hasTag('article', 'main')), ...findAll(page, hasTag('body'))];
  return body ? find(visibleText(body).slice(0, LEAD_CHARACTERS)) : null;
}
