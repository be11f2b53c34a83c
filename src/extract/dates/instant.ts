/** A date as it was written; what is missing counts as its first (month 1, day 1, midnight UTC). */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** Minutes east of UTC. */
  readonly offset?: number;
}

/** Two-digit years from 50 on belong to the last century (RFC 2822 §4.3). */
export function fullYear(year: number): number {
  if (year < 50) return year + 2000;
  return year < 100 ? year + 1900 : year;
}

/** The year of its digits; null where four digits name a time before there was news: programs write 0001 for "never". */
export function yearOf(digits: string): number | null {
  const year = Number(digits);
  return digits.length >= 4 && year < 1000 ? null : fullYear(year);
}

/** The instant in ISO 8601, or null where the parts are no date. A leap second and 24:00 roll over. */
export function isoInstant(parts: DateParts): string | null {
  const { month = 1, day = 1, hour = 0, minute = 0, second = 0, offset = 0 } = parts;
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 24 || minute > 59 || second > 60) return null;
  const wallClock = new Date(0);
  wallClock.setUTCFullYear(fullYear(parts.year), month - 1, day);
  wallClock.setUTCHours(hour, minute, Math.floor(second));
  const instant = new Date(wallClock.getTime() - offset * 60_000);
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
}
