import type { Phrase } from '../../domain/clauses.js';
import type { FoundDate } from '../../domain/text/dates.js';
import { compareDates } from '../evidence/compare-dates.js';
import { type Assertion, isWhen } from './assertion.js';

function datesIn(one: Assertion): FoundDate[] {
  const own = ownDates(one);
  return own.length > 0 ? own : [...one.sentence.read.dates];
}

/** The dates in the deed's own clause. */
export function ownDates({ deed, sentence }: Assertion): FoundDate[] {
  const { dates, tagged } = sentence.read;
  return dates.filter(({ start, end }) =>
    deed.words.some((index) => {
      const word = tagged[index];
      return word !== undefined && start <= word.start && word.end <= end;
    }),
  );
}

export function datesApart(a: Assertion, b: Assertion): boolean {
  return areApart(datesIn(a), datesIn(b), (one, other) => compareDates(one, other) === 'different');
}

/** The same of the dates in the two clauses, by their days: equal days that mean different dates come from pages that date themselves wrongly. */
export function ownDatesApart(a: Assertion, b: Assertion): boolean {
  const isOtherDay = (one: FoundDate, other: FoundDate): boolean =>
    compareDates(one, other) === 'different' && (one.weekday === null || one.weekday !== other.weekday);
  return areApart(ownDates(a), ownDates(b), isOtherDay);
}

function areApart(
  mine: readonly FoundDate[],
  theirs: readonly FoundDate[],
  differ: (one: FoundDate, other: FoundDate) => boolean,
): boolean {
  return (
    mine.length > 0 && theirs.length > 0 && mine.every((one) => theirs.every((other) => differ(one, other)))
  );
}

/** Not a state: a bridge may be closed on two days. */
export function isOnce({ deed, word, outcomes }: Assertion): boolean {
  return word === deed.verb && !outcomes.some(({ matter }) => LOCAL.test(matter));
}

/** Each clause names one day, these differ, and neither report names the other's day anywhere. */
export function daysApart(a: Assertion, b: Assertion): boolean {
  const [[mine, more], [theirs, others]] = [ownDates(a), ownDates(b)];
  if (!mine || !theirs || more || others || mine.precision !== 'day' || theirs.precision !== 'day')
    return false;
  // Equal words that mean different days come from pages that date themselves wrongly.
  if (mine.weekday !== null && mine.weekday === theirs.weekday) return false;
  return compareDates(mine, theirs) === 'different' && !namesDay(a, theirs) && !namesDay(b, mine);
}

/** Whether the report of an assertion names a day anywhere. */
export function namesDay({ source }: Assertion, day: FoundDate): boolean {
  return source.sentences.some(({ read }) => read.dates.some((one) => compareDates(one, day) === 'same'));
}

const LONGEST_APART = 12 * 60 * 60 * 1000;
/** Reports of one half day, or of a deed that both put on one day: else the later one may tell what came after. */
export function isOneTime(a: Assertion, b: Assertion): boolean {
  const [one, other] = [a.source.published, b.source.published].map((time) =>
    time === null ? null : Date.parse(time),
  );
  if (one === null || other === null || one === undefined || other === undefined) return true;
  if (Math.abs(one - other) <= LONGEST_APART) return true;
  return datesIn(a).some((mine) =>
    datesIn(b).some((theirs) => mine.date !== null && mine.date === theirs.date && mine.precision === 'day'),
  );
}

/** Each clause has its deed in one named place, these differ, and neither report names the other's anywhere. */
export function placesApart(a: Assertion, b: Assertion): boolean {
  const [mine, theirs] = [placesOf(a), placesOf(b)];
  if (mine.length === 0 || theirs.length === 0) return false;
  // "The US", "the U.S.": short names are spelled in several ways.
  if ([...mine, ...theirs].some((word) => word.length < SHORTEST_PLACE || word.includes('.'))) return false;
  return (
    mine.every((word) => !b.source.byLower.has(word)) && theirs.every((word) => !a.source.byLower.has(word))
  );
}

const SHORTEST_PLACE = 4;
function placesOf(one: Assertion): string[] {
  const phrase = placeIn(one);
  const words = phrase ? one.sentence.read.tagged.slice(phrase.first, phrase.last + 1) : [];
  return words.flatMap(({ pos, lower }) => (pos === 'PROPN' ? [lower] : []));
}

/** Where a clause puts its deed: the first phrase behind "in", "at" or "near". */
export function placeIn({ items, sentence, word }: Assertion): Phrase | null {
  const { tagged } = sentence.read;
  for (const [index, item] of items.entries()) {
    const noun = items[index + 1];
    if (item.kind !== 'preposition' || item.at < word || noun?.kind !== 'noun') continue;
    if (!/^(?:in|at|near)$/.test(tagged[item.at]?.lower ?? '') || isWhen(noun.phrase, tagged)) continue;
    return noun.phrase;
  }
  return null;
}

/** What holds in one place only. */
export const LOCAL = /^(?:permission|opening|measure|running)$/;
