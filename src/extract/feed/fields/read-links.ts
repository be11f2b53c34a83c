import type { FeedLinks } from '../../../domain/source.js';
import { absoluteUrl, baseOf, webAddress } from '../urls.js';
import { trimmedText, type XmlElement } from '../xml/xml-node.js';
import { childrenNamed, pickElement, pickText, plainValue } from './pick-element.js';

export interface Link {
  readonly rel: string;
  readonly type: string | undefined;
  readonly length: string | undefined;
  readonly href: string | null;
  /** RSS puts the address in the text. */
  readonly text: string | null;
}

const IANA_RELATION = /^https?:\/\/www\.iana\.org\/assignments\/relation\//;

/** The links of an element; `wanted`: those of one relation only. */
export function linksOf(node: XmlElement, documentUrl: string, wanted?: string): Link[] {
  return childrenNamed(node, 'link').flatMap((link) => {
    const { href, type, length } = link.attributes;
    const stated = link.attributes.rel;
    const rel = (stated ?? 'alternate').toLowerCase().replace(IANA_RELATION, '');
    if (wanted !== undefined && rel !== wanted) return [];
    const base = baseOf(link, documentUrl);
    const isRss = link.namespace !== 'atom';
    const text = trimmedText(link) ?? (isRss && stated === undefined ? href : null);
    return {
      rel,
      type,
      length,
      href: href === undefined ? null : absoluteUrl(href, base),
      text: text && (isRss || href === undefined) ? absoluteUrl(text, base) : null,
    };
  });
}

/** The address of the page that a feed or an entry stands for. */
export function readLink(node: XmlElement, documentUrl: string): string | null {
  const original = webAddress(pickText(node, 'feedburner:origlink'));
  if (original !== null) return new URL(original).href;
  const links = linksOf(node, documentUrl);
  const inText = links.findLast((link) => link.text !== null); // a later one corrects an earlier one
  if (inText) return inText.text;
  const alternates = links.filter((link) => link.rel === 'alternate' && link.href !== null);
  const page = alternates.find((link) => !link.type || /html/.test(link.type)) ?? alternates[0];
  if (page) return page.href;
  const { href } = node.attributes; // CDF
  return href === undefined ? null : absoluteUrl(href, baseOf(node, documentUrl));
}

/** Atom's links to the feed itself and to its hub (WebSub §4), which RSS borrows; the first of each counts. */
export function readFeedLinks(channel: XmlElement, documentUrl: string): FeedLinks {
  const links = linksOf(channel, documentUrl);
  const first = (wanted: string): string | null =>
    links
      .filter(({ rel }) => rel.split(/\s+/).includes(wanted))
      .map(({ href }) => webAddress(href))
      .find((href) => href !== null) ?? null;
  return { hub: first('hub'), self: first('self') };
}

/** The link of an entry; failing that its permalink guid (RSS 2.0 <guid>) or id, failing that its RDF identity. */
export function readEntryLink(entry: XmlElement, baseUrl: string): string | null {
  const link = readLink(entry, baseUrl);
  if (link) return link;
  const guid = pickElement(entry, 'guid');
  const address = plainValue(guid);
  if (guid && address && guid.attributes.ispermalink !== 'false' && isAddress(address)) {
    return absoluteUrl(address, baseOf(guid, baseUrl));
  }
  const id = pickText(entry, 'id');
  if (id !== null && /^https?:/.test(id)) return id;
  const about = entry.attributes['rdf:about'];
  return about === undefined ? null : absoluteUrl(about, baseUrl);
}

const isAddress = (text: string): boolean => /^https?:/.test(text) || !/^[a-z]+:/i.test(text);
