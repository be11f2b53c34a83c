import { describe, expect, it } from 'vitest';
import { beside } from '../fixtures/beside.js';
import { checkPlanned } from './planned.js';

const EMPLOYS = 'The plant employs 200 people and plans to employ 500 by 2027.';
const REVENUE = 'Revenue was $3 million last year and is expected to reach $5 million.';

describe('checkPlanned', () => {
  it.each([
    ['a planned figure told as present', EMPLOYS, 'The plant employs 500 people.', '500', '200'],
    [
      'a planned figure behind “plans”',
      'The plant employs 200 and plans 500.',
      'The plant employs 500.',
      '500',
      '200',
    ],
    ['a present figure told as planned', EMPLOYS, 'The plant plans to employ 200 people.', '200', '500'],
    [
      'an expected amount told as past',
      REVENUE,
      'Revenue was $5 million last year.',
      '$5 million',
      '$3 million',
    ],
  ])('flags %s', (_, text, claim, wrong, near) => {
    expect(checkPlanned(beside(claim, text))).toMatchObject([
      { type: 'number', text: wrong, near, blocks: true },
    ]);
  });

  it.each([
    ['the present figure', EMPLOYS, 'The plant employs 200 people.'],
    ['the planned figure', EMPLOYS, 'The plant plans to employ 500 people by 2027.'],
    ['both', REVENUE, 'Revenue is expected to rise from $3 million to $5 million.'],
    ['a figure that stands alone', 'The plant will employ 500 people.', 'The plant employs 500 people.'],
    [
      'a figure told elsewhere',
      `${EMPLOYS}\nThe plant employed 500 people in 1990.`,
      'The plant employed 500 people.',
    ],
  ])('passes %s', (_, text, claim) => {
    expect(checkPlanned(beside(claim, text))).toEqual([]);
  });
});
