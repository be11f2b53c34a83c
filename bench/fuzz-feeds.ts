/**
 * Feeds made broken: every feed of ../shared/data/feeds with bytes changed, cut, doubled and mixed, and documents of
 * fast-check made of a feed's own pieces. No case may throw anything but NotAFeed, take more than two CPU seconds, leave
 * memory behind, or give what a feed does not promise: unsafe markup, dates that are none, relative pictures.
 *   npx tsx bench/fuzz-feeds.ts                 20,000 cases
 *   npx tsx bench/fuzz-feeds.ts --cases 2000 --seed 7
 *   node --expose-gc --import tsx bench/fuzz-feeds.ts      memory after collection: growth would show
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { judgeFeed } from './fuzz/judge-feed.js';
import { brokenFeed, mutateFeed, mutation } from './plant/break-feeds.js';
import { readSharedJsonl } from './shared-data.js';

const SLOWEST_MS = 2_000;
const BATCH = 500;
const { values } = parseArgs({
  options: { cases: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } },
});
const cases = Number(values.cases);
const seed = Number(values.seed);

interface Tally {
  read: number;
  notFeeds: number;
  slowest: number;
  readonly failures: string[];
}

const tally: Tally = { read: 0, notFeeds: 0, slowest: 0, failures: [] };
const seeds = readSeeds();
let done = 0;
// In batches, so that the cases themselves are not what memory holds.
for (let batch = 0; batch * BATCH < cases; batch++) tryBatch(seed * 10_000 + batch);
console.table({
  cases: done,
  read: tally.read,
  'said to be no feed': tally.notFeeds,
  'slowest, ms': Math.round(tally.slowest),
});
for (const failure of tally.failures.slice(0, 20)) console.log(failure);
console.log(tally.failures.length === 0 ? 'No case failed.' : `${tally.failures.length} cases failed.`);
if (tally.failures.length > 0) process.exitCode = 1;

function tryBatch(seedOfBatch: number): void {
  const drawn = { numRuns: BATCH / 2, seed: seedOfBatch };
  const broken = fc.record({
    at: fc.nat(100_000),
    changes: fc.array(mutation, { minLength: 1, maxLength: 6 }),
  });
  for (const { at, changes } of fc.sample(broken, drawn)) {
    const chosen = seeds[at % seeds.length];
    if (chosen !== undefined)
      tryFeed(mutateFeed(chosen, changes, seeds[(at * 7 + 1) % seeds.length] ?? chosen));
  }
  for (const text of fc.sample(brokenFeed, drawn)) tryFeed(Buffer.from(text));
}

function tryFeed(bytes: Uint8Array): void {
  const fail = (what: string) =>
    tally.failures.push(`${what}: ${Buffer.from(bytes).toString('base64').slice(0, 2_000)}`);
  try {
    const { outcome, ms } = judgeFeed(bytes);
    if (outcome === 'read') tally.read++;
    else tally.notFeeds++;
    tally.slowest = Math.max(tally.slowest, ms);
    if (ms > SLOWEST_MS) fail(`${Math.round(ms)} ms of CPU`);
  } catch (error) {
    fail(String(error));
  }
  done++;
  if (done % 2_500 === 0) {
    globalThis.gc?.();
    const { rss, heapUsed } = process.memoryUsage();
    console.log(`${done} cases; memory ${Math.round(rss / 1e6)} MB, heap ${Math.round(heapUsed / 1e6)} MB`);
  }
}

/** The real feeds; where they are absent, only generated ones are tried. */
function readSeeds(): Uint8Array[] {
  const rows = readSharedJsonl<{ b64: string }>('feeds/feeds.jsonl.gz');
  if (rows === null) console.log('../shared/data/feeds is not here: generated feeds only');
  return (rows ?? []).map(({ b64 }) => Buffer.from(b64, 'base64'));
}
