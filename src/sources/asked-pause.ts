import type { FeedSchedule, Fetched } from '../domain/source.js';

/**
 * Whatever a server's cache fields say, a source is asked this often: they are set for browsers, often for a
 * year at once, and an unchanged answer costs little. What the feed itself says is obeyed up to a day.
 */
const LONGEST_KEPT = 4 * 60;
const HOUR_MS = 3_600_000;
const HOURS_OF_A_WEEK = 7 * 24;

/**
 * The least pause that the server and the feed ask for, in minutes: `max-age`, or else `Expires` (RFC 9111
 * §5.2.2.1, §5.3), RSS `<ttl>`, the syndication module's period.
 */
export function askedPause(headers: Fetched['headers'], schedule: FeedSchedule | null, now: Date): number {
  const kept = maxAge(headers['cache-control']) ?? untilExpiry(headers, now) ?? 0;
  return Math.max(Math.min(kept, LONGEST_KEPT), schedule?.ttl ?? 0, schedule?.interval ?? 0);
}

/** The first time from `next` on at which the feed wants to be read (RSS 2.0 `<skipHours>`, `<skipDays>`; UTC). */
export function afterSkipped(next: Date, schedule: FeedSchedule | null): Date {
  if (schedule === null) return next;
  const { skipHours, skipDays } = schedule;
  let time = next;
  for (let hour = 0; hour <= HOURS_OF_A_WEEK; hour++) {
    if (!skipHours.includes(time.getUTCHours()) && !skipDays.includes(time.getUTCDay())) return time;
    time = new Date((Math.floor(time.getTime() / HOUR_MS) + 1) * HOUR_MS);
  }
  // Every hour is to be skipped: that cannot be meant.
  return next;
}

function maxAge(field: string | undefined): number | null {
  const seconds = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,10})/i.exec(field ?? '')?.[1];
  return seconds === undefined ? null : Number(seconds) / 60;
}

/** By the server's own clock where it tells the time (RFC 9111 §4.2.1). */
function untilExpiry({ expires, date }: Fetched['headers'], now: Date): number | null {
  const end = Date.parse(expires ?? '');
  const told = Date.parse(date ?? '');
  const start = Number.isNaN(told) ? now.getTime() : told;
  return Number.isNaN(end) ? null : Math.max(0, end - start) / 60_000;
}
