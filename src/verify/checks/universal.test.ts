import { describe, expect, it } from 'vitest';
import { beside } from '../fixtures/beside.js';
import { checkUniversals } from './universal.js';

const SOURCE =
  'The mayor ordered schools in two quarters of Dornau to close on Monday. Some will stay closed for a week.';
const check = (claim: string, text = SOURCE) => checkUniversals(beside(claim, text));

describe('checkUniversals', () => {
  it.each([
    ['All schools in Dornau will close on Monday.', 'All schools'],
    ['The mayor closed every school in Dornau.', 'every school'],
    ['All of the schools in Dornau close on Monday.', 'All of'],
    ['Everyone in Dornau stays at home on Monday.', 'Everyone in'],
  ])('flags “%s”', (claim, text) => {
    expect(check(claim)).toMatchObject([{ type: 'entailment', text, blocks: true }]);
  });

  it.each([
    ['The worst flood of all closed schools in Dornau on Monday.'],
    ['All 14 schools in Dornau will close on Monday.'],
    ['All rowing clubs will close on Monday.'],
    ['Schools in two quarters of Dornau close on Monday.'],
  ])('passes “%s”', (claim) => {
    expect(check(claim)).toEqual([]);
  });

  it('passes where the source speaks of the whole in other words', () => {
    expect(check('All schools in Dornau close.', 'No school in Dornau opens on Monday.')).toEqual([]);
  });
});
