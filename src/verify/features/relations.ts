import type { Comparison } from '../evidence/comparison.js';
import { rarityOf } from '../reading/lexicon.js';
import type { Word } from '../reading/words.js';
import { type FeatureGroup, ratio } from './feature.js';

const REACH = 3;
const NEAR = 8;
const WINDOW = 4;
const MOST_POSITIONS = 50;

/** Whether words that stand together in the claim stand together in the source, and in the same order. */
export const relations: FeatureGroup = (comparison) => {
  const content = comparison.claim.words.filter((word) => word.content);
  const totals = { all: 0, same: 0, near: 0, ordered: 0 };
  content.forEach((one, index) => {
    for (let step = 1; step <= REACH; step++) {
      const other = content[index + step];
      if (!other || one.stem === other.stem) continue;
      const weight = (rarityOf(one.stem) + rarityOf(other.stem)) / step;
      const meeting = meet(comparison, one, other);
      totals.all += weight;
      if (meeting.same) totals.same += weight;
      if (meeting.near) totals.near += weight;
      if (meeting.ordered) totals.ordered += weight;
    }
  });
  return {
    pairSame: ratio(totals.same, totals.all, 1),
    pairNear: ratio(totals.near, totals.all, 1),
    pairOrdered: ratio(totals.ordered, totals.all, 1),
    inversions: inversions(comparison),
    ...weakestStretch(comparison, content),
  };
};

interface Meeting {
  readonly same: boolean;
  readonly near: boolean;
  readonly ordered: boolean;
}

function meet({ source }: Comparison, one: Word, other: Word): Meeting {
  const ones = (source.byStem.get(one.stem) ?? []).slice(0, MOST_POSITIONS);
  const others = (source.byStem.get(other.stem) ?? []).slice(0, MOST_POSITIONS);
  let same = false;
  let near = false;
  for (const at of ones) {
    for (const to of others) {
      if (source.sentenceOf[at] !== source.sentenceOf[to]) continue;
      same = true;
      const distance = to - at;
      if (Math.abs(distance) > NEAR) continue;
      near = true;
      if (distance > 0) return { same, near, ordered: true };
    }
  }
  return { same, near, ordered: false };
}

/** The share of word pairs that the best sentence has the other way round. */
function inversions({ claim, aligned }: Comparison): number {
  const [best] = aligned;
  if (!best) return 0;
  const first = new Map<string, number>();
  best.sentence.read.words.forEach((word, index) => {
    if (!first.has(word.stem)) first.set(word.stem, index);
  });
  const order = claim.words.filter((word) => word.content).flatMap((word) => first.get(word.stem) ?? []);
  let inverted = 0;
  let all = 0;
  for (let one = 0; one < order.length; one++) {
    for (let other = one + 1; other < order.length; other++) {
      all++;
      if ((order[one] ?? 0) > (order[other] ?? 0)) inverted++;
    }
  }
  return ratio(inverted, all, 0);
}

/** The least supported run of four content words. */
function weakestStretch(comparison: Comparison, content: readonly Word[]): Record<string, number> {
  let inSource = 1;
  let inEvidence = 1;
  let together = 1;
  for (let from = 0; from + WINDOW <= content.length; from++) {
    const run = content.slice(from, from + WINDOW);
    const weight = run.reduce((sum, word) => sum + rarityOf(word.stem), 0);
    const held = (has: (word: Word) => boolean): number =>
      run.filter(has).reduce((sum, word) => sum + rarityOf(word.stem), 0) / weight;
    inSource = Math.min(
      inSource,
      held((word) => comparison.source.byStem.has(word.stem)),
    );
    inEvidence = Math.min(
      inEvidence,
      held((word) => comparison.evidenceStems.has(word.stem)),
    );
    const pairs = run.slice(1).filter((word, index) => meet(comparison, run[index] as Word, word).same);
    together = Math.min(together, pairs.length / (WINDOW - 1));
  }
  return { weakSource: inSource, weakEvidence: inEvidence, weakPairs: together };
}
