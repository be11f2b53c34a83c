import { describe, expect, test } from 'vitest';
import { type RankedReport, type RankSettings, USUAL_RANKING } from '../domain/ranking.js';
import { createRanker } from './rank-story.js';

const NOW = '2026-03-02T18:00:00Z';

function report(family: string, published: string | null, more: Partial<RankedReport> = {}): RankedReport {
  const title = 'Fire shuts Solvane battery plant';
  const usual = { syndicatedFrom: null, genre: 'report', standing: 0, opening: '' } as const;
  return { family, outlet: family, published, title, ...usual, ...more };
}

function rank(
  reports: readonly RankedReport[],
  publishedHeadlines: readonly string[] = [],
  settings: RankSettings = USUAL_RANKING,
) {
  return createRanker({ ...settings, now: NOW, publishedHeadlines })(reports);
}

const one = report('Calder', '2026-03-02T17:00:00Z');
const two = report('Harrow', '2026-03-02T16:00:00Z');
const three = report('Meridian', '2026-03-02T15:00:00Z');

describe('a story ranks higher', () => {
  test('the more families report it for themselves', () => {
    expect(rank([one, two, three]).score).toBeGreaterThan(rank([one, two]).score);
    expect(rank([one, two]).score).toBeGreaterThan(rank([one]).score);
  });

  test('not by copies and not by further outlets of one family', () => {
    const copy = report('Velden', '2026-03-02T17:00:00Z', { syndicatedFrom: 'Calder' });
    const sister = report('Calder', '2026-03-02T17:00:00Z', { outlet: 'Calder Online' });
    expect(rank([one, copy]).score).toBe(rank([one]).score);
    expect(rank([one, sister]).score).toBe(rank([one]).score);
    expect(rank([copy]).score).toBe(rank([one]).score);
  });

  test('counts a copy with its original’s family, whatever the outlet is called', () => {
    const wire = report('Calder Cooperative', '2026-03-02T17:00:00Z', { outlet: 'Calder Wire' });
    const copy = report('Velden', '2026-03-02T17:00:00Z', { syndicatedFrom: 'Calder Wire' });
    expect(rank([wire, copy]).score).toBe(rank([wire]).score);
  });

  test('the faster they follow one another', () => {
    const slow = report('Harrow', '2026-03-01T17:00:00Z');
    expect(rank([one, two]).score).toBeGreaterThan(rank([one, slow]).score);
  });

  test('the newer its last report is; without a date it counts as a day old', () => {
    const old = report('Calder', '2026-03-01T17:00:00Z');
    const undated = report('Calder', null);
    expect(rank([one]).score).toBeGreaterThan(rank([old]).score);
    expect(rank([undated]).score).toBeCloseTo(rank([report('Calder', '2026-03-01T18:00:00Z')]).score);
    expect(rank([report('Calder', 'no date')]).score).toBe(rank([undated]).score);
  });

  test('the less a published headline says it already', () => {
    const published = ['Solvane battery plant shut by fire', 'Nurses test an app'];
    expect(rank([one]).score).toBeGreaterThan(rank([one], published).score);
    expect(rank([one], ['Nurses test an app']).score).toBe(rank([one]).score);
  });

  test('the better the standing of its best source', () => {
    const trusted = report('Calder', '2026-03-02T17:00:00Z', { standing: 2 });
    const doubted = report('Calder', '2026-03-02T17:00:00Z', { standing: -2 });
    expect(rank([trusted, two]).score).toBeGreaterThan(rank([one, two]).score);
    expect(rank([one, two]).score).toBe(rank([doubted, two]).score);
    expect(rank([doubted]).score).toBeLessThan(rank([one]).score);
  });

  test('the more of the beat stands in its reports, in any form of the words', () => {
    const on = (...beat: string[]) => rank([one], [], { ...USUAL_RANKING, beat }).score;
    expect(on('battery plants')).toBeGreaterThan(on('chips'));
    expect(on('battery plants', 'Solvane')).toBeGreaterThan(on('battery plants'));
    // “ire” stands in “Fire”, but it is no word of it.
    expect(on('ire')).toBe(on('chips'));
  });

  test('not by opinion, sponsored text and press releases', () => {
    for (const genre of ['opinion', 'sponsored', 'press-release', 'satire'] as const) {
      const other = report('Harrow', '2026-03-02T17:30:00Z', { genre, standing: 2 });
      expect(rank([one, other]).score).toBe(rank([one]).score);
    }
  });

  test('as the weights say', () => {
    const weights = { ...USUAL_RANKING.weights, families: 0, pace: 0 };
    const flat = (reports: readonly RankedReport[]) => rank(reports, [], { weights, beat: [] }).score;
    expect(flat([one, two, three])).toBe(flat([one]));
  });
});

describe('the parts', () => {
  test('add up to the score, each with what was counted', () => {
    const release = report('Solvane', '2026-03-02T17:00:00Z', { genre: 'press-release' });
    const { score, parts } = rank([one, two, release], ['Solvane plant shut by fire']);
    expect(parts.map(({ part }) => part)).toEqual([
      'families',
      'pace',
      'standing',
      'novelty',
      'topic',
      'freshness',
    ]);
    expect(parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score);
    for (const { value, weight, points } of parts) expect(points).toBeCloseTo(value * weight);
    expect(parts.map(({ says }) => says)).toEqual([
      '2 publisher families report it; not counted: 1 × press release.',
      '2 families within 1 hour.',
      'Its sources are of usual standing.',
      '80 % of a headline’s words stand in our “Solvane plant shut by fire”.',
      'The desk has no beat set.',
      'The last report is 1 hour old.',
    ]);
  });
});

describe('reasons', () => {
  test('are short words', () => {
    const copy = report('Velden', '2026-03-02T17:00:00Z', { syndicatedFrom: 'Calder' });
    const articles = [one, two, three, report('Ostermark', '2026-03-02T17:00:00Z'), copy];
    expect(rank(articles, ['Fire shuts Solvane battery plant']).reasons).toEqual([
      'widely reported',
      '1 syndicated copy',
      'new in the last 3 hours',
      'close to a brief already published',
    ]);
    expect(rank([...articles, copy]).reasons).toContain('2 syndicated copies');
  });

  test('are not made up', () => {
    expect(rank([report('Calder', '2026-03-01T17:00:00Z')]).reasons).toEqual([]);
    expect(rank([])).toMatchObject({ reasons: [] });
    const other = report('Harrow', null, { genre: 'opinion' });
    expect(rank([report('Calder', null), other]).reasons).toEqual(['opinion']);
  });
});
