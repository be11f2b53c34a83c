/**
 * What the pair rule is worth on stories that it was not trained on: four parts of the stories, each scored by a
 * rule trained on the other three.
 *   npx tsx bench/group-held-out.ts                    (needs ../shared; about two minutes)
 *   npx tsx bench/group-held-out.ts --leave-one-out    each set by a rule that saw none of its stories
 */

import { predict } from '../src/domain/boosted-trees.js';
import { createGrouper } from '../src/group/index.js';
import type { PairFeatures } from '../src/group/pair/pair-rule.js';
import { type ClusterScores, type Placed, scoreClusters } from './cluster-scores.js';
import { GROUP_SETS, type LabelledArticle } from './group-sets.js';
import { readSharedJsonl } from './shared-data.js';
import { measurePairs, storyKey, trainPairRule } from './train-pair-rule.js';

const PARTS = 4;

const pairs = measurePairs();
if (pairs.length === 0) console.log('bench/group-held-out needs ../shared, which is not here.');
else if (process.argv.includes('--leave-one-out')) reportLeftOut();
else report();

function report(): void {
  const rules = Array.from({ length: PARTS }, (_, part) => {
    const others = pairs.filter(({ stories }) => stories.every((story) => partOf(story) !== part));
    const model = trainPairRule(others);
    return (features: PairFeatures) => predict(model, { ...features });
  });
  const rows = GROUP_SETS.map((set) => ({ set, ...summary(scoreSet(set, rules)) }));
  printTable(rows);
}

/** Nothing of a set's stories in training, wherever they stand: it predicts what data of another kind would give. */
function reportLeftOut(): void {
  const rows = GROUP_SETS.map((set) => {
    const articles = readSharedJsonl<LabelledArticle>(`group/${set}.jsonl.gz`) ?? [];
    const own = new Set(articles.map(({ story }) => storyKey(story)));
    const model = trainPairRule(
      pairs.filter((pair) => pair.set !== set && !pair.stories.some((story) => own.has(story))),
    );
    const grouper = createGrouper({ rule: (features) => predict(model, { ...features }) });
    for (const article of articles) grouper.add(article);
    const placed = articles.map(({ id, story, set: origin }) => ({
      story,
      group: grouper.storyOf(id) ?? id,
      focus: origin !== 'noise',
    }));
    return { set, ...summary(scoreClusters(placed)) };
  });
  printTable(rows);
}

function printTable(rows: readonly ({ readonly set: string } & ReturnType<typeof summary>)[]): void {
  const mean = (key: 'b3' | 'pairs') => rows.reduce((sum, row) => sum + row[key], 0) / rows.length;
  console.table([...rows, { set: 'mean', b3: mean('b3'), pairs: mean('pairs') }]);
}

function scoreSet(set: string, rules: readonly ((features: PairFeatures) => number)[]): ClusterScores {
  const articles = readSharedJsonl<LabelledArticle>(`group/${set}.jsonl.gz`) ?? [];
  const placed = rules.flatMap((rule, part): Placed[] => {
    const grouper = createGrouper({ rule });
    for (const article of articles) grouper.add(article);
    return articles.map(({ id, story, set: origin }) => ({
      story: `${part}:${story}`,
      group: `${part}:${grouper.storyOf(id)}`,
      focus: origin !== 'noise' && partOf(storyKey(story)) === part,
    }));
  });
  return scoreClusters(placed);
}

function summary({ b3, pairs: pair }: ClusterScores) {
  const short = (value: number) => value.toFixed(2);
  return {
    b3: Number(b3.f1.toFixed(4)),
    'b3 P/R': `${short(b3.precision)}/${short(b3.recall)}`,
    pairs: Number(pair.f1.toFixed(4)),
    'pairs P/R': `${short(pair.precision)}/${short(pair.recall)}`,
  };
}

function partOf(story: string): number {
  let hash = 7;
  for (const character of story) hash = (hash * 31 + character.charCodeAt(0)) % 10_007;
  return hash % PARTS;
}
