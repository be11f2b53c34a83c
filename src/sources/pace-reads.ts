import type { Fetched } from '../domain/source.js';

const SHORTEST = 5;
const LONGEST = 24 * 60;

/** What the next cadence is reckoned from; minutes. */
export interface Pace {
  readonly cadence: number;
  /** Whether the last read brought anything new. */
  readonly changed: boolean;
  /** Reads that failed in a row. */
  readonly failures: number;
  readonly fetched: Fetched | null;
}

/**
 * Minutes to the next read: sooner after news, later after none, doubled for each failure up to a day, and
 * never before the server's own `max-age` (RFC 9111 §5.2.2.1) has passed.
 */
export function nextCadence({ cadence, changed, failures, fetched }: Pace): number {
  if (failures > 0) return bound(Math.max(cadence, SHORTEST) * 2 ** Math.min(failures, 12));
  const adapted = changed ? cadence / 2 : cadence * 1.5;
  return bound(Math.max(adapted, askedFor(fetched)));
}

function askedFor(fetched: Fetched | null): number {
  const seconds = /max-age\s*=\s*"?(\d+)/i.exec(fetched?.headers['cache-control'] ?? '')?.[1];
  return seconds === undefined ? 0 : Number(seconds) / 60;
}

const bound = (minutes: number): number => Math.min(LONGEST, Math.max(SHORTEST, minutes));
