import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { open, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Account } from './account.js';

/** How a PostgreSQL process is started. */
export interface Launch {
  readonly program: string;
  readonly args: readonly string[];
  readonly account: Account | null;
  readonly logFile: string;
}

/** A started server: `ended` tells whether and how it ended. */
export interface ServerProcess {
  readonly pid: number;
  ended(): { code: number | null } | null;
}

/** Starts a program in its own process group, so that Ctrl-C on our terminal does not reach it before we do. */
export async function launch({ program, args, account, logFile }: Launch): Promise<ServerProcess> {
  const log = await open(logFile, 'a', 0o600);
  try {
    const child = spawn(program, [...args], {
      cwd: path.dirname(program),
      stdio: ['ignore', log.fd, log.fd],
      detached: true,
      env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
      ...(account ?? {}),
    });
    let end: { code: number | null } | null = null;
    child.once('exit', (code) => {
      end = { code };
    });
    await new Promise<void>((resolve, reject) => {
      child.once('spawn', resolve);
      child.once('error', reject);
    });
    child.unref();
    return { pid: child.pid ?? 0, ended: () => end };
  } finally {
    await log.close();
  }
}

/** Runs a program to its end and gives its exit code and output. */
export async function runToEnd(
  program: string,
  args: readonly string[],
  account: Account | null,
): Promise<{ code: number | null; output: string }> {
  const child = spawn(program, [...args], {
    cwd: path.dirname(program),
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
    ...(account ?? {}),
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

/** The process that a cluster's `postmaster.pid` names, if it is alive and really is that cluster's. */
export async function runningPostmaster(cluster: string): Promise<number | null> {
  const text = await readFile(path.join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  const pid = Number(text.split('\n')[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return null;
  const cwd = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => null);
  // A recycled process id must not stop us: on Linux the command line tells whose process it is.
  if (cwd !== null && !cwd.includes(cluster)) {
    await rm(path.join(cluster, 'postmaster.pid'), { force: true });
    return null;
  }
  return pid;
}

/**
 * Stops a postmaster: SIGINT asks for a fast shutdown, SIGQUIT for an immediate one that recovery repairs.
 * @returns whether it has ended
 */
export async function stopPostmaster(pid: number): Promise<boolean> {
  for (const [signal, seconds] of [
    ['SIGINT', 20],
    ['SIGQUIT', 10],
  ] as const) {
    signalIfAlive(pid, signal);
    for (let waited = 0; waited < seconds * 20; waited++) {
      if (!isAlive(pid)) return true;
      await sleep(50);
    }
  }
  return !isAlive(pid);
}

/** Whether a process runs; one that is not ours to signal does, one that only waits to be reaped does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function signalIfAlive(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ESRCH') throw cause;
  }
}

function isZombie(pid: number): boolean {
  try {
    return /^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false; // no /proc here (macOS), or it has just gone: the next look will tell
  }
}
