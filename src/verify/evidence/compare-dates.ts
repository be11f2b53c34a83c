import type { FoundDate } from '../../domain/text/dates.js';

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** Whether two dates are one, as far as their words and the day of publication tell. */
export function compareDates(claim: FoundDate, source: FoundDate): 'same' | 'different' | 'unknown' {
  if (sameWords(claim, source)) return 'same';
  if (claim.date !== null && source.date !== null)
    return contains(claim.date, source.date) || isSameWeekday(claim, source) ? 'same' : 'different';
  if (claim.weekday !== null && source.weekday !== null) {
    return claim.weekday === source.weekday ? 'same' : 'different';
  }
  if (claim.month !== null && source.month !== null) return sameMonth(claim, source) ? 'same' : 'different';
  if (claim.year !== null && source.year !== null && claim.year !== source.year) return 'different';
  return 'unknown';
}

function sameWords(claim: FoundDate, source: FoundDate): boolean {
  return plain(claim.text) === plain(source.text);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(?:on|last|this|next) /, '')
    .replace(/[.,]/g, '');
}

/** A bare weekday may be the one that comes as well as the one that went: "tomorrow" is the next Friday. */
function isSameWeekday(claim: FoundDate, source: FoundDate): boolean {
  if (claim.weekday === null || claim.month !== null || /^(?:last|next|this)\b/i.test(claim.text))
    return false;
  const apart = Date.parse(claim.date ?? '') - Date.parse(source.date ?? '');
  return source.precision === 'day' && Math.abs(apart) === WEEK;
}

/** A month is borne out by a day in it, not the other way round. */
function contains(claim: string, source: string): boolean {
  return source.startsWith(claim);
}

function sameMonth(claim: FoundDate, source: FoundDate): boolean {
  if (claim.month !== source.month) return false;
  if (claim.day !== null && claim.day !== source.day) return false;
  return claim.year === null || source.year === null || claim.year === source.year;
}
