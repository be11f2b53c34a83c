/**
 * Trains the entailment model on ../shared/data/verify and on planted errors, and writes
 * src/verify/weights/entailment.json. Fixed seeds: the same data gives the same file.
 *   npx tsx bench/train-verifier.ts
 */
import { writeFileSync } from 'node:fs';
import { trainModel } from './train-model.js';
import { measureExamples } from './training-examples.js';
import { readVerifyData } from './verify-data.js';

const OUTPUT = new URL('../src/verify/weights/entailment.json', import.meta.url);

const data = readVerifyData();
if (data === null) console.log('bench/train-verifier: ../shared is absent, nothing to train on');
else {
  const model = trainModel(measureExamples(data));
  writeFileSync(OUTPUT, `${JSON.stringify(model)}\n`);
  console.log(`${model.trees.length} trees over ${model.features.length} features written`);
}
