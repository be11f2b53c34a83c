import { describe, expect, it } from 'vitest';
import { beside, REPORT } from '../fixtures/beside.js';
import { checkNegation } from './negation.js';

const check = (claim: string, text = REPORT) => checkNegation(beside(claim, text));

describe('checkNegation', () => {
  it.each([
    ['a negation put in', 'Shares of Lumen did not fall 4.5 percent to $31 in early trading.'],
    ['a negation left out', 'The company, which makes chips for cars, did say which offices would close.'],
    ['a contraction', 'The layoffs don’t begin on April 15 and end by June.'],
    ['never', 'The board never approved the plan in February by a vote of seven to two.'],
  ])('flags %s', (_, claim) => {
    expect(check(claim)).toMatchObject([{ type: 'negation', blocks: true }]);
  });

  it.each([
    ['the same negation', 'The company did not say which offices would close.'],
    ['a contraction of it', 'The company didn’t say which offices would close.'],
    ['a negation of a part that was cut', '“We owe it to our customers to act now,” Ruiz said.'],
    ['another word for it', 'The company declined to say which offices would close.'],
    ['an unlike sentence', 'Nobody was hurt.'],
  ])('passes %s', (_, claim) => {
    expect(check(claim)).toEqual([]);
  });

  it('knows one denial in two places', () => {
    const text = 'Passwords were not taken in May, the company said.';
    expect(check('No passwords were taken in May, the company said.', text)).toEqual([]);
    expect(check('Passwords were not taken in May.', 'No passwords were taken in May.')).toEqual([]);
    expect(check('No passwords were taken in May.', 'Passwords were taken in May.')).not.toEqual([]);
  });

  it('passes a clause with “not” that was cut off', () => {
    const text = 'The bridge opened on Monday, though it was not yet finished.';
    expect(check('The bridge opened on Monday.', text)).toEqual([]);
  });
});
