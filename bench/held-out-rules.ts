import { predict } from '../src/domain/boosted-trees.js';
import type { PairFeatures } from '../src/group/pair/pair-rule.js';
import { type LabelledPair, storyKey, trainPairRule } from './train-pair-rule.js';

export type Rule = (features: PairFeatures) => number;

const PARTS = 4;

/** A rule for each part of the stories, trained on the other parts. */
export function rulesOfParts(pairs: readonly LabelledPair[]): Rule[] {
  return Array.from({ length: PARTS }, (_, part) => {
    const model = trainPairRule(
      pairs.filter(({ stories }) => stories.every((story) => partOf(story) !== part)),
    );
    return (features) => predict(model, { ...features });
  });
}

/** Whether a story, as a set names it, is of the part that a rule did not see. */
export function isUnseen(story: string, part: number): boolean {
  return partOf(storyKey(story)) === part;
}

function partOf(story: string): number {
  let hash = 7;
  for (const character of story) hash = (hash * 31 + character.charCodeAt(0)) % 10_007;
  return hash % PARTS;
}
