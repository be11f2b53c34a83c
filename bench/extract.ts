/**
 * Extraction on the saved pages of ../shared/data/pages: our extractor (as built in dist/) beside the first attempt
 * and Readability, where they are installed here, scored by the shared scripts.
 *   npm run build && npx tsx bench/extract.ts                    all sets
 *   npm run build && npx tsx bench/extract.ts --set 'wcxb'       one set, or several: 'wcxb|htmldate'
 *   npm run build && npx tsx bench/extract.ts --ours             without the others
 *   npm run build && npx tsx bench/extract.ts --speed            pages per CPU second only, on a sample: beside
 *                                                                Readability on jsdom, and what worker threads cost
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { countWalls } from './extract/count-walls.js';
import { measurePool } from './extract/measure-pool.js';
import { OURS, type ScriptFolder, SHARED, withSharedScripts } from './shared-scripts.js';

const OTHERS = ['prototype', 'readability-linkedom', 'defuddle', 'extractus'];

/** Too slow for all pages. */
const ON_JSDOM = 'readability-jsdom';
const ONE_IN = 12;

withSharedScripts('extract', (folder) => {
  const pages = folder.unpack('pages/pages.jsonl.gz');
  if (!process.argv.includes('--speed')) scoreAll(folder, pages);
  if (!process.argv.includes('--ours')) compareSpeed(folder, pages);
});
if (existsSync(OURS) && !process.argv.includes('--ours')) {
  if (!process.argv.includes('--speed')) await countWalls();
  await measurePool(path.join(SHARED, 'data/pages'));
}

function scoreAll(folder: ScriptFolder, pages: string): void {
  const others = process.argv.includes('--ours') ? [] : folder.adapters(OTHERS);
  const predictions = [...new Map([['nutgraf', OURS], ...others])].map(
    ([name, file]) => predict(folder, pages, { name, file }).out,
  );
  console.log(folder.run('score.mjs', [pages, ...predictions]));
}

/** Pages per CPU second on a sample, beside Readability on jsdom. */
function compareSpeed(folder: ScriptFolder, pages: string): void {
  const peer = folder.adapters([ON_JSDOM]).get(ON_JSDOM);
  if (peer === undefined) return;
  const sample = path.join(folder.scripts, 'sample.jsonl');
  const rows = readFileSync(pages, 'utf8').trim().split('\n');
  writeFileSync(sample, rows.filter((_, index) => index % ONE_IN === 0).join('\n'));
  const ours = predict(folder, sample, { name: 'nutgraf (sample)', file: OURS }).perCpuSecond;
  const theirs = predict(folder, sample, { name: ON_JSDOM, file: peer }).perCpuSecond;
  console.log(`${(ours / theirs).toFixed(1)} times as many pages per CPU second as Readability on jsdom`);
}

/** Extracts every page and prints pages per CPU second. */
function predict(
  folder: ScriptFolder,
  pages: string,
  { name, file }: { readonly name: string; readonly file: string },
): { out: string; perCpuSecond: number } {
  const out = path.join(folder.scripts, `${name}.jsonl`);
  const at = process.argv.indexOf('--set');
  const set = at < 0 ? [] : ['--set', process.argv[at + 1] ?? ''];
  const data = path.join(SHARED, 'data/pages');
  const told = folder.run('run.mjs', [pages, '--data', data, '--impl', file, '--out', out, ...set]);
  console.log(name.padEnd(22), told);
  const { perCpuSecond }: { perCpuSecond: number } = JSON.parse(told);
  return { out, perCpuSecond };
}
