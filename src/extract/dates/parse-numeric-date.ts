import { isoInstant } from './instant.js';
import { zoneOffset } from './time-zones.js';

type Reader = (match: RegExpExecArray) => string | null;

const number = (group: string | undefined): number => Number(group ?? 0);

/** Year, month, day, hour, minute, second, zone in the groups 1 to 7. */
const inOrder: Reader = (match) => {
  const offset = zoneOffset(match[7]);
  if (offset === null) return null;
  const [, year, month, day, hour, minute, second] = match;
  return isoInstant({
    year: number(year),
    month: number(month),
    day: number(day),
    hour: number(hour),
    minute: number(minute),
    second: number(second),
    offset,
  });
};

const firstOfMonth: Reader = ([, year, month]) => isoInstant({ year: number(year), month: number(month) });

/** ISO 8601 ordinal dates: the day of the year. */
const ordinal: Reader = ([, year, day]) =>
  isoInstant({ year: number(year), offset: -(number(day) - 1) * 1440 });

/** "2004-05-28 오후 11:31:15": Korean a.m. and p.m. */
const koreanHalfDay: Reader = ([, year, month, day, half, hour, minute, second]) =>
  isoInstant({
    year: number(year),
    month: number(month),
    day: number(day),
    hour: (number(hour) % 12) + (half === '오후' ? 12 : 0),
    minute: number(minute),
    second: number(second),
    offset: 9 * 60,
  });

const koreanWords: Reader = ([, year, month, day, hour, minute, second]) =>
  isoInstant({
    year: number(year),
    month: number(month),
    day: number(day),
    hour: number(hour),
    minute: number(minute),
    second: number(second),
    offset: 9 * 60,
  });

const FORMS: readonly (readonly [RegExp, Reader])[] = [
  [
    /^(\d{4})-0?(\d{1,2})-(\d{1,2})(?:[Tt\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{1,2}:?\d{2}|[A-Z]{2,4})?)?$/i,
    inOrder,
  ],
  [/^(\d{4})-?(\d{2})$/, firstOfMonth],
  [/^(\d{4})$/, firstOfYear],
  [/^-(\d{2})-?(\d{2})$/, firstOfMonth],
  [/^(\d{2}|\d{4})-?(\d{2})-?(\d{2})$/, inOrder],
  [/^(\d{2}|\d{4})-?(\d{3})$/, ordinal],
  [/^(\d{4})(\d{2})(\d{2})T(\d{2}):?(\d{2}):?(\d{2})\s*(Z|[+-]\d{2}:?\d{2})?$/, inOrder],
  [/(\d{4})년\s*(\d{1,2})월\s*(\d{1,2})일\s*(\d{1,2}):(\d{2}):(\d{2})/, koreanWords],
  [/(\d{4})-(\d{2})-(\d{2})\s+(오전|오후)\s+(\d{1,2}):(\d{2}):(\d{2})/, koreanHalfDay],
  [/^(?:\p{L}+,\s*)?(\d{4})\/(\d{1,2})\/(\d{1,2})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(\S+)?)?$/u, inOrder],
];

function firstOfYear([, year]: RegExpExecArray): string | null {
  return isoInstant({ year: number(year) });
}

/** Reads a date that is written year first; null where it is in another form. */
export function parseNumericDate(written: string): string | null {
  for (const [form, reader] of FORMS) {
    const match = form.exec(written);
    if (match) return reader(match);
  }
  return null;
}
