import ipaddr from 'ipaddr.js';

/** Cloud metadata services at addresses that otherwise count as public. */
const METADATA = new Set(['168.63.129.16']);

/**
 * The name of the range that keeps an IP address from being contacted ("loopback", "private" …), or null
 * for an ordinary public address. IPv4 addresses inside IPv6 ones (mapped, compatible, NAT64) are judged
 * as IPv4.
 */
export function blockedRangeOf(address: string): string | null {
  if (!ipaddr.isValid(address)) return 'not an IP address';
  const plain = unwrap(ipaddr.process(address));
  if (METADATA.has(plain.toString())) return 'metadata';
  const range = plain.range();
  return range === 'unicast' ? null : range;
}

function unwrap(address: ipaddr.IPv4 | ipaddr.IPv6): ipaddr.IPv4 | ipaddr.IPv6 {
  if (!(address instanceof ipaddr.IPv6)) return address;
  const bytes = address.toByteArray();
  const compatible = address.range() === 'unicast' && bytes.slice(0, 12).every((byte) => byte === 0);
  // RFC 6052 §2.1: the well-known prefix 64:ff9b::/96 ends in the IPv4 address.
  if (!compatible && address.range() !== 'rfc6052') return address;
  return ipaddr.fromByteArray(bytes.slice(12));
}
