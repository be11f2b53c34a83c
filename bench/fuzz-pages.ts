/**
 * Fuzzes the reader of pages: half the cases are built (fast-check), half are saved pages of ../shared/data/pages with
 * changes. Fails at the first crash, at a case over two CPU seconds, and where memory grows.
 *   npx tsx bench/fuzz-pages.ts                      20,000 cases with a new seed
 *   npx tsx bench/fuzz-pages.ts --cases 500 --seed 7 a run again
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { builtPage } from './fuzz/build-page.js';
import { judgeReading } from './fuzz/judge-reading.js';
import { mutatedPage } from './fuzz/mutate-page.js';
import { SHARED } from './shared-scripts.js';

const { values } = parseArgs({
  options: { cases: { type: 'string', default: '20000' }, seed: { type: 'string' } },
});
const cases = Number(values.cases);
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
const BATCHES = 10;
/** Bytes. */
const LONGEST_PAGE = 80_000;
const MOST_MS = 2000;
const MOST_GROWTH_MB = 40;
setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

const outcomes = new Map<string, number>();
let slowest = 0;
const pages = savedPages();
const sources = pages.length === 0 ? [builtPage] : [builtPage, mutatedPage(pages)];
console.log(`${cases} cases, seed ${seed}, ${pages.length} saved pages`);
const heaps = Array.from({ length: BATCHES }, (_, batch) => runBatch(batch));
const growth = (heaps.at(-1) ?? 0) - (heaps[1] ?? 0);
console.log(
  [...outcomes]
    .sort((a, b) => b[1] - a[1])
    .map(([name, count]) => `${name} ${count}`)
    .join(', '),
);
console.log(
  `slowest case ${Math.round(slowest)} ms of CPU; heap from the second to the last batch: ${growth.toFixed(1)} MB`,
);
if (growth > MOST_GROWTH_MB) throw new Error(`memory grows by ${growth.toFixed(1)} MB`);

/** Runs a share of the cases; gives the heap in use afterwards, in MB. */
function runBatch(batch: number): number {
  for (const [index, source] of sources.entries()) {
    fc.assert(
      fc.property(source, (bytes) => {
        const { outcome, ms } = judgeReading(bytes);
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
        slowest = Math.max(slowest, ms);
        if (ms > MOST_MS) throw new Error(`took ${Math.round(ms)} ms of CPU`);
      }),
      { seed: seed + batch * 2 + index, numRuns: Math.ceil(cases / BATCHES / sources.length) },
    );
  }
  collect();
  const { heapUsed, rss } = process.memoryUsage();
  const sum = [...outcomes.values()].reduce((total, count) => total + count, 0);
  console.log(
    `${String(sum).padStart(6)} cases, heap ${(heapUsed / 1e6).toFixed(1)} MB, RSS ${Math.round(rss / 1e6)} MB`,
  );
  return heapUsed / 1e6;
}

/** Of the saved pages that are not long every third: enough kinds of markup for many cases in little time. */

function savedPages(): Uint8Array[] {
  const folder = path.join(SHARED, 'data/pages');
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html.gz'),
  );
  return files
    .sort()
    .filter((_, index) => index % 3 === 0)
    .map((file) => gunzipSync(readFileSync(path.join(folder, file))))
    .filter(({ length }) => length <= LONGEST_PAGE);
}
