import { oddsOf } from '../../domain/boosted-trees.js';
import type { SourceText } from '../read/source-text.js';
import model from '../weights/rival-figures.json' with { type: 'json' };
import { canBothBe } from './agree.js';
import { affinityOf, compareTellings, type FigureFeatures } from './compare-tellings.js';
import { addsUp, isToldApart, mayBeOne } from './one-thing.js';
import { StoryWords } from './story-words.js';
import { readTellings, type Telling } from './tellings.js';

/** Two sources' different answers to what seems to be one question. */
export interface RivalFigures {
  readonly a: Telling;
  readonly b: Telling;
  readonly features: FigureFeatures;
  /** Log odds that both answer one question. */
  readonly score: number;
}

/** Log odds from which on two figures are told as a disagreement: a false one misleads more than a missed one. */
export const SURE = 2;

/** … and from here on an editor is told, who bears a false one. */
const LIKELY = 1;
/** … in reports with so many pairs to compare; each pair is a chance of a false one, so fewer may be less sure. */
const MANY = 10;
const LESS_SURE = 1;

/** The figures of which two sources give different ones, the surest first; those that are sure are among the likely. */
export function findRivals(
  sources: readonly SourceText[],
): Readonly<Record<'sure' | 'likely', readonly RivalFigures[]>> {
  const pairs = compareFigures(sources);
  const less = Math.max(-LESS_SURE, Math.min(0, Math.log(pairs.length / MANY)));
  const from = (line: number): RivalFigures[] => pairs.filter(({ score }) => score > line + less);
  return { sure: from(SURE), likely: from(LIKELY) };
}

/**
 * Every pair of figures of one kind that two sources tell differently, best first. What both tell cancels out: only
 * figures that the other source has nowhere are rivals.
 */
export function compareFigures(sources: readonly SourceText[]): RivalFigures[] {
  const story = new StoryWords(sources);
  const told = sources.map(readTellings);
  const found: RivalFigures[] = [];
  for (const [at, one] of told.entries()) {
    for (const [to, other] of told.entries()) {
      if (to <= at) continue;
      const rest = told.filter((_, index) => index !== at && index !== to);
      for (const kin of new Set(one.map((telling) => telling.kin)))
        found.push(...pairsOf({ one, other, rest, kin, story }));
    }
  }
  return found.sort((x, y) => y.score - x.score);
}

/** More pairs than these are two lists of figures beside each other: none of them stands out. */
const MOST_RIVALS = 40;
const MOST_PAIRS = 2500;

interface Sides {
  readonly one: readonly Telling[];
  readonly other: readonly Telling[];
  /** What the other reports tell. */
  readonly rest: readonly (readonly Telling[])[];
  readonly kin: string;
  readonly story: StoryWords;
}

/** Every pair of the figures of one kind that two sources differ in. */
function pairsOf({ one, other, rest, kin, story }: Sides): RivalFigures[] {
  const [mine, theirs] = [one.filter(isOf(kin)), other.filter(isOf(kin))];
  if (mine.length * theirs.length > MOST_PAIRS) return [];
  const pairs = mine.flatMap((a) =>
    theirs.filter((b) => mayBeOne(a, b)).map((b) => ({ a, b, affinity: affinityOf(a, b, story) })),
  );
  const agreed = agreements(pairs);
  const [sums, theirSums] = [sumsOf(mine), sumsOf(theirs)];
  const open = pairs.filter(
    ({ a, b, affinity }) =>
      !canBothBe(a, b) &&
      !isToldApart(a, b) &&
      isApart(a, affinity, agreed) &&
      isApart(b, affinity, agreed) &&
      !theirSums.has(a.value) &&
      !sums.has(b.value),
  );
  const isOpen = new Set(open);
  const rivals = valuesOf(open.map(({ a }) => a)) * valuesOf(open.map(({ b }) => b));
  if (rivals > MOST_RIVALS) return [];
  return open.map((pair) => {
    const { a, b, affinity } = pair;
    const beside = pairs.filter((next) => isBeside(next, pair));
    const agreeing = Math.max(agreed.get(a) ?? 0, agreed.get(b) ?? 0);
    const standing = {
      rivals,
      affinity,
      agreeing,
      toldBoth: Number(agreed.has(a)) + Number(agreed.has(b)),
      lead: affinity - most(beside.filter((next) => isOpen.has(next))),
      leadOfAll: affinity - most(beside),
      adds: addsUp(a, b, [...mine, ...theirs, ...fellowsOf(a, one), ...fellowsOf(b, other)]),
      bothTold: rest.some((list) => tells(list, a) && tells(list, b)),
    };
    const features = compareTellings(a, b, story, [fellowsOf(a, one), fellowsOf(b, other)], standing);
    return { a, b, features, score: oddsOf(model, features) };
  });
}

/** Whether the other source does not tell a figure too, or tells it of something else; an age only ever has one owner. */
function isApart(one: Telling, affinity: number, agreed: ReadonlyMap<Telling, number>): boolean {
  const agreeing = agreed.get(one);
  return agreeing === undefined || (one.of !== 'age' && affinity > agreeing);
}

/** How well each figure fits the best of the other source that agrees with it. */
function agreements(pairs: readonly (Pair & { readonly affinity: number })[]): ReadonlyMap<Telling, number> {
  const best = new Map<Telling, number>();
  for (const { a, b, affinity } of pairs) {
    if (!canBothBe(a, b)) continue;
    for (const one of [a, b]) best.set(one, Math.max(best.get(one) ?? 0, affinity));
  }
  return best;
}

type Pair = Pick<RivalFigures, 'a' | 'b'>;

function isOf(kin: string): (telling: Telling) => boolean {
  return (telling) => telling.kin === kin;
}

function most(pairs: readonly { readonly affinity: number }[]): number {
  return pairs.reduce((best, { affinity }) => Math.max(best, affinity), 0);
}

function fellowsOf(one: Telling, all: readonly Telling[]): Telling[] {
  return all.filter((other) => other.sentence === one.sentence && other !== one);
}

function tells(list: readonly Telling[], one: Telling): boolean {
  return list.some((other) => other.kin === one.kin && canBothBe(one, other));
}

/** Whether two pairs share one of their figures and put another one beside it. */
function isBeside(one: Pair, other: Pair): boolean {
  return (
    (one.a.value === other.a.value && one.b.value !== other.b.value) ||
    (one.b.value === other.b.value && one.a.value !== other.a.value)
  );
}

/** What the figures of each sentence add up to: "four dead on Monday and two on Tuesday" are six. */
function sumsOf(tellings: readonly Telling[]): ReadonlySet<number> {
  const sums = new Map<number, number>();
  const counts = new Map<number, number>();
  for (const { sentence, value } of tellings) {
    sums.set(sentence.index, (sums.get(sentence.index) ?? 0) + value);
    counts.set(sentence.index, (counts.get(sentence.index) ?? 0) + 1);
  }
  return new Set([...sums].filter(([index]) => (counts.get(index) ?? 0) > 1).map(([, sum]) => sum));
}

function valuesOf(tellings: readonly Telling[]): number {
  return new Set(tellings.map(({ value }) => value)).size;
}
