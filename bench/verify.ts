/**
 * Scores verifyClaim on the held-out articles of ../shared/data/verify and on freshly planted errors.
 *   npx tsx bench/verify.ts [--leave-one-out]
 */
import { parseArgs } from 'node:util';
import type { BoostedTrees } from '../src/domain/boosted-trees.js';
import { verifyClaim } from '../src/verify/index.js';
import { SUPPORTED } from '../src/verify/judge/bounds.js';
import { auc, balancedAccuracy, bestThreshold, percent, type Scored, thresholdAt } from './metrics.js';
import { makeCases } from './plant/make-cases.js';
import { hash } from './plant/random.js';
import { trainModel } from './train-model.js';
import { type Example, measureExamples, scoreWith } from './training-examples.js';
import { measureAlone } from './verify/alone.js';
import { readVerifyData, type VerifyData } from './verify-data.js';

interface Judged extends Scored {
  readonly dataset: string;
  readonly source: string;
  readonly kind: string;
  readonly verdict: boolean;
  /** Types of problems found; blocking ones with "!". */
  readonly types: ReadonlySet<string>;
}

/** Other errors than the training's, in the same articles. */
const SEED = 77;
const FALSE_FLAGS = 0.05;

const { values: options } = parseArgs({ options: { 'leave-one-out': { type: 'boolean', default: false } } });
const data = readVerifyData();
if (data === null) console.log('bench/verify: ../shared is absent, nothing to score');
else if (options['leave-one-out']) leaveOneOut(data);
else await report(data);

async function report(all: VerifyData): Promise<void> {
  const test = all.claims.filter((claim) => claim.part === 'test' && claim.sentences.length > 0);
  const judged = test.map((claim) =>
    judge({ ...claim, kind: claim.kinds[0] ?? '' }, claim.sentences, all.texts.get(claim.source) ?? ''),
  );
  const planted = plantedCases(all).map((made) =>
    judge({ ...made, dataset: 'planted' }, [made.sentence], made.text),
  );
  reportSets(judged);
  reportPlanted(
    'synth',
    judged.filter((row) => row.dataset === 'synth'),
  );
  reportPlanted('planted here', planted);
  reportAlarms(
    'all data sets',
    judged.filter((row) => row.supported),
  );
  reportAlarms(
    'synth',
    judged.filter((row) => row.supported && row.dataset === 'synth'),
  );
  reportAlarms(
    'planted here',
    planted.filter((row) => row.supported),
  );
  const { sentences, seconds, peak, runner } = await measureAlone(
    test.map(({ sentences, source }) => ({ sentences, text: all.texts.get(source) ?? '' })),
  );
  console.log(
    `\nin a process of its own: ${sentences} sentences, ${(sentences / seconds).toFixed(0)}/CPU s, at most ${(peak / 1e6).toFixed(0)} MB, ${(runner / 1e6).toFixed(0)} of them the runner’s`,
  );
}

function plantedCases(all: VerifyData) {
  const sources = [...all.texts]
    .filter(([id]) => all.partOf(id) === 'test')
    .map(([id, text]) => ({ id, text }));
  return makeCases(sources, SEED);
}

function judge(
  claim: Omit<Judged, 'score' | 'verdict' | 'types'>,
  sentences: readonly string[],
  text: string,
): Judged {
  const sources = [{ id: claim.source, text }];
  const results = sentences.map((sentence) => verifyClaim({ sentence, sources }));
  const problems = results.flatMap((result) => result.problems);
  return {
    ...claim,
    // A claim is as good as its worst sentence.
    score: Math.min(...results.map((result) => result.score)),
    verdict: results.every((result) => result.verdict === 'supported'),
    types: new Set(problems.flatMap(({ type, blocks }) => (blocks ? [type, `${type}!`] : [type]))),
  };
}

function reportSets(rows: readonly Judged[]): void {
  console.log('data set                 n (unsupported)   BAcc at verdict   BAcc tuned   AUC');
  const sets = [...new Set(rows.map((row) => row.dataset))].sort();
  const lines = sets.map((dataset) =>
    reportSet(
      dataset,
      rows.filter((row) => row.dataset === dataset),
    ),
  );
  const mean = (at: 0 | 1 | 2): string => {
    const known = lines.map((line) => line[at]).filter((value) => !Number.isNaN(value));
    return percent(known.reduce((sum, value) => sum + value, 0) / known.length);
  };
  console.log(`mean ${mean(0).padStart(46)} ${mean(1).padStart(12)} ${mean(2).padStart(9)}`);
}

