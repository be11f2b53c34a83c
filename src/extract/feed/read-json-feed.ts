import { decodeHTMLStrict, escapeText } from 'entities';
import type { Feed, FeedEnclosure, FeedEntry } from '../../domain/source.js';
import { parseFeedDate } from '../dates/parse-feed-date.js';
import { boundEntries, MOST_ENTRIES } from './bound-entries.js';
import { readDuration } from './fields/read-duration.js';
import { languageTag } from './fields/read-language.js';
import { NO_SCHEDULE } from './fields/read-schedule.js';
import { resolveLinks } from './markup/resolve-links.js';
import { sanitizeMarkup } from './markup/sanitize-markup.js';
import { collapseSpace } from './markup/strip-tags.js';
import { absoluteUrl, webAddress } from './urls.js';

type Json = Readonly<Record<string, unknown>>;

/** Half of a pair is no character (Unicode §3.9), and PostgreSQL refuses it; JSON lets it be written. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects of a list; a lone object counts as a list of one. */
const objects = (value: unknown): Json[] => [value].flat().filter(isObject);

/** Text of a string or, where a generator forgot the quotes, of a number. */
function text(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return null;
  return value.trim().replace(LONE_SURROGATE, '\ufffd').replaceAll('\0', '') || null;
}

/** Whether parsed JSON is a JSON Feed (jsonfeed.org, versions 1 and 1.1) or close enough to be read as one. */
export const isJsonFeed = (json: unknown): json is Json =>
  isObject(json) && (Array.isArray(json.items) || /jsonfeed/.test(text(json.version) ?? ''));

export function readJsonFeed(json: Json, documentUrl: string): Feed {
  const author = authorsOf(json);
  const language = languageTag(text(json.language));
  const address = (value: unknown): string | null => {
    const written = text(value);
    return written === null ? null : absoluteUrl(written, documentUrl);
  };
  const { kept, problems } = boundEntries(objects(json.items), MOST_ENTRIES);
  const entries = kept.map((item) => readItem(item, documentUrl, { author, language }));
  return {
    format: 'json',
    title: oneLine(json.title),
    link: address(json.home_page_url),
    description: text(json.description),
    language,
    author,
    updated: newestOf(entries),
    schedule: { ...NO_SCHEDULE, ended: json.expired === true },
    links: { hub: hubOf(json, address), self: webAddress(address(json.feed_url)) },
    entries,
    problems,
  };
}

/** JSON Feed 1.1 `hubs`: those of other protocols than WebSub cannot be used. */
function hubOf(json: Json, address: (value: unknown) => string | null): string | null {
  const hub = objects(json.hubs).find(({ type }) => /^websub$|^pubsubhubbub$/i.test(text(type) ?? ''));
  return webAddress(address(hub?.url));
}

/** JSON Feed has no date of its own: it changed when its newest entry did. */
function newestOf(entries: readonly FeedEntry[]): string | null {
  const times = entries.map((entry) => entry.updated ?? entry.published).filter((time) => time !== null);
  return times.sort().at(-1) ?? null;
}

function readItem(
  item: Json,
  documentUrl: string,
  feed: { author: string | null; language: string | null },
): FeedEntry {
  const id = text(item.id);
  const link = text(item.url) ?? text(item.external_url) ?? webAddress(id);
  return {
    id,
    link: link === null ? null : absoluteUrl(link, documentUrl),
    title: oneLine(item.title),
    summary: plain(item.summary),
    content: contentOf(item, documentUrl),
    author: authorsOf(item) ?? feed.author,
    published: parseFeedDate(item.date_published),
    updated: parseFeedDate(item.date_modified),
    language: languageTag(text(item.language)) ?? feed.language,
    enclosures: objects(item.attachments).flatMap((attachment) => readAttachment(attachment, documentUrl)),
    image: imageOf(item, documentUrl),
    imageCredit: null,
    original: null,
    rights: null,
    explicit: null,
    categories: tagsOf(item.tags),
    comments: null,
    inReplyTo: null,
    place: null,
  };
}

function oneLine(value: unknown): string | null {
  const written = text(value);
  // Titles are plain text by the standard; programs that keep HTML leave its references in them.
  return written === null ? null : collapseSpace(decodeHTMLStrict(written));
}

/** Plain text as HTML. */
function plain(value: unknown): string | null {
  const written = text(value);
  return written === null ? null : escapeText(written);
}

function contentOf(item: Json, documentUrl: string): string | null {
  const html = text(item.content_html);
  return html === null ? plain(item.content_text) : sanitizeMarkup(resolveLinks(html, documentUrl));
}

/** Version 1 has `author`, 1.1 has `authors`; feeds in between have both. */
function authorsOf(node: Json): string | null {
  const people = [node.authors, node.author].flat();
  const names = people
    .map((person) => text(isObject(person) ? person.name : person))
    .filter((name) => name !== null);
  return [...new Set(names)].join(', ') || null;
}

function imageOf(item: Json, documentUrl: string): string | null {
  const image = text(item.image) ?? text(item.banner_image);
  return image === null ? null : webAddress(absoluteUrl(image, documentUrl));
}

const tagsOf = (value: unknown): string[] => [
  ...new Set([value].flat().flatMap((tag) => oneLine(tag) ?? [])),
];

function readAttachment(attachment: Json, documentUrl: string): FeedEnclosure[] {
  const url = text(attachment.url);
  if (url === null) return [];
  const bytes = Number(attachment.size_in_bytes ?? Number.NaN);
  return [
    {
      url: absoluteUrl(url, documentUrl),
      type: text(attachment.mime_type),
      length: Number.isFinite(bytes) ? bytes : null,
      seconds: readDuration(text(attachment.duration_in_seconds)),
    },
  ];
}
