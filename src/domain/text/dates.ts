import { dayNumber, dayOfIso, isoDay, MONTHS, partsOf, WEEKDAYS } from './calendar.js';

/** A date in a text; `text === source.slice(start, end)`. What the words leave open is null. */
export interface FoundDate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as exactly as words and publication date allow; null where unresolved. */
  readonly date: string | null;
  readonly precision: 'day' | 'month' | 'year';
  /** As the words themselves say. */
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** 0 = Sunday. */
  readonly weekday: number | null;
  /** Needs the publication date to be understood: "Thursday", "last year", "March 3". */
  readonly relative: boolean;
}

type Parts = Pick<FoundDate, 'date' | 'precision' | 'year' | 'month' | 'day' | 'weekday' | 'relative'>;
interface Rule {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, published: number | null) => Parts | null;
}

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)';
const WEEKDAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri)\\b\\.?)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:1[5-9]|20)\\d\\d)';

/** Most specific first: a later rule never takes words that an earlier one took. */
const RULES: readonly Rule[] = [
  { pattern: /\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/g, read: (m) => absolute(+at(m, 1), +at(m, 2), +at(m, 3)) },
  {
    pattern: new RegExp(`(?:\\b${WEEKDAY},? )?\\b(${MONTH}) ${DAY}(?: ?,? ${YEAR})?(?![\\d:%])`, 'gi'),
    read: (m, published) => dayOfMonth(at(m, 1), +at(m, 2), m[3], published),
  },
  {
    pattern: new RegExp(`(?:\\b${WEEKDAY},? )?\\b${DAY}(?: of)? (${MONTH})(?: ?,? ${YEAR})?\\b`, 'gi'),
    read: (m, published) => dayOfMonth(at(m, 2), +at(m, 1), m[3], published),
  },
  {
    pattern: new RegExp(`\\b(?:(last|next|this|early|late|mid)[ -])?(${MONTH})(?: of)?,? ${YEAR}\\b`, 'gi'),
    read: (m) => monthOf(at(m, 2), +at(m, 3)),
  },
  {
    pattern: new RegExp(`\\b(?:(last|next|this|on|coming|past) )?(${WEEKDAY})(?=$|[^\\p{L}])`, 'gu'),
    read: (m, published) => weekday(at(m, 2), m[1], published),
  },
  {
    // Lower-cased text: whole names only, "sun" and "mon" are words.
    pattern: /\b(?:(last|next|this|on|coming|past) )?((?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/g,
    read: (m, published) => weekday(at(m, 2), m[1], published),
  },
  {
    pattern: /\b(today|tonight|yesterday|tomorrow)\b/gi,
    read: (m, published) => dayFrom(published, OFFSETS[at(m, 1).toLowerCase()] ?? 0),
  },
  {
    pattern: /\b(last|this|next|the previous|the following) (year|month)\b/gi,
    read: (m, published) => period(at(m, 1).toLowerCase(), at(m, 2).toLowerCase(), published),
  },
  {
    pattern: new RegExp(`\\b(${MONTH})(?= [a-z]|[.,;:)]|['’]s\\b|$)`, 'g'),
    read: (m, published) => bareMonth(m, published),
  },
  {
    pattern: new RegExp(`(?<![\\d,.$£€#-])\\b${YEAR}\\b(?![,.]\\d|-?\\d|%|s\\b)`, 'g'),
    read: (m) => yearOnly(+at(m, 1)),
  },
];
const OFFSETS: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };

/**
 * Dates in reading order, absolute and relative. `published` (ISO 8601) resolves relative ones: a bare weekday
 * is its last occurrence up to that day unless "next" stands before it; a month without a year is the nearest.
 */
export function findDates(text: string, published: string | null): FoundDate[] {
  const reference = dayOfIso(published);
  const found: FoundDate[] = [];
  for (const { pattern, read } of RULES) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => other.start < end && start < other.end)) continue;
      const parts = read(match, reference);
      if (parts) found.push({ text: match[0], start, end, ...parts });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function at(match: RegExpExecArray, group: number): string {
  return match[group] ?? '';
}

const NOTHING = { year: null, month: null, day: null, weekday: null, relative: true };

