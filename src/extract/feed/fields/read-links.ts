import type { FeedEnclosure } from '../../../domain/source.js';
import { absoluteUrl, baseOf } from '../urls.js';
import { trimmedText, type XmlElement } from '../xml/xml-node.js';
import { childrenNamed, pickElement, pickText, plainValue } from './pick-element.js';

interface Link {
  readonly rel: string;
  readonly type: string | undefined;
  readonly length: string | undefined;
  readonly href: string | null;
  /** RSS puts the address in the text. */
  readonly text: string | null;
}

const IANA_RELATION = /^https?:\/\/www\.iana\.org\/assignments\/relation\//;

function linksOf(node: XmlElement, documentUrl: string): Link[] {
  return childrenNamed(node, 'link').map((link) => {
    const { href, rel = 'alternate', type, length } = link.attributes;
    const base = baseOf(link, documentUrl);
    const text = trimmedText(link);
    return {
      rel: rel.toLowerCase().replace(IANA_RELATION, ''),
      type,
      length,
      href: href === undefined ? null : absoluteUrl(href, base),
      text: href === undefined && text ? absoluteUrl(text, base) : null,
    };
  });
}

/** The address of the page that a feed or an entry stands for. */
export function readLink(node: XmlElement, documentUrl: string): string | null {
  const original = pickText(node, 'feedburner:origlink');
  if (original) return original;
  const links = linksOf(node, documentUrl);
  const inText = links.find((link) => link.text !== null);
  if (inText) return inText.text;
  const alternates = links.filter((link) => link.rel === 'alternate' && link.href !== null);
  const page = alternates.find((link) => !link.type || /html/.test(link.type)) ?? alternates[0];
  if (page) return page.href;
  const { href } = node.attributes; // CDF
  return href === undefined ? null : absoluteUrl(href, baseOf(node, documentUrl));
}

/** The link of an entry; failing that its permalink guid (RSS 2.0 <guid>), failing that its RDF identity. */
export function readEntryLink(entry: XmlElement, documentUrl: string): string | null {
  const link = readLink(entry, documentUrl);
  if (link) return link;
  const guid = pickElement(entry, 'guid');
  const address = plainValue(guid);
  if (guid && address && guid.attributes.ispermalink !== 'false' && isAddress(address)) {
    return absoluteUrl(address, baseOf(guid, documentUrl));
  }
  const about = entry.attributes['rdf:about'];
  return about === undefined ? null : absoluteUrl(about, documentUrl);
}

const isAddress = (text: string): boolean => /^https?:/.test(text) || !/^[a-z]+:/i.test(text);

/** Media attached to an entry: RSS enclosures and Atom's enclosure links. */
export function readEnclosures(entry: XmlElement, documentUrl: string): FeedEnclosure[] {
  const inRss = childrenNamed(entry, 'enclosure').flatMap((node) => {
    const { url, type, length } = node.attributes;
    return url ? [enclosure(absoluteUrl(url, baseOf(node, documentUrl)), type, length)] : [];
  });
  const inAtom = linksOf(entry, documentUrl).flatMap(({ rel, href, type, length }) =>
    rel === 'enclosure' && href ? [enclosure(href, type, length)] : [],
  );
  return [...inRss, ...inAtom];
}

function enclosure(url: string, type: string | undefined, length: string | undefined): FeedEnclosure {
  const bytes = Number.parseInt(length ?? '', 10);
  return { url, type: type ?? null, length: Number.isNaN(bytes) ? null : bytes };
}
