import { describe, expect, it } from 'vitest';
import type { FeedSchedule } from '../domain/source.js';
import { estimateInterval } from './estimate-interval.js';
import { paceReads, type Reading, retryTime } from './pace-reads.js';

const NOW = new Date('2026-03-03T10:00:00Z'); // a Tuesday
const ago = (minutes: number): string => new Date(NOW.getTime() - minutes * 60_000).toISOString();
const asks = (over: Partial<FeedSchedule>): FeedSchedule => ({
  ttl: null,
  interval: null,
  base: null,
  skipHours: [],
  skipDays: [],
  ended: false,
  ...over,
});

const quiet: Reading = {
  cadence: 40,
  pace: { interval: null, lastNew: null, schedule: null },
  fresh: 0,
  dates: [],
  headers: {},
  pushed: false,
  now: NOW,
  chance: 0,
};
const cadenceOf = (over: Partial<Reading>): number => Math.round(paceReads({ ...quiet, ...over }).cadence);
const known = (interval: number, lastNewMinutesAgo: number): Reading['pace'] => ({
  interval,
  lastNew: ago(lastNewMinutesAgo),
  schedule: null,
});

describe('estimateInterval', () => {
  const hourly = [0, 60, 120, 180, 240].map((minutes) => ago(minutes));

  it('is the median time between changes, whatever the order', () => {
    expect(estimateInterval(hourly.toReversed(), NOW.getTime())).toBe(60);
  });

  it('counts entries that come together as one change, and no night', () => {
    const bursts = [0, 1, 2, 60, 61, 120, 700, 701, 760].map((minutes) => ago(minutes));
    expect(estimateInterval(bursts, NOW.getTime())).toBe(60);
  });

  it('knows nothing from few dates, none, or those of the future', () => {
    expect(estimateInterval([ago(0), ago(60), ago(120)], NOW.getTime())).toBeNull();
    expect(estimateInterval([null, 'soon'], NOW.getTime())).toBeNull();
    expect(estimateInterval([ago(-60), ago(-120), ago(-180), ago(-240), ago(5)], NOW.getTime())).toBeNull();
  });
});

describe('paceReads', () => {
  it('reads twice in the time that a source takes to change', () => {
    const dates = [0, 30, 60, 90, 120].map((minutes) => ago(minutes));
    expect(cadenceOf({ fresh: 1, dates })).toBe(15);
    expect(cadenceOf({ pace: known(30, 10) })).toBe(15);
  });

  it('slows down in a long silence and is back at the next change', () => {
    expect(cadenceOf({ pace: known(30, 480) })).toBe(60);
    expect(cadenceOf({ pace: known(30, 60 * 24 * 30) })).toBe(1440);
    const back = [1, 480, 510, 540, 570].map((minutes) => ago(minutes));
    expect(cadenceOf({ pace: known(30, 480), fresh: 1, dates: back })).toBe(15);
  });

  it('stays within two minutes and a day', () => {
    expect(cadenceOf({ pace: known(1, 1) })).toBe(2);
    expect(cadenceOf({ pace: known(60 * 24 * 90, 60) })).toBe(1440);
    expect(cadenceOf({ cadence: 1400 })).toBe(1440);
  });

  it('finds the rhythm of a source without dates', () => {
    let reading = quiet;
    let sinceChange = 0;
    for (let read = 0; read < 60; read++) {
      const plan = paceReads(reading);
      const minutes = plan.cadence;
      sinceChange += minutes;
      const fresh = Math.floor(sinceChange / 120);
      sinceChange %= 120;
      reading = { ...quiet, ...plan, fresh, now: new Date(reading.now.getTime() + minutes * 60_000) };
    }
    expect(reading.cadence).toBeGreaterThan(40);
    expect(reading.cadence).toBeLessThan(100);
  });

  it('never comes before the server asks, up to four hours, or the feed, up to a day', () => {
    const pace = known(10, 0);
    expect(cadenceOf({ pace, headers: { 'cache-control': 'public, max-age=1800' } })).toBe(30);
    expect(cadenceOf({ pace, headers: { 'cache-control': 's-maxage=9, max-age=31536000' } })).toBe(240);
    const expires = new Date(NOW.getTime() + 45 * 60_000).toUTCString();
    expect(cadenceOf({ pace, headers: { expires, date: NOW.toUTCString() } })).toBe(45);
    expect(cadenceOf({ pace, headers: { expires: '0' } })).toBe(5);
    expect(cadenceOf({ pace, schedule: asks({ ttl: 45 }) })).toBe(45);
    expect(cadenceOf({ pace, schedule: asks({ interval: 30, ttl: 20 }) })).toBe(30);
    expect(cadenceOf({ pace, schedule: asks({ ttl: 99_999 }) })).toBe(1440);
  });

  it('keeps what the feed asked for while it does not change', () => {
    const { pace } = paceReads({ ...quiet, pace: known(10, 0), schedule: asks({ ttl: 45 }) });
    expect(cadenceOf({ pace })).toBe(45);
  });

  it('reads a source with a hub rarely, and one that has ended daily', () => {
    expect(cadenceOf({ pace: known(10, 0), pushed: true })).toBe(360);
    expect(cadenceOf({ pace: known(10, 0), schedule: asks({ ended: true }) })).toBe(1440);
  });

  it.each([
    ['hours', { skipHours: [10, 11] }, '2026-03-03T12:00:00.000Z'],
    ['days', { skipDays: [2] }, '2026-03-04T00:00:00.000Z'],
    ['both', { skipDays: [2, 3], skipHours: [0, 1] }, '2026-03-05T02:00:00.000Z'],
    ['every hour, which cannot be meant', { skipDays: [0, 1, 2, 3, 4, 5, 6] }, '2026-03-03T10:05:00.000Z'],
  ])('skips the %s that a feed names', (_, over, next) => {
    expect(paceReads({ ...quiet, pace: known(10, 0), schedule: asks(over) }).next.toISOString()).toBe(next);
  });

  it('comes up to a tenth later by chance', () => {
    const at = (chance: number): number =>
      paceReads({ ...quiet, pace: known(80, 0), chance }).next.getTime() - NOW.getTime();
    expect(at(0)).toBe(40 * 60_000);
    expect(at(1)).toBe(44 * 60_000);
  });
});

describe('retryTime', () => {
  it('doubles with each failure, up to a day', () => {
    const minutes = (failures: number): number =>
      (retryTime(15, failures, NOW).getTime() - NOW.getTime()) / 60_000;
    expect([1, 2, 3, 30].map(minutes)).toEqual([30, 60, 120, 1440]);
  });
});
