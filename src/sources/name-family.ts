import { parse } from 'tldts';

/**
 * The publisher family that an address is taken for until an editor says otherwise: the registrable domain
 * by the Public Suffix List (a customer of a blog host is a family of its own), or, for names under
 * `localhost`, the label before it.
 */
export function familyOf(url: string): string {
  const host = new URL(url).hostname.toLowerCase().replace(/\.$/, '');
  const local = /(?:^|\.)([^.]+)\.localhost$/.exec(host);
  if (local?.[1] !== undefined) return local[1];
  return parse(host, { allowPrivateDomains: true }).domain ?? host;
}
