import { LONGEST_ADDRESS } from '../domain/source.js';
import { BadAddress } from './errors.js';

/** An address that may be asked for; who answers at it is checked again when connecting. */
export interface CheckedAddress {
  readonly url: URL;
  /** Whether the operator named the host, so that it may be private and on any port. */
  readonly trusted: boolean;
}

const OPEN_PORTS = new Set(['', '80', '443', '8080', '8443']);

/**
 * Reads an address as text. Only http and https, no user name or password, and a port where web servers
 * usually are; `allowedHosts` (exact names or addresses, with or without a port, or `*.name` for every name below)
 * lift the limit of ports. The fragment is dropped. Throws BadAddress.
 */
export function checkAddress(text: string, allowedHosts: readonly string[]): CheckedAddress {
  if (!URL.canParse(text)) throw new BadAddress(text, 'it is not a web address');
  const url = new URL(text);
  if (url.href.length > LONGEST_ADDRESS)
    throw new BadAddress(`${text.slice(0, 80)}…`, `it is longer than ${LONGEST_ADDRESS} characters`);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new BadAddress(text, 'only http and https addresses are read');
  }
  if (url.username !== '' || url.password !== '') {
    throw new BadAddress(text, 'addresses with a user name or password are not sent');
  }
  const trusted = allowedHosts.some((allowed) => matchesHost(url, allowed));
  if (!trusted && !OPEN_PORTS.has(url.port)) {
    throw new BadAddress(text, `port ${url.port} is not one where public web servers listen`, true);
  }
  url.hash = '';
  return { url, trusted };
}

/** Where a port is named, that port alone. */
function matchesHost(url: URL, allowed: string): boolean {
  const [, host = allowed, port] = /^([^:]+|\[.*\]):(\d+)$/.exec(allowed) ?? [];
  if (port !== undefined && port !== (url.port || DEFAULT_PORTS[url.protocol])) return false;
  const [name, pattern] = [bare(url.hostname), bare(host)];
  return pattern.startsWith('*.') ? name.endsWith(pattern.slice(1)) : name === pattern;
}

const DEFAULT_PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

/** Lower case, without the root's dot and the brackets of an IPv6 address. */
function bare(host: string): string {
  return host
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^\[|\]$/g, '');
}
