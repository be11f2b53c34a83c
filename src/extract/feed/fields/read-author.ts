import { decodeHTMLStrict } from 'entities';
import { collapseSpace, stripTags } from '../markup/strip-tags.js';
import { innerMarkup } from '../xml/serialize-xml.js';
import { elementsOf, textOf, type XmlElement } from '../xml/xml-node.js';
import { childrenNamed, plainValue } from './pick-element.js';

/** Where authors stand, best first. */
const AUTHOR_ELEMENTS = [
  'author',
  'dc:creator',
  'dc:author',
  'itunes:author',
  'managingeditor',
  'creator',
  'media:credit',
  'webmaster',
];

/** Nobody's name and address are longer, in characters; the search for them is not made for more. */
const LONGEST_WITH_MAIL = 500;

/** Every author's name, joined with ", "; null where none is given. */
export function readAuthor(node: XmlElement): string | null {
  for (const name of AUTHOR_ELEMENTS) {
    const names = childrenNamed(node, name)
      .map(nameOf)
      .filter((person) => person !== null);
    if (names.length > 0) return [...new Set(names)].join(', ');
  }
  return null;
}

/** Atom's person construct (RFC 4287 §3.2), or plain text. */
function nameOf(node: XmlElement): string | null {
  const parts = elementsOf(node);
  if (parts.length === 0) return withoutMail(textOf(node));
  const part = (name: string): XmlElement | undefined => parts.find((child) => child.name === name);
  return withoutMail(
    plainValue(part('name')) ?? plainValue(part('email')) ?? stripTags(innerMarkup(node, '')),
  );
}

/** "editor@example.com (Jane Doe)" and "Jane Doe <jane@example.com>" name Jane Doe. */
function withoutMail(text: string): string | null {
  const line = collapseSpace(decodeHTMLStrict(stripTags(text)));
  if (line.length > LONGEST_WITH_MAIL) return line;
  const named = /^(?:mailto:)?\S+@\S+\s*\(([^)]+)\)$/.exec(line) ?? /^(.+?)\s*[(<]\s*\S+@\S+[)>]$/.exec(line);
  return (named?.[1] ?? line).trim() || null;
}
