import type { XmlElement } from './xml/xml-node.js';

/** No real base is longer, in characters; a long one would be written into every address that is resolved. */
const LONGEST_BASE = 1_000;

/** The base address of an element: every xml:base above it, resolved in turn (XML Base §4). */
export function baseOf(node: XmlElement | null, documentUrl: string): string {
  if (node === null) return documentUrl;
  const found = node.memo.base;
  if (found?.documentUrl === documentUrl) return found.base;
  const above = baseOf(node.parent, documentUrl);
  const own = node.attributes['xml:base']?.trim() ?? '';
  const next = own === '' || own.length > LONGEST_BASE ? above : (resolved(own, above) ?? above);
  const base = next.length > LONGEST_BASE ? above : next;
  // Each is asked for once for every address in it.
  node.memo.base = { documentUrl, base };
  return base;
}

/** "www.news.example/1": a scheme was forgotten; nobody calls a folder that. */
const HOST_ALONE = /^www\.[a-z0-9-]+\.[a-z]/i;

/** An address made absolute; as it is where there is nothing to resolve it against. */
export function absoluteUrl(address: string, base: string): string {
  const trimmed = address.trim().replace(HOST_ALONE, '//$&');
  if (base === '') return trimmed;
  return resolved(trimmed, base) ?? trimmed;
}

/** The address where it is one of the web; null for any other. */
export const webAddress = (address: string | null): string | null =>
  address !== null && /^https?:\/\//i.test(address) && URL.canParse(address) ? address : null;

function resolved(address: string, base: string): string | null {
  const against = base === '' ? undefined : base;
  return URL.canParse(address, against) ? new URL(address, against).href : null;
}
