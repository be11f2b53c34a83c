import { expect, it } from 'vitest';
import { readRetryAfter } from './read-retry-after.js';

const NOON = Date.parse('2026-03-01T12:00:00Z');

it.each([
  ['120', 120_000],
  [' 0 ', 0],
  ['Sun, 01 Mar 2026 12:01:00 GMT', 60_000],
  ['Sun, 01 Mar 2026 11:00:00 GMT', 0],
  ['99999999999', 7 * 24 * 3600 * 1000],
  ['1000000000', 7 * 24 * 3600 * 1000],
  ['1e9', null],
  ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
  ['Fri, 31 Dec 9999 23:59:59 GMT', 7 * 24 * 3600 * 1000],
  ['soon', null],
  ['-5', null],
  ['1.5', null],
  [undefined, null],
])('reads %s as %s ms', (field, expected) => {
  expect(readRetryAfter(field, NOON)).toBe(expected);
});
