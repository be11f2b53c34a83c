import type { Problem } from '../../domain/claim.js';
import type { FoundNumber } from '../../domain/text/numbers.js';
import { compareNumbers } from '../evidence/compare-numbers.js';
import type { Aligned, Comparison } from '../evidence/comparison.js';
import type { Edit } from '../evidence/edits.js';
import type { SourceSentence } from '../reading/prepare-source.js';
import type { ReadSentence } from '../reading/read-sentence.js';
import { type Check, editAt } from './check.js';

/** Spelled numbers up to this may be counted from a list in the source, so they do not block. */
const COUNTABLE = 12;
const CONTEXT = 5;

/**
 * Every number of the claim must stand in the source with a fitting value and unit (rounding and a hedge are
 * told from a change), and for the same thing: where the aligned sentence has another number in its place, and
 * the source's own use of the claim's number has less in common with the claim, it belongs to something else.
 */
export const checkNumbers: Check = (comparison) =>
  comparison.claim.numbers.flatMap((number) => {
    if (number.kind === 'vague' || number.kind === 'multiple') return [];
    const slot = numberInItsPlace(comparison, number);
    const holders = comparison.source.sentences.filter(({ read }) => holds(read, number, comparison.claim));
    if (holders.length === 0 && isSpacedOut(number, comparison.source.text)) return [];
    if (holders.length === 0) return [missing(comparison, number, slot)];
    return slot && belongsElsewhere(comparison, number, holders, slot)
      ? [problem(number, slot.number.text, true)]
      : [];
  });

/** "1,056" and "1, 056": texts that went through other programs part the groups of a figure. */
function isSpacedOut(number: FoundNumber, text: string): boolean {
  const groups = /\d{1,3}(?:,\d{3})+|\d+\.\d+/.exec(number.text)?.[0].split(/[.,]/);
  if (!groups || number.high !== null) return false;
  const mark = number.text.includes(',') ? ',' : '\\.';
  const spaced = new RegExp(`(?<![\\d.,])${groups.join(`${mark}\\s`)}(?!\\d|[.,]\\s?\\d)(.{0,12})`, 's');
  const behind = spaced.exec(text)?.[1];
  return behind !== undefined && scaleOf(behind) === scaleOf(number.text.replace(/^.*\d/, ''));
}

function scaleOf(behind: string): string {
  return (
    /^\s?(million|billion|trillion|thousand|percent|per cent|%|m\b|bn\b|k\b)/i
      .exec(behind)?.[1]
      ?.charAt(0)
      .toLowerCase() ?? ''
  );
}

function holds(read: SourceSentence['read'], number: FoundNumber, claim: ReadSentence): boolean {
  return (
    read.numbers.some(
      (other) => compareNumbers(number, other) || isFallInWords(number, claim, other, read),
    ) || isYearOfDate(number, read)
  );
}

const FALL =
  /\b(?:fell|falls?|fallen|falling|drop\w*|declin\w*|down|below|lower|lost|loss\w*|decreas\w*|shr[aiu]nk\w*|cut)\b/i;

/** "Sales fell 12 percent" and "sales: -12 percent" are one: a word of falling stands for the minus. */
function isFallInWords(
  number: FoundNumber,
  claim: ReadSentence,
  other: FoundNumber,
  read: ReadSentence,
): boolean {
  if (number.value < 0 === other.value < 0) return false;
  const inWords = number.value < 0 ? read : claim;
  const positive = number.value < 0 ? other : number;
  const around = inWords.text.slice(Math.max(0, positive.start - 40), positive.end + 20);
  return (
    FALL.test(around) &&
    !/degree|celsius|fahrenheit/.test(positive.unit ?? positive.text) &&
    compareNumbers({ ...number, value: Math.abs(number.value) }, { ...other, value: Math.abs(other.value) })
  );
}

function isYearOfDate(number: FoundNumber, read: SourceSentence['read']): boolean {
  return (
    number.kind === 'year' &&
    read.dates.some((date) => date.year === number.value || date.date?.startsWith(String(number.value)))
  );
}

