import type { Problem } from '../../domain/claim.js';
import type { FoundDate } from '../../domain/text/dates.js';
import { compareDates } from '../evidence/compare-dates.js';
import type { Comparison } from '../evidence/comparison.js';
import { type Check, editAt } from './check.js';

/**
 * Every day and month of the claim must stand in the source, as the words say it or as both resolve against the
 * day of publication. A day that stands elsewhere while the aligned sentence has another in its place is wrong too.
 */
export const checkDates: Check = (comparison) =>
  comparison.claim.dates.flatMap((date) => {
    if (date.precision === 'year') return [];
    const all = comparison.source.sentences.flatMap(({ read }) => read.dates);
    const slot = dateInItsPlace(comparison, date);
    if (slot) return [problem(date, slot.text, true)];
    const answers = all.map((other) => compareDates(date, other));
    if (answers.includes('same') || isDayOfPublication(comparison, date)) return [];
    // Without the day of publication "Thursday" and "March 14" may be one day.
    const undecided = answers.includes('unknown') || !isPlainDay(date);
    return [problem(date, nearestDate(comparison, date), !undecided)];
  });

function problem(date: FoundDate, near: string | null, blocks: boolean): Problem {
  return { type: 'date', text: date.text, near, blocks };
}

/** Weekdays, and days and months with their names; "today" and "last month" are not. */
function isPlainDay(date: FoundDate): boolean {
  return date.weekday !== null || date.month !== null;
}

function isDayOfPublication(comparison: Comparison, date: FoundDate): boolean {
  const { published } = comparison.source;
  return published !== null && date.date !== null && published.startsWith(date.date);
}

/** The different date that the best aligned sentence has in the claim's place. */
function dateInItsPlace(comparison: Comparison, date: FoundDate): FoundDate | null {
  const [aligned] = comparison.aligned;
  const span = comparison.claim.wordsIn(date.start, date.end);
  if (!aligned || !span) return null;
  const { read } = aligned.sentence;
  if (read.dates.some((other) => compareDates(date, other) !== 'different')) return null;
  for (let index = span.first; index <= span.last; index++) {
    const edit = editAt(aligned, index);
    if (!edit || edit.sourceTo === edit.sourceFrom || !(edit.left || edit.right)) continue;
    const start = read.words[edit.sourceFrom]?.start ?? 0;
    const end = read.words[edit.sourceTo - 1]?.end ?? 0;
    const other = read.dates.find((candidate) => candidate.start < end && start < candidate.end);
    if (other && edit.to - edit.from <= 5 && edit.sourceTo - edit.sourceFrom <= 6) return other;
  }
  return null;
}

function nearestDate(comparison: Comparison, date: FoundDate): string | null {
  for (const { sentence } of comparison.aligned) {
    const other = sentence.read.dates.find((candidate) => candidate.precision === date.precision);
    if (other) return other.text;
  }
  return null;
}
