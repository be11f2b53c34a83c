import type { Feed, FeedFormat } from '../../domain/source.js';
import { boundEntries, MOST_ENTRIES } from './bound-entries.js';
import { pickElement, pickText } from './fields/pick-element.js';
import { readAuthor } from './fields/read-author.js';
import { inheritedLanguage, languageTag } from './fields/read-language.js';
import { readFeedLinks, readLink } from './fields/read-links.js';
import { readRights } from './fields/read-origin.js';
import { readSchedule } from './fields/read-schedule.js';
import { readFeedUpdated } from './fields/read-times.js';
import { readMarkup } from './markup/read-markup.js';
import { readTitle } from './markup/read-title.js';
import { type FeedDefaults, readEntry } from './read-entry.js';
import { CORE_NAMESPACES } from './xml/namespaces.js';
import { elementsOf, findElement, type XmlElement } from './xml/xml-node.js';

const DESCRIPTION = [
  'description',
  'subtitle',
  'tagline',
  'dc:description',
  'abstract',
  'itunes:subtitle',
  'itunes:summary',
];

/** Elements that may stand between the root and the entries. */
const CONTAINERS: ReadonlySet<string> = new Set(['channel', 'items', 'rss', 'rdf', 'feed']);

/** Reads RSS of every version, Atom and CDF: they differ in names, not in shape. */
export function readXmlFeed(root: XmlElement, documentUrl: string): Feed {
  const channel = channelOf(root);
  const author = readAuthor(channel);
  const language =
    languageTag(pickText(channel, 'language', 'dc:language')) ??
    inheritedLanguage(pickElement(channel, 'title') ?? channel, null);
  const format = formatOf(root);
  const link = readLink(channel, documentUrl);
  // RSS names no base; its authors mean their site, from wherever the feed is served.
  const baseUrl = format === 'atom' || link === null || !URL.canParse(link) ? documentUrl : link;
  const rights = readRights(channel);
  const defaults = { author, language, rights, baseUrl, withText: true };
  const { kept, problems } = boundEntries(entriesOf(root, channel), MOST_ENTRIES);
  return {
    format,
    title: readTitle(pickElement(channel, 'title', 'dc:title')),
    link,
    description: readMarkup(pickElement(channel, ...DESCRIPTION), documentUrl),
    language,
    author,
    updated: readFeedUpdated(channel),
    schedule: readSchedule(channel),
    links: readFeedLinks(channel, documentUrl),
    ...readEntries(kept, documentUrl, defaults, problems),
  };
}

/** Summaries and contents of one feed, in characters; what is listed behind so many keeps its headlines. */
const MOST_MARKUP = 6_000_000;

function readEntries(
  nodes: readonly XmlElement[],
  documentUrl: string,
  defaults: FeedDefaults,
  problems: readonly string[],
): Pick<Feed, 'entries' | 'problems'> {
  let left = MOST_MARKUP;
  const entries = nodes.map((node) => {
    const entry = readEntry(node, documentUrl, { ...defaults, withText: left > 0 });
    left -= (entry.summary?.length ?? 0) + (entry.content?.length ?? 0);
    return entry;
  });
  const cut = 'The feed holds more text than is read; the later entries have their headlines only.';
  return { entries, problems: left > 0 ? problems : [...problems, cut] };
}

const channelOf = (root: XmlElement): XmlElement =>
  root.name === 'feed' || root.name === 'channel' ? root : (findElement(root, 'channel') ?? root);

function formatOf(root: XmlElement): FeedFormat {
  if (root.name === 'feed') return 'atom';
  return root.name === 'channel' && root.namespace === '' && root.attributes.href !== undefined
    ? 'cdf'
    : 'rss';
}

function entriesOf(node: XmlElement, channel: XmlElement): XmlElement[] {
  return elementsOf(node).flatMap((child) => {
    const isEntry = child.name === 'item' || child.name === 'entry';
    if (isEntry && (CORE_NAMESPACES.has(child.namespace) || child.namespace === channel.namespace)) {
      return [child];
    }
    return CONTAINERS.has(child.name) ? entriesOf(child, channel) : [];
  });
}
