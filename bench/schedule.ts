/**
 * The scheduler with many sources: CPU per tick and how late each source is read, over simulated hours on the
 * embedded PostgreSQL and the real job queue. Reads themselves are simulated and not measured.
 *
 *   npx tsx bench/schedule.ts [--sources 100000] [--minutes 60]
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Kysely, sql } from 'kysely';
import PgBoss from 'pg-boss';
import { openEmbedded } from '../src/adapters/postgres/embedded-server.js';
import { connect, createStores, migrate } from '../src/db/index.js';
import type { Tables } from '../src/db/schema.js';
import type { SourcePace } from '../src/domain/source.js';
import { createBossQueue, prepareQueues } from '../src/jobs/boss-queue.js';
import { tick } from '../src/jobs/scheduler.js';
import type { Stores } from '../src/newsroom/ports.js';
import { paceReads, retryTime } from '../src/sources/index.js';
import { seededRandom } from './plant/random.js';
import { watchCpuTime } from './schedule/cpu-time.js';
import { type FinishedRead, finishReads } from './schedule/finish-reads.js';
import { countLateness, type Lateness } from './schedule/lateness.js';
import { isDown, LISTED, listedDates, makeOutlets, type Outlet, published } from './schedule/outlets.js';

const TARGET_MS = 50;
const TARGET_RATIO = 2;
const TICK = 1000;
const FIRST_CADENCE = 15;

/** A source that was not read yet. */
const UNKNOWN = {
  cadence: FIRST_CADENCE,
  failures: 0,
  pace: { interval: null, lastNew: null, schedule: null },
};

const { values } = parseArgs({
  options: { sources: { type: 'string', default: '100000' }, minutes: { type: 'string', default: '60' } },
});
const random = seededRandom(7);

const folder = mkdtempSync(path.join(os.tmpdir(), 'nutgraf-schedule-'));
chmodSync(folder, 0o755);
const server = await openEmbedded(path.join(folder, 'data'), 'own');
try {
  await simulate(Number(values.sources), Number(values.minutes));
} finally {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}

async function simulate(count: number, minutes: number): Promise<void> {
  // Connections that stay, so that the time of each is counted to the end.
  const db = connect({ ...server.connection, idleTimeoutMillis: 0 }, (cause) => console.error(cause.message));
  await migrate(db, path.resolve(import.meta.dirname, '../migrations'));
  const { host = '', user = '', database = '' } = server.connection;
  const boss = new PgBoss({ host, user, database, max: 2, supervise: false, schedule: false });
  boss.on('error', (cause) => console.error(cause.message));
  await boss.start();
  await prepareQueues(boss);
  const stores = createStores(db);
  const start = Date.parse('2026-03-02T06:00:00Z');
  const outlets = makeOutlets(count, start);
  console.log(`${count} sources, ${minutes} simulated minutes, a tick each second …`);
  await addOutlets(outlets, stores);
  // As when a large list was imported: each is due within its first cadence, in any order.
  await sql`update sources set next_read_at = ${new Date(start)}::timestamptz
    + random() * interval '15 minutes'`.execute(db);
  await sql`vacuum analyze sources`.execute(db);
  await Promise.all(Array.from({ length: 12 }, () => sql`select pg_sleep(0.2)`.execute(db)));
  await run({ boss, db, stores, outlets, start, minutes, cpu: await watchCpuTime(db) });
  await boss.stop({ graceful: false });
  await db.destroy();
}

async function addOutlets(outlets: readonly Outlet[], { sources }: Stores): Promise<void> {
  const rights = { languageModel: true, reasons: [] };
  const rest = {
    kind: 'feed' as const,
    siteUrl: null,
    lang: null,
    active: true,
    cadence: FIRST_CADENCE,
    rights,
  };
  await sources.addNew(outlets.map(({ id, url }) => ({ id, url, name: id, family: id, ...rest })));
}

interface Simulation {
  readonly boss: PgBoss;
  readonly db: Kysely<Tables>;
  readonly stores: Stores;
  readonly outlets: readonly Outlet[];
  readonly start: number;
  readonly minutes: number;
  readonly cpu: { read(): number };
}

/** What is known of a source after its last read. */
interface Known {
  /** When it was read and when it was to be read next; ms. */
  readonly last: number;
  readonly next: number;
  readonly cadence: number;
  readonly pace: SourcePace;
  readonly failures: number;
}
type Clock = Map<string, Known>;

