/**
 * "Where outlets disagree": of stories whose reports contradict each other in one figure, how many are told, and what
 * is told where nothing contradicts. Made stories are worded to be hard; planted ones are real stories in one of whose
 * reports a figure that another report shares was changed; real ones are as they are, and a person marked where they
 * disagree. Half of the real stories is learned from, the other half is measured. The first table is of what happened,
 * who did it, why and when, in made stories and in real ones in one of whose reports a deed was turned round; the
 * second is of figures; the last line counts the real stories of which an editor is told that anything is possible.
 * Usage: npx tsx bench/conflicts.ts [--train | --deeds | --list]   (real stories need ../shared; --train writes the weights; --deeds prints no table of figures)
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type BoostedTrees, oddsOf } from '../src/domain/boosted-trees.js';
import type { Brief } from '../src/domain/brief.js';
import { NothingSupported, writeBrief } from '../src/index.js';
import { compareFigures, type RivalFigures, SURE } from '../src/write/figures/rivals.js';
import { boost, type Row } from './boosting.js';
import { deedsIn, scoreDeeds, type Told } from './conflict-deeds.js';
import { madeStories, plantedIn, realStories, type Story, sourcesOf } from './conflict-stories.js';

const WEIGHTS = path.resolve(import.meta.dirname, '../src/write/weights/rival-figures.json');
const LEARNED = ['dev', 'short', 'long'];
/** Planted stories made of each real one. */
const PLANTS = { learned: 4, measured: 1 };

type Matter = Brief['disagreements'][number];

function score(): void {
  const sets: readonly (readonly [string, readonly Story[]])[] = [
    ...[...LEARNED, 'held-out'].map((set) => [set, madeStories(set)] as const),
    ['planted', realStories(1).flatMap((story) => plantedIn(story, PLANTS.measured))],
    ['real', realStories(1)],
  ];
  console.table(sets.map(([set, stories]) => scoreSet(set, stories)));
}

function scoreSet(set: string, stories: readonly Story[]): Record<string, string | number> {
  const briefs = stories.map(briefOf);
  const told = briefs.map(({ disagreements }) => disagreements);
  const hinted = briefs.map(({ possibleContradictions }, at) => {
    if (possibleContradictions.length === 0) return [];
    const deeds = deedsIn(stories[at]?.reports ?? []);
    return possibleContradictions.flatMap(({ why }) => (deeds.has(why) ? [] : [{ about: why }]));
  });
  const found = stories.filter(
    ({ figures }, at) => figures && told[at]?.some((one) => isMatter(one, figures)),
  );
  const contradicting = stories.filter(({ figures }) => figures !== null).length;
  const hintedOnly = stories.filter((story, at) => {
    const { figures } = story;
    return figures && !found.includes(story) && hinted[at]?.some((one) => isMatter(one, figures));
  });
  const falselyHinted = stories.filter(
    (story, at) => !story.figures && hinted[at]?.some((one) => !isRight(one, story)),
  );
  const all = stories.flatMap((story, at) => (told[at] ?? []).map((matter) => ({ story, matter })));
  const wrong = all.filter(({ story, matter }) => !isRight(matter, story));
  if (process.argv.includes('--list')) {
    for (const { story, matter } of wrong) {
      console.log(`${set} wrong: ${story.id}: ${matter.about}`);
      for (const { text } of matter.positions) console.log(`    ${text}`);
    }
    const missed = stories.filter((story) => story.figures && !found.includes(story));
    console.log(`${set} missed: ${missed.map(({ id }) => id).join(', ')}`);
  }
  return {
    set,
    stories: stories.length,
    contradicting,
    found: found.length,
    'found, %': contradicting === 0 ? '' : Math.round((100 * found.length) / contradicting),
    'found or hinted': contradicting === 0 ? '' : found.length + hintedOnly.length,
    told: all.length,
    'told wrongly': wrong.length,
    'told rightly, %': all.length === 0 ? '' : Math.round((100 * (all.length - wrong.length)) / all.length),
    'hinted where nothing contradicts': `${falselyHinted.length} of ${stories.length - contradicting}`,
  };
}

/** How many real stories, which seldom contradict each other, give an editor anything to look at. */
function sayHinted(): void {
  const real = realStories(1);
  const hinted = real.filter((story) => briefOf(story).possibleContradictions.length > 0);
  console.log(`real stories with a hint of either kind: ${hinted.length} of ${real.length}`);
}

const BRIEFS = new WeakMap<Story['reports'], Told>();

function briefOf({ reports }: Pick<Story, 'reports'>): Told {
  const known = BRIEFS.get(reports);
  if (known) return known;
  const { disagreements, possibleContradictions } = writtenOf(reports);
  const told = { disagreements, possibleContradictions };
  BRIEFS.set(reports, told);
  return told;
}

function writtenOf(reports: Story['reports']): Told {
  try {
    return writeBrief(reports);
  } catch (error) {
    if (error instanceof NothingSupported) return { disagreements: [], possibleContradictions: [] };
    throw error;
  }
}

function isRight(matter: Pick<Matter, 'about'>, { figures, marked }: Story): boolean {
  return [...(figures ? [figures] : []), ...marked].some((pair) => isMatter(matter, pair));
}

