import { compareDates } from '../evidence/compare-dates.js';
import { compareNumbers } from '../evidence/compare-numbers.js';
import type { Aligned, Comparison } from '../evidence/comparison.js';
import type { Edit } from '../evidence/edits.js';
import type { ReadSentence } from '../reading/read-sentence.js';

/** Indexes of words that say the same figure or day in other words. */
export interface Settled {
  readonly claim: ReadonlySet<number>;
  readonly source: ReadonlySet<number>;
}

interface Span {
  readonly first: number;
  readonly last: number;
}

/** Words that belong to the figure behind them; `compareNumbers` has weighed them. */
const HEDGE =
  /^(?:more|than|over|at|least|about|around|roughly|nearly|almost|some|minus|up|to|fewer|less|under)$/;
const EXACT = /^(?:exactly|precisely)$/;
const BEFORE_DAY = /^(?:on|in|last|this)$/;

/**
 * The claim's figures and days that the sentence has in their place, written otherwise: rounded, with a hedge, in
 * another unit's name, or counted from the day of publication.
 */
export function settledIn(comparison: Comparison, best: Aligned): Settled {
  const { claim } = comparison;
  const { read } = best.sentence;
  const settled = { claim: new Set<number>(), source: new Set<number>() };
  const settle = (mine: Span | null, theirs: Span | null, before: readonly [RegExp, RegExp]): void => {
    if (!mine || !theirs || !isInPlace(best, mine, theirs)) return;
    addRun(settled.claim, claim, mine, before[0]);
    addRun(settled.source, read, theirs, before[1]);
  };
  for (const number of claim.numbers) {
    for (const other of read.numbers) {
      if (!compareNumbers(number, other)) continue;
      settle(claim.wordsIn(number.start, number.end), read.wordsIn(other.start, other.end), [HEDGE, EXACT]);
    }
  }
  for (const date of claim.dates) {
    for (const other of read.dates) {
      if (compareDates(date, other) !== 'same') continue;
      const before = [BEFORE_DAY, BEFORE_DAY] as const;
      settle(claim.wordsIn(date.start, date.end), read.wordsIn(other.start, other.end), before);
    }
  }
  return settled;
}

/** The two runs stand in one edit, or share an aligned word. */
function isInPlace(best: Aligned, mine: Span, theirs: Span): boolean {
  for (let index = mine.first; index <= mine.last; index++) {
    const target = best.to[index] ?? -1;
    if (theirs.first <= target && target <= theirs.last) return true;
  }
  return best.edits.some(
    (edit) =>
      edit.from <= mine.last &&
      mine.first < edit.to &&
      edit.sourceFrom <= theirs.last &&
      theirs.first < edit.sourceTo,
  );
}

function addRun(into: Set<number>, { words }: ReadSentence, { first, last }: Span, before: RegExp): void {
  let from = first;
  while (from > 0 && first - from < 3 && before.test(words[from - 1]?.lower ?? '')) from--;
  for (let index = from; index <= last; index++) into.add(index);
}

/** The edit without what is settled at either of its ends; null where nothing else is left. */
export function unsettled(edit: Edit, settled: Settled): Edit | null {
  let { from, to, sourceFrom, sourceTo } = edit;
  while (from < to && settled.claim.has(from)) from++;
  while (to > from && settled.claim.has(to - 1)) to--;
  while (sourceFrom < sourceTo && settled.source.has(sourceFrom)) sourceFrom++;
  while (sourceTo > sourceFrom && settled.source.has(sourceTo - 1)) sourceTo--;
  if (from === to && sourceFrom === sourceTo) return null;
  return { ...edit, from, to, sourceFrom, sourceTo };
}
