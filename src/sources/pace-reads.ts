import type { Fetched } from '../domain/source.js';

const SHORTEST = 5;
const LONGEST = 24 * 60;
/** Whatever a server says, a source without failures is asked this often: an unchanged answer costs little. */
const LONGEST_ASKED = 4 * 60;
/** A feed says how long it may be kept in its first lines; bytes. */
const HEAD = 8192;
const PERIODS: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 24 * 60,
  weekly: 7 * 24 * 60,
  monthly: 30 * 24 * 60,
  yearly: 365 * 24 * 60,
};

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
 * never before what the server and the feed ask for, up to four hours: `max-age` (RFC 9111 §5.2.2.1), RSS
 * `<ttl>`, the syndication module's `updatePeriod`.
 */
export function nextCadence({ cadence, changed, failures, fetched }: Pace): number {
  if (failures > 0) return bound(Math.max(cadence, SHORTEST) * 2 ** Math.min(failures, 12));
  const adapted = changed ? cadence / 2 : cadence * 1.5;
  const asked = fetched === null ? 0 : Math.max(askedByServer(fetched), askedByFeed(fetched));
  return bound(Math.max(adapted, Math.min(asked, LONGEST_ASKED)));
}

function askedByServer({ headers }: Fetched): number {
  const seconds = /max-age\s*=\s*"?(\d+)/i.exec(headers['cache-control'] ?? '')?.[1];
  return seconds === undefined ? 0 : Number(seconds) / 60;
}

function askedByFeed({ bytes }: Fetched): number {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('latin1');
  const ttl = Number(/<ttl>\s*(\d{1,6})\s*<\/ttl>/i.exec(head)?.[1] ?? 0);
  const period = PERIODS[/<(?:\w+:)?updatePeriod>\s*(\w+)/i.exec(head)?.[1]?.toLowerCase() ?? ''] ?? 0;
  const times = Number(/<(?:\w+:)?updateFrequency>\s*(\d{1,4})/i.exec(head)?.[1] ?? 1) || 1;
  return Math.max(ttl, period / times);
}

const bound = (minutes: number): number => Math.min(LONGEST, Math.max(SHORTEST, minutes));
