import type { Feed, FeedEntry } from '../../src/domain/source.js';
import { NotAFeed, parseFeed } from '../../src/extract/index.js';

/** Where the cases say that they come from. */
const FEED_URL = 'https://desk.example/feed';
/** An ISO 8601 instant in UTC, as every date is promised. */
const INSTANT = /^[+-]?\d{4,6}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
/** What no sanitised markup holds: elements and attributes that run, frame, restyle or send, and other schemes. */
const UNSAFE =
  /<(?:script|style|iframe|object|embed|form|input|svg|math|link|meta|base|applet|template)\b|<[^>]*\son[a-z]+\s*=|<[^>]*\s(?:style|srcset|formaction)\s*=|<[^>]*\s(?:href|src|cite|poster|background|longdesc|usemap)="(?!https?:|ftp:|mailto:|tel:|#|\/|\.|\?|[^":]*(?:"|[/?#]))/i;
/** Halves of pairs, and characters that XML forbids or PostgreSQL cannot keep. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are forbidden
const NO_CHARACTER = /\p{Surrogate}|[\u0000-\u0008\u000b\u000c\u000e-\u001f]/u;

/** How one case ended. */
export interface JudgedFeed {
  readonly outcome: 'read' | 'no feed';
  /** CPU time in milliseconds: a busy machine makes no case slow. */
  readonly ms: number;
}

/** Reads the bytes as the program does; throws where the feed is not what it promises. */
export function judgeFeed(bytes: Uint8Array): JudgedFeed {
  const start = process.cpuUsage();
  const feed = readOrRefuse(bytes);
  const { user, system } = process.cpuUsage(start);
  if (feed !== null) judge(feed);
  return { outcome: feed === null ? 'no feed' : 'read', ms: (user + system) / 1000 };
}

function readOrRefuse(bytes: Uint8Array): Feed | null {
  try {
    return parseFeed(bytes, { url: FEED_URL, contentType: 'text/xml' });
  } catch (error) {
    if (error instanceof NotAFeed && /^Expected a feed at \S+ and found [^\n]+\.$/.test(error.message))
      return null;
    throw error;
  }
}

function judge(feed: Feed): void {
  const { title, description, updated, links, schedule, problems } = feed;
  isLine('the feed’s title', title);
  isSafe('the description', description);
  isInstant('updated', updated);
  for (const link of [links.hub, links.self]) isWebAddress('a link of the feed', link);
  for (const count of [schedule.ttl, schedule.interval])
    check(count === null || (count > 0 && Number.isFinite(count)), `the schedule asks for ${count}`);
  for (const problem of problems) check(/^[A-Z0-9“][^\n]*\.$/.test(problem), `no sentence: ${problem}`);
  for (const entry of feed.entries) judgeEntry(entry);
}

function judgeEntry(entry: FeedEntry): void {
  const { title, summary, content, published, updated, link, image, enclosures, place, comments } = entry;
  isLine('a title', title);
  isSafe('a summary', summary);
  isSafe('a content', content);
  isInstant('published', published);
  isInstant('updated', updated);
  isWebAddress('an image', image);
  isWebAddress('the original', entry.original?.url ?? null);
  check(link === null || (link !== '' && link.trim() === link), `the link “${link}”`);
  // What has a scheme is absolute in its normal form; what cannot be resolved stays as it was written.
  check(
    link === null || !/^https?:\/\/\w/.test(link) || !URL.canParse(link) || isNormal(link),
    `the link ${link}`,
  );
  for (const { url, length, seconds } of enclosures) {
    check(url !== '', 'an enclosure without address');
    for (const count of [length, seconds])
      check(count === null || Number.isFinite(count), `an enclosure of ${count}`);
  }
  check(place === null || (Math.abs(place.latitude) <= 90 && Math.abs(place.longitude) <= 180), 'no place');
  check(comments === null || (Number.isInteger(comments) && comments >= 0), `${comments} comments`);
  for (const category of entry.categories) isLine('a category', category);
}

const isNormal = (link: string): boolean => new URL(link).href === link || !/\s/.test(link);

function isSafe(what: string, markup: string | null): void {
  const found = UNSAFE.exec(markup ?? '');
  check(found === null, `${what} holds ${found?.[0].slice(0, 80)}`);
  check(!NO_CHARACTER.test(markup ?? ''), `${what} holds what is no character`);
}

function isLine(what: string, text: string | null): void {
  check(text === null || !/[\n\r\t]|^\s|\s$/.test(text), `${what} is no line: ${JSON.stringify(text)}`);
  check(!NO_CHARACTER.test(text ?? ''), `${what} holds what is no character: ${JSON.stringify(text)}`);
}

function isInstant(what: string, date: string | null): void {
  check(date === null || (INSTANT.test(date) && !Number.isNaN(Date.parse(date))), `${what} is ${date}`);
}

function isWebAddress(what: string, url: string | null): void {
  check(url === null || (/^https?:\/\//i.test(url) && URL.canParse(url)), `${what} is ${url}`);
}

function check(holds: boolean, fault: string): void {
  if (!holds) throw new Error(fault);
}
