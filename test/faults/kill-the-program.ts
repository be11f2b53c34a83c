/**
 * Kills the whole program (its PostgreSQL too) with SIGKILL in mid-work, again and again, and starts it anew.
 * After every start each subscription and each approval that was acknowledged must be there, and the next
 * start must work. Usage: npx tsx test/faults/kill-the-program.ts [TIMES]
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePorts, type Running, startProgram } from '../support/run-program.js';

const times = Number(process.argv[2] ?? 20);
const folder = mkdtempSync(path.join(os.tmpdir(), 'nutgraf-kill-'));
chmodSync(folder, 0o755); // so that PostgreSQL's own account can walk in, and the cluster lies in the folder
const data = path.join(folder, 'data');
const outbox = path.join(folder, 'outbox');
const [port = 0, samplePort = 0] = await freePorts(2);
const base = `http://localhost:${port}`;
const acknowledged = { subscriptions: new Set<string>(), approvals: new Set<string>() };
let cookie = '';

const programs: Running[] = [];
try {
  await run();
} finally {
  await programs.at(-1)?.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function run(): Promise<void> {
  for (let i = 1; i <= times; i++) {
    const program = start();
    await program.until(/is running/, 60_000);
    if (cookie === '') cookie = await signIn(program);
    const lost = await missing();
    if (lost.length > 0) throw new Error(`lost after kill ${i - 1}: ${lost.join(', ')}`);
    const deadline = Date.now() + 1_500 + Math.random() * 4_000;
    let n = 0;
    while (Date.now() < deadline) {
      await subscribe(`reader-${i}-${n++}@example.com`);
      await approveOne();
    }
    await kill(program, i % 2 === 0);
    console.log(
      `kill ${i}: ${acknowledged.subscriptions.size} subscriptions, ${acknowledged.approvals.size} approvals acknowledged`,
    );
  }
  const program = start();
  await program.until(/is running/, 60_000);
  const lost = await missing();
  await program.stop();
  console.log(
    lost.length === 0 ? `${times} kills: nothing lost, every start worked` : `LOST: ${lost.join(', ')}`,
  );
  process.exitCode = lost.length === 0 ? 0 : 1;
}

function start(): Running {
  const args = ['start', '--sample', '--data', data, '--outbox', outbox];
  const program = startProgram([...args, '--port', `${port}`, '--sample-port', `${samplePort}`], {
    cwd: folder,
  });
  programs.push(program);
  return program;
}

async function signIn(program: Running): Promise<string> {
  const [, link = ''] = await program.until(/(http:\S+\/desk\/welcome\/\S+)/);
  const body = new URLSearchParams({ name: 'Dana', password: 'a long enough password' });
  const answer = await post(link, body, '');
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}

async function subscribe(email: string): Promise<void> {
  const body = new URLSearchParams({ email, topic: 'research' });
  const answer = await post(`${base}/newsletter`, body, '').catch(() => null);
  if (answer !== null && answer.status < 400) acknowledged.subscriptions.add(email);
}

/** Approves the first draft that can be approved as it is. */
async function approveOne(): Promise<void> {
  const queue = await get('/desk/review').catch(() => '');
  for (const [, id = ''] of new Set([...queue.matchAll(/href="\/desk\/review\/([\w-]+)/g)])) {
    const page = await get(`/desk/review/${id}`).catch(() => '');
    const version = /name="version" value="(\d+)"/.exec(page)?.[1];
    if (version === undefined || page.includes('data-go="next"')) continue;
    const answer = await post(
      `${base}/desk/drafts/${id}/approval`,
      new URLSearchParams({ version }),
      cookie,
    ).catch(() => null);
    if (answer === null || answer.status >= 400) return;
    const after = await get(`/desk/review/${id}`).catch(() => '');
    if (after.includes('approved by Dana')) acknowledged.approvals.add(id);
    return;
  }
}

/** Kills the program and its PostgreSQL at one moment, or the program alone, as an operator's `kill -9` does. */
async function kill(program: Running, alsoDatabase: boolean): Promise<void> {
  const postmaster = Number(
    readFileSync(path.join(data, 'postgresql', 'postmaster.pid'), 'utf8').split('\n')[0],
  );
  program.child.kill('SIGKILL');
  if (alsoDatabase) {
    const children = execFileSync('ps', ['-o', 'pid=', '--ppid', `${postmaster}`], { encoding: 'utf8' });
    for (const pid of [postmaster, ...children.trim().split(/\s+/).map(Number)]) killQuietly(pid);
  }
  await new Promise((resolve) => program.child.once('exit', resolve));
}

function killQuietly(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // it ended by itself a moment ago
  }
}

async function missing(): Promise<string[]> {
  const lost: string[] = [];
  for (const id of acknowledged.approvals)
    if (!(await get(`/desk/review/${id}`)).includes('approved by Dana')) lost.push(`approval ${id}`);
  const newsletter = await get('/desk/newsletter');
  const shown = /not confirmed yet<\/dt>\s*<dd>([\d,]+)/.exec(newsletter)?.[1] ?? '';
  const waiting = Number(shown.replaceAll(',', '') || Number.NaN);
  if (!(waiting >= acknowledged.subscriptions.size))
    lost.push(`${acknowledged.subscriptions.size - waiting} subscriptions`);
  return lost;
}

async function get(address: string): Promise<string> {
  const answer = await fetch(base + address, { headers: { cookie }, signal: AbortSignal.timeout(20_000) });
  return answer.text();
}

function post(url: string, body: URLSearchParams, session: string): Promise<Response> {
  const headers = { cookie: session, origin: new URL(url).origin };
  return fetch(url, {
    method: 'POST',
    body,
    headers,
    redirect: 'manual',
    signal: AbortSignal.timeout(20_000),
  });
}
