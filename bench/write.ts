/**
 * Writing: ROUGE of the brief's text beside the lead and a first attempt, the scorecard's counts, and the CPU
 * time of a brief from ten articles, in one run.
 * Usage: npx tsx bench/write.ts   (needs ../shared)
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ArticleInput, completeArticle } from '../src/domain/article.js';
import { type Brief, claimsOf } from '../src/domain/brief.js';
import { NothingSupported, writeBrief } from '../src/index.js';
import { scoreBriefs } from '../src/verify/index.js';
import { readSharedJsonl } from './shared-data.js';

interface Case {
  readonly docs: readonly { readonly title: string; readonly text: string }[];
  readonly refs: readonly string[];
}
interface StreamArticle extends ArticleInput {
  readonly id: string;
  readonly story: string;
}
interface Rouge {
  readonly r1: { readonly f: number };
  readonly r2: { readonly f: number };
}
type Summarizer = (docs: Case['docs'], budget: number, options: { readonly hard: boolean }) => string[];

const TEN = 10;
const shared = path.resolve(import.meta.dirname, '../../shared/bench/group');
const cases = readSharedJsonl<Case>('write/brief-neus-val.jsonl.gz');

if (cases === null || !existsSync(shared)) {
  console.log('bench/write needs ../shared (scoring scripts and data), which is not here.');
} else {
  await scoreAccounts(cases);
  scoreTens();
}

/** Three outlets' openings against an editor's account: the first words of each text, up to the mean reference. */
async function scoreAccounts(rows: readonly Case[]): Promise<void> {
  const { rouge } = (await load('lib/rouge.mjs')) as {
    rouge: (text: string, refs: readonly string[]) => Rouge;
  };
  const { summarizers } = (await load('summarizers/extractive.mjs')) as {
    summarizers: Record<string, Summarizer>;
  };
  const budget = Math.round(mean(rows.map(({ refs }) => wordsOf(refs[0] ?? '').length)));
  const briefs = rows.map(({ docs }) =>
    briefOf(docs.map((doc, at) => ({ ...doc, outlet: `Outlet ${at + 1}` }))),
  );
  const methods: [string, (row: Case, at: number) => string][] = [
    ['lead', ({ docs }) => summarizers.lead?.(docs, budget, { hard: true }).join(' ') ?? ''],
    ['desk-mmr', ({ docs }) => summarizers['desk-mmr']?.(docs, budget, { hard: true }).join(' ') ?? ''],
    ['nutgraf', (_, at) => textOf(briefs[at] ?? null)],
  ];
  const table = methods.map(([method, write]) => {
    const texts = rows.map((row, at) => wordsOf(write(row, at)).slice(0, budget).join(' '));
    const scores = texts.map((text, at) => rouge(text, rows[at]?.refs ?? []));
    return {
      method,
      words: mean(texts.map((text) => wordsOf(text).length)).toFixed(1),
      'ROUGE-1 F': (100 * mean(scores.map(({ r1 }) => r1.f))).toFixed(2),
      'ROUGE-2 F': (100 * mean(scores.map(({ r2 }) => r2.f))).toFixed(2),
    };
  });
  console.log(`${rows.length} stories of three outlets, cut to ${budget} words`);
  console.table(table);
  printCard(
    briefs,
    rows.map(({ docs }) => docs.map((doc, at) => ({ ...doc, outlet: `Outlet ${at + 1}` }))),
  );
}

/** Briefs of ten articles each: what they cost, and what is wrong with them. */
function scoreTens(): void {
  const stories = new Map<string, StreamArticle[]>();
  for (const article of readSharedJsonl<StreamArticle>('group/mixs-dev.jsonl.gz') ?? []) {
    stories.set(article.story, [...(stories.get(article.story) ?? []), article]);
  }
  const tens = [...stories.values()].filter((list) => list.length >= TEN).map((list) => list.slice(0, TEN));
  const inputs = tens
    .slice(0, 20)
    .map((list) => list.map((one, at) => ({ ...one, outlet: `Outlet ${at + 1}` })));
  const first = inputs[0];
  if (!first) return;
  briefOf(first);
  const before = process.cpuUsage();
  const briefs = inputs.map(briefOf);
  const spent = process.cpuUsage(before);
  const seconds = (spent.user + spent.system) / 1e6 / inputs.length;
  console.log(
    `\n${inputs.length} stories of ten articles: ${seconds.toFixed(2)} CPU-s a brief, verification included`,
  );
  printCard(briefs, inputs);
}

function printCard(briefs: readonly (Brief | null)[], sources: readonly (readonly ArticleInput[])[]): void {
  const stories = briefs.map((brief, at) => ({
    story: String(at),
    brief,
    articles: (sources[at] ?? []).map(completeArticle),
    opinions: new Set<string>(),
  }));
  const writer = briefs.find((brief) => brief !== null)?.writer ?? { engine: 'extractive', version: '' };
  const { unwritten, claims, faultyBriefs, measures, findings } = scoreBriefs('bench', writer, stories);
  console.table(measures.map(({ criterion, name, faults, of }) => ({ criterion, name, faults, of })));
  for (const { name, text } of findings) console.log(`${name}: ${text}`);
  console.log(
    `${briefs.length} stories, ${unwritten} not written, ${claims} claims, ${faultyBriefs} briefs with a fault`,
  );
}

function briefOf(articles: readonly ArticleInput[]): Brief | null {
  try {
    return writeBrief(articles);
  } catch (cause) {
    if (cause instanceof NothingSupported) return null;
    throw cause;
  }
}

/** Lede, nut graf, kickers and bullets in reading order. */
function textOf(brief: Brief | null): string {
  if (!brief) return '';
  const rest = new Set([...brief.unknown, ...brief.disagreements.flatMap(({ positions }) => positions)]);
  return claimsOf(brief)
    .filter((claim) => !rest.has(claim))
    .map(({ text }) => text)
    .join(' ');
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

async function load(file: string): Promise<unknown> {
  return import(pathToFileURL(path.join(shared, file)).href);
}
