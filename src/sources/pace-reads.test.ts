import { describe, expect, it } from 'vitest';
import type { Fetched } from '../domain/source.js';
import { nextCadence } from './pace-reads.js';

const answer = (body: string, headers: Record<string, string> = {}): Fetched => ({
  url: 'https://fendaily.example/feed',
  status: 200,
  headers,
  contentType: null,
  bytes: new TextEncoder().encode(body),
  notModified: false,
});

describe('nextCadence', () => {
  const quiet = { cadence: 40, changed: false, failures: 0, fetched: null };

  it('comes sooner after news, later after none, within bounds', () => {
    expect(nextCadence({ ...quiet, changed: true })).toBe(20);
    expect(nextCadence(quiet)).toBe(60);
    expect(nextCadence({ ...quiet, cadence: 6, changed: true })).toBe(5);
    expect(nextCadence({ ...quiet, cadence: 1440 })).toBe(1440);
  });

  it('settles near the rhythm of its source', () => {
    let cadence = 15;
    let sinceNews = 0;
    for (let read = 0; read < 200; read += 1) {
      sinceNews += cadence;
      const changed = sinceNews >= 120;
      if (changed) sinceNews = 0;
      cadence = nextCadence({ ...quiet, cadence, changed });
    }
    expect(cadence).toBeGreaterThan(30);
    expect(cadence).toBeLessThan(240);
  });

  it('backs off while reads fail, up to a day', () => {
    expect(nextCadence({ ...quiet, failures: 2 })).toBe(160);
    expect(nextCadence({ ...quiet, failures: 30 })).toBe(1440);
  });

  it('asks no sooner than the server or the feed wants, up to four hours', () => {
    const at = (fetched: Fetched): number =>
      nextCadence({ cadence: 10, changed: true, failures: 0, fetched });
    expect(at(answer('', { 'cache-control': 'public, max-age=1800' }))).toBe(30);
    expect(at(answer('', { 'cache-control': 'max-age=31536000' }))).toBe(240);
    expect(at(answer('<rss><channel><ttl>45</ttl>'))).toBe(45);
    const hourly = '<sy:updatePeriod>\n hourly </sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>';
    expect(at(answer(hourly))).toBe(30);
  });
});
