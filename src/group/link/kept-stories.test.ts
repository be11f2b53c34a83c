import { describe, expect, it } from 'vitest';
import { keptStories } from './kept-stories.js';

const times = (count: number, story: string): string[] => Array.from({ length: count }, () => story);

describe('keptStories', () => {
  it('leaves the id of a large story with the group that has most of it, not with the largest group', () => {
    const mixed = [...times(5, 'large'), ...times(12, 'small')];
    const most = times(15, 'large');
    const worthOf = (story: string): number => (story === 'large' ? 100 : 1);
    expect(keptStories([mixed, most], worthOf)).toEqual(['small', 'large']);
  });

  it('counts what was not looked at', () => {
    const both = [...times(3, 'a'), ...times(2, 'b')];
    expect(keptStories([both], () => 1)).toEqual(['a']);
    expect(keptStories([both], (story) => (story === 'b' ? 40 : 1))).toEqual(['b']);
  });

  it('gives no id twice, and none to a group of new articles', () => {
    expect(keptStories([times(3, 'a'), times(2, 'a'), ['']], () => 1)).toEqual(['a', undefined, undefined]);
  });
});
