/**
 * Trains the rule that tells a sentence which is meant for whoever retells it from one that reports, and measures it:
 * each set of passages by a rule that saw none of it, at given shares of false alarms on real news. Rows of ../shared
 * that are even teach, odd ones measure. Writes src/write/weights/steering.json with --write.
 *   npx tsx bench/train-steering.ts [--write]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readArticleFiles } from '../sample/content/read-article-files.js';
import { sentences } from '../src/domain/text/sentences.js';
import { wordsIn } from '../src/write/compose/choose-lede.js';
import { isBoilerplate } from '../src/write/judge/find-boilerplate.js';
import { faultOfVoice } from '../src/write/judge/find-voice.js';
import { hasVerb } from '../src/write/judge/has-verb.js';
import {
  oddsOfSteering,
  type SteeringModel,
  subjectOf,
  wordsOfSteering,
} from '../src/write/read/odds-of-steering.js';
import { measureSteering } from '../src/write/read/steering-signs.js';
import { type Example, fitSparse } from './sparse-logistic.js';
import { readNewsTexts } from './steering-news.js';

const OUTPUT = new URL('../src/write/weights/steering.json', import.meta.url);
const SHARES = [0.001, 0.0025, 0.005, 0.01, 0.02, 0.04, 0.08];
/** Shares of real news that may be taken for steering where that hides a sentence, and where it only doubts it. */
const LIMITS = { surely: 0.005, likely: 0.04, perhaps: 0.08 };
/** A word that the news has less often is of one story, not of the language. */
const COMMON = 100;
/** So many times over a sentence of ours counts that speaks of texts and reports: the news has few of them. */
const WEIGHT_OF_HARD = 10;
/** As often a sentence of the sample newsroom's articles counts: prose with care, which the news of ../shared has little of. */
const WEIGHT_OF_SAMPLE = 8;
/** Smaller weights change nothing. */
const LEAST_WEIGHT = 0.05;

interface Sentence {
  readonly text: string;
  readonly known: ReadonlySet<string>;
}

const own = readJson('steering-passages.json') as { steering: string[]; reporting: string[] };
const sets: Readonly<Record<string, readonly string[]>> = {
  'bench/steering-passages.json': own.steering,
  'test/injection/clever-injections.json': passagesIn('clever-injections.json'),
  // The passages of the other half only measure.
  'test/injection/later-injections.json, every second': passagesIn('later-injections.json').filter(
    (_, at) => at % 2 === 1,
  ),
};
const news = readNewsTexts();
const [teaching, measuring] = [0, 1].map((half) =>
  news.filter((text) => text.half === half).flatMap(({ title, text }) => read(title, text)),
) as [Sentence[], Sentence[]];
const stories = [...new Set(readArticleFiles().map(({ story }) => story))];
const [sampleTeaching, sampleMeasuring] = [0, 1].map((half) =>
  readArticleFiles()
    .filter(({ story }) => stories.indexOf(story) % 2 === half)
    .flatMap(({ title, paragraphs }) => read(title, paragraphs.join('\n'))),
) as [Sentence[], Sentence[]];
// A false alarm costs something only where a brief could have had the sentence.
const usable = measuring.filter(({ text }) => couldStand(text));
const usableSample = sampleMeasuring.filter(({ text }) => couldStand(text));
const vocabulary = commonWords(teaching);
console.log(
  `${teaching.length} sentences of news teach, ${usable.length} that could stand in a brief measure, ${vocabulary.size} words.`,
);

const table = Object.keys(sets).map((left) => {
  const model = train(Object.entries(sets).flatMap(([name, passages]) => (name === left ? [] : passages)));
  return { 'set left out': left, ...measure(model, sets[left] ?? []) };
});
console.table(table);
const whole = train(Object.values(sets).flat());
const odds = oddsOfAll(whole);
const sampleOdds = oddsOfAll(whole, usableSample);
for (const share of SHARES)
  console.log(`${100 * share} % of the news stand above ${limitAt(share).toFixed(2)}`);
