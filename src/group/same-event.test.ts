import { describe, expect, test } from 'vitest';
import * as news from './fixtures/news.js';
import { sameEvent } from './same-event.js';

describe('reports given as one event', () => {
  test('of one event are one group, with the words that they share', () => {
    const { groups, shared } = sameEvent([news.fireWire, news.firePost, news.fireFollowUp]);
    expect(groups).toEqual([['fire-wire', 'fire-post', 'fire-follow-up']]);
    expect(shared).toContain('Solvane');
  });

  test('may be weeks apart', () => {
    const late = { ...news.fireFollowUp, published: '2026-05-20T10:00:00Z' };
    expect(sameEvent([news.fireDaily, late]).groups).toHaveLength(1);
  });

  test('of two subjects are told apart, the larger group first', () => {
    const { groups } = sameEvent([news.appPost, news.chipTimes, news.chipHerald]);
    expect(groups).toEqual([['chip-times', 'chip-herald'], ['app-post']]);
  });

  test('in two languages are left to the person’s word', () => {
    expect(sameEvent([news.fireWire, news.fireGerman]).groups).toHaveLength(1);
  });

  test('are one group when there is one, and none when there is none', () => {
    expect(sameEvent([news.appPost])).toEqual({ groups: [['app-post']], shared: [] });
    expect(sameEvent([])).toEqual({ groups: [], shared: [] });
  });
});
