/** Entries that come within so many minutes of one another are one change. */
const ONE_CHANGE = 5;
/** The newest changes tell the rhythm of today. */
const MOST_GAPS = 15;
const FEWEST_GAPS = 3;

/**
 * Minutes from one change to the next, by the dates of what a source lists: the median, so that neither nights
 * nor a burst decide. Null where too few dates are known.
 * @param dates ISO 8601; those after `now` (ms since 1970) are mistakes or embargoes and do not count
 */
export function estimateInterval(dates: readonly (string | null)[], now: number): number | null {
  const times = dates
    .map((date) => (date === null ? Number.NaN : Date.parse(date) / 60_000))
    .filter((time) => time <= now / 60_000)
    .sort((a, b) => b - a);
  const gaps: number[] = [];
  for (let i = 0, last = times[0] ?? 0; i < times.length && gaps.length < MOST_GAPS; i++) {
    const gap = last - (times[i] ?? last);
    if (gap < ONE_CHANGE) continue;
    gaps.push(gap);
    last -= gap;
  }
  if (gaps.length < FEWEST_GAPS) return null;
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? null;
}

/** The newest of the dates that is not after `now`; ms since 1970, or null. */
export function newestDate(dates: readonly (string | null)[], now: number): number | null {
  const times = dates
    .map((date) => (date === null ? Number.NaN : Date.parse(date)))
    .filter((time) => time <= now);
  return times.length === 0 ? null : times.reduce((newest, time) => Math.max(newest, time));
}
