/** A week: a slip of a server must not silence a source for good, and one request a week burdens nobody. */
const LONGEST_MS = 7 * 24 * 3600 * 1000;

/**
 * Reads a Retry-After field (RFC 9110 §10.2.3: seconds or an HTTP date) as milliseconds from `now`;
 * null where it is missing or malformed.
 */
export function readRetryAfter(field: string | undefined, now: number): number | null {
  const value = field?.trim() ?? '';
  if (/^\d+$/.test(value)) return Math.min(Number(value) * 1000, LONGEST_MS);
  const date = /^[A-Za-z]{3,9},? /.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(date)) return null;
  return Math.min(Math.max(0, date - now), LONGEST_MS);
}