async function run({ boss, db, stores, outlets, start, minutes, cpu }: Simulation): Promise<void> {
  const queue = createBossQueue(boss);
  const byId = new Map(outlets.map((outlet) => [outlet.id, outlet]));
  const clock: Clock = new Map();
  const lateness = countLateness();
  const costs: number[] = [];
  let reads = 0;
  for (let second = 0; second < minutes * 60; second++) {
    const now = start + second * TICK;
    const before = cpu.read();
    await tick(stores, queue, new Date(now));
    costs.push(cpu.read() - before);
    reads += await doReads({ boss, db, byId, clock, lateness, now: now + TICK / 2 });
    if (second % 600 === 599)
      console.log(`  minute ${(second + 1) / 60}: ${reads} reads, ${meanOf(costs.slice(-600))} ms a tick`);
  }
  report({ costs, lateness, clock, outlets, reads, end: start + minutes * 60 * TICK });
}

interface Work {
  readonly boss: PgBoss;
  readonly db: Kysely<Tables>;
  readonly byId: ReadonlyMap<string, Outlet>;
  readonly clock: Clock;
  readonly lateness: Lateness;
  readonly now: number;
}

async function doReads({ boss, db, byId, clock, lateness, now }: Work): Promise<number> {
  const jobs = await boss.fetch<{ id: string }>('read-source', { batchSize: 1000 });
  if (jobs.length === 0) return 0;
  const reads = jobs.flatMap(({ data }) => {
    const outlet = byId.get(data.id);
    return outlet === undefined ? [] : [read(outlet, clock, lateness, now)];
  });
  await finishReads(db, new Date(now), reads);
  await boss.complete(
    'read-source',
    jobs.map(({ id }) => id),
  );
  return jobs.length;
}

/** What `readSource` does with what it read, by the same plan. */
function read(outlet: Outlet, clock: Clock, lateness: Lateness, now: number): FinishedRead {
  const at = new Date(now);
  const known = clock.get(outlet.id);
  if (known !== undefined) lateness.note(now - known.last, known.next - known.last);
  const { cadence, failures, pace } = known ?? UNKNOWN;
  const failed = isDown(outlet, now);
  // At the first read everything that is listed is new.
  const before = known === undefined ? published(outlet, now) - LISTED : published(outlet, known.last);
  const fresh = failed ? 0 : published(outlet, now) - before;
  const dates = fresh > 0 ? listedDates(outlet, now) : [];
  const plan = failed
    ? { cadence, pace, next: retryTime(cadence, failures + 1, at) }
    : paceReads({ cadence, pace, fresh, dates, headers: {}, pushed: false, now: at, chance: random() });
  const { next, ...kept } = plan;
  clock.set(outlet.id, { ...kept, last: now, next: next.getTime(), failures: failed ? failures + 1 : 0 });
  const outcome = failed ? 'failed' : fresh > 0 ? 'new' : 'same';
  const problem = failed ? 'The server failed to answer.' : null;
  return { ...kept, id: outlet.id, outcome, fresh, next: next.toISOString(), problem };
}

interface Figures {
  readonly costs: readonly number[];
  readonly lateness: Lateness;
  readonly clock: Clock;
  readonly outlets: readonly Outlet[];
  readonly reads: number;
  readonly end: number;
}

function report({ costs, lateness, clock, outlets, reads, end }: Figures): void {
  const sorted = Float64Array.from(costs).sort();
  const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
  const never = outlets.filter(({ id }) => !clock.has(id)).length;
  const overdue = [...clock.values()].filter(
    ({ last, next }) => end - last > TARGET_RATIO * (next - last),
  ).length;
  console.log(`${reads} reads, ${(reads / costs.length).toFixed(1)} a tick`);
  console.log(
    `CPU a tick (this program and PostgreSQL): mean ${meanOf(costs)} ms, p50 ${at(0.5)}, p99 ${at(0.99)}`,
  );
  console.log(`reads after the first: ${lateness.report()}`);
  console.log(`never read: ${never}; later than twice their cadence at the end: ${overdue}`);
  const good = Number(meanOf(costs)) <= TARGET_MS && lateness.worst <= TARGET_RATIO && never + overdue === 0;
  console.log(
    good
      ? 'Within the target.'
      : `Misses the target: ≤ ${TARGET_MS} ms a tick, nothing later than ${TARGET_RATIO} × its cadence.`,
  );
  process.exitCode = good ? 0 : 1;
}

function meanOf(numbers: readonly number[]): string {
  return (numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length)).toFixed(1);
}
