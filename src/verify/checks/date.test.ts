import { describe, expect, it } from 'vitest';
import { beside, PUBLISHED, REPORT } from '../fixtures/beside.js';
import { checkDates } from './date.js';

const check = (claim: string, published: string | null = PUBLISHED) =>
  checkDates(beside(claim, REPORT, published));

describe('checkDates', () => {
  it.each([
    ['another weekday', 'Lumen Labs said on Tuesday that it would cut 1,200 jobs.', 'Tuesday'],
    ['another day', 'The layoffs begin on April 25 and end by June.', 'April 25'],
    ['another month', 'The board approved the plan in January.', 'January'],
    ['a day that does not fit', 'Lumen Labs said on March 14 that it would cut 1,200 jobs.', 'March 14'],
  ])('flags %s', (_, claim, text) => {
    const [problem] = check(claim);
    expect(problem).toMatchObject({ type: 'date', blocks: true });
    expect(problem?.text).toContain(text);
  });

  it.each([
    ['the same weekday', 'Lumen Labs said Thursday that it would cut 1,200 jobs.'],
    ['the weekday as a date', 'Lumen Labs said on March 21 that it would cut 1,200 jobs.'],
    ['the day of publication', 'Lumen Labs said today that it would cut 1,200 jobs.'],
    ['a month in short', 'The layoffs begin on Apr. 15.'],
    ['the month of a day', 'The layoffs begin in April.'],
    ['the day in the other order', 'The layoffs begin on 15 April 2024.'],
    ['no date', 'The board approved the plan.'],
  ])('passes %s', (_, claim) => {
    expect(check(claim)).toEqual([]);
  });

  it('does not block what only the day of publication could settle', () => {
    const [problem] = check('Lumen Labs said on March 21 that it would cut 1,200 jobs.', null);
    expect(problem?.blocks ?? false).toBe(false);
  });
});
