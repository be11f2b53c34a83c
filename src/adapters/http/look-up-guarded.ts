import { type LookupAddress, type LookupAllOptions, lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { blockedRangeOf } from './guard-address.js';

/** A connection was refused because of where the host is. */
export class PrivateAddress extends Error {
  constructor(
    readonly address: string,
    readonly range: string,
  ) {
    super(`${address} is ${range}`);
    this.name = 'PrivateAddress';
  }
}

/** Throws PrivateAddress when a host that is written as an IP address may not be contacted. */
export function guardLiteral(hostname: string): void {
  if (isIP(hostname) !== 0) guard(hostname);
}

/**
 * Resolves a name as `dns.lookup` does, for a socket that is about to connect: the addresses that were
 * checked are the ones that are used, so a name cannot change in between. One blocked address blocks the
 * name. Names that end in `.localhost` are the loopback address (RFC 6761 §6.3).
 */
export function lookUpWith(trusted: boolean): LookupFunction {
  return (hostname, options, callback) => {
    const wanted: LookupAllOptions = { ...options, all: true };
    resolve(hostname, wanted, (error, addresses) => {
      const problem = error ?? (trusted ? null : problemOf(addresses));
      const first = addresses[0];
      if (problem !== null || first === undefined) callback(problem ?? new Error('no address'), '', 0);
      else if (options.all === true) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

type Resolved = (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void;

function resolve(hostname: string, options: LookupAllOptions, done: Resolved): void {
  if (/(?:^|\.)localhost\.?$/i.test(hostname)) {
    process.nextTick(done, null, [{ address: '127.0.0.1', family: 4 }]);
    return;
  }
  lookup(hostname, options, (error, addresses) => done(error, error === null ? addresses : []));
}

function problemOf(addresses: readonly LookupAddress[]): PrivateAddress | null {
  try {
    for (const { address } of addresses) guard(address);
    return null;
  } catch (error) {
    if (error instanceof PrivateAddress) return error;
    throw error;
  }
}

function guard(address: string): void {
  const range = blockedRangeOf(address);
  if (range !== null) throw new PrivateAddress(address, range);
}
