import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { openEmbedded } from './embedded-server.js';
import { AlreadyRunning, DatabaseUnavailable } from './errors.js';
import { holderOf, lockFolder } from './lock-folder.js';
import { isAlive } from './server-process.js';

const folders: string[] = [];

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'nutgraf-db-'));
  await chmod(folder, 0o755);
  folders.push(folder);
  return folder;
}

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function query<T extends pg.QueryResultRow>(connection: pg.PoolConfig, text: string): Promise<T[]> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return (await client.query<T>(text)).rows;
  } finally {
    await client.end();
  }
}

describe('the embedded PostgreSQL', () => {
  it('is made at the first start and keeps its data over a restart', async () => {
    const folder = await newFolder();
    const first = await openEmbedded(folder, 'own');
    await query(first.connection, 'create table t as select 7 as n');
    await first.close();
    const second = await openEmbedded(folder, 'own');
    expect(await query(second.connection, 'select n from t')).toEqual([{ n: 7 }]);
    await second.close();
  });

  it('listens on no network address', async () => {
    const database = await openEmbedded(await newFolder(), 'own');
    expect(await query(database.connection, 'show listen_addresses')).toEqual([{ listen_addresses: '' }]);
    await database.close();
  });

  it('refuses a folder that another program holds, and says which', async () => {
    const folder = await newFolder();
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
    const pid = other.pid ?? 0;
    const unlock = await lockFolder(folder);
    await unlock();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    await writeFile(
      path.join(folder, 'nutgraf.pid'),
      `${pid} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}\n`,
    );
    await expect(openEmbedded(folder, 'own')).rejects.toThrow(AlreadyRunning);
    other.kill('SIGKILL');
    await new Promise((resolve) => other.once('exit', resolve));
    expect(await holderOf(folder)).toBeNull();
  });

  it('joins a running one', async () => {
    const folder = await newFolder();
    const owner = await openEmbedded(folder, 'own');
    await writeFile(path.join(folder, 'note'), '');
    const joined = await openEmbedded(folder, 'join');
    expect(await query(joined.connection, 'select 1 as n')).toEqual([{ n: 1 }]);
    await joined.close();
    expect(await query(owner.connection, 'select 2 as n')).toEqual([{ n: 2 }]);
    await owner.close();
  });

  it('takes over from a server whose program was killed', async () => {
    const folder = await newFolder();
    const first = await openEmbedded(folder, 'own');
    await query(first.connection, 'create table t as select 7 as n');
    const [{ pid } = { pid: 0 }] = await query<{ pid: number }>(
      first.connection,
      "select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int as pid",
    );
    await rm(path.join(folder, 'nutgraf.pid'));
    const second = await openEmbedded(folder, 'own');
    expect(isAlive(pid)).toBe(false);
    expect(await query(second.connection, 'select n from t')).toEqual([{ n: 7 }]);
    await second.close();
  });

  it('says that a database is damaged, and changes nothing in it', async () => {
    const folder = await newFolder();
    await (await openEmbedded(folder, 'own')).close();
    const cluster = path.join(folder, 'postgresql');
    await truncate(path.join(cluster, 'global', 'pg_control'), 0);
    // PostgreSQL leaves its own pid file behind when it gives up; everything else must stay.
    const data = async () => (await readdir(cluster)).filter((file) => file !== 'postmaster.pid');
    const before = await data();
    await expect(openEmbedded(folder, 'own')).rejects.toThrow(/is damaged \(.+\)\. Nothing was changed/);
    expect(await data()).toEqual(before);
    expect(await holderOf(folder)).toBeNull();
  });

  it('does not take a folder with other files for an empty one', async () => {
    const folder = await newFolder();
    await mkdir(path.join(folder, 'postgresql'));
    await writeFile(path.join(folder, 'postgresql', 'letter.txt'), 'mine');
    await expect(openEmbedded(folder, 'own')).rejects.toThrow(DatabaseUnavailable);
    expect(await readdir(path.join(folder, 'postgresql'))).toEqual(['letter.txt']);
  });

  it('says that a folder cannot be made', async () => {
    const folder = await newFolder();
    await writeFile(path.join(folder, 'file'), '');
    await expect(openEmbedded(path.join(folder, 'file', 'data'), 'own')).rejects.toThrow(/may not write in/);
  });
});
