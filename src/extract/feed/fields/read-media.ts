import { decodeHTMLStrict } from 'entities';
import type { FeedEnclosure } from '../../../domain/source.js';
import { collapseSpace, stripTags } from '../markup/strip-tags.js';
import { absoluteUrl, baseOf, webAddress } from '../urls.js';
import { elementsOf, type XmlElement } from '../xml/xml-node.js';
import { childrenNamed, pickElement, pickText } from './pick-element.js';
import { readDuration } from './read-duration.js';
import { linksOf } from './read-links.js';

/**
 * Media attached to an entry, each address once: RSS enclosures, by their own address where FeedBurner counts,
 * Atom's links, and Media RSS contents.
 */
export function readEnclosures(entry: XmlElement, baseUrl: string): FeedEnclosure[] {
  const original = pickText(entry, 'feedburner:origenclosurelink');
  const played = pickText(entry, 'itunes:duration'); // of what the entry is for
  const inRss = childrenNamed(entry, 'enclosure').flatMap((node) => {
    const { type, length } = node.attributes;
    const url = original ?? node.attributes.url;
    return url
      ? [enclosure(absoluteUrl(url, baseOf(node, baseUrl)), { type, length, duration: played })]
      : [];
  });
  const inAtom = linksOf(entry, baseUrl, 'enclosure').flatMap(({ href, type, length }) =>
    href ? [enclosure(href, { type, length, duration: played })] : [],
  );
  const inMedia = mediaOf(entry, 'content').flatMap((node) => {
    const { url, type, filesize, duration } = node.attributes;
    return url
      ? [enclosure(absoluteUrl(url, baseOf(node, baseUrl)), { type, length: filesize, duration })]
      : [];
  });
  const byUrl = new Map([...inMedia, ...inAtom, ...inRss].map((medium) => [medium.url, medium]));
  return [...inRss, ...inAtom, ...inMedia].filter((medium) => byUrl.get(medium.url) === medium);
}

/** The picture that stands for an entry, the one that is meant for it first. */
export function readImage(entry: XmlElement, baseUrl: string): string | null {
  const found = [
    ...mediaOf(entry, 'content').filter(isPicture),
    ...mediaOf(entry, 'thumbnail'),
    ...childrenNamed(entry, 'itunes:image'),
    ...childrenNamed(entry, 'enclosure').filter(isPicture),
  ];
  return (
    found
      .map((node) => ({ node, url: node.attributes.url ?? node.attributes.href }))
      .map(({ node, url }) => url && webAddress(absoluteUrl(url, baseOf(node, baseUrl))))
      .find((url) => typeof url === 'string') ?? null
  );
}

/** Whose picture it is: by the picture's own element, else by the entry's. */
export function readImageCredit(entry: XmlElement): string | null {
  const pictures = mediaOf(entry, 'content').filter(isPicture);
  const holders = [...pictures, pickElement(entry, 'media:group'), ...(pictures.length > 0 ? [entry] : [])];
  for (const holder of holders) {
    const written = holder === null ? null : pickText(holder, 'media:credit', 'media:copyright');
    if (written !== null) return collapseSpace(decodeHTMLStrict(stripTags(written)));
  }
  return null;
}

/** Media RSS elements of the entry and of its group; a group holds renditions of one thing. */
function mediaOf(entry: XmlElement, name: string): XmlElement[] {
  const group = elementsOf(pickElement(entry, 'media:group')).filter(
    ({ namespace }) => namespace === 'media',
  );
  return [...childrenNamed(entry, `media:${name}`), ...group.filter((node) => node.name === name)];
}

function isPicture({ attributes: { medium, type, url } }: XmlElement): boolean {
  if (medium !== undefined || type !== undefined) return medium === 'image' || /^image\//i.test(type ?? '');
  return /\.(?:avif|gif|jpe?g|png|webp)(?:[?#]|$)/i.test(url ?? '');
}

function enclosure(
  url: string,
  {
    type,
    length,
    duration,
  }: { type?: string | undefined; length?: string | undefined; duration?: string | null | undefined },
): FeedEnclosure {
  const bytes = Number.parseInt(length ?? '', 10);
  return {
    url,
    type: type ?? null,
    length: Number.isNaN(bytes) ? null : bytes,
    seconds: readDuration(duration),
  };
}
