/**
 * Trains the rule that tells a sentence which is meant for whoever retells it from one that reports, and measures it:
 * each set of passages by a rule that saw none of it, at given shares of false alarms on real news. Rows of ../shared
 * that are even teach, odd ones measure. Writes src/write/weights/steering.json with --write.
 *   npx tsx bench/train-steering.ts [--write]
 */
import { writeFileSync } from 'node:fs';
import { oddsByTraits, type SteeringModel, withTies } from '../src/write/read/odds-of-steering.js';
import { type Example, fitSparse } from './sparse-logistic.js';
import { couldStand, type Measured, type Passages, readPassageSets, readReporting } from './steering-sets.js';

const OUTPUT = new URL('../src/write/weights/steering.json', import.meta.url);
const SHARES = [0.0025, 0.005, 0.01, 0.02, 0.04, 0.08];
/** Shares of real news that may be taken for steering, where that is told as sure, as likely, and as perhaps so. */
const LIMITS = { surely: 0.005, likely: 0.04, perhaps: 0.08 };
/** A word or sign of grammar that the news has less often is of one story, not of the language. */
const COMMON = 50;
/** So many times over a sentence of ours counts that speaks of texts and reports: the news has few of them. */
const WEIGHT_OF_HARD = 10;
/** As often a sentence of the sample newsroom's articles counts: prose with care, which the news of ../shared has little of. */
const WEIGHT_OF_SAMPLE = 8;
const WEIGHT_OF_PASSAGE = 20;
/** Smaller weights change nothing. */
const LEAST_WEIGHT = 0.05;

type Alone = Omit<SteeringModel, 'ties'>;

const sets = readPassageSets();
const teaching = readReporting(0);
const measuring = readReporting(1);
const [usable, usableSample] = [measuring.news.filter(couldStand), measuring.sample.filter(couldStand)];
const vocabulary = common(teaching.news.flatMap(({ traits }) => traits.words));
const grammar = common(teaching.news.flatMap(({ traits }) => Object.keys(traits.signs)));
console.log(
  `${teaching.news.length} sentences of news teach, ${usable.length} that could stand in a brief measure, ${vocabulary.size} words.`,
);

const taught = sets.filter(({ teaches }) => teaches.length > 0);
/** First steps, by the sets that they did not see. */
const known = new Map<string, Alone>();
console.table(
  taught.map(({ name, teaches }) => ({
    'set left out': name,
    ...measure(train([name]), teaches),
  })),
);
const whole = train([]);
console.table(
  sets
    .filter(({ measures }) => measures.length > 0)
    .map(({ name, measures }) => ({ 'passages that never teach': name, ...measure(whole, measures) })),
);
const [odds, sampleOdds] = [oddsOf(whole, usable), oddsOf(whole, usableSample)];
for (const share of SHARES)
  console.log(`${100 * share} % of the news stand above ${limitAt(share).toFixed(2)}`);
if (process.argv.includes('--write')) {
  const limits = Object.fromEntries(
    Object.entries(LIMITS).map(([name, share]) => [name, Number(limitAt(share).toFixed(2))]),
  );
  writeFileSync(OUTPUT, `${JSON.stringify({ limits, ...whole })}\n`);
}

/** Both steps, without what some sets have to teach. */
function train(without: readonly string[]): SteeringModel {
  return { ...trainAlone(without), ties: trainTies(without) };
}

function trainAlone(without: readonly string[]): Alone {
  const key = [...without].sort().join();
  const done = known.get(key);
  if (done) return done;
  const of =
    (label: 0 | 1, weight: number) =>
    (one: Measured): Example => ({ label, weight, features: featuresOf(one) });
  const passages = taught.flatMap(({ name, teaches }) => (without.includes(name) ? [] : teaches.flat()));
  const { bias, weights } = fitSparse([
    ...teaching.news.map(of(0, 1)),
    ...teaching.sample.map(of(0, WEIGHT_OF_SAMPLE)),
    ...teaching.hard.map(of(0, WEIGHT_OF_HARD)),
    ...passages.map(of(1, WEIGHT_OF_PASSAGE)),
  ]);
  const alone = { bias: round(bias), signs: named(weights, 'sign:'), words: named(weights, 'word:') };
  known.set(key, alone);
  return alone;
}

