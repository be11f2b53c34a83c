import { describe, expect, it } from 'vitest';
import { findDates } from './dates.js';

// A Wednesday.
const PUBLISHED = '2024-03-20T10:00:00Z';

describe('findDates', () => {
  it.each([
    ['on March 3, 2024', '2024-03-03', 'day'],
    ['on 3 March 2024', '2024-03-03', 'day'],
    ['on Oct. 9', '2023-10-09', 'day'],
    ['on April 2nd', '2024-04-02', 'day'],
    ['on Thursday', '2024-03-14', 'day'],
    ['on Wednesday', '2024-03-20', 'day'],
    ['last Wednesday', '2024-03-13', 'day'],
    ['next Friday', '2024-03-22', 'day'],
    ['yesterday', '2024-03-19', 'day'],
    ['in January 2020', '2020-01', 'month'],
    ['in January', '2024-01', 'month'],
    ['in November', '2023-11', 'month'],
    ['by May', '2024-05', 'month'],
    ['last year', '2023', 'year'],
    ['next month', '2024-04', 'month'],
    ['in 1998', '1998', 'year'],
    ['2024-02-29', '2024-02-29', 'day'],
  ])('resolves %s to %s', (text, date, precision) => {
    const [first] = findDates(text, PUBLISHED);
    expect(first).toMatchObject({ date, precision });
    expect(text.slice(first?.start, first?.end)).toBe(first?.text);
  });

  it('says what it cannot resolve', () => {
    expect(findDates('on Thursday', null)).toMatchObject([{ date: null, weekday: 4, relative: true }]);
    expect(findDates('on March 3', null)).toMatchObject([{ date: null, month: 3, day: 3 }]);
  });

  it.each([
    'They may go.',
    'May they win.',
    'March on.',
    '1,998 people',
    'the 1990s',
    '$2024',
    'February 31, 2024',
  ])('finds no day in %s', (text) => {
    expect(findDates(text, PUBLISHED).filter((date) => date.precision !== 'year')).toEqual([]);
  });
});
