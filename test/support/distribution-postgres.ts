import { existsSync, readdirSync } from 'node:fs';
import { chmod, chown, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { serverAccount } from '../../src/adapters/postgres/account.js';
import { launch, runToEnd, stopPostmaster } from '../../src/adapters/postgres/server-process.js';

const FOLDER = '/usr/lib/postgresql';

/** The distribution's PostgreSQL programs, newest version, where they are installed. */
export const DISTRIBUTION_BIN = existsSync(FOLDER)
  ? readdirSync(FOLDER)
      .sort((a, b) => Number(b) - Number(a))
      .map((version) => path.join(FOLDER, version, 'bin'))
      .find((bin) => existsSync(path.join(bin, 'initdb')))
  : undefined;

/** A server of the distribution's PostgreSQL, in a temporary folder, on a Unix socket. */
export async function openDistributionServer(): Promise<{
  connection: pg.PoolConfig;
  url: string;
  close(): Promise<void>;
}> {
  const bin = DISTRIBUTION_BIN ?? '';
  const account = serverAccount();
  const folder = await mkdtemp(path.join(os.tmpdir(), 'nutgraf-pg-'));
  await chmod(folder, 0o755);
  if (account !== null) await chown(folder, account.uid, account.gid);
  const cluster = path.join(folder, 'cluster');
  const made = await runToEnd(
    path.join(bin, 'initdb'),
    ['-D', cluster, '-U', 'nutgraf', '-A', 'trust', '-E', 'UTF8', '--locale=C'],
    account,
  );
  if (made.code !== 0) throw new Error(made.output);
  const args = ['-D', cluster, '-c', 'listen_addresses=', '-c', `unix_socket_directories=${folder}`];
  const server = await launch({
    program: path.join(bin, 'postgres'),
    args,
    account,
    logFile: path.join(os.tmpdir(), `${path.basename(folder)}.log`),
  });
  const connection = { host: folder, user: 'nutgraf', database: 'postgres' };
  await untilReady(connection);
  return {
    connection,
    url: `postgresql://nutgraf@localhost/postgres?host=${encodeURIComponent(folder)}`,
    async close() {
      await stopPostmaster(server.pid);
      await rm(folder, { recursive: true, force: true });
      await rm(path.join(os.tmpdir(), `${path.basename(folder)}.log`), { force: true });
    },
  };
}

async function untilReady(connection: pg.PoolConfig): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    const client = new pg.Client(connection);
    client.on('error', () => {});
    try {
      await client.connect();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    } finally {
      await client.end().catch(() => {});
    }
  }
  throw new Error('the distribution’s PostgreSQL did not start within 20 s');
}
