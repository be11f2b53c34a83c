import { describe, expect, it } from 'vitest';
import { parseFeedDate } from './parse-feed-date.js';

const CASES: readonly (readonly [string, string | null])[] = [
  ['2026-05-04T08:00:00+02:00', '2026-05-04T06:00:00.000Z'],
  ['2026-05-04T08:00:00.123Z', '2026-05-04T08:00:00.000Z'],
  ['2026-05-04T08:00+02:00', '2026-05-04T06:00:00.000Z'],
  ['2026-05-04', '2026-05-04T00:00:00.000Z'],
  ['2026-05', '2026-05-01T00:00:00.000Z'],
  ['2026', '2026-01-01T00:00:00.000Z'],
  ['20260504', '2026-05-04T00:00:00.000Z'],
  ['2026-124', '2026-05-04T00:00:00.000Z'],
  ['Mon, 04 May 2026 08:00:00 GMT', '2026-05-04T08:00:00.000Z'],
  ['Mon, 4 May 26 08:00 EDT', '2026-05-04T12:00:00.000Z'],
  ['Mon, 04 May 2026 08:00:00 -0330', '2026-05-04T11:30:00.000Z'],
  ['04-May-2026 08:00:00', '2026-05-04T08:00:00.000Z'],
  ['Mon May  4 08:00:00 PST 2026', '2026-05-04T16:00:00.000Z'],
  ['Mon, 04 May 2026 08:00:00 Europe/Paris', '2026-05-04T06:00:00.000Z'],
  ['lun., 4 mai 2026 08:00:00 CET', '2026-05-04T07:00:00.000Z'],
  ['Mon, 04 May 2026 12:15:00 AM', '2026-05-04T00:15:00.000Z'],
  ['2026年5月4日', null],
  ['yesterday', null],
  ['2026-13-40', null],
  ['', null],
];

describe('parseFeedDate', () => {
  it.each(CASES)('reads %s', (written, instant) => {
    expect(parseFeedDate(written)).toBe(instant);
  });

  it('takes nothing but text', () => {
    expect(parseFeedDate(undefined)).toBeNull();
  });
});
