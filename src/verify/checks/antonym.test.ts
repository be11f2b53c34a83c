import { describe, expect, it } from 'vitest';
import { beside, REPORT } from '../fixtures/beside.js';
import { checkAntonyms } from './antonym.js';

const check = (claim: string, text = REPORT) => checkAntonyms(beside(claim, text));

describe('checkAntonyms', () => {
  it.each([
    ['Shares of Lumen rose 4.5 percent to $31 in early trading.', 'rose', 'fell'],
    ['The board rejected the plan in February by a vote of seven to two.', 'rejected', 'approved'],
    ['The layoffs end on April 15 and end by June.', 'end', 'begin'],
    ['The union praised the plan.', 'praised', 'criticised'],
  ])('flags %s', (claim, text, near) => {
    expect(check(claim)).toMatchObject([{ type: 'antonym', text, near, blocks: true }]);
  });

  it.each([
    'Shares of Lumen fell 4.5 percent to $31 in early trading.',
    'Shares of its rival Corvid Systems rose 2 percent.',
    'Shares of Lumen dropped 4.5 percent to $31 in early trading.',
    'The board backed the plan in February by a vote of seven to two.',
  ])('passes %s', (claim) => {
    expect(check(claim)).toEqual([]);
  });
});
