/**
 * "Where outlets disagree": of stories whose reports contradict each other in one figure, how many are told, and what
 * is told where nothing contradicts. Made stories are worded to be hard; planted ones are real stories in one of whose
 * reports a figure that another report shares was changed; real ones are as they are, and nobody has marked them.
 * Usage: npx tsx bench/conflicts.ts [--train | --list]   (real stories need ../shared; --train writes the weights)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type ArticleInput, completeArticle } from '../src/domain/article.js';
import type { Brief } from '../src/domain/brief.js';
import { NothingSupported, writeBrief } from '../src/index.js';
import { extractAttributions } from '../src/verify/index.js';
import { compareFigures, type RivalFigures } from '../src/write/figures/rivals.js';
import { readTellings } from '../src/write/figures/tellings.js';
import { createSentenceSpace } from '../src/write/rank/sentence-space.js';
import { readSources } from '../src/write/read/read-source.js';
import { fitLogistic, type Labelled, oddsOf } from './logistic.js';
import { readSharedJsonl } from './shared-data.js';

interface Report {
  readonly outlet: string;
  readonly title: string;
  readonly text: string;
}
interface Story {
  readonly id: string;
  readonly reports: readonly Report[];
  /** The words of the figures that contradict each other, each in its report; null where none do. */
  readonly figures: readonly [string, string] | null;
}
interface StoryRow {
  readonly id: string;
  readonly a: Report;
  readonly b: Report;
  readonly c?: Report;
  readonly conflict: Readonly<Record<string, unknown>> | null;
}

const FOLDER = path.resolve(import.meta.dirname, 'conflicts');
const WEIGHTS = path.resolve(import.meta.dirname, '../src/write/weights/rival-figures.json');
const LEARNED = ['dev', 'short', 'long'];
const SETS = [...LEARNED, 'held-out'];
const REAL_STORIES = 400;
const MOST_REPORTS = 5;

function storiesOf(set: string): Story[] {
  const rows = JSON.parse(readFileSync(path.join(FOLDER, `${set}.json`), 'utf8')) as StoryRow[];
  return rows.map(({ id, a, b, c, conflict }) => {
    const [one, other] = (conflict?.in as [string, string] | undefined) ?? ['a', 'b'];
    const figures = conflict && ([String(conflict[one]), String(conflict[other])] as const);
    return { id, reports: [a, b, ...(c ? [c] : [])], figures };
  });
}

/** Real stories of two to five reports; what is told there is listed for reading, nobody has marked it. */
function realStories(): Story[] {
  const stories = new Map<string, Report[]>();
  const add = (id: string, title: string, text: string): void => {
    const known = stories.get(id) ?? [];
    stories.set(id, [...known, { outlet: `Outlet ${known.length + 1}`, title, text }]);
  };
  for (const { story, title, text } of readSharedJsonl<ArticleInput & { story: string }>(
    'group/mixs-dev.jsonl.gz',
  ) ?? [])
    add(story, title ?? '', text);
  for (const [at, { docs }] of (
    readSharedJsonl<{ docs: Report[] }>('write/brief-neus-val.jsonl.gz') ?? []
  ).entries())
    for (const { title, text } of docs) add(`account ${at}`, title, text);
  return [...stories]
    .filter(([, reports]) => reports.length >= 2)
    .slice(-REAL_STORIES)
    .map(([id, reports]) => ({ id, reports: reports.slice(0, MOST_REPORTS), figures: null }));
}

/** By how much a planted figure differs. */
const CHANGES = [0.55, 0.7, 0.85, 0.94, 1.08, 1.2, 1.45, 1.9];

