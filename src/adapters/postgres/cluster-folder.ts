import { createHash } from 'node:crypto';
import { chmod, chown, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type Account, canReach, canWrite } from './account.js';
import type { Binaries } from './binaries.js';
import { DatabaseUnavailable } from './errors.js';
import { runToEnd } from './server-process.js';

/** Where a data folder's database is kept. */
export interface ClusterPlace {
  readonly cluster: string;
  readonly socketDir: string;
  readonly logFile: string;
}

/**
 * Makes the data folder and says where its database goes: into it, or, where PostgreSQL's account cannot
 * walk there, into a folder of the system's that carries the data folder's mark.
 * @throws DatabaseUnavailable where nothing can be written
 */
export async function preparePlace(dataDir: string, account: Account | null): Promise<ClusterPlace> {
  await makeFolder(path.resolve(dataDir)).catch((cause: unknown) => {
    throw notWritable(dataDir, cause);
  });
  if (!(await canWrite(dataDir))) throw notWritable(dataDir, null);
  const home = (await canReach(dataDir, account)) ? dataDir : homeOutside(dataDir);
  await mkdir(home, { recursive: true });
  // A socket's path holds at most 107 bytes, so it cannot live in the data folder, however deep that is.
  const socketDir = path.join(os.tmpdir(), `nutgraf-${markOf(dataDir)}`);
  await mkdir(socketDir, { recursive: true, mode: 0o700 });
  await claimSocketDir(socketDir, account);
  return { cluster: clusterIn(home), socketDir, logFile: path.join(home, 'postgresql.log') };
}

/** Whether a data folder's database was made before, damaged or not; looks only, and makes nothing. */
export async function hasCluster(dataDir: string): Promise<boolean> {
  if ((await stat(dataDir).catch(() => null)) === null) return false;
  const found = [dataDir, homeOutside(dataDir)].map((home) => stat(clusterIn(home)).catch(() => null));
  return (await Promise.all(found)).some((place) => place !== null);
}

const clusterIn = (home: string): string => path.join(home, 'postgresql');
const homeOutside = (dataDir: string): string => path.join('/var/lib/nutgraf', markOf(dataDir));
const markOf = (dataDir: string): string =>
  createHash('sha256').update(path.resolve(dataDir)).digest('hex').slice(0, 12);

/** Node's own `recursive` asks for ever below a file system that refuses with "no such file", such as /proc. */
async function makeFolder(folder: string): Promise<void> {
  if (await stat(folder).catch(() => null)) return;
  const parent = path.dirname(folder);
  if (parent !== folder) await makeFolder(parent);
  await mkdir(folder);
}

/** Only PostgreSQL's account and we may enter the socket's folder: that is the database's only lock. */
async function claimSocketDir(socketDir: string, account: Account | null): Promise<void> {
  const owner = (await stat(socketDir)).uid;
  const ours = [process.getuid?.() ?? owner, account?.uid ?? owner];
  if (!ours.includes(owner))
    throw new DatabaseUnavailable(
      socketDir,
      `The folder ${socketDir} belongs to another user, so the database cannot be reached through it safely. Remove it and start again.`,
    );
  if (account !== null) await chown(socketDir, account.uid, account.gid);
  await chmod(socketDir, 0o700);
}

/**
 * Makes a new database where there is none. It is made beside and moved into place whole, so a start that
 * is killed half-way leaves nothing behind that looks like a database.
 * @throws DatabaseUnavailable for a folder that holds something else
 */
export async function ensureCluster(
  place: ClusterPlace,
  binaries: Binaries,
  account: Account | null,
): Promise<void> {
  const { cluster } = place;
  if (await stat(path.join(cluster, 'PG_VERSION')).catch(() => null)) return;
  const found = await readdir(cluster).catch(() => []);
  if (found.length > 0) throw damaged(cluster, 'its PG_VERSION file is missing');
  const draft = `${cluster}.new`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  if (account !== null) await chown(draft, account.uid, account.gid);
  const args = ['-D', draft, '-U', 'nutgraf', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-instructions'];
  const { code, output } = await runToEnd(binaries.initdb, args, account);
  if (code !== 0) {
    const lines = output.trim().split('\n');
    // Its last line tells what it tidied up, not what went wrong.
    const why = lines.find((line) => /error:|FATAL:|No space left/.test(line)) ?? lines.at(-1) ?? '';
    throw new DatabaseUnavailable(cluster, `The database could not be made in ${cluster}: ${why}`);
  }
  await rm(cluster, { recursive: true, force: true });
  await rename(draft, cluster);
}

/** The error for a database that PostgreSQL cannot open; nothing is ever removed. */
export function damaged(cluster: string, why: string): DatabaseUnavailable {
  return new DatabaseUnavailable(
    cluster,
    `The database in ${cluster} is damaged (${why}). Nothing was changed: put a backup of that folder in its place, or move it away to begin with an empty desk.`,
  );
}

function notWritable(folder: string, cause: unknown): DatabaseUnavailable {
  return new DatabaseUnavailable(
    folder,
    `Nutgraf may not write in ${folder}. Give it a folder that it may write in with --data or NUTGRAF_DATA.`,
    cause,
  );
}
