import { describe, expect, it } from 'vitest';
import { beside, REPORT } from '../fixtures/beside.js';
import { checkAttribution } from './attribution.js';

const check = (claim: string, text = REPORT) => checkAttribution(beside(claim, text));

describe('checkAttribution', () => {
  it.each([
    ['indirect speech', 'Engineers would leave for Corvid.', 'Mira Okafor warned'],
    ['a quotation', 'These cuts are overdue.', 'Tom Hale said'],
    [
      'speech with a dateline',
      'It would cut 1,200 jobs, or 8 percent of its staff, after sales fell for a third quarter.',
      'Lumen Labs said',
    ],
  ])('flags %s that became fact', (_, claim, near) => {
    const [problem] = check(claim);
    expect(problem).toMatchObject({ type: 'attribution', text: claim, blocks: true });
    expect(problem?.near).toContain(near.split(' ')[0]);
  });

  it('flags “according to” that went', () => {
    const text = 'The dam is unsafe in its present state, according to the engineers’ union.';
    expect(check('The dam is unsafe in its present state.', text)).toMatchObject([{ type: 'attribution' }]);
  });

  it.each([
    ['the speaker kept', 'Okafor warned that engineers would leave for Corvid.'],
    ['a quotation without its speaker', '“These cuts are overdue.”'],
    ['a hedge', 'Engineers would reportedly leave for Corvid.'],
    ['a fact of the report’s own', 'Shares of Lumen fell 4.5 percent to $31 in early trading.'],
  ])('passes %s', (_, claim) => {
    expect(check(claim)).toEqual([]);
  });

  it('passes what another sentence states as fact', () => {
    const text = 'Ruiz said the plant in Leeds would close in May.\nThe plant in Leeds will close in May.';
    expect(check('The plant in Leeds will close in May.', text)).toEqual([]);
  });
});
