import { inheritedAttribute, type XmlElement } from '../xml/xml-node.js';

/** A language as a BCP 47 tag: feeds also write en_US. */
export const languageTag = (value: string | null | undefined): string | null =>
  value?.trim().replaceAll('_', '-') || null;

/** The xml:lang that holds for an element. */
export const inheritedLanguage = (node: XmlElement): string | null =>
  languageTag(inheritedAttribute(node, 'xml:lang'));
