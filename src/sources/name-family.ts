import { getDomain } from 'tldts';

/**
 * The publisher family that an address is taken for until an editor says otherwise: the registrable domain
 * by the Public Suffix List, or, for names on this machine and in private zones, the label before the zone.
 */
export function familyOf(url: string): string {
  const host = new URL(url).hostname.toLowerCase();
  const local = /^(.+)\.localhost$/.exec(host);
  if (local?.[1] !== undefined) return local[1];
  return getDomain(host) ?? host;
}
