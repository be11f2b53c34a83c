import type { Feed } from '../../domain/source.js';
import { decodeBytes } from '../decode/decode-bytes.js';
import { type ByteKind, sniffKind } from '../decode/sniff-kind.js';
import { NotAFeed, type NotAFeedKind } from '../errors.js';
import { boundBytes } from './bound-bytes.js';
import { repairJson } from './json/repair-json.js';
import { isJsonFeed, readJsonFeed } from './read-json-feed.js';
import { isAddressList, readAddressList, readSitemap, readSitemapIndex } from './read-sitemap.js';
import { readXmlFeed } from './read-xml-feed.js';
import { parseXml } from './xml/parse-xml.js';
import { repairXml } from './xml/repair-xml.js';
import { elementsOf, findElement, type XmlElement } from './xml/xml-node.js';

export interface FeedOrigin {
  /** Where the bytes came from; relative addresses are resolved against it. */
  readonly url?: string | undefined;
  /** The Content-Type header. */
  readonly contentType?: string | null | undefined;
}

/**
 * Reads a feed: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0 (RFC 4287), JSON Feed 1 and 1.1, CDF, sitemaps and sitemap
 * indexes. Titles are plain text, summaries and contents sanitised HTML, addresses absolute where `url` is given,
 * dates ISO 8601. Broken feeds are repaired; `problems` says how.
 * @throws NotAFeed when the bytes hold something else
 */
export function parseFeed(bytes: Uint8Array, { url, contentType }: FeedOrigin = {}): Feed {
  const plain = boundBytes(bytes);
  const kind = sniffKind(plain.bytes);
  if (BINARY.has(kind)) throw new NotAFeed('binary', url ?? null);
  const { text, problem } = decodeBytes(plain.bytes, contentType ?? null, 'xml');
  const problems = [...plain.problems, ...(problem === null ? [] : [problem])];
  if (text.trim() === '') throw new NotAFeed('empty', url ?? null);
  if (JSON_START.test(text)) return withProblems(fromJson(text, url), problems);
  if (isAddressList(text)) return withProblems(readAddressList(text), problems);
  const repaired = repairXml(text);
  const parsed = parseXml(repaired.xml);
  const feed = fromXml(parsed.root, url, kind);
  return withProblems(feed, [...problems, ...repaired.problems, ...parsed.problems]);
}

/** What was wrong with the bytes is told before what was wrong with the entries. */
const withProblems = (feed: Feed, problems: readonly string[]): Feed => ({
  ...feed,
  problems: [...problems, ...feed.problems],
});

/** JSON, also behind a guard or in a call. */
const JSON_START = /^\ufeff?\s*(?:[{[]|\)\]\}|\/[/*]|[\w$.]{1,60}\s*\(\s*\{)/;

const BINARY: ReadonlySet<ByteKind> = new Set(['pdf', 'image', 'archive', 'binary']);

function fromJson(text: string, url: string | undefined): Feed {
  const sound = parseJson(text.replace(/^\ufeff/, ''));
  const json = sound ?? parseJson(repairJson(text));
  if (json === null) throw new NotAFeed('text', url ?? null);
  if (!isJsonFeed(json.value)) throw new NotAFeed('json', url ?? null);
  const feed = readJsonFeed(json.value, url ?? '');
  return sound === null ? withProblems(feed, ['The JSON is broken and was repaired.']) : feed;
}

function parseJson(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function fromXml(root: XmlElement, url: string | undefined, kind: ByteKind): Feed {
  const [top] = elementsOf(root);
  if (!top) throw new NotAFeed('text', url ?? null);
  if (top.name === 'urlset') return readSitemap(top, url ?? '');
  if (top.name === 'sitemapindex') return readSitemapIndex(top, url ?? '');
  const found = foreignRoot(root, top, kind);
  if (found) throw new NotAFeed(found, url ?? null);
  return readXmlFeed(top, url ?? '');
}

const FEED_ROOTS: ReadonlySet<string> = new Set(['rss', 'feed', 'rdf', 'channel']);

/** What the document is where neither its root nor anything in it belongs to a feed. */
function foreignRoot(root: XmlElement, top: XmlElement, kind: ByteKind): NotAFeedKind | null {
  if (FEED_ROOTS.has(top.name)) return null;
  if (top.name === 'html' || findElement(root, 'body')) return 'html';
  if (findElement(root, 'item') || findElement(root, 'entry') || findElement(root, 'channel')) return null;
  return kind === 'html' ? 'html' : 'xml';
}
