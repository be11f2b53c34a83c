/**
 * What the pair rule is worth on stories that it was not trained on: four parts of the stories, each scored by a
 * rule trained on the other three.
 *   npx tsx bench/group-held-out.ts                    (needs ../shared; about two minutes)
 *   npx tsx bench/group-held-out.ts --leave-one-out    each set by a rule that saw none of its stories
 * `b3 given` is of the ids that articles were given as they came.
 */
import { predict } from '../src/domain/boosted-trees.js';
import { createGrouper } from '../src/group/index.js';
import { type Placed, scoreClusters } from './cluster-scores.js';
import { GROUP_SETS, type LabelledArticle } from './group-sets.js';
import { isUnseen, type Rule, rulesOfParts } from './held-out-rules.js';
import { readSharedJsonl } from './shared-data.js';
import { measurePairs, storyKey, trainPairRule } from './train-pair-rule.js';

const pairs = measurePairs();
if (pairs.length === 0) console.log('bench/group-held-out needs ../shared, which is not here.');
else if (process.argv.includes('--leave-one-out')) reportLeftOut();
else report();

function report(): void {
  const rules = rulesOfParts(pairs);
  const rows = GROUP_SETS.map((set) => ({ set, ...summary(placeInParts(set, rules)) }));
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
    const placed = place(articles, (features) => predict(model, { ...features }));
    return { set, ...summary(placed) };
  });
  printTable(rows);
}

function printTable(rows: readonly ({ readonly set: string } & Summary)[]): void {
  const mean = (key: 'b3' | 'pairs' | 'b3 given') => short(sum(rows.map((row) => row[key])) / rows.length, 4);
  console.table([
    ...rows,
    { set: 'mean', b3: mean('b3'), pairs: mean('pairs'), 'b3 given': mean('b3 given') },
  ]);
}

/** An article with the group that it ended in, and the one that it was given as it came. */
interface Traced extends Placed {
  readonly given: string;
  readonly background: boolean;
}

function place(articles: readonly LabelledArticle[], rule: Rule): Traced[] {
  const grouper = createGrouper({ rule });
  const given = articles.map((article) => grouper.add(article));
  return articles.map(({ id, story, set }, at) => ({
    story,
    group: grouper.storyOf(id) ?? id,
    given: given[at] ?? id,
    background: set === 'noise',
    focus: set !== 'noise',
  }));
}

function placeInParts(set: string, rules: readonly Rule[]): Traced[] {
  const articles = readSharedJsonl<LabelledArticle>(`group/${set}.jsonl.gz`) ?? [];
  return rules.flatMap((rule, part) =>
    place(articles, rule).map(({ story, group, given, focus, background }) => ({
      background,
      story: `${part}:${story}`,
      group: `${part}:${group}`,
      given: `${part}:${given}`,
      focus: focus && isUnseen(story, part),
    })),
  );
}

type Summary = ReturnType<typeof summary>;

function summary(placed: readonly Traced[]) {
  const { b3, pairs: pair } = scoreClusters(placed);
  const given = scoreClusters(placed.map((each) => ({ ...each, group: each.given })));
  return {
    b3: short(b3.f1, 4),
    'b3 P/R': `${b3.precision.toFixed(2)}/${b3.recall.toFixed(2)}`,
    pairs: short(pair.f1, 4),
    'pairs P/R': `${pair.precision.toFixed(2)}/${pair.recall.toFixed(2)}`,
    'b3 given': short(given.b3.f1, 4),
    'background joined %': joinedBackground(placed),
  };
}

/** Of the background articles of a mixed stream, of which none is known to have company, those that were given some. */
function joinedBackground(placed: readonly Traced[]): number | null {
  const sizes = new Map<string, number>();
  for (const { group } of placed) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const background = placed.filter((one) => one.background);
  const joined = background.filter(({ group }) => (sizes.get(group) ?? 0) > 1);
  return background.length === 0 ? null : short((100 * joined.length) / background.length, 1);
}

function short(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
