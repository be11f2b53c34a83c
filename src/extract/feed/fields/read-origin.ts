import { decodeHTMLStrict } from 'entities';
import type { FeedOriginal } from '../../../domain/source.js';
import { readTitle } from '../markup/read-title.js';
import { collapseSpace, stripTags } from '../markup/strip-tags.js';
import { absoluteUrl, baseOf, webAddress } from '../urls.js';
import { textOf, type XmlElement } from '../xml/xml-node.js';
import { childrenNamed, pickElement, pickText } from './pick-element.js';
import { readLink } from './read-links.js';

/** Longer than any note of copyright, in characters. */
const LONGEST_RIGHTS = 1_000;

/** RSS 2.0 `<source url="…">Title</source>`, Atom's `source` (RFC 4287 §4.2.11), Dublin Core's. */
export function readOriginal(entry: XmlElement, baseUrl: string): FeedOriginal | null {
  const source = pickElement(entry, 'source', 'dc:source');
  if (source === null) return null;
  const written = source.attributes.url ?? readLink(source, baseUrl);
  const url = written === null ? null : webAddress(absoluteUrl(written, baseOf(source, baseUrl)));
  const text = readTitle(pickElement(source, 'title') ?? source) || null;
  if (text !== null && url === null && webAddress(text) !== null) return { title: null, url: text };
  return url === null && text === null ? null : { title: text, url };
}

/** Copyright and licence: Atom `rights`, RSS `copyright`, Dublin Core, Media RSS, the Creative Commons modules. */
export function readRights(node: XmlElement): string | null {
  const found = pickElement(
    node,
    'rights',
    'copyright',
    'dc:rights',
    'dcterms:rights',
    'media:copyright',
    'cc:license',
  );
  const written = found?.attributes['rdf:resource'] ?? (found === null ? null : textOf(found));
  return written === null
    ? null
    : collapseSpace(decodeHTMLStrict(stripTags(written.slice(0, LONGEST_RIGHTS)))) || null;
}

/** "yes", "true", "explicit"; "no", "false", "clean" (iTunes); "adult", "nonadult" (Media RSS). */
export function readExplicit(entry: XmlElement): boolean | null {
  const written =
    pickText(entry, 'itunes:explicit') ?? childrenNamed(entry, 'media:rating').map(textOf)[0] ?? '';
  if (/^\s*(?:yes|true|explicit|adult)\s*$/i.test(written)) return true;
  return /^\s*(?:no|false|clean|nonadult)\s*$/i.test(written) ? false : null;
}
