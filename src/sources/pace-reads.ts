import type { FeedSchedule, Fetched, SourcePace } from '../domain/source.js';
import { afterSkipped, askedPause } from './asked-pause.js';
import { estimateInterval, newestDate } from './estimate-interval.js';

/** Bounds of the cadence; minutes. */
const SHORTEST = 2;
const LONGEST = 24 * 60;
/** A source whose hub tells of its changes is read all the same, in case the hub forgets. */
const WITH_HUB = 6 * 60;
/** How much a new observation counts against what was known. */
const NEW_SHARE = 0.3;
/** A source is read twice in the time from one change to the next. */
const READS_A_CHANGE = 2;
/** A silence of so many intervals slows the reading down: nights, weekends, and outlets that close. */
const QUIET_SHARE = 4;
/** Reads come up to this share later than planned, so that sources which were added together part. */
const JITTER = 0.1;

/** A read from which the next one is planned. */
export interface Reading {
  /** Minutes; the cadence so far. */
  readonly cadence: number;
  readonly pace: SourcePace;
  /** Entries that are new. */
  readonly fresh: number;
  /** The dates of all that is listed, ISO 8601; empty where the source has not changed. */
  readonly dates: readonly (string | null)[];
  /** What the feed asks for; undefined where the read brought no feed. */
  readonly schedule?: FeedSchedule | null;
  readonly headers: Fetched['headers'];
  readonly pushed: boolean;
  readonly now: Date;
  /** From 0 to 1. */
  readonly chance: number;
}

export interface Plan {
  /** Minutes. */
  readonly cadence: number;
  readonly pace: SourcePace;
  readonly next: Date;
}

/**
 * Plans the next read of a source that was read: half of the time that it takes from one change to the next,
 * longer after a long silence, never before the server and the feed ask for, from two minutes to a day.
 */
export function paceReads(reading: Reading): Plan {
  const { headers, now, pushed, chance } = reading;
  const pace = paceAfter(reading);
  const adapted = cadenceOf(pace, reading);
  const asked = askedPause(headers, pace.schedule, now);
  const ended = pace.schedule?.ended === true;
  const cadence = ended ? LONGEST : bound(Math.max(adapted, asked, pushed ? WITH_HUB : 0));
  const next = later(now, cadence * (1 + JITTER * chance));
  return { cadence, pace, next: afterSkipped(next, pace.schedule) };
}

/** When a source is tried again that could not be read `failures` times in a row: doubled each time, up to a day. */
export function retryTime(cadence: number, failures: number, now: Date): Date {
  return later(now, bound(Math.max(cadence, SHORTEST) * 2 ** Math.min(failures, 12)));
}

function paceAfter({ pace, fresh, dates, schedule, now }: Reading): SourcePace {
  const known = schedule === undefined ? pace.schedule : schedule;
  const listed = estimateInterval(dates, now.getTime());
  if (fresh === 0) return { ...pace, interval: listed ?? pace.interval, schedule: known };
  const lastNew = new Date(newestDate(dates, now.getTime()) ?? now.getTime()).toISOString();
  return { interval: listed ?? observedInterval(pace, fresh, now), lastNew, schedule: known };
}

/** Where dates are missing: the time since the last change was seen, which may have been several. */
function observedInterval({ interval, lastNew }: SourcePace, fresh: number, now: Date): number | null {
  if (lastNew === null) return interval;
  const seen = minutesSince(lastNew, now) / Math.min(fresh, 4);
  return interval === null ? seen : interval + NEW_SHARE * (seen - interval);
}

/** Until two changes are known: sooner after news, later after none. */
function cadenceOf({ interval, lastNew }: SourcePace, { cadence, fresh, now }: Reading): number {
  if (interval === null || lastNew === null) return fresh > 0 ? cadence / 2 : cadence * 1.5;
  return Math.max(interval, minutesSince(lastNew, now) / QUIET_SHARE) / READS_A_CHANGE;
}

const minutesSince = (time: string, now: Date): number =>
  Math.max(0, now.getTime() - Date.parse(time)) / 60_000;
const later = (now: Date, minutes: number): Date => new Date(now.getTime() + minutes * 60_000);
const bound = (minutes: number): number => Math.min(LONGEST, Math.max(SHORTEST, minutes));
