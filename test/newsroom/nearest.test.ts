import { describe, expect, it } from 'vitest';
import { nearestOf } from '../../src/newsroom/open-for-review.js';
import { findNearest } from '../../src/verify/index.js';

const OWN = 'The planning committee backed the quarry on Tuesday night. Candles burned outside.';
const OTHER =
  'The committee turned the quarry plan down late on Tuesday. A school stands nearby. The vote took an hour.';
const source = (n: number, text: string, more: object = {}) => ({
  ...{ n, text, published: null, syndicatedFrom: null },
  ...more,
});
const claim = (...leansOn: number[]) => ({
  id: 'c1',
  part: 'lede' as const,
  text: 'The planning committee backed the quarry on Tuesday night.',
  evidence: leansOn.map((n) => ({ source: n, start: 0, end: 10, text: OWN.slice(0, 10) })),
});
type Sources = Parameters<typeof nearestOf>[1];
const near = (sources: Sources, one: Parameters<typeof nearestOf>[0]['claims'][number] = claim(1)) =>
  (nearestOf({ claims: [one] }, sources, { findNearest }).get('c1') ?? []).map(({ source: n, text }) => [
    n,
    text,
  ]);

describe('what other reports say nearest to a statement', () => {
  it('is shown where it leans on one report alone', () => {
    const sources = [source(1, OWN), source(2, OTHER)];
    expect(near(sources)).toContainEqual([2, 'The committee turned the quarry plan down late on Tuesday.']);
    expect(near(sources, claim(1, 2))).toEqual([]);
    expect(near(sources, { ...claim(1), part: 'position' })).toEqual([]);
    expect(near(sources, claim())).toEqual([]);
  });

  it('is of at most two other reports, and of none that is no account of its own', () => {
    const copy = source(2, OTHER, { syndicatedFrom: 'Sund Wire' });
    const essay = source(3, OTHER, { genre: 'opinion' });
    const foreign = source(4, OTHER, { language: 'de' });
    expect(near([source(1, OWN), copy, essay, foreign])).toEqual([]);
    const many = [source(1, OWN), source(2, OTHER), source(3, OTHER), source(4, OTHER)];
    expect([...new Set(near(many).map(([n]) => n))]).toEqual([2, 3]);
  });
});
