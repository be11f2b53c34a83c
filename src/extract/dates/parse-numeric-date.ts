import { isoInstant, yearOf } from './instant.js';
import { namedZoneOffset, zoneOffset } from './time-zones.js';

type Reader = (match: RegExpExecArray) => string | null;

const number = (group: string | undefined): number => Number(group ?? 0);

/** Year, month, day, hour, minute, second, half of the day and zone in the groups of those names. */
const named: Reader = ({ groups = {} }) => {
  const { year = '', month = '1', day = '1', hour, minute, second, half, zone } = groups;
  const full = yearOf(year);
  if (full === null) return null;
  const hours = half === undefined ? number(hour) : (number(hour) % 12) + (/^p/i.test(half) ? 12 : 0);
  const parts = { year: full, month: number(month), day: number(day), hour: hours };
  const clock = { minute: number(minute), second: number(second) };
  const offset = offsetOf(
    zone,
    Date.UTC(full, parts.month - 1, parts.day, hours, clock.minute, clock.second),
  );
  return offset === null ? null : isoInstant({ ...parts, ...clock, offset });
};

/** A zone's name may be one of the places of the IANA list, whose offset depends on the time. */
const offsetOf = (zone: string | undefined, wallClock: number): number | null =>
  zone !== undefined && /^[A-Z]\w+\/\w/.test(zone) ? namedZoneOffset(zone, wallClock) : zoneOffset(zone);

/** Day and month by number: the one that can only be a day, or by the twelve-hour clock, which goes with month first. */
const dayOrMonthFirst: Reader = (match) => {
  const { first = '', second: other = '', half } = match.groups ?? {};
  if (Number(first) <= 12 && Number(other) <= 12 && first !== other && half === undefined) return null;
  const isDayFirst = Number(first) > 12;
  const [day, month] = isDayFirst ? [first, other] : [other, first];
  return named(
    Object.assign(match, { groups: { ...match.groups, day, month, second: match.groups?.seconds } }),
  );
};

/** Seconds or milliseconds since 1970 (POSIX, ECMAScript), from September 2001 on: shorter numbers are dates. */
const sinceEpoch: Reader = ([digits]) =>
  new Date(digits.length > 11 ? Number(digits) : Number(digits) * 1000).toISOString();

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

const CLOCK = String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?`;
const HALF = String.raw`(?:\s*(?<half>[ap]\.?m)(?![a-z])\.?)?`;
const ZONE = String.raw`(?:\s*(?<zone>Z|[+-]\d{1,2}(?::?\d{2})?|(?:GMT|UTC)[+-]\d{1,2}(?::?\d{2})?|[A-Z]{2,5}|[A-Z]\w+/[\w/]+)Z?)?(?:\[[\w/]+\])?`;

const FORMS: readonly (readonly [RegExp, Reader])[] = [
  [
    new RegExp(
      String.raw`^(?<year>\d{4})-0?(?<month>\d{1,2})-(?<day>\d{1,2})(?:[Tt\s]+${CLOCK}${HALF}${ZONE})?$`,
      'i',
    ),
    named,
  ],
  [/^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})T(?<hour>\d{2})(?<zone>Z|[+-]\d{2}:?\d{2})$/i, named],
  [/^\d{10}$|^\d{13}$/, sinceEpoch],
  [/^(\d{4})-?(\d{2})$/, firstOfMonth],
  [/^(\d{4})$/, firstOfYear],
  [/^-(\d{2})-?(\d{2})$/, firstOfMonth],
  [/^(?<year>\d{2}|\d{4})-?(?<month>\d{2})-?(?<day>\d{2})$/, named],
  [/^(\d{2}|\d{4})-?(\d{3})$/, ordinal],
  [
    /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})T?(?<hour>\d{2}):?(?<minute>\d{2}):?(?<second>\d{2})\s*(?<zone>Z|[+-]\d{2}:?\d{2})?$/,
    named,
  ],
  [/(\d{4})년\s*(\d{1,2})월\s*(\d{1,2})일\s*(\d{1,2}):(\d{2}):(\d{2})/, koreanWords],
  [/(\d{4})-(\d{2})-(\d{2})\s+(오전|오후)\s+(\d{1,2}):(\d{2}):(\d{2})/, koreanHalfDay],
  [
    new RegExp(String.raw`^(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日(?:\s*${CLOCK}${ZONE})?$`),
    named,
  ],
  [
    new RegExp(
      String.raw`^(?:\p{L}+,\s*)?(?<year>\d{4})([/.])(?<month>\d{1,2})\2(?<day>\d{1,2})(?:,?\s+${CLOCK}${HALF}${ZONE})?$`,
      'iu',
    ),
    named,
  ],
  // With full stops and dashes the day comes first wherever such dates are written.
  [
    new RegExp(
      String.raw`^(?:\p{L}+[,.]?\s*)?(?<day>\d{1,2})([.-])(?<month>\d{1,2})\2(?<year>\d{4})(?:,?\s+${CLOCK}${HALF}${ZONE})?$`,
      'iu',
    ),
    named,
  ],
  [
    new RegExp(
      String.raw`^(?:\p{L}+,?\s*)?(?<first>\d{1,2})/(?<second>\d{1,2})/(?<year>\d{4})(?:,?\s+${CLOCK.replace('<second>', '<seconds>')}${HALF}${ZONE})?$`,
      'iu',
    ),
    dayOrMonthFirst,
  ],
];

function firstOfYear([, year = '']: RegExpExecArray): string | null {
  const full = yearOf(year);
  return full === null ? null : isoInstant({ year: full });
}

/** Reads a date that is written year first; null where it is in another form. */
export function parseNumericDate(written: string): string | null {
  for (const [form, reader] of FORMS) {
    const match = form.exec(written);
    if (match) return reader(match);
  }
  return null;
}
