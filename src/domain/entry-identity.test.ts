import { expect, it } from 'vitest';
import { isSameEntry } from './entry-identity.js';

const published = '2026-03-01T10:02:11.000Z';

it('knows an entry by headline and instant', () => {
  const one = { title: 'Ferry to  sail at night ', published };
  expect(isSameEntry(one, { title: 'Ferry to sail at night', published: '2026-03-01T11:02:11+01:00' })).toBe(
    true,
  );
});

it.each([
  ['another headline', { title: 'Mill reopens', published }],
  ['another instant', { title: 'Ferry to sail', published: '2026-03-01T10:02:12.000Z' }],
  ['no date', { title: 'Ferry to sail', published: null }],
  ['no headline', { title: null, published }],
])('does not take one with %s for it', (_what, other) => {
  expect(isSameEntry({ title: 'Ferry to sail', published }, other)).toBe(false);
});

it('does not trust a date without a time', () => {
  const column = { title: 'Letters', published: '2026-03-01T00:00:00.000Z' };
  expect(isSameEntry(column, column)).toBe(false);
});
