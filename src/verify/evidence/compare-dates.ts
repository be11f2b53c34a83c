import type { FoundDate } from '../../domain/text/dates.js';

/** Whether two dates are one, as far as their words and the day of publication tell. */
export function compareDates(claim: FoundDate, source: FoundDate): 'same' | 'different' | 'unknown' {
  if (sameWords(claim, source)) return 'same';
  if (claim.date !== null && source.date !== null)
    return contains(claim.date, source.date) ? 'same' : 'different';
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

/** A month is borne out by a day in it, not the other way round. */
function contains(claim: string, source: string): boolean {
  return source.startsWith(claim);
}

function sameMonth(claim: FoundDate, source: FoundDate): boolean {
  if (claim.month !== source.month) return false;
  if (claim.day !== null && claim.day !== source.day) return false;
  return claim.year === null || source.year === null || claim.year === source.year;
}