function absolute(year: number, month: number, day: number): Parts | null {
  const number = dayNumber(year, month, day);
  if (number === null) return null;
  return { ...NOTHING, date: isoDay(number), precision: 'day', year, month, day, relative: false };
}

function monthNumber(name: string): number {
  return MONTHS.get(name.toLowerCase().replace('.', '')) ?? 0;
}

function dayOfMonth(
  name: string,
  day: number,
  year: string | undefined,
  published: number | null,
): Parts | null {
  const month = monthNumber(name);
  if (day < 1 || day > 31) return null;
  if (year !== undefined) return absolute(+year, month, day);
  const resolved = published === null ? null : nearestYear(published, month, day);
  return { ...NOTHING, date: resolved === null ? null : isoDay(resolved), precision: 'day', month, day };
}

function nearestYear(published: number, month: number, day: number): number | null {
  const { year } = partsOf(published);
  const days = [year - 1, year, year + 1].map((candidate) => dayNumber(candidate, month, day));
  const real = days.filter((candidate) => candidate !== null);
  real.sort((a, b) => Math.abs(a - published) - Math.abs(b - published));
  return real[0] ?? null;
}

function monthOf(name: string, year: number): Parts {
  const month = monthNumber(name);
  const date = `${year}-${String(month).padStart(2, '0')}`;
  return { ...NOTHING, date, precision: 'month', year, month, relative: false };
}

function weekday(name: string, before: string | undefined, published: number | null): Parts {
  const key = name.toLowerCase().replace('.', '');
  const wanted = WEEKDAYS.get(key) ?? 0;
  const date = published === null ? null : isoDay(resolveWeekday(wanted, before?.toLowerCase(), published));
  return { ...NOTHING, date, precision: 'day', weekday: wanted };
}

function resolveWeekday(wanted: number, before: string | undefined, published: number): number {
  const back = (partsOf(published).weekday - wanted + 7) % 7;
  if (before === 'next' || before === 'coming') return published + (back === 0 ? 7 : 7 - back);
  return published - (before === 'last' && back === 0 ? 7 : back);
}

function dayFrom(published: number | null, offset: number): Parts {
  const date = published === null ? null : isoDay(published + offset);
  return { ...NOTHING, date, precision: 'day' };
}

function period(which: string, unit: string, published: number | null): Parts {
  const precision = unit === 'year' ? 'year' : 'month';
  if (published === null || which.startsWith('the')) return { ...NOTHING, date: null, precision };
  const { year, month } = partsOf(published);
  const step = which === 'last' ? -1 : which === 'next' ? 1 : 0;
  if (precision === 'year') return { ...NOTHING, date: String(year + step), precision };
  const shifted = new Date(Date.UTC(year, month - 1 + step, 1)).toISOString();
  return { ...NOTHING, date: shifted.slice(0, 7), precision };
}

/** "May" and "March" open sentences as other words too; alone they count only behind a preposition. */
function bareMonth(match: RegExpExecArray, published: number | null): Parts | null {
  const name = at(match, 1);
  const before = match.input.slice(Math.max(0, match.index - 12), match.index);
  if (
    /^(?:May|March|Mar\.?)$/.test(name) &&
    !/\b(?:in|of|since|until|by|last|next|this|from|to|early|late|mid|through)[ -]$/i.test(before)
  )
    return null;
  const month = monthNumber(name);
  return { ...NOTHING, date: resolveMonth(month, before, published), precision: 'month', month };
}

function resolveMonth(month: number, before: string, published: number | null): string | null {
  if (published === null) return null;
  const reference = partsOf(published);
  const distance = month - reference.month;
  const isAhead = /\b(?:next|by|until)[ -]$/i.test(before);
  let { year } = reference;
  if (isAhead && distance < 0) year++;
  else if (!isAhead && distance > (/\b(?:last|since)[ -]$/i.test(before) ? -1 : 5)) year--;
  else if (!isAhead && distance < -9) year++;
  return `${year}-${String(month).padStart(2, '0')}`;
}

function yearOnly(year: number): Parts {
  return { ...NOTHING, date: String(year), precision: 'year', year, relative: false };
}
