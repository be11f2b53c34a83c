import { readFileSync } from 'node:fs';
import { open, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { AlreadyRunning } from './errors.js';
import { isAlive } from './server-process.js';

/**
 * Takes a data folder for this process, until it lets go or dies.
 * @returns lets go
 * @throws AlreadyRunning while another live process holds it
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const file = path.join(folder, 'nutgraf.pid');
  for (;;) {
    try {
      const handle = await open(file, 'wx', 0o644);
      await handle.writeFile(`${process.pid} ${startTime(process.pid)}\n`);
      await handle.close();
      return () => rm(file, { force: true });
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
    }
    const holder = await holderOf(folder);
    if (holder !== null && holder !== process.pid) throw new AlreadyRunning(folder, holder);
    await rm(file, { force: true });
  }
}

/** The live process that holds a data folder, or null. */
export async function holderOf(folder: string): Promise<number | null> {
  const text = await readFile(path.join(folder, 'nutgraf.pid'), 'utf8').catch(() => '');
  const [pid = 0, started = 0] = text.trim().split(' ').map(Number);
  if (pid <= 0 || !isAlive(pid)) return null;
  // After a restart of the machine the number may belong to somebody else: the start time tells.
  return started === startTime(pid) ? pid : null;
}

/** When a process started, in clock ticks since boot; 0 where the system does not say. */
function startTime(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]);
  } catch {
    return 0;
  }
}