/** The story with one figure that two of its reports share changed in the second of them; null where none is shared. */
function planted({ id, reports }: Story, turn: number): Story | null {
  const sources = readSources(reports.map(completeArticle), extractAttributions).filter(
    ({ copyOf }) => copyOf === null,
  );
  const told = sources.map((source) =>
    readTellings(source).filter(({ words, value }) => /\d/.test(words) && Math.abs(value) > 2),
  );
  const shared = told.flatMap((one, at) =>
    told
      .slice(at + 1)
      .flatMap((other) =>
        one.flatMap((a) =>
          other
            .filter((b) => b.kin === a.kin && b.value === a.value && b.unit === a.unit)
            .map((b) => ({ a, b })),
        ),
      ),
  );
  const pair = shared[(turn * 7) % Math.max(1, shared.length)];
  const numeral = pair && /\d[\d,]*(?:\.\d+)?/.exec(pair.b.words)?.[0];
  if (!pair || numeral === undefined) return null;
  const changed = changeNumeral(numeral, CHANGES[turn % CHANGES.length] ?? 2);
  const whole = new RegExp(`(?<![\\d.,])${numeral.replaceAll('.', '\\.')}(?![\\d]|[.,]\\d)`, 'g');
  const target = sources[sources.findIndex(({ index }) => index === pair.b.sentence.source)]?.index ?? -1;
  const altered = reports.map((report, at) =>
    at === target
      ? { ...report, title: report.title.replace(whole, changed), text: report.text.replace(whole, changed) }
      : report,
  );
  return {
    id: `planted ${id}`,
    reports: altered,
    figures: [pair.a.words, pair.b.words.replace(whole, changed)],
  };
}

function changeNumeral(numeral: string, factor: number): string {
  const value = Number(numeral.replaceAll(',', ''));
  const digits = /\.(\d+)/.exec(numeral)?.[1]?.length ?? 0;
  const moved = Number((value * factor).toFixed(digits));
  const other = moved === value ? value + (factor > 1 ? 1 : -1) : moved;
  return numeral.includes(',') ? other.toLocaleString('en-US') : other.toFixed(digits);
}

/** Stories to learn from and stories to measure on: every other one. */
function halfOf(stories: readonly Story[], half: 0 | 1): Story[] {
  return stories.filter((_, at) => at % 2 === half);
}

function plantedStories(half: 0 | 1): Story[] {
  return halfOf(realStories(), half).flatMap((story, turn) => planted(story, turn) ?? []);
}

function score(): void {
  const table = [...SETS, 'planted'].map((set) => {
    const stories = set === 'planted' ? plantedStories(1) : storiesOf(set);
    const contradicting = stories.filter(({ figures }) => figures !== null);
    const told = stories.map((story) => toldIn(story));
    const found = stories.filter((story, at) => (told[at] ?? []).some((matter) => isMatter(matter, story)));
    const wrong = stories.flatMap((story, at) =>
      (told[at] ?? [])
        .filter((matter) => !isMatter(matter, story))
        .map((matter) => `${story.id}: ${matter.about}`),
    );
    if (process.argv.includes('--list'))
      console.log(
        set,
        'wrong',
        wrong,
        'missed',
        contradicting
          .filter((one) => !found.includes(one))
          .map(({ id }) => id)
          .join(' '),
      );
    return {
      set,
      contradicting: contradicting.length,
      told: found.length,
      'told, %': Math.round((100 * found.length) / contradicting.length),
      others: stories.length - contradicting.length,
      'told wrongly': wrong.length,
    };
  });
  console.table(table);
  const real = halfOf(realStories(), 1);
  const told = real.map((story) => toldIn(story));
  console.log(
    `${real.length} real stories: ${told.filter((list) => list.length > 0).length} with a disagreement, ${told.flat().length} in all`,
  );
  if (process.argv.includes('--list'))
    for (const matter of told.flat())
      console.log(matter.about, '\n   ', matter.positions.map(({ text }) => text).join('\n    '));
}

type Matter = Brief['disagreements'][number];

function toldIn({ reports }: Story): readonly Matter[] {
  try {
    return writeBrief(reports).disagreements;
  } catch (error) {
    if (error instanceof NothingSupported) return [];
    throw error;
  }
}

function isMatter({ about }: Matter, { figures }: Story): boolean {
  const plain = (text: string): string => text.toLowerCase();
  return figures?.every((words) => plain(about).includes(plain(numeralOf(words)))) ?? false;
}

