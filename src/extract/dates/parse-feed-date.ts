import { isoInstant } from './instant.js';
import { monthOfName } from './month-names.js';
import { parseNumericDate } from './parse-numeric-date.js';
import { parseWordedDate } from './parse-worded-date.js';

/** Nobody writes a date with more characters. */
const LONGEST_DATE = 200;
/** "Published: 4 May 2026" */
const LABEL = /^\s*\p{L}[\p{L} ]{0,30}:\s+/u;

/** The date of most RSS feeds (RFC 822 §5.1 with a full year), read without asking for every other form first. */
const USUAL =
  /^(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2}) ([12]\d{3}) (\d\d):(\d\d):(\d\d) (?:GMT|UTC|Z|([+-])(\d\d)(\d\d))$/;

/**
 * A feed's date in any of the forms that feeds use, as an ISO 8601 instant in UTC; null where it is none.
 * Partial dates ("2003-12") mean their first instant. Standards: RFC 3339, RFC 822 with its zones, W3C-DTF, ISO 8601.
 */
export function parseFeedDate(value: unknown): string | null {
  if (typeof value === 'number') return parseFeedDate(String(value));
  if (typeof value !== 'string' || value.length > LONGEST_DATE) return null;
  const written = value.replace(/\s+/g, ' ').replace(LABEL, '').trim();
  if (written === '') return null;
  return parseUsualDate(written) ?? parseNumericDate(written) ?? parseWordedDate(written);
}

function parseUsualDate(written: string): string | null {
  const [whole, day, name = '', year, hour, minute, second, sign, ...zone] = USUAL.exec(written) ?? [];
  const month = whole === undefined ? null : monthOfName(name);
  if (month === null) return null;
  const [hours, minutes] = zone.map((digits) => Number(digits ?? 0));
  const east = ((hours ?? 0) * 60 + (minutes ?? 0)) * (sign === '-' ? -1 : 1);
  return isoInstant({
    ...{ year: Number(year), month, day: Number(day) },
    ...{ hour: Number(hour), minute: Number(minute), second: Number(second), offset: east },
  });
}