function reportSet(dataset: string, rows: readonly Judged[]): [number, number, number] {
  const wrong = rows.filter((row) => !row.supported).length;
  const verdicts = rows.map((row) => ({ supported: row.supported, score: row.verdict ? 1 : 0 }));
  const line: [number, number, number] = [balancedAccuracy(verdicts, 0.5), crossTuned(rows), auc(rows)];
  const [verdict, tuned, area] = line.map(percent);
  console.log(
    `${dataset.padEnd(24)} ${String(rows.length).padStart(5)} (${wrong})`.padEnd(42) +
      `${verdict?.padStart(9)} ${tuned?.padStart(12)} ${area?.padStart(9)}`,
  );
  return line;
}

/** Balanced accuracy with the threshold from the other half of the articles; the mean of both halves. */
function crossTuned(rows: readonly Judged[]): number {
  const halves = [0, 1].map((half) => rows.filter((row) => hash(`half:${row.source}`) % 2 === half));
  const [one = [], other = []] = halves;
  return (balancedAccuracy(one, bestThreshold(other)) + balancedAccuracy(other, bestThreshold(one))) / 2;
}

function reportPlanted(name: string, rows: readonly Judged[]): void {
  const threshold = thresholdAt(rows, FALSE_FLAGS);
  const wrong = rows.filter((row) => !row.supported);
  const kinds = [...new Set(wrong.map((row) => row.kind))].sort();
  const recall = (list: readonly Judged[]): string =>
    percent(list.filter((row) => row.score < threshold).length / list.length);
  console.log(
    `\nplanted errors (${name}), recall at ${percent(FALSE_FLAGS)} % false flags (threshold ${threshold.toFixed(3)}): all ${recall(wrong)} (${wrong.length})`,
  );
  for (const kind of kinds) {
    const list = wrong.filter((row) => row.kind === kind);
    const refused = percent(list.filter((row) => !row.verdict).length / list.length);
    console.log(
      `  ${kind.padEnd(18)} ${recall(list).padStart(6)}   refused ${refused.padStart(6)}   (${list.length})`,
    );
  }
}

function reportAlarms(name: string, rows: readonly Judged[]): void {
  const types = [...new Set(rows.flatMap((row) => [...row.types]))].sort();
  const shares = types.map(
    (type) => `${type} ${percent(rows.filter((row) => row.types.has(type)).length / rows.length)}`,
  );
  const refused = percent(rows.filter((row) => !row.verdict).length / rows.length);
  console.log(
    `\ntrue claims (${name}, ${rows.length}) refused ${refused}; with a problem (! blocks): ${shares.join(', ')}`,
  );
}

/**
 * Leaves each family of data sets out of training in turn, with every case made from an article that it uses, and
 * scores all of it as the verifier would. Predicts what sets that nobody has seen will give.
 */
function leaveOneOut(all: VerifyData): void {
  const examples = measureExamples(all);
  const families = [...new Set(all.claims.map((claim) => familyOf(claim.dataset)))].sort();
  const scored = families.flatMap((family) => {
    const held = examples.filter((example) => familyOf(example.dataset) === family);
    const articles = new Set(held.map((example) => example.article));
    const others = examples.filter(
      (example) => familyOf(example.dataset) !== family && !articles.has(example.article),
    );
    const model = trainModel(others);
    console.error(`without ${family}: trained`);
    return held.map((example) => judgeWith(model, example));
  });
  console.log('left out of training, with its articles:');
  reportSets(scored);
}

function familyOf(dataset: string): string {
  return dataset.split('-')[0] ?? dataset;
}

function judgeWith(model: BoostedTrees, example: Example): Judged {
  const score = scoreWith(model, example);
  const { dataset, source, kind, supported } = example;
  const blocked = example.sentences.some((sentence) => sentence.blocked);
  return {
    dataset,
    source,
    kind,
    supported,
    score,
    verdict: score >= SUPPORTED && !blocked,
    types: new Set(),
  };
}
