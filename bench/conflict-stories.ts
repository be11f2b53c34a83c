import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type ArticleInput, completeArticle } from '../src/domain/article.js';
import { CARDINALS } from '../src/domain/text/number-words.js';
import { extractAttributions, readClauses } from '../src/verify/index.js';
import { canBothBe } from '../src/write/figures/agree.js';
import { findMeasures } from '../src/write/figures/measures.js';
import type { Quantity } from '../src/write/figures/quantities.js';
import { readTellings, type Telling } from '../src/write/figures/tellings.js';
import { readSources } from '../src/write/read/read-source.js';
import type { SourceText } from '../src/write/read/source-text.js';
import { hash, pick, seededRandom } from './plant/random.js';
import { readSharedJsonl } from './shared-data.js';

/** One outlet's report of a story. */
export interface Report {
  readonly outlet: string;
  readonly title: string;
  readonly text: string;
  readonly published?: string | null;
}

/** Reports of one event, and what in them contradicts. */
export interface Story {
  readonly id: string;
  readonly reports: readonly Report[];
  /** The words of the figures that contradict each other, each in its report; null where none do, or nobody has marked it. */
  readonly figures: readonly [string, string] | null;
  /** Where real reports disagree, as a person found who read what the rule is least unsure of. */
  readonly marked: readonly (readonly [string, string])[];
}

interface StoryRow {
  readonly id: string;
  /** What kind of matter it is, where the set says. */
  readonly kind: string;
  readonly a: Report;
  readonly b: Report;
  readonly c?: Report;
  readonly conflict: Readonly<Record<string, unknown>> | null;
}

const FOLDER = path.resolve(import.meta.dirname, 'conflicts');
const MOST_REPORTS = 5;
const PLANTS_EACH = 3;
/** Up to this a figure is as often told of another thing; it is only changed where both reports say more alike of it. */
const SMALL = 12;

/** Stories that were made, worded to be hard. */
export function madeStories(set: string): Story[] {
  return readMade(set).map(({ id, a, b, c, conflict }) => {
    const [one, other] = (conflict?.in as [string, string] | undefined) ?? ['a', 'b'];
    const figures = conflict && ([String(conflict[one]), String(conflict[other])] as const);
    return { id, reports: [a, b, ...(c ? [c] : [])], figures, marked: [] };
  });
}

/** A set of made stories as its file has it. */
export function readMade(set: string): StoryRow[] {
  return JSON.parse(readFileSync(path.join(FOLDER, `${set}.json`), 'utf8')) as StoryRow[];
}

/** Half of the real stories, by a hash of their first words: half 0 is learned from, half 1 measured on. */
export function realStories(half: 0 | 1): Story[] {
  return allRealStories().filter(({ reports }) => hash(opening(reports[0])) % 2 === half);
}

let known: Story[] | null = null;

/** Every real story of two reports or more, each text once. */
function allRealStories(): Story[] {
  if (known) return known;
  const stories = new Map<string, Report[]>();
  const seen = new Set<string>();
  const add = (id: string, title: string, text: string, published: string | null): void => {
    const report = { outlet: `Outlet ${(stories.get(id)?.length ?? 0) + 1}`, title, text, published };
    if (seen.has(opening(report))) return;
    seen.add(opening(report));
    stories.set(id, [...(stories.get(id) ?? []), report]);
  };
  for (const set of ['mixs', 'allsides', 'gva', 'ecb'])
    for (const { story, title, text, published } of readSharedJsonl<ArticleInput & { story: string }>(
      `group/${set}-dev.jsonl.gz`,
    ) ?? [])
      add(`${set} ${story}`, title ?? '', text, typeof published === 'string' ? published : null);
  for (const { id, docs } of readSharedJsonl<{ id: string; docs: Report[] }>(
    'write/brief-neus-val.jsonl.gz',
  ) ?? [])
    for (const { title, text } of docs) add(id, title, text, null);
  const marks = JSON.parse(readFileSync(path.join(FOLDER, 'real.json'), 'utf8')) as Record<
    string,
    [string, string][]
  >;
  known = [...stories]
    .filter(([, reports]) => reports.length >= 2)
    .map(([id, reports]) => ({
      id,
      reports: reports.slice(0, MOST_REPORTS),
      figures: null,
      marked: marks[id] ?? [],
    }));
  return known;
}

function opening(report: Report | undefined): string {
  return (report?.text ?? '').slice(0, 120).toLowerCase();
}

/** The reports of a story that count, as the writer reads them. */
export function sourcesOf({ reports }: Pick<Story, 'reports'>): SourceText[] {
  return readSources(reports.map(completeArticle), { extractAttributions, readClauses }).filter(
    ({ copyOf }) => copyOf === null,
  );
}

