const CLOCK: Intl.DateTimeFormatOptions = {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'UTC',
};
const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', timeZone: 'UTC' };

/**
 * "10:05 UTC" today, "19 September, 10:05 UTC" this year, else with the year. A date without a time stays a date;
 * what is no date is given back as it came.
 */
export function sayTime(iso: string, now: Date): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const day = sayDay(at, now);
  if (/^\d{4}-\d{2}-\d{2}$/.test(iso)) return day ?? 'today';
  const clock = `${at.toLocaleTimeString('en-GB', CLOCK)} UTC`;
  return day === null ? clock : `${day}, ${clock}`;
}

/** For lists: "10:05" today, "19 September, 10:05" before; times are UTC throughout the desk. */
export const sayListTime = (iso: string, now: Date): string => sayTime(iso, now).replace(/ UTC$/, '');

function sayDay(at: Date, now: Date): string | null {
  if (at.toISOString().slice(0, 10) === now.toISOString().slice(0, 10)) return null;
  const sameYear = at.getUTCFullYear() === now.getUTCFullYear();
  return at.toLocaleDateString('en-GB', sameYear ? DAY : { ...DAY, year: 'numeric' });
}
