import { describe, expect, it } from 'vitest';
import { readWords } from './words.js';

const read = (text: string) => readWords(text).map(({ lower }) => lower);

describe('readWords', () => {
  it.each([
    ["They did n't say why.", "They didn't say why."],
    ["He ca n't and wo n't go.", "He can't and won't go."],
    ["I 'm at Bob 's place, you 're not.", "I'm at Bob's place, you're not."],
    ['She ’ll say they ’ve gone.', 'She’ll say they’ve gone.'],
  ])('reads “%s” as “%s”', (split, whole) => {
    expect(read(split)).toEqual(read(whole));
    expect(read(split).some((word) => /^(?:n't|s|m|re|ll|ve)$/.test(word))).toBe(false);
  });

  it('keeps a letter that stands for itself', () => {
    expect(read('Plan s and plan "d" in a ‘b’ test')).toEqual([
      'plan',
      's',
      'and',
      'plan',
      'd',
      'in',
      'a',
      'b',
      'test',
    ]);
  });
});
