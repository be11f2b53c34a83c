import type { Problem } from '../../domain/claim.js';
import type { FoundNumber } from '../../domain/text/numbers.js';
import { compareNumbers } from '../evidence/compare-numbers.js';
import type { Check } from './check.js';
import { besideFollowed, type Followed } from './kept-words.js';

const STEPS = /^(?:to|by|from)$/;

/**
 * Two numbers of one sentence may not change places: between the words that stand round a number in the claim,
 * the sentence must have that number and no other of its kind. "To 5" and "by 5" differ too.
 */
export const checkNumberPlaces: Check = (comparison) => besideFollowed(comparison, misplaced, CLOSE);

/** Numbers that changed places are not aligned themselves, so less of the claim is. */
const CLOSE = 0.6;

function misplaced(followed: Followed): Problem[] {
  return followed.comparison.claim.numbers.flatMap((number) => {
    const rival =
      turnedRange(followed, number) ??
      rivalOf(followed, number) ??
      otherStep(followed, number) ??
      endOfRange(followed, number);
    return rival === null ? [] : [{ type: 'number', text: number.text, near: rival, blocks: true }];
  });
}

interface Placed {
  readonly number: FoundNumber;
  readonly first: number;
  readonly last: number;
}

function placed(list: Followed['comparison']['claim']): Placed[] {
  return list.numbers.flatMap((number) => {
    const span = list.wordsIn(number.start, number.end);
    return span && number.kind !== 'vague' ? [{ number, ...span }] : [];
  });
}

/** The number that the sentence has where the claim has another one of the same sentence. */
function rivalOf(followed: Followed, number: FoundNumber): string | null {
  const { comparison, aligned, claim, source } = followed;
  const mine = placed(comparison.claim);
  const here = mine.find((one) => one.number === number);
  const theirs = placed(aligned.sentence.read);
  const same = theirs.filter((one) => compareNumbers(number, one.number));
  const [equal] = same;
  if (!here || !equal || same.length > 1) return null;
  if (followsAlike(followed, here, equal)) return null;
  const left = neighbour(followed, mine, here.first - 1, -1);
  const right = neighbour(followed, mine, here.last + 1, 1);
  const [from, to] = [left?.target ?? -1, right?.target ?? source.length];
  const rival = theirs.find(
    (one) =>
      one !== equal &&
      from < one.first &&
      one.last < to &&
      isOfOneKind(one.number, number) &&
      !isBetween(mine, one.number, left?.at ?? -1, here.first),
  );
  if (!rival) return null;
  const outside = equal.first < from || equal.last > to;
  // With nothing behind the number, the first of its kind behind the word before it is meant.
  const skipped = rival.first < equal.first && left !== null && here.first - left.at <= 3 && !right;
  const isStart = left === null && right !== null && claim.length > 0;
  return outside || skipped || (isStart && equal.first > to) ? rival.number.text : null;
}

/** The words right behind both numbers, or a preposition right before them, are the same. */
function followsAlike({ claim, source }: Followed, mine: Placed, theirs: Placed): boolean {
  const [after, behind] = [claim[mine.last + 1], source[theirs.last + 1]];
  if (after?.content && after.stem === behind?.stem) return true;
  const [before, ahead] = [claim[mine.first - 1]?.lower ?? '', source[theirs.first - 1]?.lower ?? ''];
  if (/^(?:to|from|by|of|in|with|at)$/.test(before) && before === ahead && before !== 'with') return true;
  return (claim[mine.first - 1]?.content ?? false) && before === ahead;
}

function isBetween(mine: readonly Placed[], number: FoundNumber, from: number, to: number): boolean {
  return mine.some((one) => from < one.first && one.last < to && compareNumbers(one.number, number));
}

function isOfOneKind(one: FoundNumber, other: FoundNumber): boolean {
  return one.kind === other.kind && one.unit === other.unit;
}

/** The next content word on one side that the sentence has too, and that is no number. */
function neighbour(
  { claim, aligned }: Followed,
  numbers: readonly Placed[],
  from: number,
  step: 1 | -1,
): { at: number; target: number } | null {
  for (let at = from; at >= 0 && at < claim.length; at += step) {
    const target = aligned.to[at] ?? -1;
    const isNumber = numbers.some(({ first, last }) => first <= at && at <= last);
    if (target >= 0 && claim[at]?.content && !isNumber) return { at, target };
  }
  return null;
}

/** "From 9 to 7" for "from 7 to 9". */
function turnedRange({ comparison, aligned, claim, source }: Followed, number: FoundNumber): string | null {
  const [mine, theirs] = [placed(comparison.claim), placed(aligned.sentence.read)];
  const here = mine.findIndex((one) => one.number === number);
  const [from, to] = [mine[here], mine[here + 1]];
  if (!from || !to || claim[from.first - 1]?.lower !== 'from' || claim[to.first - 1]?.lower !== 'to')
    return null;
  const at = theirs.findIndex((one) => compareNumbers(to.number, one.number));
  const [first, second] = [theirs[at], theirs[at + 1]];
  if (
    !first ||
    !second ||
    source[first.first - 1]?.lower !== 'from' ||
    source[second.first - 1]?.lower !== 'to'
  )
    return null;
  return compareNumbers(number, second.number) && !compareNumbers(number, first.number)
    ? first.number.text
    : null;
}

/** "Rose to 5" for "rose by 5". */
function otherStep({ comparison, aligned, claim, source }: Followed, number: FoundNumber): string | null {
  const here = placed(comparison.claim).find((one) => one.number === number);
  const before = claim[(here?.first ?? 0) - 1]?.lower ?? '';
  if (!here || !STEPS.test(before)) return null;
  const steps = placed(aligned.sentence.read).flatMap((one) => {
    const step = source[one.first - 1];
    return step && STEPS.test(step.lower) && compareNumbers(number, one.number) ? [{ step, one }] : [];
  });
  const [other] = steps;
  if (!other || steps.some(({ step }) => step.lower === before)) return null;
  return aligned.sentence.read.text.slice(other.step.start, other.one.number.end);
}

/** "Rise by 8 percent" for "rise by between 5 and 8 percent": one end of a range, told as the figure. */
function endOfRange({ comparison, aligned, source }: Followed, number: FoundNumber): string | null {
  if (number.high !== null || number.bound !== null || number.approximate) return null;
  const theirs = placed(aligned.sentence.read);
  const range = theirs.find(({ number: other }) => other.high !== null && compareNumbers(number, other));
  if (!range || theirs.some((one) => one !== range && compareNumbers(number, one.number))) return null;
  const { number: whole, first, last } = range;
  // "From 5 to 8" is a change, and a pair without anything counted is a score or a vote.
  const isCounted = whole.unit !== null || /s$/.test(source[last + 1]?.lower ?? '');
  if (!isCounted || source[first - 1]?.lower === 'from') return null;
  return comparison.claim.numbers.some((other) => other !== number && compareNumbers(other, whole))
    ? null
    : whole.text;
}
