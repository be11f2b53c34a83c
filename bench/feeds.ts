/**
 * Feed parsing on the expectations of ../shared/data/feeds: our parser (as built in dist/) beside the first attempt
 * and the libraries that are installed here, scored by the shared script.
 *   npm run build && npx tsx bench/feeds.ts              the share of cases passed, by category
 *   npm run build && npx tsx bench/feeds.ts --fails      also the cases that we fail
 *   npm run build && npx tsx bench/feeds.ts --speed      feeds per CPU second, every feed of the data in turn, and
 *                                                         feeds of 120 entries, in a process of its own each
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeLongFeeds } from './plant/make-long-feeds.js';
import { OURS, type ScriptFolder, withSharedScripts } from './shared-scripts.js';

interface Score {
  readonly macro: number;
  readonly micro: number;
  readonly threw: number;
  readonly [category: string]: number | string;
}

interface Case {
  readonly b64: string;
}

/** What news feeds list at most, as a rule. */
const LONG = 120;
const LIBRARIES = ['prototype', 'feedsmith', 'rss-parser', 'extractus', 'rowanmanning'];
/** The first attempt cleans its HTML only on demand; ours always does. */
const CLEANED = { BENCH_SANITIZE: '1' };

withSharedScripts('feeds', (folder) => {
  const cases = folder.unpack('feeds/feeds.jsonl.gz');
  const engines = new Map([['nutgraf', OURS], ...folder.adapters(LIBRARIES)]);
  if (process.argv.includes('--speed')) measureSpeed(folder, cases, engines);
  else scoreEngines(folder, cases, engines);
});

function scoreEngines(folder: ScriptFolder, cases: string, engines: ReadonlyMap<string, string>): void {
  const fails = path.join(folder.scripts, 'fails.txt');
  const scores = [...engines].map(([name, file]) => {
    const rest = name === 'nutgraf' ? ['--fails', fails] : [];
    const printed = folder.run('score.mjs', [cases, '--impl', file, ...rest], CLEANED);
    return [name, JSON.parse(printed) as Score] as const;
  });
  console.table(Object.fromEntries(scores));
  if (process.argv.includes('--fails')) console.log(readFileSync(fails, 'utf8'));
}

function measureSpeed(folder: ScriptFolder, cases: string, engines: ReadonlyMap<string, string>): void {
  const feeds = path.join(folder.scripts, 'feeds');
  mkdirSync(feeds);
  for (const [index, line] of readFileSync(cases, 'utf8').trim().split('\n').entries()) {
    writeFileSync(path.join(feeds, `${index}.xml`), Buffer.from((JSON.parse(line) as Case).b64, 'base64'));
  }
  const long = path.join(folder.scripts, 'long-feeds');
  mkdirSync(long);
  for (const [name, text] of makeLongFeeds(LONG)) writeFileSync(path.join(long, name), text);
  for (const [title, from] of [
    ['the data', feeds],
    [`feeds of ${LONG} entries`, long],
  ] as const) {
    console.log(title);
    for (const [name, file] of engines)
      console.log(
        name.padEnd(14),
        folder.run('speed.mjs', [from, '--impl', file, '--seconds', '3'], CLEANED),
      );
  }
}
