import { decodeHTMLStrict } from 'entities';

export type DecodeText = (text: string) => string;

const DECLARATION = /<!ENTITY\s+([\w.-]+)\s+(?:"([^"]*)"|'([^']*)')/g;

/**
 * A decoder for HTML's named entities, which feeds use without declaring them, and for those that the document
 * declares itself. A declaration built from other entities is dropped: nested ones can grow without bound.
 */
export function entityDecoder(xml: string): DecodeText {
  const declared = new Map<string, string>();
  const subset = /<!DOCTYPE[^[>]*\[([\s\S]*?)\]\s*>/.exec(xml)?.[1] ?? '';
  for (const [, name = '', double, single] of subset.matchAll(DECLARATION)) {
    const value = double ?? single ?? '';
    declared.set(name, /&\w+;.*&\w+;/s.test(value) ? '' : value);
  }
  return (text) => {
    if (!text.includes('&')) return text;
    const expanded =
      declared.size === 0 ? text : text.replace(/&([\w.-]+);/g, (whole, name) => declared.get(name) ?? whole);
    return decodeHTMLStrict(expanded);
  };
}
