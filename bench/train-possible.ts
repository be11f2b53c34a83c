/**
 * Learns which two places of two reports are a possible contradiction: of made stories that contradict each other the
 * likeliest pair of the right kind speaks for, every pair of stories that do not and of real stories speaks against.
 * Usage: npx tsx bench/train-possible.ts [--write]   (real stories need ../shared; --write writes the weights)
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { featuresOf } from '../src/verify/contradictions/possible/features.js';
import { pairReports, readReport } from '../src/verify/contradictions/possible/find-candidates.js';
import type { Pair } from '../src/verify/contradictions/possible/polar.js';
import { prepareSource } from '../src/verify/reading/prepare-source.js';
import { type Report, readMade, realStories } from './conflict-stories.js';
import { fitLogistic, type Labelled, type Logistic, oddsOf } from './logistic.js';

const OUTPUT = path.resolve(import.meta.dirname, '../src/verify/weights/possible-contradictions.json');
const MADE = ['deeds-dev', 'deeds-more', 'deeds-hard', 'deeds-free'];
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
        const weight = story.set === 'real' ? 0.5 : 2;
        // The likeliest are what matters; there are very many others.
        const top = [...story.pairs]
          .sort((x, y) => oddsOf(model, y.features) - oddsOf(model, x.features))
          .slice(0, 8);
        return top.map(({ features }) => ({ features, label: 0, weight: weight / 2 }));
      }
      const fit = story.pairs.filter(({ pair }) => isOfKind(story.kind, pair));
      const best = [...fit].sort((x, y) => oddsOf(model, y.features) - oddsOf(model, x.features))[0];
      return best ? [{ features: best.features, label: 1, weight: 2 }] : [];
    });
    model = fitLogistic(rows, RIDGE, {});
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
  for (const line of [-2, -1.5, -1, -0.5, 0, 0.5, 1]) {
    const told = scored.filter(({ odds }) => odds > line);
    const count = (test: (one: Learned) => boolean): string =>
      `${told.filter(({ story }) => test(story)).length}/${stories.filter(test).length}`;
    console.log(
      `${what} over ${line}: found ${count((one) => one.contradicts)}, told wrongly ${count((one) => !one.contradicts && one.set !== 'real')}, real ${count(({ set }) => set === 'real')}`,
    );
  }
}

const free =
  (half: number) =>
  (_: unknown, at: number): boolean =>
    at % 2 === half;
const HALF = process.argv.includes('--half');
const made = MADE.flatMap((set) =>
  readMade(set)
    .filter((one, at) => set !== 'deeds-free' || !HALF || free(0)(one, at))
    .map((row) =>
      learnedOf(set, row.id, (row as unknown as { kind: string }).kind, row.conflict !== null, [
        row.a,
        row.b,
      ]),
    ),
);
const real = realStories(0).map(({ id, reports }) => learnedOf('real', id, 'none', false, reports));
for (const left of MADE) {
  const model = learn([...made.filter(({ set }) => set !== left), ...real]);
  say(
    `${left}, not learned from,`,
    made.filter(({ set }) => set === left),
    model,
  );
  if (left === 'deeds-free' && !HALF)
    for (const half of [0, 1])
      say(`${left} half ${half}`, made.filter(({ set }) => set === left).filter(free(half)), model);
}
const model = learn([...made, ...real]);
say('learned from', [...made, ...real], model);
console.log(model);
if (process.argv.includes('--list'))
  for (const story of [...made, ...real.slice(0, 200)]) {
    const { odds, pair } = bestOf(story, model);
    if (
      !pair ||
      (story.set === 'real' && odds < 0) ||
      (story.set !== 'real' && story.set !== (process.argv.at(-1) ?? ''))
    )
      continue;
    console.log(
      `${story.contradicts ? '+' : '-'} ${story.set} ${story.id} ${story.kind} ${odds.toFixed(2)} ${pair.kind} ${pair.why}`,
    );
    for (const cue of [pair.a, pair.b])
      console.log(
        `     [${cue.sentence.read.tagged
          .slice(cue.at, cue.last + 1)
          .map(({ text }) => text)
          .join(' ')}] ${cue.sentence.read.text}`,
      );
    const fit = story.contradicts ? story.pairs.filter((one) => isOfKind(story.kind, one.pair)) : [];
    console.log(
      `     of ${story.pairs.length} pairs, ${fit.length} of its kind; ${JSON.stringify(featuresOf(pair))}`,
    );
  }
if (process.argv.includes('--write')) writeFileSync(OUTPUT, `${JSON.stringify(model)}\n`);