/** The second step learns from odds of a first step that saw neither the passage's own set nor those left out. */
function trainTies(without: readonly string[]): SteeringModel['ties'] {
  const of =
    (label: 0 | 1, weight: number, alone: Alone) =>
    ({ traits, ties }: Measured): Example[] =>
      ties === null
        ? []
        : [
            {
              label,
              weight,
              features: new Map(Object.entries(withTies(oddsByTraits(traits, alone), ties))),
            },
          ];
  const all = trainAlone(without);
  const passages = taught.flatMap(({ name, teaches }) => {
    const tied = teaches.flat().filter(({ ties }) => ties !== null);
    if (without.includes(name) || tied.length === 0) return [];
    return tied.flatMap(of(1, WEIGHT_OF_PASSAGE, trainAlone([...without, name])));
  });
  const { bias, weights } = fitSparse([
    ...teaching.news.flatMap(of(0, 1, all)),
    ...teaching.sample.flatMap(of(0, WEIGHT_OF_SAMPLE, all)),
    ...passages,
  ]);
  return { bias: round(bias), weights: named(weights, '') };
}

function featuresOf({ traits: { signs, words } }: Measured): Map<string, number> {
  return new Map([
    ...Object.entries(signs)
      .filter(([name, value]) => value !== 0 && grammar.has(name))
      .map(([name, value]) => [`sign:${name}`, value] as const),
    ...words.filter((word) => vocabulary.has(word)).map((word) => [`word:${word}`, 1] as const),
  ]);
}

function named(weights: ReadonlyMap<string, number>, kind: string): Record<string, number> {
  return Object.fromEntries(
    [...weights]
      .filter(([name, weight]) => name.startsWith(kind) && Math.abs(weight) >= LEAST_WEIGHT)
      .map(([name, weight]) => [name.slice(kind.length), round(weight)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function measure(model: SteeringModel, passages: Passages): Record<string, string> {
  const [news, careful] = [oddsOf(model, usable), oddsOf(model, usableSample)];
  const best = passages.map((passage) => Math.max(...passage.map((one) => oddsOfOne(model, one))));
  return Object.fromEntries(
    SHARES.map((share) => {
      const limit = Math.max(thresholdAt(news, share), thresholdAt(careful, share));
      return [`at ${100 * share} %`, `${best.filter((one) => one > limit).length} of ${passages.length}`];
    }),
  );
}

/** A passage that stands in no report is measured as one that nothing there is tied to. */
function oddsOfOne({ ties, ...alone }: SteeringModel, one: Measured): number {
  const signs = withTies(oddsByTraits(one.traits, alone), one.ties ?? { apart: 1, offTop: 1 });
  return Object.entries(signs).reduce(
    (sum, [name, value]) => sum + (ties.weights[name] ?? 0) * value,
    ties.bias,
  );
}

/** Highest first. */
function oddsOf(model: SteeringModel, list: readonly Measured[]): number[] {
  return list.map((one) => oddsOfOne(model, one)).sort((a, b) => b - a);
}

/** No more of either kind of prose stands above it. */
function limitAt(share: number): number {
  return Math.max(thresholdAt(odds, share), thresholdAt(sampleOdds, share));
}

function thresholdAt(list: readonly number[], share: number): number {
  return list[Math.floor(share * list.length)] ?? 0;
}

function common(all: readonly string[]): ReadonlySet<string> {
  const often = new Map<string, number>();
  for (const one of all) often.set(one, (often.get(one) ?? 0) + 1);
  return new Set([...often].filter(([, times]) => times >= COMMON).map(([one]) => one));
}

function round(value: number): number {
  return Number(value.toFixed(2));
}