/** "three passengers" is told as "Number of passengers: three or five". */
function isMatter({ about }: Pick<Matter, 'about'>, figures: readonly [string, string]): boolean {
  const told = about.toLowerCase().split(/[^\p{L}\d.,:]+/u);
  return figures.every((words) => told.some((one) => numeralOf(one) === numeralOf(words)));
}

function numeralOf(words: string): string {
  return (
    /\d[\d.,:]*/u.exec(words)?.[0].replace(/[.,:]$/, '') ??
    words
      .toLowerCase()
      .replace(/^(?:some|about|nearly|just (?:under|over)|almost) /, '')
      .split(/[ -]/)[0] ??
    words
  );
}

/** What can only speak for, and what only against. */
const RISING =
  'affinity near beside wide shared runBefore runAfter lead best only fellow samePlace repeated titled sameName sameTime sameOutcome sameRole oneOwner';
const FALLING =
  'agreeing told behind outdone crowd adds bothTold ratio small otherNoun otherRole otherUnit otherPerson otherName otherTime oneTime otherOutcome contrast onePeriod part added coming earlier each total limit denied';
const BOOSTING = {
  rounds: 150,
  depth: 2,
  rate: 0.1,
  seed: 7,
  rising: RISING.split(' '),
  falling: FALLING.split(' '),
};
/** Of the figures of a planted story all but the planted ones are there four times over. */
const REPEATED = 0.25;

interface Learned {
  readonly set: string;
  readonly story: string;
  readonly pairs: readonly { readonly rival: RivalFigures; readonly label: 0 | 1; readonly isOwn: boolean }[];
  readonly contradicts: boolean;
}

function train(): void {
  const made = LEARNED.flatMap((set) => madeStories(set).map((story) => learnedOf(set, story)));
  const real = realStories(0);
  const base = [
    ...real.map((story) => learnedOf('real', story)),
    ...real.flatMap((story) => plantedIn(story, PLANTS.learned)).map((story) => learnedOf('planted', story)),
  ];
  for (const left of LEARNED) {
    const model = learn([...base, ...made.filter(({ set }) => set !== left)]);
    sayFound(
      `${left}, not learned from`,
      made.filter(({ set }) => set === left),
      model,
    );
  }
  writeFileSync(WEIGHTS, `${JSON.stringify(learn([...base, ...made]))}\n`);
}

/** What a model finds, before a brief is written. */
function sayFound(what: string, stories: readonly Learned[], model: BoostedTrees): void {
  for (const line of [SURE - 1, SURE]) {
    const told = stories.map(({ pairs }) =>
      pairs.filter(({ rival }) => oddsOf(model, rival.features) > line),
    );
    const found = told.filter((list) => list.some(({ isOwn }) => isOwn)).length;
    const wrong = told.filter((list) => list.some(({ label }) => label === 0)).length;
    const all = stories.filter(({ contradicts }) => contradicts).length;
    console.log(
      `${what}, odds over ${line}: ${found} of ${all} found, wrong in ${wrong} of ${stories.length}`,
    );
  }
}

function learnedOf(set: string, story: Story): Learned {
  const rivals = compareFigures(sourcesOf(story));
  const { figures, marked } = story;
  const isPlanted = set === 'planted';
  const own = figures ? keysOf(rivals, figures, isPlanted) : new Set();
  const real = new Set(marked.flatMap((pair) => [...keysOf(rivals, pair, false)]));
  const pairs = rivals.map((rival) => {
    const isOwn = own.has(keyOf(rival));
    return { rival, isOwn, label: isOwn || real.has(keyOf(rival)) ? (1 as const) : (0 as const) };
  });
  return { set, story: story.id, pairs, contradicts: figures !== null };
}

/** The pairs of values that contradict each other in two given figures, wherever they stand. */
function keysOf(
  rivals: readonly RivalFigures[],
  [one, other]: readonly [string, string],
  isPlanted: boolean,
): Set<string> {
  const stands = ({ words, sentence, start }: RivalFigures['a'], figure: string): boolean => {
    if (words === figure || (isPlanted && numeralOf(words) === numeralOf(figure))) return true;
    const at = sentence.text.indexOf(figure);
    return at >= 0 && start < at + figure.length && at < start + words.length;
  };
  return new Set(
    rivals
      .filter(({ a, b }) => (stands(a, one) && stands(b, other)) || (stands(a, other) && stands(b, one)))
      .map(keyOf),
  );
}

function keyOf({ a, b }: RivalFigures): string {
  return [a.kin, ...[a.value, b.value].sort((x, y) => x - y)].join(' ');
}

function learn(stories: readonly Learned[]): BoostedTrees {
  const pairs = stories.flatMap(({ set, pairs: list }) =>
    list.map(({ rival, label }) => ({
      features: rival.features,
      label,
      weight: set === 'planted' && label === 0 ? REPEATED : 1,
    })),
  );
  const names = Object.keys(pairs[0]?.features ?? {});
  const odd = pairs.flatMap(({ features }) => names.filter((name) => !Number.isFinite(features[name])));
  if (odd.length > 0) throw new Error(`not numbers: ${[...new Set(odd)].join(', ')}`);
  const rows: Row[] = pairs.map(({ features, label, weight }) => ({
    values: Float64Array.from(names, (name) => features[name] ?? 0),
    label,
    weight,
  }));
  return boost(rows, names, BOOSTING);
}

if (process.argv.includes('--train')) train();
else {
  console.table(scoreDeeds(briefOf));
  if (!process.argv.includes('--deeds')) score();
  sayHinted();
}
