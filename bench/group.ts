/**
 * Grouping on the labelled streams of ../shared/data/group: our grouper (as built in dist/) beside the shared first
 * attempt and a TF-IDF centroid engine, scored by the shared script in the same run.
 *   npm run build && npx tsx bench/group.ts [SET …]      B-cubed and pairwise F1, articles per CPU second
 *   npm run build && npx tsx bench/group.ts --speed      one more article as the live window fills, to 100,000 (half an hour, for the centroids)
 * Our rule was trained on these sets, as the first attempt's was; bench/group-held-out.ts scores unseen stories.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { GROUP_SETS } from './group-sets.js';

const SHARED = path.resolve(import.meta.dirname, '../../shared');
/** By its real path: the scripts run only under the name that they were started by. */
const SCRIPTS = path.join(existsSync(SHARED) ? realpathSync(SHARED) : SHARED, 'bench/group');
const OURS = path.resolve(import.meta.dirname, '../dist/src/group/index.js');
const MARKS = '1000,10000,100000';

/** One line of the shared script's result. */
interface Line {
  readonly set: string;
  readonly 'B3 F1': number;
  readonly 'pair F1': number;
  readonly 'B3 F1 as given': number;
  readonly 'art/cpu-s': number;
}

if (!existsSync(SHARED)) console.log('bench/group needs ../shared (scripts and data), which is not here.');
else if (!existsSync(OURS)) console.log('bench/group scores dist/: run `npm run build` first.');
else runIn(mkdtempSync(path.join(os.tmpdir(), 'nutgraf-bench-group-')));

function runIn(folder: string): void {
  const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  try {
    const files = (named.length > 0 ? named : GROUP_SETS).map((set) => unpack(`${set}.jsonl`, folder));
    const prior = ['--prior', unpack('prior.json', folder), '--opt', 'priorN=300'];
    const engines = {
      nutgraf: writeAdapter(folder),
      'first attempt': path.join(SCRIPTS, 'engines/graph.mjs'),
      'tf-idf': path.join(SCRIPTS, 'engines/tfidf.mjs'),
    };
    for (const [name, engine] of Object.entries(engines)) {
      if (process.argv.includes('--speed')) measureSpeed(name, ['--engine', engine], files);
      else scoreClusters(name, ['--engine', engine, ...prior], files);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The shared scripts stream articles into what `createClusterer` gives. */
function writeAdapter(folder: string): string {
  const file = path.join(folder, 'nutgraf.mjs');
  const lines = [
    `import { createGrouper } from ${JSON.stringify(OURS)};`,
    'export function createClusterer({ window = 336 } = {}) {',
    '  const grouper = createGrouper({ windowDays: window / 24 });',
    '  return { add: (article) => grouper.add(article), storyOf: (id) => grouper.storyOf(id) };',
    '}',
  ];
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

function scoreClusters(name: string, options: readonly string[], files: readonly string[]): void {
  const script = path.join(SCRIPTS, 'score-clusters.mjs');
  const args = [script, ...options, '--data', files.join(','), '--json'];
  const { stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = JSON.parse(stdout) as Line[];
  const mean = (key: 'B3 F1' | 'pair F1' | 'B3 F1 as given'): number =>
    Number((lines.reduce((sum, line) => sum + line[key], 0) / lines.length).toFixed(4));
  console.log(`\n${name}: mean B3 F1 ${mean('B3 F1')}, pair F1 ${mean('pair F1')}`);
  console.log(`B3 F1 of the ids that were given at arrival: ${mean('B3 F1 as given')}`);
  console.table(lines, ['set', 'B3 F1', 'B3 P', 'B3 R', 'pair F1', 'pair P', 'pair R', 'art/cpu-s']);
}

function measureSpeed(name: string, options: readonly string[], files: readonly string[]): void {
  console.log(`\n${name}`);
  const script = path.join(SCRIPTS, 'throughput.mjs');
  const args = ['--expose-gc', script, ...options, '--data', files.join(','), '--marks', MARKS];
  spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
}

function unpack(name: string, folder: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, gunzipSync(readFileSync(path.join(SHARED, 'data/group', `${name}.gz`))));
  return file;
}
