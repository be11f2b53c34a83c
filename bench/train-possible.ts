/**
 * Learns which two assertions of two reports are a possible contradiction. Made stories that contradict each other and
 * real ones of which one report had a deed turned round speak for it, with their likeliest pair of the right kind;
 * every pair of stories that do not contradict each other, and of real stories as they are, speaks against.
 * Usage: npx tsx bench/train-possible.ts [--write]   (needs ../shared; --write writes the weights)
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { VerifySource } from '../src/domain/claim.js';
import { featuresOf } from '../src/verify/contradictions/possible/features.js';
import { LIKELY, pairReports } from '../src/verify/contradictions/possible/find-possible.js';
import type { Pair } from '../src/verify/contradictions/possible/pair-assertions.js';
import { plantedDeedsIn } from './conflict-deeds.js';
import { readMade, realStories, type Story, sourcesOf } from './conflict-stories.js';
import { fitLogistic, type Labelled, type Logistic, oddsOf } from './logistic.js';

const OUTPUT = path.resolve(import.meta.dirname, '../src/verify/weights/possible-contradictions.json');
const FREE = 'deeds-free';
const MADE = ['deeds-dev', 'deeds-more', 'deeds-hard', FREE];
/** Free words are how outlets write; the other made sets are of three sentences each; there are hundreds planted. */
const WEIGHTS: Readonly<Record<string, number>> = { [FREE]: 2, planted: 0.7 };
const ROUNDS = 6;
const RIDGE = 1;

interface Scored {
  readonly pair: Pair;
  readonly features: Labelled['features'];
}

interface Learned {
  readonly set: string;
  readonly contradicts: boolean;
  readonly pairs: readonly Scored[];
  /** Those of its pairs that tell the contradiction. */
  readonly own: readonly Scored[];
}

function learnedOf(
  set: string,
  reports: readonly VerifySource[],
  isOwn: ((pair: Pair) => boolean) | null,
): Learned {
  const pairs = pairReports(reports).map((pair) => ({ pair, features: featuresOf(pair) }));
  return { set, contradicts: isOwn !== null, pairs, own: pairs.filter(({ pair }) => isOwn?.(pair)) };
}

function madeOf(set: string): Learned[] {
  return readMade(set).map(({ kind, a, b, conflict }) => {
    const reports = [a, b].map(({ text, published }, at) => ({
      id: String(at),
      text,
      published: published ?? null,
    }));
    const isOwn = (pair: Pair): boolean => (kind === 'day') === (pair.kind === 'day');
    return learnedOf(set, reports, conflict === null ? null : isOwn);
  });
}

/** The reports of a real story as the writer hands them on. */
function reportsOf(story: Story): VerifySource[] {
  return sourcesOf(story)
    .filter(({ isEnglish, isOpinion }) => isEnglish && !isOpinion)
    .map(({ index, article: { text, published } }) => ({ id: String(index), text, published }));
}

function realOf(story: Story): Learned[] {
  const planted = plantedDeedsIn(story).map((one) =>
    learnedOf(
      'planted',
      reportsOf(one),
      ({ kind, a, b }) =>
        (one.way === 'day') === (kind === 'day') &&
        [a, b].some(({ sentence }) => sentence.read.text === one.changed),
    ),
  );
  return [learnedOf('real', reportsOf(story), null), ...planted];
}

/** What can only speak for a contradiction, and what only against. */
const SIGNS: Readonly<Record<string, 1 | -1>> = { shared: 1, share: 1, alike: 1, sameMatter: 1, known: -1 };
const START: Logistic = { bias: -3, weights: { shared: 2, share: 3, known: -1 } };
/** The likeliest pairs are what matters; there are very many others. */
const TOP = 8;

function learn(stories: readonly Learned[]): Logistic {
  let model = START;
  for (let round = 0; round < ROUNDS; round++) {
    const odds = ({ features }: Scored): number => oddsOf(model, features);
    const rows = stories.flatMap(({ set, contradicts, pairs, own }): Labelled[] => {
      const weight = WEIGHTS[set] ?? 1;
      const ranked = [...(contradicts ? own : pairs)].sort((x, y) => odds(y) - odds(x));
      return contradicts
        ? ranked.slice(0, 1).map(({ features }) => ({ features, label: 1, weight }))
        : ranked.slice(0, TOP).map(({ features }) => ({ features, label: 0, weight }));
    });
    model = fitLogistic(rows, RIDGE, SIGNS);
  }
  return model;
}

/** By how much the likeliest is over the line of its kind. */
function bestOf(pairs: readonly Scored[], model: Logistic): number {
  return Math.max(-9, ...pairs.map(({ pair, features }) => oddsOf(model, features) - LIKELY[pair.kind]));
}

const STEP = 0.5;

function say(what: string, stories: readonly Learned[], model: Logistic): void {
  const count = (over: number, some: readonly Learned[], of: 'own' | 'pairs'): string =>
    `${some.filter((story) => bestOf(story[of], model) > over).length}/${some.length}`;
  for (const over of [-STEP, 0, STEP]) {
    const sets = [...new Set(stories.map(({ set }) => set))].map((set) => {
      const all = stories.filter((story) => story.set === set);
      const [pro, contra] = [true, false].map((is) => all.filter(({ contradicts }) => contradicts === is));
      return `${set}: found ${count(over, pro ?? [], 'own')}, in vain ${count(over, contra ?? [], 'pairs')}`;
    });
    console.log(`${what} ${over} over the line: ${sets.join('; ')}`);
  }
}

const made = MADE.flatMap(madeOf);
const real = realStories(0).flatMap(realOf);
for (const left of MADE) {
  const others = made.filter(({ set }) => set !== left);
  say(
    'not learned from,',
    made.filter(({ set }) => set === left),
    learn([...others, ...real]),
  );
}
const model = learn([...made, ...real]);
say('learned from,', [...made, ...real], model);
console.log(JSON.stringify(model));
if (process.argv.includes('--write')) writeFileSync(OUTPUT, `${JSON.stringify(model)}\n`);
