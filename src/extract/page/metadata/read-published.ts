import type { DomDocument, DomElement } from '../dom.js';
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

const MICRODATA =
  '[itemprop~="datePublished"], [itemprop~="dateCreated"], [property~="datePublished"], abbr.published, time[pubdate], time.published, time.entry-date, .dt-published';

function fromMicrodata({ page }: PageFacts, find: Find): string | null {
  for (const element of page.querySelectorAll(MICRODATA)) {
    const stated =
      element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.getAttribute('title');
    const date = find(stated) ?? find(element.textContent);
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
const ELSEWHERE =
  '[class*="comment"], [id*="comment"], footer, aside, [class*="related"], [class*="sidebar"], [id*="sidebar"], nav, [class*="widget"]';

function fromTimes({ page }: PageFacts, find: Find): string | null {
  let updated: string | null = null;
  for (const time of page.querySelectorAll('time')) {
    const date = find(time.getAttribute('datetime')) ?? find(time.textContent);
    if (date === null || time.closest(ELSEWHERE)) continue;
    if (!isUpdate(time)) return date;
    updated ??= date;
  }
  return updated;
}

const isUpdate = (element: DomElement): boolean =>
  /updat|modif/i.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`);

/** Markup named after dates, then after the lines that dates stand in. */
const PLACES = [
  '[class*="publish"], [class*="pubdate"], [class*="post-date"], [class*="entry-date"], [class*="article-date"], [class*="postdate"], [class*="timestamp"], [class*="dateline"], [class*="datum"], [class*="fecha"]',
  '[class*="date"], [id*="date"], [class*="Date"], [class*="time"]',
  '[class*="meta"], [class*="info"], [class*="byline"], [class*="author"]',
  'header, .header, h1 + *, h2 + *',
];
const MAX_PLACES = 40;
/** Longer text is no date line. */
const MAX_CHARACTERS = 300;

function fromMarkup({ page }: PageFacts, find: Find): string | null {
  for (const selector of PLACES) {
    for (const element of firstOf(page, selector)) {
      if (element.closest(ELSEWHERE)) continue;
      const text = element.textContent?.trim() ?? '';
      if (text.length > MAX_CHARACTERS) continue;
      const date = find(text) ?? find(element.getAttribute('title'));
      if (date) return date;
    }
  }
  return null;
}

const firstOf = (page: DomDocument, selector: string): DomElement[] =>
  [...page.querySelectorAll(selector)].slice(0, MAX_PLACES);

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
  const body = page.querySelector('article, main, [role="main"]') ?? page.body;
  return find((body?.textContent ?? '').replace(/\s+/g, ' ').slice(0, LEAD_CHARACTERS));
}