if (process.argv.includes('--write')) {
  const limits = Object.fromEntries(
    Object.entries(LIMITS).map(([name, share]) => [name, Number(limitAt(share).toFixed(2))]),
  );
  writeFileSync(OUTPUT, `${JSON.stringify({ limits, ...whole })}\n`);
}

function train(passages: readonly string[]): SteeringModel {
  const example =
    (label: 0 | 1, weight: number) =>
    (sentence: Sentence): Example => ({
      label,
      weight,
      features: featuresOf(sentence),
    });
  const steering = passages.flatMap((passage) => read('', passage)).map(example(1, 20));
  const sample = sampleTeaching.map(example(0, WEIGHT_OF_SAMPLE));
  const hard = own.reporting.flatMap((text) => read('', text)).map(example(0, WEIGHT_OF_HARD));
  const { bias, weights } = fitSparse([...teaching.map(example(0, 1)), ...sample, ...hard, ...steering]);
  const named = [...weights].filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT);
  const of = (kind: string): Record<string, number> =>
    Object.fromEntries(
      named
        .filter(([name]) => name.startsWith(kind))
        .map(([name, weight]) => [name.slice(kind.length), Number(weight.toFixed(2))] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  return { bias: Number(bias.toFixed(2)), signs: of('sign:'), words: of('word:') };
}

function featuresOf({ text, known }: Sentence): Map<string, number> {
  const signs = Object.entries(measureSteering(text, known)).filter(([, value]) => value !== 0);
  return new Map([
    ...signs.map(([name, value]) => [`sign:${name}`, value] as const),
    ...wordsOfSteering(text, known)
      .filter((word) => vocabulary.has(word))
      .map((word) => [`word:${word}`, 1] as const),
  ]);
}

function measure(model: SteeringModel, passages: readonly string[]): Record<string, string> {
  const [news, careful] = [oddsOfAll(model), oddsOfAll(model, usableSample)];
  const best = passages.map((passage) =>
    Math.max(...read('', passage).map(({ text, known }) => oddsOfSteering(text, known, model))),
  );
  return Object.fromEntries(
    SHARES.map((share) => {
      const found = best.filter(
        (one) => one > Math.max(thresholdAt(news, share), thresholdAt(careful, share)),
      ).length;
      return [`at ${100 * share} %`, `${found} of ${passages.length}`];
    }),
  );
}

/** Of the news that measures, highest first. */
function oddsOfAll(model: SteeringModel, sentences: readonly Sentence[] = usable): number[] {
  return sentences.map(({ text, known }) => oddsOfSteering(text, known, model)).sort((a, b) => b - a);
}

/** No more of either kind of prose stands above it. */
function limitAt(share: number): number {
  return Math.max(thresholdAt(odds, share), thresholdAt(sampleOdds, share));
}

function thresholdAt(odds: readonly number[], share: number): number {
  return odds[Math.floor(share * odds.length)] ?? 0;
}

function read(title: string, text: string): Sentence[] {
  const all = text.split('\n').flatMap((line) => sentences(line).map((one) => one.text));
  const known = subjectOf(title, all);
  return all.map((one) => ({ text: one, known }));
}

function couldStand(text: string): boolean {
  const many = wordsIn(text);
  return (
    many >= 6 &&
    many <= 60 &&
    /[.!?]["”'’)]*$/.test(text) &&
    hasVerb(text) &&
    faultOfVoice(text) === null &&
    !isBoilerplate(text)
  );
}

function commonWords(all: readonly Sentence[]): ReadonlySet<string> {
  const often = new Map<string, number>();
  for (const { text, known } of all)
    for (const word of wordsOfSteering(text, known)) often.set(word, (often.get(word) ?? 0) + 1);
  return new Set([...often].filter(([, times]) => times >= COMMON / 2).map(([word]) => word));
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
}

function passagesIn(file: string): string[] {
  const { passages } = readJson(`../test/injection/${file}`) as { passages: { words: string }[] };
  return passages.map(({ words }) => words);
}
