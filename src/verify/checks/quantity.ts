import type { Problem } from '../../domain/claim.js';
import type { FoundNumber } from '../../domain/text/numbers.js';
import type { Word } from '../reading/words.js';
import type { Check } from './check.js';
import { besideFollowed, type Followed, isKept, limitProblem } from './kept-words.js';

const ALL = /^(?:all|every|each|everyone|everybody|everything|always|entire|whole|both)$/;
const SOME =
  /^(?:some|many|most|several|few|certain|half|often|sometimes|usually|mostly|mainly|partly|largely|part|majority|minority|dozens|hundreds|numerous)$/;
const LESS = /^(?:but|not|almost|nearly|virtually|practically|hardly|barely)$/;

/**
 * "Some", "many" and "most" must not become "all", nor "all but 40" and "almost all"; a bound round a number must
 * not turn: "about", "nearly" and "up to 500" are not "more than 500", and "nearly 500" is not 500.
 */
export const checkQuantities: Check = (comparison) =>
  besideFollowed(comparison, (followed) => [
    ...madeAll(followed),
    ...lostBut(followed),
    ...turnedBounds(followed),
  ]);

/** The claim has "all" in the place of "some". */
function madeAll(followed: Followed): Problem[] {
  const { aligned, claim, source } = followed;
  for (const edit of aligned.edits) {
    const mine = find(claim, edit.from, edit.to, ALL);
    const theirs = find(source, edit.sourceFrom, edit.sourceTo, SOME);
    if (mine < 0 || theirs < 0 || find(source, edit.sourceFrom, edit.sourceTo, ALL) >= 0) continue;
    return [limitProblem('entailment', followed, [mine, mine], [theirs, theirs])];
  }
  return [];
}

function find(words: readonly Word[], from: number, to: number, pattern: RegExp): number {
  return words.findIndex((word, index) => from <= index && index < to && pattern.test(word.lower));
}

/** "All but 40" and "almost all" lost the word beside "all". */
function lostBut(followed: Followed): Problem[] {
  const { source, claim, keptAs } = followed;
  for (const [index, word] of source.entries()) {
    if (!ALL.test(word.lower) || !isKept(followed, index)) continue;
    const kept = keptAs[index] ?? 0;
    const [before, behind] = [source[index - 1]?.lower ?? '', source[index + 1]?.lower ?? ''];
    const lost = /^(?:but|except)$/.test(behind) && !isKept(followed, index + 1);
    const lostBefore = LESS.test(before) && !isKept(followed, index - 1) && before !== 'but';
    const still = claim
      .slice(Math.max(0, kept - 2), kept + 3)
      .some(({ lower }) => /^(?:but|except|not|almost|nearly|virtually|most)$/.test(lower));
    if ((lost || lostBefore) && !still)
      return [limitProblem('entailment', followed, [kept, kept + 1], [index - 1, index + 1])];
  }
  return [];
}

/** The claim says of a number that there were more, and the source that there were fewer or about as many. */
function turnedBounds(followed: Followed): Problem[] {
  const { comparison, aligned } = followed;
  const { read } = aligned.sentence;
  return comparison.claim.numbers.flatMap((number): Problem[] => {
    const same = read.numbers.filter((other) => other.value === number.value && other.unit === number.unit);
    if (same.length !== 1 || !same[0]) return [];
    const [other] = same;
    return isTurned(number, directionOf(comparison.claim.text, number), directionOf(read.text, other))
      ? [{ type: 'number', text: number.text, near: withBound(read.text, other), blocks: true }]
      : [];
  });
}

type Direction = 'more' | 'fewer' | 'about' | 'exact';

function directionOf(text: string, { start, bound }: FoundNumber): Direction {
  const before = text.slice(Math.max(0, start - 24), start).toLowerCase();
  if (/\b(?:nearly|almost|just under|just short of|close to|not quite)\s+(?:a |an |[$£€])?$/.test(before))
    return 'fewer';
  if (bound === 'most') return 'fewer';
  if (bound === 'least') return 'more';
  return /\b(?:about|around|some|roughly|approximately|an estimated|estimated)\s+[$£€]?$/.test(before)
    ? 'about'
    : 'exact';
}

function isTurned(number: FoundNumber, told: Direction, given: Direction): boolean {
  if (number.kind === 'year' || number.kind === 'time' || number.kind === 'vague') return false;
  if (told === 'more') return given !== 'more';
  if (told === 'fewer') return given === 'more';
  // "Nearly 500" says that there were not 500; "about 500" and 500 are told for one another.
  return told === 'exact' && given === 'fewer';
}

function withBound(text: string, { start, end }: FoundNumber): string {
  return text.slice(text.lastIndexOf(' ', Math.max(0, start - 2)) + 1, end);
}