function missing(comparison: Comparison, number: FoundNumber, slot: Slot | null): Problem {
  const near = slot?.number.text ?? nearestNumber(comparison, number);
  const countable = number.spelled && number.value <= COUNTABLE;
  const fromWords = number.kind === 'fraction' || number.kind === 'ordinal';
  // A year may be worked out from "last year" when nothing stands in its place.
  const resolvable =
    number.kind === 'year' &&
    slot === null &&
    comparison.source.published === null &&
    speaksRelatively(comparison);
  return problem(
    number,
    near,
    slot !== null || !(countable || fromWords || resolvable || number.approximate),
  );
}

function speaksRelatively(comparison: Comparison): boolean {
  return comparison.source.sentences.some(({ read }) =>
    read.dates.some((date) => date.relative && date.precision === 'year'),
  );
}

function problem(number: FoundNumber, near: string | null, blocks: boolean): Problem {
  return { type: 'number', text: number.text, near, blocks };
}

interface Slot {
  readonly number: FoundNumber;
  readonly aligned: Aligned;
  /** The words on both sides of the place stand together in both texts. */
  readonly certain: boolean;
}

const LONGEST_RUN = 6;

/** The number that the best aligned sentence has where the claim has its own, when the two differ. */
function numberInItsPlace(comparison: Comparison, number: FoundNumber): Slot | null {
  const [aligned] = comparison.aligned;
  const span = comparison.claim.wordsIn(number.start, number.end);
  if (!aligned || !span) return null;
  for (let index = span.first; index <= span.last; index++) {
    const edit = editAt(aligned, index);
    if (!edit || edit.to - edit.from > LONGEST_RUN || edit.sourceTo - edit.sourceFrom > LONGEST_RUN) continue;
    const other = numberOfRun(aligned, edit, number);
    const certain = edit.left && edit.right;
    if (!other || compareNumbers(number, other) || !(edit.left || edit.right)) continue;
    // The sentence may have the claim's number in another place; then only a certain place counts.
    if (!certain && holds(aligned.sentence.read, number, comparison.claim)) continue;
    return { number: other, aligned, certain };
  }
  return null;
}

function numberOfRun(aligned: Aligned, edit: Edit, number: FoundNumber): FoundNumber | undefined {
  const { read } = aligned.sentence;
  const start = read.words[edit.sourceFrom]?.start ?? 0;
  const end = edit.sourceTo > edit.sourceFrom ? (read.words[edit.sourceTo - 1]?.end ?? 0) : start;
  return read.numbers.find(
    (candidate) => candidate.start < end && start < candidate.end && sameClass(candidate, number),
  );
}

function sameClass(one: FoundNumber, other: FoundNumber): boolean {
  return (
    (one.kind === 'ordinal') === (other.kind === 'ordinal') &&
    (one.kind === 'year') === (other.kind === 'year')
  );
}

/**
 * Whether the sentence that has another number in the place is nearer to the claim than any that has this one.
 * A claim that has both numbers has put them in another order: that alone proves nothing.
 */
function belongsElsewhere(
  comparison: Comparison,
  number: FoundNumber,
  holders: readonly SourceSentence[],
  slot: Slot,
): boolean {
  const others = comparison.claim.numbers.filter((other) => other !== number);
  if (others.some((other) => compareNumbers(other, slot.number))) return false;
  const around = contextOf(comparison, number);
  const shared = (sentence: SourceSentence): number =>
    around.filter((stem) => sentence.read.stems.has(stem)).length;
  const here = shared(slot.aligned.sentence);
  const elsewhere = holders.filter((holder) => holder !== slot.aligned.sentence);
  if (elsewhere.some((holder) => shared(holder) >= here)) return false;
  return slot.certain || here >= 2;
}

function contextOf(comparison: Comparison, number: FoundNumber): string[] {
  const { words } = comparison.claim;
  const span = comparison.claim.wordsIn(number.start, number.end);
  if (!span) return [];
  const before = words
    .slice(0, span.first)
    .filter((word) => word.content)
    .slice(-CONTEXT);
  const behind = words
    .slice(span.last + 1)
    .filter((word) => word.content)
    .slice(0, CONTEXT);
  return [...new Set([...before, ...behind].map((word) => word.stem))];
}

/** A number with the same unit in the sentences that are most like the claim. */
function nearestNumber(comparison: Comparison, number: FoundNumber): string | null {
  for (const { sentence } of comparison.aligned) {
    const other = sentence.read.numbers.find(
      (candidate) => candidate.unit === number.unit && sameClass(candidate, number),
    );
    if (other) return other.text;
  }
  return null;
}
