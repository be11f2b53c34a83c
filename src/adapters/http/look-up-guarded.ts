import { type LookupAddress, type LookupAllOptions, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';

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

/** Throws PrivateAddress for an address that may not be contacted. */
export type Guard = (address: string) => void;

export function createGuard(rangeOf: (address: string) => string | null): Guard {
  return (address) => {
    const range = rangeOf(address);
    if (range !== null) throw new PrivateAddress(address, range);
  };
}

type Resolved = (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void;

/** All addresses of a name. */
export type Resolver = (hostname: string, options: LookupAllOptions, done: Resolved) => void;

/**
 * Resolves a name for a socket that is about to connect: the addresses that were checked are the ones that are
 * used, so a name cannot change in between. One blocked address blocks the name.
 */
export function lookUpWith(resolve: Resolver, guard: Guard): LookupFunction {
  return (hostname, options, callback) => {
    const wanted: LookupAllOptions = { ...options, all: true };
    resolve(hostname, wanted, (error, addresses) => {
      const problem = error ?? problemOf(addresses, guard);
      const first = addresses[0];
      if (problem !== null || first === undefined) callback(problem ?? new Error('no address'), '', 0);
      else if (options.all === true) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

/** The system's resolver; names that end in `.localhost` are the loopback address (RFC 6761 §6.3). */
export function resolveName(hostname: string, options: LookupAllOptions, done: Resolved): void {
  if (/(?:^|\.)localhost\.?$/i.test(hostname)) {
    process.nextTick(done, null, [{ address: '127.0.0.1', family: 4 }]);
    return;
  }
  lookup(hostname, options, (error, addresses) => done(error, error === null ? addresses : []));
}

function problemOf(addresses: readonly LookupAddress[], guard: Guard): PrivateAddress | null {
  try {
    for (const { address } of addresses) guard(address);
    return null;
  } catch (error) {
    if (error instanceof PrivateAddress) return error;
    throw error;
  }
}
