/**
 * Learns which two places of two reports are a possible contradiction: of made stories that contradict each other the
 * likeliest pair of the right kind speaks for, every pair of stories that do not and of real stories speaks against.
 * Usage: npx tsx bench/train-possible.ts [--write | --list]   (real stories need ../shared; --write writes the weights, --list names the likeliest pairs)
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { featuresOf } from '../src/verify/contradictions/possible/features.js';
import { pairReports, readReport } from '../src/verify/contradictions/possible/find-candidates.js';
import { LIKELY } from '../src/verify/contradictions/possible/find-possible.js';
import type { Pair } from '../src/verify/contradictions/possible/polar.js';
import { prepareSource } from '../src/verify/reading/prepare-source.js';
import { type Report, readMade, realStories } from './conflict-stories.js';
import { fitLogistic, type Labelled, type Logistic, oddsOf } from './logistic.js';

const OUTPUT = path.resolve(import.meta.dirname, '../src/verify/weights/possible-contradictions.json');
const FREE = 'deeds-free';
const MADE = ['deeds-dev', 'deeds-more', 'deeds-hard', FREE];
/** Free words are how outlets write; the earlier sets are of three sentences each. */
const WEIGHT = { free: 2, short: 1 };
const ROUNDS = 6;
const RIDGE = 1;

interface Learned {
  readonly set: string;
  readonly id: string;
  readonly kind: string;
  readonly contradicts: boolean;
  readonly pairs: readonly { readonly pair: Pair; readonly features: Readonly<Record<string, number>> }[];
}

function learnedOf(
  set: string,
  id: string,
  kind: string,
  contradicts: boolean,
  reports: readonly Report[],
): Learned {
  const read = reports.map(({ text, published }, at) =>
    readReport(prepareSource({ id: String(at), text, published: published ?? null })),
  );
  const pairs = read.flatMap((one, at) => read.slice(at + 1).flatMap((other) => pairReports(one, other)));
  return { set, id, kind, contradicts, pairs: pairs.map((pair) => ({ pair, features: featuresOf(pair) })) };
}

const SLOTS: Readonly<Record<string, string>> = { day: 'day', place: 'place', doer: 'doer', cause: 'cause' };

function isOfKind(kind: string, pair: Pair): boolean {
  const slot = SLOTS[kind];
  return slot === undefined ? pair.kind === 'outcome' || pair.kind === 'negation' : pair.kind === slot;
}

/** What can only speak for a contradiction, and what only against. */
const SIGNS: Readonly<Record<string, 1 | -1>> = {
  ...signed('shared share window near theme early alike sameWho sameDay phrase rare verb', 1),
  ...signed(
    'knownOnce knownTwice shifted before apart otherTime otherWho otherDay newDay knownDay otherPart names attributed crowd',
    -1,
  ),
};

function signed(names: string, sign: 1 | -1): Record<string, 1 | -1> {
  return Object.fromEntries(names.split(' ').map((name) => [name, sign]));
}

const START: Logistic = {
  bias: -3,
  weights: {
    shared: 0.7,
    share: 3,
    window: 3,
    near: 1,
    alike: 1,
    knownOnce: -1,
    knownTwice: -2,
    otherDay: -1,
    sameDay: 0.5,
    shifted: -0.5,
    names: -0.5,
  },
};

function learn(stories: readonly Learned[]): Logistic {
  let model = START;
  for (let round = 0; round < ROUNDS; round++) {
    const rows = stories.flatMap((story): Labelled[] => {
      if (!story.contradicts) {
        const weight = story.set === 'real' ? 0.5 : WEIGHT[story.set === FREE ? 'free' : 'short'];
        // The likeliest are what matters; there are very many others.
        const top = [...story.pairs]
          .sort((x, y) => oddsOf(model, y.features) - oddsOf(model, x.features))
          .slice(0, 8);
        return top.map(({ features }) => ({ features, label: 0, weight: weight / 2 }));
      }
      const fit = story.pairs.filter(({ pair }) => isOfKind(story.kind, pair));
      const best = [...fit].sort((x, y) => oddsOf(model, y.features) - oddsOf(model, x.features))[0];
      return best
        ? [
            {
              features: best.features,
              label: 1,
              weight: WEIGHT[story.set === FREE ? 'free' : 'short'],
            },
          ]
        : [];
    });
    model = fitLogistic(rows, RIDGE, SIGNS);
  }
  return model;
}

function bestOf(story: Learned, model: Logistic): { odds: number; pair: Pair | null } {
  let best: { odds: number; pair: Pair | null } = { odds: -9, pair: null };
  for (const { pair, features } of story.pairs) {
    const odds = oddsOf(model, features);
    if (odds > best.odds) best = { odds, pair };
  }
  return best;
}

function say(what: string, stories: readonly Learned[], model: Logistic): void {
  const scored = stories.map((story) => ({ story, ...bestOf(story, model) }));
  for (const line of [LIKELY - 0.5, LIKELY, LIKELY + 0.5]) {
    const told = scored.filter(({ odds }) => odds > line);
    const count = (test: (one: Learned) => boolean): string =>
      `${told.filter(({ story }) => test(story)).length}/${stories.filter(test).length}`;
    console.log(
      `${what} over ${line.toFixed(2)}: found ${count((one) => one.contradicts)}, told wrongly ${count((one) => !one.contradicts && one.set !== 'real')}, real ${count(({ set }) => set === 'real')}`,
    );
  }
}

function list(stories: readonly Learned[], model: Logistic): void {
  for (const story of stories) {
    const ranked = [...story.pairs].sort((x, y) => oddsOf(model, y.features) - oddsOf(model, x.features));
    console.log(`${story.contradicts ? '+' : '-'} ${story.id} ${story.kind}`);
    for (const { pair, features } of ranked.slice(0, 3)) {
      const [a, b] = [pair.a, pair.b].map(({ sentence, at, last }) =>
        sentence.read.tagged
          .slice(at, last + 1)
          .map(({ text }) => text)
          .join(' '),
      );
      const told = Object.entries(features).flatMap(([name, value]) =>
        value === 0 ? [] : [`${name} ${value.toFixed(1)}`],
      );
      const odds = oddsOf(model, features).toFixed(1);
      console.log(`    ${odds} ${pair.kind} ${pair.why} [${a}] [${b}] ${told.join(', ')}`);
    }
  }
}

const made = MADE.flatMap((set) =>
  readMade(set).map((row) => learnedOf(set, row.id, row.kind, row.conflict !== null, [row.a, row.b])),
);
const real = realStories(0).map(({ id, reports }) => learnedOf('real', id, 'none', false, reports));

/** What is measured and not learned from: each set in turn, and each half of the last one. */
const folds: [string, Learned[]][] = [
  ...MADE.map((left): [string, Learned[]] => [left, made.filter(({ set }) => set === left)]),
  ...[0, 1].map((half): [string, Learned[]] => [
    `half ${half} of ${FREE}`,
    made.filter(({ set }) => set === FREE).filter((_, at) => at % 2 === half),
  ]),
];
for (const [name, left] of folds) {
  const model = learn([...made.filter((story) => !left.includes(story)), ...real]);
  say(`${name}, not learned from,`, left, model);
  if (process.argv.includes('--list')) list(left, model);
}
const model = learn([...made, ...real]);
say('learned from', [...made, ...real], model);
if (process.argv.includes('--write')) writeFileSync(OUTPUT, `${JSON.stringify(model)}\n`);
