import { parseNumericDate } from './parse-numeric-date.js';
import { parseWordedDate } from './parse-worded-date.js';

/** Nobody writes a date with more characters. */
const LONGEST_DATE = 200;
/** "Published: 4 May 2026" */
const LABEL = /^\s*\p{L}[\p{L} ]{0,30}:\s+/u;

/**
 * A feed's date in any of the forms that feeds use, as an ISO 8601 instant in UTC; null where it is none.
 * Partial dates ("2003-12") mean their first instant. Standards: RFC 3339, RFC 822 with its zones, W3C-DTF, ISO 8601.
 */
export function parseFeedDate(value: unknown): string | null {
  if (typeof value === 'number') return parseFeedDate(String(value));
  if (typeof value !== 'string' || value.length > LONGEST_DATE) return null;
  const written = value.replace(/\s+/g, ' ').replace(LABEL, '').trim();
  if (written === '') return null;
  return parseNumericDate(written) ?? parseWordedDate(written);
}
