import { decodeHTMLStrict } from 'entities';
import { collapseSpace, stripTags } from '../markup/strip-tags.js';
import { textOf, type XmlElement } from '../xml/xml-node.js';
import { childrenNamed } from './pick-element.js';

/** Where subjects stand: RSS and Atom, Dublin Core, Media RSS, iTunes. */
const SUBJECTS = ['category', 'dc:subject', 'media:category', 'itunes:category'];
/** Lists with commas. */
const LISTS = ['media:keywords', 'itunes:keywords'];

/** An entry's subjects, each once, in the feed's order; Atom's by their label, else their term (RFC 4287 §4.2.2). */
export function readCategories(entry: XmlElement): string[] {
  const named = SUBJECTS.flatMap((name) => childrenNamed(entry, name)).map(
    (node) =>
      node.attributes.label ?? node.attributes.term ?? (textOf(node).trim() || node.attributes.text) ?? '',
  );
  const listed = LISTS.flatMap((name) => childrenNamed(entry, name)).flatMap((node) =>
    textOf(node).split(','),
  );
  const names = [...named, ...listed].map((name) => collapseSpace(decodeHTMLStrict(stripTags(name))));
  return [...new Set(names.filter((name) => name !== ''))];
}
