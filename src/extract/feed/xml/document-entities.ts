import { decodeHTMLStrict } from 'entities';
import type { XmlDefects } from './xml-defects.js';

export type DecodeText = (text: string) => string;

/** Characters that XML 1.0 §2.2 forbids may not be written as references either (§4.1). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are forbidden
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;
const DECLARATION = /<!ENTITY\s+([\w.-]+)\s+(?:"([^"]*)"|'([^']*)')/g;
/** A reference (XML 1.0 §4.1), or an ampersand that starts none. */
const REFERENCE = /&(?:#\d{1,8};|#x[\da-f]{1,8};|([a-z_][\w.-]{0,63});)?/gi;
/** XML 1.0 §4.6. */
const PREDEFINED: ReadonlySet<string> = new Set(['amp', 'lt', 'gt', 'quot', 'apos']);
/** A document's own entities may add this much to it, in characters: more is an attack, not an abbreviation. */
const MOST_EXPANDED = 1_000_000;

/**
 * A decoder for HTML's named entities, which feeds use without declaring them, and for those that the document
 * declares itself. A declaration built from other entities is dropped: nested ones can grow without bound. What an
 * external entity names is never read.
 */
export function entityDecoder(xml: string, defects: XmlDefects): DecodeText {
  const declared = declaredEntities(xml);
  let left = MOST_EXPANDED;
  const expand = (name: string | undefined): string | undefined => {
    const value = name === undefined ? undefined : declared.get(name);
    if (value === undefined) return undefined;
    left -= value.length;
    return left < 0 ? '' : value;
  };
  return (text) => {
    if (!text.includes('&')) return text;
    report(text, declared, defects);
    const expanded =
      declared.size === 0
        ? text
        : text.replace(REFERENCE, (whole, name: string | undefined) => expand(name) ?? whole);
    return decodeHTMLStrict(expanded).replace(FORBIDDEN, '');
  };
}

/** Counts what is no reference of XML's, as far as counting goes. */
function report(text: string, declared: ReadonlyMap<string, string>, defects: XmlDefects): void {
  if (defects.isFull('ampersand') || defects.isFull('entity')) return;
  for (const [whole, name] of text.matchAll(REFERENCE)) {
    if (whole === '&') defects.count('ampersand');
    else if (name !== undefined && !PREDEFINED.has(name) && !declared.has(name)) defects.count('entity');
    if (defects.isFull('ampersand') || defects.isFull('entity')) return;
  }
}

function declaredEntities(xml: string): Map<string, string> {
  const declared = new Map<string, string>();
  for (const [, name = '', double, single] of internalSubset(xml).matchAll(DECLARATION)) {
    const value = double ?? single ?? '';
    declared.set(name, /&\w+;.*&\w+;/s.test(value) ? '' : value);
  }
  return declared;
}

/** What stands between the brackets of the document type declaration (XML 1.0 §2.8). */
function internalSubset(xml: string): string {
  const doctype = xml.indexOf('<!DOCTYPE');
  if (doctype < 0) return '';
  const open = xml.indexOf('[', doctype);
  const end = xml.indexOf('>', doctype);
  if (open < 0 || open > end) return '';
  return /^\[([\s\S]*?)\]\s*>/.exec(xml.slice(open))?.[1] ?? '';
}
