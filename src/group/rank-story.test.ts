import { describe, expect, test } from 'vitest';
import { type RankedArticle, rankStory } from './rank-story.js';

const NOW = '2026-03-02T18:00:00Z';

function report(family: string, published: string | null, more: Partial<RankedArticle> = {}): RankedArticle {
  const title = 'Fire shuts Solvane battery plant';
  return { family, outlet: family, published, syndicatedFrom: null, title, text: '', ...more };
}

function rank(articles: readonly RankedArticle[], publishedHeadlines: readonly string[] = []) {
  return rankStory({ articles, now: NOW, publishedHeadlines });
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
  });
});
