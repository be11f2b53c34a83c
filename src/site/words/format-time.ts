/** Public times are in UTC and absolute: pages are cached and printed. */
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** `20 September 2025, 10:05 UTC`; an unreadable time is given back as it came. */
export function formatTime(iso: string, language = 'en'): string {
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? iso : `${formatDate(iso, language)}, ${formatClock(iso)} UTC`;
}

/** `20 September 2025`; `iso` may be a date without a time. */
export function formatDate(iso: string, language = 'en'): string {
  const at = new Date(iso);
  if (language !== 'en') return inLanguage(at, language, { year: 'numeric' }) ?? iso;
  return Number.isNaN(at.getTime()) ? iso : `${formatDay(iso)} ${at.getUTCFullYear()}`;
}

/** `20 September`, for lists of recent days. */
export function formatDay(iso: string, language = 'en'): string {
  const at = new Date(iso);
  if (language !== 'en') return inLanguage(at, language) ?? iso;
  return Number.isNaN(at.getTime()) ? iso : `${at.getUTCDate()} ${MONTHS[at.getUTCMonth()]}`;
}

/** `Saturday 20 September 2025`. */
export function formatWeekday(iso: string): string {
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? iso : `${WEEKDAYS[at.getUTCDay()]} ${formatDate(iso)}`;
}

/** `10:05`. */
export function formatClock(iso: string): string {
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? iso : at.toISOString().slice(11, 16);
}

/** `2025-09-20`: the UTC day that a time belongs to. */
export function dayOf(iso: string): string {
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? iso : at.toISOString().slice(0, 10);
}

/** `20 septembre 2025`; null for an unreadable time. */
function inLanguage(at: Date, language: string, more: Intl.DateTimeFormatOptions = {}): string | null {
  if (Number.isNaN(at.getTime())) return null;
  return at.toLocaleDateString(language, { day: 'numeric', month: 'long', timeZone: 'UTC', ...more });
}
