import { monthOfName } from '../../../dates/month-names.js';
import { readTime } from './read-time.js';

/** Pages on the web are not older. */
const FIRST_YEAR = 1995;
/** The year after which a number is no year of publication; wide, since the code knows no clock. */
const LAST_YEAR = 2099;

/** A date stands at the beginning of what is given for it. */
const MAX_CHARACTERS = 2000;

type Reader = (match: RegExpExecArray, monthFirst: boolean) => string | null;

const number = (group: string | undefined): number => Number(group);

/** `YYYY-MM-DD`, or null where the numbers are no date. */
export function calendarDay(year: number, month: number, day: number): string | null {
  const full = year < 100 ? year + (year < 50 ? 2000 : 1900) : year;
  if (full < FIRST_YEAR || full > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${full}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** "2024-03-05T10:00:00+0100", with the time and its zone where they are given. */
const readIso: Reader = ([, year, month, day, time]) => {
  const date = calendarDay(number(year), number(month), number(day));
  return date && time ? date + time.replace(/([+-]\d{2})(\d{2})$/, '$1:$2') : date;
};

const yearMonthDay: Reader = ([, year, month, day]) => calendarDay(number(year), number(month), number(day));

const dayNameYear: Reader = ([, day, name, year]) => {
  const month = monthOfName(name ?? '');
  return month === null ? null : calendarDay(number(year), month, number(day));
};

const nameDayYear: Reader = ([, name, day, year]) => {
  const month = monthOfName(name ?? '');
  return month === null ? null : calendarDay(number(year), month, number(day));
};

/** "3/4/2024" is read month first in the United States only, and whatever is over 12 is a day. */
const numbersOnly: Reader = ([, first, mark, second, year], monthFirst) => {
  const [a, b] = [number(first), number(second)];
  const isMonthFirst = (monthFirst && mark === '/' && a <= 12) || b > 12;
  return isMonthFirst ? calendarDay(number(year), a, b) : calendarDay(number(year), b, a);
};

const FORMS: readonly (readonly [RegExp, Reader])[] = [
  [/((?:19|20)\d\d)-(\d{1,2})-(\d{1,2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?/, readIso],
  [/((?:19|20)\d\d)\s*[./年년]\s*(\d{1,2})\s*[./月월]\s*(\d{1,2})/, yearMonthDay],
  [/\b((?:19|20)\d\d)(\d{2})(\d{2})(?:T?\d{4,6})?\b/, yearMonthDay],
  [
    /(\d{1,2})(?:st|nd|rd|th|er|º|ª)?\.?[\s-]+(?:de\s+|of\s+)?(\p{L}{3,20})\.?,?[\s-]+(?:de[l]?\s+)?((?:19|20)\d\d)/u,
    dayNameYear,
  ],
  [/(\p{L}{3,20})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:at\s+)?((?:19|20)\d\d)/u, nameDayYear],
  [/\b(\d{1,2})([./-])(\d{1,2})\2((?:19|20)?\d\d)\b/, numbersOnly],
];

/** Arabic and Persian pages write dates in digits of their own (Unicode: U+0660 and U+06F0 on). */
const westernDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));

/** The first date written in a text, as ISO 8601, with the time where its zone is given; surest forms first. */
export function findDate(text: string | null | undefined, monthFirst: boolean): string | null {
  if (!text) return null;
  const near = westernDigits(text.slice(0, MAX_CHARACTERS));
  for (const [form, reader] of FORMS) {
    const match = form.exec(near);
    const date = match && reader(match, monthFirst);
    if (date?.includes('T')) return date;
    if (match && date) return date + (readTime(near.slice(match.index + match[0].length)) ?? '');
  }
  return null;
}
