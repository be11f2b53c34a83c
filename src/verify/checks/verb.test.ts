import { describe, expect, it } from 'vitest';
import { beside } from '../fixtures/beside.js';
import { verifyClaim } from '../judge/verify-claim.js';
import { checkVerbs } from './verb.js';

const verdictOf = (claim: string, text: string) =>
  verifyClaim({ sentence: claim, sources: [{ id: 'a', text }] }).verdict;

describe('checkVerbs', () => {
  it.each([
    [
      'saying for a deed',
      'The company added 300 jobs in Leeds.',
      'The company said 300 jobs in Leeds.',
      'said',
      'added',
    ],
    [
      'saying for a deed of figures',
      'The index added 0.4 percent.',
      'The index said 0.4 percent.',
      'said',
      'added',
    ],
    [
      'another deed',
      'Asplund tested the product in May.',
      'Asplund praised the product in May.',
      'praised',
      'tested',
    ],
  ])('flags %s', (_, text, claim, wrong, near) => {
    expect(checkVerbs(beside(claim, text))).toMatchObject([{ text: wrong, near, blocks: true }]);
    expect(verdictOf(claim, text)).toBe('unsupported');
  });

  it.each([
    [
      'another verb of speech',
      'The company added that it would hire 300 people.',
      'The company said that it would hire 300 people.',
    ],
    ['a verb of the same meaning', 'Lumen bought the factory in May.', 'Lumen acquired the factory in May.'],
    ['the same verb', 'The company added 300 jobs in Leeds.', 'The company added 300 jobs.'],
  ])('passes %s', (_, text, claim) => {
    expect(checkVerbs(beside(claim, text))).toEqual([]);
  });
});
