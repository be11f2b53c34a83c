import ipaddr from 'ipaddr.js';

/** Names that no public server answers to (RFC 6761, 6762, 8375, 9476, and what routers use). */
const PRIVATE_NAMES =
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|test|invalid|home\.arpa|alt)$/;

/** Whether a hub on the public network could reach an address, by its name alone. */
export function isReachable(url: string): boolean {
  const host = new URL(url).hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(host)) return ipaddr.process(host).range() === 'unicast';
  return host.includes('.') && !PRIVATE_NAMES.test(host);
}
