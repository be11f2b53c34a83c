import { chmod, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Kysely } from 'kysely';
import { openEmbedded } from '../../src/adapters/postgres/embedded-server.js';
import { connect, createStores, migrate } from '../../src/db/index.js';
import type { Tables } from '../../src/db/schema.js';
import type { Stores } from '../../src/newsroom/ports.js';
import { openDistributionServer } from './distribution-postgres.js';

export interface TestDatabase {
  readonly db: Kysely<Tables>;
  readonly stores: Stores;
  close(): Promise<void>;
}

/** A real PostgreSQL of its own, migrated: the embedded one, or a server of the distribution's. */
export async function openTestDatabase(kind: 'embedded' | 'server' = 'embedded'): Promise<TestDatabase> {
  const server = kind === 'embedded' ? await openTemporaryEmbedded() : await openDistributionServer();
  const db = connect(server.connection, (cause) => {
    throw cause;
  });
  await migrate(db, path.resolve(import.meta.dirname, '../../migrations'));
  return {
    db,
    stores: createStores(db),
    async close() {
      await db.destroy();
      await server.close();
    },
  };
}

async function openTemporaryEmbedded() {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'nutgraf-test-'));
  await chmod(folder, 0o755); // so that PostgreSQL's own account can walk in
  const { connection, close } = await openEmbedded(folder, 'own');
  return {
    connection,
    close: async () => {
      await close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
