import { describe, expect, it } from 'vitest';
import { beside, REPORT } from '../fixtures/beside.js';
import { checkNumbers } from './number.js';

const check = (claim: string) => checkNumbers(beside(claim, REPORT));

describe('checkNumbers', () => {
  it.each([
    ['a changed number', 'Lumen Labs would cut 1,500 jobs.', '1,500', '1,200'],
    ['a changed decimal', 'Shares of Lumen fell 5.4 percent to $31.', '5.4 percent', '4.5 percent'],
    [
      'a number of another thing',
      'Shares of Lumen fell 8 percent to $31 in early trading.',
      '8 percent',
      '4.5 percent',
    ],
    [
      'points for percent',
      'Lumen would cut 8 percentage points of its staff.',
      '8 percentage points',
      '8 percent',
    ],
    ['another currency', 'Shares of Lumen fell 4.5 percent to €31 in early trading.', '€31', '$31'],
    [
      'a rounding that goes too far',
      'He expects revenue of $3.5 billion this year.',
      '$3.5 billion',
      '$3.24 billion',
    ],
  ])('flags %s', (_, claim, text, near) => {
    expect(check(claim)).toMatchObject([{ type: 'number', text, near, blocks: true }]);
  });

  it.each([
    ['the same number', 'Lumen Labs would cut 1,200 jobs.'],
    ['no separator', 'Lumen Labs would cut 1200 jobs.'],
    ['words', 'Lumen Labs would cut twelve hundred jobs.'],
    ['a percent sign', 'Lumen would cut 8% of its staff.'],
    ['an honest rounding', 'He expects revenue of $3.2 billion this year.'],
    ['a hedge', 'He expects revenue of about $3.3 billion this year.'],
    ['a lower bound', 'Lumen Labs would cut more than 1,000 jobs.'],
    ['a vote in figures', 'The board approved the plan 7 to 2.'],
    ['an ordinal', 'Sales fell for a 3rd quarter.'],
    ['a day of a month', 'The layoffs begin on April 15.'],
    ['another order', 'In early trading to $31, shares of Lumen fell 4.5 percent.'],
  ])('passes %s', (_, claim) => {
    expect(check(claim)).toEqual([]);
  });

  const film = 'The film runs for 90 minutes, 18 months after the first, which burned 5 miles of film.';
  const inFilm = (claim: string) => checkNumbers(beside(claim, film));

  it.each([
    ['hours and minutes', 'The film runs for an hour and a half.'],
    ['months and years', 'It came a year and a half after the first.'],
    ['miles and kilometres', 'The first burned 8 km of film.'],
    ['a bound in another unit', 'The film runs for more than an hour.'],
  ])('passes one measure in two units: %s', (_, claim) => {
    expect(inFilm(claim)).toEqual([]);
  });

  it.each([
    'The film runs for two hours.',
    'The film runs for half an hour.',
    'The first burned 5 km of film.',
  ])('flags another measure: %s', (claim) => {
    expect(inFilm(claim)).toMatchObject([{ type: 'number' }]);
  });
});
