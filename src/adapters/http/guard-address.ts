import ipaddr from 'ipaddr.js';

/** Cloud metadata services at addresses that otherwise count as public. */
const METADATA = new Set(['168.63.129.16']);

/** The only addresses that are handed out for the public internet (IANA IPv6 Address Space, RFC 4291 §2.4). */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/** NAT64's well-known prefix; under any other, 64:ff9b:1::/48 too (RFC 8215), an operator decides where it leads. */
const NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');

/** Parts of it that are not: documentation (RFC 9637), and what ipaddr.js does not know of RFC 6890's registry. */
const SPECIAL: readonly [string, [ipaddr.IPv6, number]][] = [
  ['reserved', ipaddr.IPv6.parseCIDR('3fff::/20')],
  ['reserved', ipaddr.IPv6.parseCIDR('2001::/23')],
  ['reserved', ipaddr.IPv6.parseCIDR('3ffe::/16')],
];

/**
 * The name of the range that keeps an IP address from being contacted ("loopback", "private" …), or null
 * for an ordinary public address. IPv4 addresses inside IPv6 ones (mapped, compatible, NAT64) are judged
 * as IPv4; tunnels that end at an IPv4 address (6to4, Teredo) are refused whatever they lead to.
 */
export function blockedRangeOf(address: string): string | null {
  if (!ipaddr.isValid(address)) return 'not an IP address';
  const plain = unwrap(ipaddr.process(address));
  if (METADATA.has(plain.toString())) return 'metadata';
  const range = plain.range();
  if (range !== 'unicast') return range;
  return plain instanceof ipaddr.IPv6 ? specialRangeOf(plain) : null;
}

function specialRangeOf(address: ipaddr.IPv6): string | null {
  if (!address.match(GLOBAL_UNICAST)) return 'reserved';
  if (isIsatap(address)) return 'isatap';
  return SPECIAL.find(([, range]) => address.match(range))?.[0] ?? null;
}

/** A tunnel to the IPv4 address in its last four bytes (RFC 5214 §6.1), under any prefix. */
function isIsatap(address: ipaddr.IPv6): boolean {
  const [a = 0, b, c, d] = address.toByteArray().slice(8, 12);
  return (a & ~0x02) === 0 && b === 0 && c === 0x5e && d === 0xfe;
}

function unwrap(address: ipaddr.IPv4 | ipaddr.IPv6): ipaddr.IPv4 | ipaddr.IPv6 {
  if (!(address instanceof ipaddr.IPv6)) return address;
  const bytes = address.toByteArray();
  const compatible = address.range() === 'unicast' && bytes.slice(0, 12).every((byte) => byte === 0);
  // RFC 6052 §2.1: the well-known prefix ends in the IPv4 address.
  if (!compatible && !address.match(NAT64)) return address;
  return ipaddr.fromByteArray(bytes.slice(12));
}
