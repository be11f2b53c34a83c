import { expect, it } from 'vitest';
import { sayPassing } from './watch-faults.js';

const failure = (code: string): Error => Object.assign(new Error('raw'), { code });

it.each([
  ['53100', /disk is full/],
  ['ENOSPC', /disk is full/],
  ['53300', /out of memory or connections/],
  ['57P01', /cannot be reached/],
  ['ECONNREFUSED', /cannot be reached/],
])('says what passes by itself (%s)', (code, said) => {
  expect(sayPassing(failure(code))).toMatch(said);
});

it('leaves faults of ours as they are', () => {
  expect(sayPassing(failure('23505'))).toBeNull();
  expect(sayPassing(new TypeError('x'))).toBeNull();
  expect(sayPassing('53100')).toBeNull();
});
