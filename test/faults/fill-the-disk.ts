/**
 * Fills the disk that holds the database while the sample runs, makes room again, and looks that nothing was lost.
 *   npm run build && npx tsx test/faults/fill-the-disk.ts        (as root: mounts a file system of 400 MB)
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePorts, type Running, startProgram } from '../support/run-program.js';

const SIZE_MB = 400;
const wait = (seconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
const folder = mkdtempSync(path.join(os.tmpdir(), 'nutgraf-full-'));
const data = path.join(folder, 'data');
chmodSync(folder, 0o755);
command('mkdir', data);
command('mount', '-t', 'tmpfs', '-o', `size=${SIZE_MB}m,mode=755`, 'tmpfs', data);
let failure: unknown = null;
await fillAndFree().catch((cause: unknown) => {
  failure = cause;
});
if (failure === null) {
  command('umount', data);
  rmSync(folder, { recursive: true, force: true });
} else console.error(failure, `\nleft as it is: ${data}`);

async function fillAndFree(): Promise<void> {
  const [port = 0, samplePort = 0] = await freePorts(2);
  const args = ['start', '--sample', '--data', data, '--port', `${port}`, '--sample-port', `${samplePort}`];
  const program = startProgram(args, { cwd: folder });
  try {
    await watch(program, port);
  } finally {
    console.log(`stopped with ${await program.stop()}`);
  }
  const again = startProgram(args, { cwd: folder });
  await again.until(/Stop with Ctrl-C/);
  console.log(`started again, stopped with ${await again.stop()}`);
}

async function watch(program: Running, port: number): Promise<void> {
  await program.until(/Stop with Ctrl-C/);
  await wait(10);
  // It ends with an error when nothing is left, which is what is wanted.
  spawnSync('dd', ['if=/dev/zero', `of=${path.join(data, 'filler')}`, 'bs=64k']);
  console.log('the disk is full');
  await wait(30);
  const site = await fetch(`http://localhost:${port}/`).then(({ status }) => status);
  console.log(`the site answers ${site} on a full disk`);
  rmSync(path.join(data, 'filler'));
  await wait(30);
  const feed = (await (await fetch(`http://localhost:${port}/feed.json`)).json()) as { items: unknown[] };
  console.log(`with room again: ${feed.items.length} briefs are published`);
  console.log(`told of the full disk: ${/The disk is full/.test(program.output())}`);
}

function command(name: string, ...args: string[]): void {
  const { status, stderr } = spawnSync(name, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${name} ${args.join(' ')}: ${stderr}`);
}
