import { inheritedAttribute, type XmlElement } from '../xml/xml-node.js';

/** A language as a BCP 47 tag: feeds also write en_US. */
export const languageTag = (value: string | null | undefined): string | null =>
  value?.trim().replaceAll('_', '-') || null;

/**
 * The xml:lang that holds for an element; `spare` where none is stated above it. An empty one says that the language
 * is not known (XML 1.0 §2.12), and nothing takes its place.
 */
export function inheritedLanguage(node: XmlElement, spare: string | null): string | null {
  const stated = inheritedAttribute(node, 'xml:lang');
  return stated === null ? spare : languageTag(stated);
}
