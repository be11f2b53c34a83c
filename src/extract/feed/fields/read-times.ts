import { parseFeedDate } from '../../dates/parse-feed-date.js';
import type { XmlElement } from '../xml/xml-node.js';
import { childrenNamed, pickText, plainValue } from './pick-element.js';

const PUBLISHED = [
  'published',
  'issued',
  'pubdate',
  'dcterms:issued',
  'dc:date',
  'dcterms:created',
  'created',
  'lastmod',
  'dcterms:modified',
];

const UPDATED = [
  'modified',
  'lastbuilddate',
  'dcterms:modified',
  'dc:date',
  'lastmod',
  'dcterms:issued',
  'dcterms:created',
];

export const readPublished = (node: XmlElement): string | null => parseFeedDate(pickText(node, ...PUBLISHED));

/** When a feed last changed; one that does not say was made when it was published. */
export const readFeedUpdated = (channel: XmlElement): string | null =>
  readUpdated(channel) ?? readPublished(channel);

/** Where an entry was aggregated, the last <updated> is its own. */
export function readUpdated(node: XmlElement): string | null {
  const own = plainValue(childrenNamed(node, 'updated').at(-1));
  return parseFeedDate(own ?? pickText(node, ...UPDATED));
}
