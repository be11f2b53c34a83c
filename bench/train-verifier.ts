/**
 * Trains the entailment model on ../shared/data/verify and on planted errors, and writes
 * src/verify/weights/entailment.json. Fixed seeds: the same data gives the same file.
 *   npx tsx bench/train-verifier.ts [--without dataset,dataset] [--output FILE]
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { predict } from '../src/verify/model/predict.js';
import { boost, type Row } from './boosting.js';
import { auc, percent } from './metrics.js';
import { type Example, measureExamples } from './training-examples.js';
import { readVerifyData, type VerifyData } from './verify-data.js';

const OUTPUT = fileURLToPath(new URL('../src/verify/weights/entailment.json', import.meta.url));
const OPTIONS = { rounds: 320, depth: 5, rate: 0.05, seed: 7 };

const { values: options } = parseArgs({
  options: { without: { type: 'string', default: '' }, output: { type: 'string', default: OUTPUT } },
});
const data = readVerifyData();
if (data === null) console.log('bench/train-verifier: ../shared is absent, nothing to train on');
else train(data);

function train(all: VerifyData): void {
  const without = options.without.split(',').filter(Boolean);
  const examples = measureExamples(all).filter(
    (example) => !without.some((name) => example.dataset.startsWith(name)),
  );
  const learned = examples.filter((example) => example.part === 'train');
  const features = Object.keys(learned[0]?.sentences[0] ?? {});
  // Of an unsupported claim of several sentences at least one is wrong, nobody says which: a first model picks.
  const first = boost(
    rowsOf(
      learned.filter((example) => example.supported || example.sentences.length === 1),
      features,
    ),
    features,
    { ...OPTIONS, rounds: 150 },
  );
  const picked = learned.map((example) =>
    example.supported || example.sentences.length === 1
      ? example
      : { ...example, sentences: lowest(example, (sentence) => predict(first, sentence)) },
  );
  const model = boost(rowsOf(picked, features), features, OPTIONS);
  writeFileSync(options.output, `${JSON.stringify(model)}\n`);
  report(
    examples.filter((example) => example.part === 'test'),
    (sentence) => predict(model, sentence),
  );
}

function lowest(
  example: Example,
  scoreOf: (sentence: Example['sentences'][number]) => number,
): Example['sentences'] {
  const [worst] = [...example.sentences].sort((a, b) => scoreOf(a) - scoreOf(b));
  return worst ? [worst] : [];
}

/** Data sets weigh by the square root of their size, and in each both classes alike. */
function rowsOf(examples: readonly Example[], features: readonly string[]): Row[] {
  const sizes = new Map<string, number>();
  const keyOf = (example: Example): string => `${example.dataset}:${example.supported}`;
  for (const example of examples)
    sizes.set(keyOf(example), (sizes.get(keyOf(example)) ?? 0) + example.sentences.length);
  return examples.flatMap((example) =>
    example.sentences.map((sentence) => ({
      values: Float64Array.from(features, (name) => sentence[name] ?? 0),
      label: example.supported ? 1 : 0,
      weight: example.importance / Math.sqrt(sizes.get(keyOf(example)) ?? 1),
    })),
  );
}

function report(
  examples: readonly Example[],
  scoreOf: (sentence: Example['sentences'][number]) => number,
): void {
  const sets = [...new Set(examples.map((example) => example.dataset))].sort();
  for (const dataset of sets) {
    const rows = examples
      .filter((example) => example.dataset === dataset)
      .map((example) => ({
        supported: example.supported,
        score: Math.min(...example.sentences.map(scoreOf)),
      }));
    console.log(`${dataset.padEnd(24)} test ${String(rows.length).padStart(5)}  AUC ${percent(auc(rows))}`);
  }
}
