import { chmod, chown, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { type Account, serverAccount } from './account.js';
import { type Binaries, findBinaries } from './binaries.js';
import { type ClusterPlace, damaged, ensureCluster, hasCluster, preparePlace } from './cluster-folder.js';
import { DatabaseUnavailable, NoDesk } from './errors.js';
import { holderOf, lockFolder } from './lock-folder.js';
import { launch, runningPostmaster, type ServerProcess, stopPostmaster } from './server-process.js';

/** How to reach an open database, and how to let it go. */
export interface OpenDatabase {
  readonly connection: pg.PoolConfig;
  close(): Promise<void>;
}

const DATABASE = { user: 'nutgraf', database: 'postgres' } as const;

/**
 * Opens the embedded database of a data folder: makes it at the first start, cleans up after a killed
 * program, starts PostgreSQL on a Unix socket only.
 * @param mode `own` for the program that keeps it; `join` for a command that may run beside it, and makes none
 * @throws AlreadyRunning, DatabaseUnavailable, NoDesk
 */
export async function openEmbedded(dataDir: string, mode: 'own' | 'join'): Promise<OpenDatabase> {
  const account = serverAccount();
  if (mode === 'join' && !(await hasCluster(dataDir)) && (await holderOf(dataDir)) === null)
    throw new NoDesk(dataDir);
  const place = await preparePlace(dataDir, account);
  if (mode === 'join' && (await holderOf(dataDir)) !== null) {
    const connection = { host: place.socketDir, ...DATABASE };
    if (await answers(connection)) return { connection, close: async () => {} };
  }
  const unlock = await lockFolder(dataDir);
  try {
    return await startServer(place, account, unlock);
  } catch (cause) {
    await unlock();
    throw cause;
  }
}

async function startServer(
  place: ClusterPlace,
  account: Account | null,
  unlock: () => Promise<void>,
): Promise<OpenDatabase> {
  const orphan = await runningPostmaster(place.cluster);
  if (orphan !== null && !(await stopPostmaster(orphan)))
    throw new DatabaseUnavailable(
      place.cluster,
      `A PostgreSQL of an earlier run (process ${orphan}) does not stop. End it, then start again.`,
    );
  const binaries = await findBinaries(account);
  await ensureCluster(place, binaries, account);
  await openLog(place, account);
  const connection = { host: place.socketDir, ...DATABASE };
  const server = await startUntilReady(place, binaries, account, connection);
  return {
    connection,
    close: async () => {
      await stopPostmaster(server.pid);
      await rm(place.socketDir, { recursive: true, force: true });
      await unlock();
    },
  };
}

/** A killed program's backends hold shared memory for a moment longer; PostgreSQL refuses until they have gone. */
const STILL_IN_USE = /pre-existing shared memory block|lock file .* already exists/;

async function startUntilReady(
  place: ClusterPlace,
  binaries: Binaries,
  account: Account | null,
  connection: pg.PoolConfig,
): Promise<ServerProcess> {
  const args = [
    ...['-D', place.cluster, '-c', 'listen_addresses=', '-c', `unix_socket_directories=${place.socketDir}`],
    ...[
      '-c',
      'max_connections=60',
      '-c',
      'shared_buffers=64MB',
      '-c',
      'timezone=UTC',
      '-c',
      'log_timezone=UTC',
    ],
  ];
  for (let attempt = 0; attempt < 40; attempt++) {
    const from = (await stat(place.logFile)).size;
    const server = await launch({ program: binaries.postgres, args, account, logFile: place.logFile });
    const failure = await waitUntilReady(server, connection, place, from);
    if (failure === null) return server;
    if (!STILL_IN_USE.test(failure)) throw explain(place, failure);
    await sleep(250);
  }
  throw new DatabaseUnavailable(
    place.cluster,
    `The database in ${place.cluster} is still held by processes of an earlier run. Wait a moment, then start again.`,
  );
}

/** Null when the server answers; what it wrote to its log when it ended. Recovery after a crash may take a while. */
async function waitUntilReady(
  server: ServerProcess,
  connection: pg.PoolConfig,
  place: ClusterPlace,
  from: number,
): Promise<string | null> {
  for (;;) {
    if (server.ended() !== null) return (await readFile(place.logFile, 'utf8')).slice(from);
    if (await answers(connection)) return null;
    await sleep(50);
  }
}

async function answers(connection: pg.PoolConfig): Promise<boolean> {
  const client = new pg.Client(connection);
  client.on('error', () => {}); // a refusal reaches us through connect(); a second report of it must not end the program
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/** PostgreSQL's own last words become one sentence. */
function explain(place: ClusterPlace, log: string): DatabaseUnavailable {
  const lines = log.split('\n').filter((line) => /(?:FATAL|PANIC|ERROR):/.test(line));
  const words = (lines[0] ?? log.trim().split('\n').at(-1) ?? 'it gave no reason').replace(
    /^.*?(?:FATAL|PANIC|ERROR):\s*/,
    '',
  );
  if (/No space left/.test(log))
    return new DatabaseUnavailable(
      place.cluster,
      `There is no space left for the database in ${place.cluster}. Free some, then start again.`,
    );
  if (/incompatible with server|initialized by PostgreSQL version/.test(log))
    return new DatabaseUnavailable(
      place.cluster,
      `The database in ${place.cluster} was made by another version of PostgreSQL. Start it with the Nutgraf that made it.`,
    );
  return damaged(place.cluster, words);
}

async function openLog(place: ClusterPlace, account: Account | null): Promise<void> {
  const old = await stat(place.logFile).catch(() => null);
  // The log is for reading after a failure; a megabyte holds weeks of it.
  if (old === null || old.size > 1_000_000) await writeFile(place.logFile, '', { mode: 0o600 });
  if (account !== null) await chown(place.logFile, account.uid, account.gid);
  await chmod(place.logFile, 0o600);
}
