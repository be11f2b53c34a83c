/**
 * Trains the pair rule on the labelled streams of ../shared/data/group and writes src/group/weights/pair.json.
 *   npx tsx bench/train-grouper.ts
 * Fixed seed: the same data gives the same file. bench/group-held-out.ts says what it is worth on unseen stories.
 */
import { writeFileSync } from 'node:fs';
import { measurePairs, trainPairRule } from './train-pair-rule.js';

const OUTPUT = new URL('../src/group/weights/pair.json', import.meta.url);

const pairs = measurePairs();
if (pairs.length === 0) console.log('bench/train-grouper needs ../shared, which is not here.');
else {
  const model = trainPairRule(pairs);
  writeFileSync(OUTPUT, `${JSON.stringify(model)}\n`);
  console.log(
    `${model.trees.length} trees over ${model.features.length} features, from ${pairs.length} pairs`,
  );
}