/** "three passengers" is told as "Number of passengers: three or five". */
function numeralOf(words: string): string {
  return (
    /\p{Sc}?\d[\d.,:]*/u.exec(words)?.[0].replace(/[.,:]$/, '') ??
    words.replace(/^(?:some|about|nearly|just (?:under|over)|almost) /i, '').split(/[ -]/)[0] ??
    words
  );
}

const RIDGE = 0.5;
const FOLDS = 10;
/** All pairs of real stories together weigh as much as these many of the made ones. */
const REAL_WEIGHT = 300;
const PLANTED_WEIGHT = 100;

interface Row extends Labelled {
  readonly story: string;
}

function train(): void {
  const made = LEARNED.flatMap((set) => storiesOf(set)).flatMap(rowsOf);
  const real = halfOf(realStories(), 0).flatMap(rowsOf);
  const changed = plantedStories(0).flatMap(rowsOf);
  const weighed = real.map((row) => ({ ...row, weight: REAL_WEIGHT / real.length }));
  const rivals = changed.filter(({ label }) => label === 1).length;
  const weighedChanges = changed.map((row) => ({
    ...row,
    weight: PLANTED_WEIGHT / (row.label === 1 ? rivals : changed.length),
  }));
  const ids = [...new Set(made.map(({ story }) => story))];
  const outside = Array.from({ length: FOLDS }, (_, fold) => {
    const left = new Set(ids.filter((_id, at) => at % FOLDS === fold));
    const model = learn([...made.filter(({ story }) => !left.has(story)), ...weighed, ...weighedChanges]);
    return made
      .filter(({ story }) => left.has(story))
      .map((row) => ({ label: row.label, odds: oddsOf(model, row.features) }));
  }).flat();
  for (const line of [-0.5, 0, 0.5, 1]) {
    const above = outside.filter(({ odds }) => odds > line);
    console.log(
      `odds over ${line}: ${above.filter(({ label }) => label === 1).length} of ${outside.filter(({ label }) => label === 1).length} rivals, ${above.filter(({ label }) => label === 0).length} of ${outside.filter(({ label }) => label === 0).length} others (left out, ${FOLDS} folds)`,
    );
  }
  const model = learn([...made, ...weighed, ...weighedChanges]);
  console.log(
    model,
    `${real.filter(({ features }) => oddsOf(model, features) > 0).length} of ${real.length} pairs of real stories`,
  );
  writeFileSync(WEIGHTS, `${JSON.stringify(model, null, 2)}\n`);
}

function learn(rows: readonly Labelled[]) {
  return fitLogistic(rows, RIDGE, SIGNS);
}

/** What can only speak for, or only against. */
const SIGNS = {
  near: 1,
  sentenceInCrowd: 1,
  behind: -1,
  best: 1,
  sharesWord: 1,
  crowd: -1,
  ratio: -1,
  only: 1,
  samePlace: 1,
  sharesName: 1,
  otherNames: -1,
  otherOutcome: -1,
  sameWordBefore: 1,
  onePeriod: -1,
  contrast: -1,
  small: -1,
} as const;

function rowsOf({ id, reports, figures }: Story): Row[] {
  const sources = readSources(reports.map(completeArticle), extractAttributions).filter(
    ({ copyOf }) => copyOf === null,
  );
  return compareFigures(sources, createSentenceSpace(sources)).map((rival) => ({
    story: id,
    features: rival.features,
    label: figures && isRival(rival, figures) ? 1 : 0,
    weight: 1,
  }));
}

function isRival({ a, b }: RivalFigures, figures: readonly [string, string]): boolean {
  const stands = (telling: RivalFigures['a'], words: string): boolean => {
    const at = telling.sentence.text.indexOf(words);
    return at >= 0 && telling.start < at + words.length && at < telling.start + telling.words.length;
  };
  const [one, other] = figures;
  return (stands(a, one) && stands(b, other)) || (stands(a, other) && stands(b, one));
}

if (process.argv.includes('--train')) train();
else score();