/**
 * The story again and again, each time with another figure that two of its reports share changed in one of them, so
 * that both cannot be true.
 */
export function plantedIn(story: Story, most = PLANTS_EACH): Story[] {
  const random = seededRandom(hash(story.id));
  const sources = sourcesOf(story);
  const shared = sharedFigures(sources);
  const planted: Story[] = [];
  while (planted.length < most && shared.length > 0) {
    const [pair] = shared.splice(Math.floor(random() * shared.length), 1);
    const target = sources.find(({ index }) => index === pair?.b.sentence.source);
    const made = pair && target ? change(story, pair, target, random) : null;
    if (made) planted.push({ ...made, id: `${story.id} planted ${planted.length + 1}` });
  }
  return planted;
}

interface Shared {
  readonly a: Telling;
  readonly b: Telling;
}

/** Each value that two reports share once, with the two tellings whose words are most alike. */
function sharedFigures(sources: readonly SourceText[]): Shared[] {
  const told = sources.map(readTellings);
  const best = new Map<string, Shared & { readonly alike: number }>();
  for (const [at, one] of told.entries())
    for (const [to, other] of told.entries()) {
      if (to <= at) continue;
      for (const a of one)
        for (const b of other) {
          if (a.kin !== b.kin || a.value !== b.value || a.unit !== b.unit || Math.abs(a.value) <= 2) continue;
          const alike = [...a.near].filter((term) => b.near.has(term)).length;
          const key = `${at} ${to} ${a.kin} ${a.value}`;
          if (alike < (Math.abs(a.value) <= SMALL ? 2 : 1) || alike <= (best.get(key)?.alike ?? 0)) continue;
          best.set(key, { a, b, alike });
        }
    }
  return [...best.values()];
}

const NUMERAL = /\d[\d,]*(?:\.\d+)?/;
/** By how much a planted figure differs. */
const CHANGES = [0.55, 0.7, 0.8, 0.88, 0.94, 1.08, 1.15, 1.25, 1.45, 1.9];

function change(story: Story, { a, b }: Shared, target: SourceText, random: () => number): Story | null {
  const numeral = NUMERAL.exec(b.words)?.[0] ?? b.words.split(/[ -]/)[0] ?? '';
  const changed = changeNumeral(numeral, b.of === 'age', random);
  if (changed === null) return null;
  const whole = new RegExp(
    `(?<![\\p{L}\\d.,-])${numeral.replaceAll('.', '\\.')}(?![\\d\\p{L}]|[.,]\\d)`,
    'gu',
  );
  const alter = (text: string): string => {
    // A numeral of two figures or more means the same all over its report; "three" does not.
    if (/\d{2}/.test(numeral)) return text.replace(whole, changed);
    const spots = findMeasures(text).filter((one) => isSame(one, b));
    return spots.reduceRight(
      (kept, { start, words }) =>
        kept.slice(0, start) +
        words.replace(NUMERAL.exec(words)?.[0] ?? words.split(/[ -]/)[0] ?? '', changed) +
        kept.slice(start + words.length),
      text,
    );
  };
  const reports = story.reports.map((report, at) =>
    at === target.index ? { ...report, title: alter(report.title), text: alter(report.text) } : report,
  );
  const words = b.words.replace(numeral, changed);
  const now = findMeasures(alter(b.sentence.text)).find((one) => one.words === words);
  if (!now || canBothBe(a, { ...b, ...now })) return null;
  return { ...story, reports, figures: [a.words, words] };
}

function isSame(one: Quantity, b: Telling): boolean {
  return one.value === b.value && one.of === b.of && NUMERAL.test(one.words) === NUMERAL.test(b.words);
}

function changeNumeral(numeral: string, isAge: boolean, random: () => number): string | null {
  const spelled = CARDINALS.get(numeral.toLowerCase());
  const value = spelled ?? Number(numeral.replaceAll(',', ''));
  if (Number.isNaN(value) || value === 0) return null;
  const digits = /\.(\d+)/.exec(numeral)?.[1]?.length ?? 0;
  const by = pick(random, isAge ? [0.93, 0.97, 1.03, 1.07] : CHANGES) ?? 2;
  const moved = Number((value * by).toFixed(digits));
  const other = moved === value ? value + (by > 1 ? 1 : -1) : moved;
  if (other <= 0) return null;
  if (spelled === undefined)
    return numeral.includes(',') ? other.toLocaleString('en-US') : other.toFixed(digits);
  const word = [...CARDINALS].find(([, one]) => one === other)?.[0];
  if (word === undefined || other < 2) return null;
  return /^\p{Lu}/u.test(numeral) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
