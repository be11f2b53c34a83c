import { zoneOffset } from '../../../dates/time-zones.js';

const WORD = '(?:at|um|kl\\.?|à|às|alle|a las|ore)?';
const CLOCK = '(\\d{1,2})[:.h](\\d{2})(?::(\\d{2}))?(?:\\s*(?:uhr|hrs?|h)\\b)?\\s*([ap]\\.?m\\.?)?';
const ZONE = '\\(?((?:GMT|UTC)?\\s?[+-]\\d{1,2}(?::?\\d{2})?|Z|[A-Z]{2,5})(?![\\p{L}\\d])';

/** ", 10:30 a.m. CET" behind a date. */
const TIME = new RegExp(`^[\\s,.|·•/–—-]*${WORD}\\s*${CLOCK}[\\s,]*${ZONE}`, 'iu');
const MINUTES = 60;

/**
 * The time that stands behind a date, as "T10:30:00+01:00"; null where there is none, or where it names no zone: an
 * instant that may be off by half a day is worse than the day alone.
 */
export function readTime(behind: string): string | null {
  const match = TIME.exec(behind.slice(0, MAX_CHARACTERS));
  if (match === null) return null;
  const [, hour = '', minute = '', second = '00', half = '', zone = ''] = match;
  const hours = (Number(hour) % (half === '' ? 100 : 12)) + (/^p/i.test(half) ? 12 : 0);
  const offset = zoneOffset(zone);
  if (hours > 23 || Number(minute) > 59 || offset === null) return null;
  return `T${two(hours)}:${minute}:${second}${writeOffset(offset)}`;
}

/** A time further away is another one. */
const MAX_CHARACTERS = 40;

const two = (value: number): string => String(value).padStart(2, '0');

function writeOffset(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / MINUTES))}:${two(size % MINUTES)}`;
}
