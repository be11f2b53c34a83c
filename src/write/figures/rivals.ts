import type { SentenceSpace } from '../rank/sentence-space.js';
import type { SourceText } from '../read/source-text.js';
import model from '../weights/rival-figures.json' with { type: 'json' };
import { canBothBe } from './agree.js';
import { affinityOf, compareTellings, type FigureFeatures } from './compare-tellings.js';
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
const SURE = 0.5;

/** The figures of which two sources surely give different ones, the surest first. */
export function findRivals(sources: readonly SourceText[], space: SentenceSpace): RivalFigures[] {
  return compareFigures(sources, space).filter(({ score }) => score > SURE);
}

/**
 * Every pair of figures of one kind that two sources tell differently, best first. What both tell cancels out: only
 * figures that the other source has nowhere are rivals.
 */
export function compareFigures(sources: readonly SourceText[], space: SentenceSpace): RivalFigures[] {
  const story = new StoryWords(sources);
  const told = sources.map(readTellings);
  const found: RivalFigures[] = [];
  for (const [at, one] of told.entries()) {
    for (const other of told.slice(at + 1)) {
      const [mine, theirs] = [lacking(one, other), lacking(other, one)];
      for (const kin of new Set(mine.map((telling) => telling.kin)))
        found.push(...pairsOf(mine.filter(isOf(kin)), theirs.filter(isOf(kin)), story, space));
    }
  }
  return found.sort((x, y) => y.score - x.score);
}

function isOf(kin: string): (telling: Telling) => boolean {
  return (telling) => telling.kin === kin;
}

/** More pairs than these are two lists of figures beside each other: none of them stands out. */
const MOST_RIVALS = 40;

/** Every pair of the figures of one kind that two sources differ in. */
function pairsOf(
  mine: readonly Telling[],
  theirs: readonly Telling[],
  story: StoryWords,
  space: SentenceSpace,
): RivalFigures[] {
  const rivals = valuesOf(mine) * valuesOf(theirs);
  if (rivals > MOST_RIVALS) return [];
  const pairs = mine.flatMap((a) => theirs.map((b) => ({ a, b, affinity: affinityOf(a, b, story, space) })));
  return pairs.map((pair) => {
    const { a, b, affinity } = pair;
    const others = pairs
      .filter((other) => other !== pair && isBeside(other, pair))
      .map((other) => other.affinity);
    const features = compareTellings(a, b, story, space, { rivals, lead: affinity - Math.max(0, ...others) });
    return { a, b, features, score: scoreOf(features) };
  });
}

type Pair = Pick<RivalFigures, 'a' | 'b'>;

/** Whether two pairs share one of their figures and put another one beside it. */
function isBeside(one: Pair, other: Pair): boolean {
  return (
    (one.a.value === other.a.value && one.b.value !== other.b.value) ||
    (one.b.value === other.b.value && one.a.value !== other.a.value)
  );
}

/** The tellings of one source that no telling of the other agrees with, nor a sum of what it tells in one sentence. */
function lacking(mine: readonly Telling[], theirs: readonly Telling[]): Telling[] {
  return mine.filter((one) => {
    const kind = theirs.filter(isOf(one.kin));
    return !kind.some((other) => canBothBe(one, other)) && !sumsOf(kind).includes(one.value);
  });
}

/** What the figures of each sentence add up to: "four dead on Monday and two on Tuesday" are six. */
function sumsOf(tellings: readonly Telling[]): number[] {
  const sums = new Map<number, number>();
  for (const { sentence, value } of tellings)
    sums.set(sentence.index, (sums.get(sentence.index) ?? 0) + value);
  return [...sums.values()];
}

function valuesOf(tellings: readonly Telling[]): number {
  return new Set(tellings.map(({ value }) => value)).size;
}

function scoreOf(features: FigureFeatures): number {
  const weights: Readonly<Record<string, number>> = model.weights;
  return Object.entries(features).reduce(
    (sum, [name, value]) => sum + (weights[name] ?? 0) * value,
    model.bias,
  );
}
