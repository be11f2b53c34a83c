/**
 * The reading half of the program, as it runs, over many feeds: scheduler, job queue, sources, fetch, extract, group,
 * over the embedded PostgreSQL, with made-up outlets served by another process on loopback. Prints memory as it goes
 * and accounts for every address at the end; exits with 1 where one is missing.
 * Usage: tsx bench/read-news.ts [--feeds 2000] [--articles 10000] [--minutes 60]
 */
import { fork } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import v8 from 'node:v8';
import vm from 'node:vm';
import { sql } from 'kysely';
import { openReadingDesk, type ReadingDesk } from './outlets/open-reading-desk.js';
import { planOutlets } from './outlets/plan-outlets.js';

const { values } = parseArgs({
  options: {
    feeds: { type: 'string', default: '2000' },
    articles: { type: 'string', default: '10000' },
    minutes: { type: 'string', default: '60' },
  },
});
const feeds = Number(values.feeds);
const articles = Number(values.articles);
const outlets = planOutlets(feeds, articles);

/** Once every source was read, when what is kept of hosts is there: what is held at each number of articles. */
const heaps: { readonly read: number; readonly heap: number }[] = [];

const folder = await mkdtemp(path.join(os.tmpdir(), 'nutgraf-bench-'));
await chmod(folder, 0o755); // so that PostgreSQL's own account can walk in
const child = fork(path.join(import.meta.dirname, 'serve-outlets.ts'), [String(feeds), String(articles)], {
  execArgv: ['--import', 'tsx'],
  stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
});
try {
  const port = await new Promise<number>((resolve, reject) => {
    child.stdout?.once('data', (data: Buffer) => resolve(Number(String(data).trim())));
    child.once('exit', (code) => reject(new Error(`the outlets ended with ${code}`)));
  });
  const desk = await openReadingDesk(folder);
  try {
    await desk.follow(outlets.map(({ host }) => ({ name: host, url: `http://${host}:${port}/feed` })));
    const began = Date.now();
    desk.start();
    await watch(desk, began);
    process.exitCode = await account(desk, began);
  } finally {
    await desk.close();
  }
} finally {
  child.removeAllListeners('exit');
  child.disconnect();
  await rm(folder, { recursive: true, force: true });
}

interface Progress {
  readonly unread_sources: number;
  readonly waiting: number;
  readonly read: number;
  readonly stopped: number;
  readonly again: number;
}

async function progressOf({ db }: ReadingDesk): Promise<Progress> {
  const { rows } = await sql<Progress>`
    select (select count(*)::int from sources where last_read_at is null) as unread_sources,
           count(*) filter (where state = 'new' and attempts = 0)::int as waiting,
           count(*) filter (where state = 'new' and attempts > 0)::int as again,
           count(*) filter (where state = 'read')::int as read,
           count(*) filter (where state = 'stopped')::int as stopped
      from entries`.execute(db);
  return rows[0] ?? { unread_sources: 0, waiting: 0, read: 0, stopped: 0, again: 0 };
}

/** Until every source was read and every entry tried at least once, or the time is up. */
async function watch(desk: ReadingDesk, began: number): Promise<void> {
  const until = began + Number(values.minutes) * 60_000;
  console.log('   time     RSS    heap   other   sources to read   read  stopped  again  waiting   CPU s');
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 10_000));
    const now = await progressOf(desk);
    collectGarbage();
    const { rss, heapUsed, external } = process.memoryUsage();
    const mb = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`.padStart(7);
    const time = `${Math.round((Date.now() - began) / 1000)} s`.padStart(7);
    console.log(
      `${time} ${mb(rss)} ${mb(heapUsed)} ${mb(external)} ${String(now.unread_sources).padStart(17)} ${String(now.read).padStart(6)} ${String(now.stopped).padStart(8)} ${String(now.again).padStart(6)} ${String(now.waiting).padStart(8)} ${cpuSeconds().toFixed(0).padStart(7)}`,
    );
    if (now.unread_sources === 0) heaps.push({ read: now.read, heap: heapUsed });
    if ((now.unread_sources === 0 && now.waiting === 0) || Date.now() > until) return;
  }
}

/** So that the heap that is printed is what is held, not what has not been thrown away yet. */
function collectGarbage(): void {
  v8.setFlagsFromString('--expose-gc');
  vm.runInNewContext('gc')();
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Says what became of every address that the outlets offer; 1 where the sum is not theirs. */
async function account({ db, failures }: ReadingDesk, began: number): Promise<number> {
  const { rows: entries } = await sql<{ outcome: string; n: number }>`
    select case when e.state = 'read' then 'read'
                when e.state = 'new' and e.attempts > 0 then 'to be tried again: ' || r.reason
                when e.state = 'new' then 'not tried yet'
                else 'stopped: ' || r.reason end as outcome, count(*)::int as n
      from entries e
      left join lateral (
        select regexp_replace(regexp_replace(reason, 'https?://\\S+|\\S+\\.localhost\\S*', 'ADDRESS', 'g'),
                              'Tried again.*', '') as reason
          from stage_records where subject = e.url order by id desc limit 1) r on true
     group by 1 order by 2 desc`.execute(db);
  const { rows: sources } = await sql<{ outcome: string; n: number }>`
    select case when last_read_at is null then 'not read yet'
                when problem is null then 'read'
                else regexp_replace(problem, 'https?://\\S+|\\S+\\.localhost\\S*', 'ADDRESS', 'g') end as outcome,
           count(*)::int as n from sources group by 1 order by 2 desc`.execute(db);
  const readable = outlets.filter(({ manner }) => manner === 'good');
  const offered = readable.reduce((sum, { reports }) => sum + reports.length, 0);
  const missing =
    report('feeds', sources, feeds) + report('addresses that readable feeds list', entries, offered);
  const read = entries.find(({ outcome }) => outcome === 'read')?.n ?? 0;
  const cpu = cpuSeconds();
  const wall = (Date.now() - began) / 1000;
  console.log(
    `\n${read} articles in ${Math.round(wall)} s and ${Math.round(cpu)} CPU seconds of this process (the database's are not in it): ${(read / cpu).toFixed(1)} articles/CPU-s, ${(read / wall).toFixed(1)}/s; ${failures.length} failed jobs`,
  );
  const [first, last] = [heaps[0], heaps.at(-1)];
  if (first !== undefined && last !== undefined && last.read > first.read)
    console.log(
      `The heap grew by ${((last.heap - first.heap) / (last.read - first.read) / 1000).toFixed(1)} KB for each article read, which the live window of stories holds until it is fourteen days old`,
    );
  for (const failure of failures.slice(0, 5)) console.log(`  ${failure}`);
  return missing === 0 && failures.length === 0 ? 0 : 1;
}

function report(what: string, rows: readonly { outcome: string; n: number }[], expected: number): number {
  const sum = rows.reduce((total, { n }) => total + n, 0);
  console.log(`\n${what}: ${expected}; accounted for: ${sum}`);
  for (const { outcome, n } of rows) console.log(`${String(n).padStart(7)}  ${outcome}`);
  const untried = rows.find(({ outcome }) => outcome.startsWith('not '))?.n ?? 0;
  return Math.abs(expected - sum) + untried;
}
