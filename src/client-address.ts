import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import ipaddr from 'ipaddr.js';

/**
 * The network address that a request came from, for the limits on tries. An IPv6 address counts by its /64, which is
 * what one customer gets (RFC 6177 §2): whoever has one has them all.
 * @param proxies how many proxies of our own stand in front; each adds the address that it saw to X-Forwarded-For
 * @returns `unknown` for a request without a socket
 */
export function clientAddress(c: Context, proxies: number): string {
  const seen = [...(c.req.header('x-forwarded-for') ?? '').split(','), socketAddress(c)].map((part) =>
    part.trim(),
  );
  // What a client writes into the header itself stands left of what our proxies add.
  return networkOf(seen.at(-1 - proxies) || (seen.at(-1) ?? 'unknown'));
}

function socketAddress(c: Context): string {
  try {
    return getConnInfo(c).remote.address ?? 'unknown';
  } catch {
    return 'unknown';
  }
}

function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  return `${parsed.toString().split(':').slice(0, 4).join(':')}::/64`;
}
