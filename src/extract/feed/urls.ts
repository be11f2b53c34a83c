import type { XmlElement } from './xml/xml-node.js';

/** The base address of an element: every xml:base above it, resolved in turn (XML Base §4). */
export function baseOf(node: XmlElement | null, documentUrl: string): string {
  const bases: string[] = [];
  for (let at = node; at !== null; at = at.parent) {
    const base = at.attributes['xml:base'];
    if (base !== undefined) bases.unshift(base.trim());
  }
  return bases.reduce((base, next) => resolved(next, base) ?? base, documentUrl);
}

/** An address made absolute; as it is where there is nothing to resolve it against. */
export function absoluteUrl(address: string, base: string): string {
  const trimmed = address.trim();
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
