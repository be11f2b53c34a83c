import type { FeedEntry } from '../../domain/source.js';
import { pickElement, pickText, plainValue } from './fields/pick-element.js';
import { readAuthor } from './fields/read-author.js';
import { readCategories } from './fields/read-categories.js';
import { inheritedLanguage, languageTag } from './fields/read-language.js';
import { readEntryLink } from './fields/read-links.js';
import { readEnclosures, readImage, readImageCredit } from './fields/read-media.js';
import { readExplicit, readOriginal, readRights } from './fields/read-origin.js';
import { readPlace } from './fields/read-place.js';
import { readComments, readReplied } from './fields/read-thread.js';
import { readPublished, readUpdated } from './fields/read-times.js';
import { readMarkup } from './markup/read-markup.js';
import { readTitle } from './markup/read-title.js';
import { absoluteUrl, baseOf } from './urls.js';
import { elementsOf, type XmlElement } from './xml/xml-node.js';

/** What an entry takes from its feed where it says nothing itself. */
export interface FeedDefaults {
  readonly author: string | null;
  readonly language: string | null;
  readonly rights: string | null;
  /** What relative links of entries are resolved against where no xml:base is set. */
  readonly baseUrl: string;
  /** False where summaries and contents are left out. */
  readonly withText: boolean;
}

const CONTENT = ['content:encoded', 'content', 'xhtml:body', 'body', 'fullitem', 'encoded'];
const SUMMARY = [
  'summary',
  'description',
  'abstract',
  'dc:description',
  'itunes:summary',
  'media:description',
];

/** Reads an RSS or CDF item or an Atom entry. */
export function readEntry(entry: XmlElement, documentUrl: string, feed: FeedDefaults): FeedEntry {
  const title = pickElement(entry, 'title', 'dc:title', 'media:title', 'itunes:title');
  const { summary, content } = textElements(entry);
  const stated = languageTag(pickText(entry, 'dc:language', 'language'));
  return {
    id: readId(entry),
    link: readEntryLink(entry, feed.baseUrl),
    title: readTitle(title),
    summary: feed.withText ? readMarkup(summary, documentUrl) : null,
    content: feed.withText ? readMarkup(content, documentUrl) : null,
    author: readAuthor(entry) ?? feed.author,
    published: readPublished(entry),
    updated: readUpdated(entry),
    language: stated ?? inheritedLanguage(content ?? summary ?? title ?? entry, feed.language),
    enclosures: readEnclosures(entry, feed.baseUrl),
    image: readImage(entry, feed.baseUrl),
    imageCredit: readImageCredit(entry),
    original: readOriginal(entry, feed.baseUrl),
    rights: readRights(entry) ?? feed.rights,
    explicit: readExplicit(entry),
    categories: readCategories(entry),
    comments: readComments(entry),
    inReplyTo: readReplied(entry),
    place: readPlace(entry),
  };
}

interface TextElements {
  readonly summary: XmlElement | null;
  readonly content: XmlElement | null;
}

/** An RSS item with both a summary and a description has its full text in the description. */
function textElements(entry: XmlElement): TextElements {
  const content = pickElement(entry, ...CONTENT);
  const description = pickElement(entry, 'description');
  const summary = pickElement(entry, ...SUMMARY) ?? mediaDescription(entry);
  if (content?.attributes.src !== undefined) return { summary, content: null }; // content elsewhere
  if (content) return { summary, content };
  return { summary, content: description !== summary ? description : null };
}

function mediaDescription(entry: XmlElement): XmlElement | null {
  const group = pickElement(entry, 'media:group');
  return elementsOf(group).find((child) => child.name === 'description') ?? null;
}

function readId(entry: XmlElement): string | null {
  const node = pickElement(entry, 'guid', 'id', 'dc:identifier');
  const id = plainValue(node) ?? entry.attributes['rdf:about'] ?? null;
  const base = node?.namespace === 'atom' ? baseOf(node, '') : '';
  return id !== null && base !== '' ? absoluteUrl(id, base) : id;
}
