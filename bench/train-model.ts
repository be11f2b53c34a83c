import { type BoostedTrees, predict } from '../src/domain/boosted-trees.js';
import { boost, type Row } from './boosting.js';
import type { Example } from './training-examples.js';

const OPTIONS = { rounds: 160, depth: 4, rate: 0.05, seed: 7 };
const FIRST_ROUNDS = 150;

/** Trains on the examples of the training part, but for sentences of the source, which no model judges. */
export function trainModel(examples: readonly Example[]): BoostedTrees {
  const learned = examples
    .filter((example) => example.part === 'train')
    .map((example) => ({ ...example, sentences: example.sentences.filter(({ copied }) => copied === null) }))
    .filter(({ sentences }) => sentences.length > 0);
  const features = Object.keys(learned[0]?.sentences[0]?.features ?? {});
  const plain = learned.filter((example) => example.supported || example.sentences.length === 1);
  // Of an unsupported claim of several sentences at least one is wrong, nobody says which: a first model picks.
  const first = boost(rowsOf(plain, features), features, { ...OPTIONS, rounds: FIRST_ROUNDS });
  const picked = learned.map((example) =>
    example.supported || example.sentences.length === 1
      ? example
      : { ...example, sentences: lowest(example, first) },
  );
  return boost(rowsOf(picked, features), features, OPTIONS);
}

function lowest(example: Example, model: BoostedTrees): Example['sentences'] {
  const [worst] = [...example.sentences].sort(
    (a, b) => predict(model, a.features) - predict(model, b.features),
  );
  return worst ? [worst] : [];
}

/** Data sets weigh by the square root of their size, and in each both classes alike. */
function rowsOf(examples: readonly Example[], features: readonly string[]): Row[] {
  const sizes = new Map<string, number>();
  const keyOf = (example: Example): string => `${example.dataset}:${example.supported}`;
  for (const example of examples) {
    sizes.set(keyOf(example), (sizes.get(keyOf(example)) ?? 0) + example.sentences.length);
  }
  return examples.flatMap((example) =>
    example.sentences.map((sentence) => ({
      values: Float64Array.from(features, (name) => sentence.features[name] ?? 0),
      label: example.supported ? 1 : 0,
      weight: example.importance / Math.sqrt(sizes.get(keyOf(example)) ?? 1),
    })),
  );
}
