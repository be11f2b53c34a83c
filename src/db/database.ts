import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Kysely, type Migration, Migrator, PostgresDialect, sql, type Transaction } from 'kysely';
import pg from 'pg';
import type { Tables } from './schema.js';

/** The open database, or a transaction in it. */
export type Db = Kysely<Tables> | Transaction<Tables>;

// A date column stays the text `YYYY-MM-DD`: pg's default makes it a local midnight, and so another day elsewhere.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** A pool over one PostgreSQL. Lost idle connections are reported, and replaced at the next query. */
export function connect(connection: pg.PoolConfig, onLost: (cause: Error) => void): Kysely<Tables> {
  const pool = new pg.Pool({ max: 12, ...connection });
  // A closed pool's sockets outlive it for a moment; that the server ends them is no news any more.
  pool.on('error', (cause) => {
    if (!pool.ending) onLost(cause);
  });
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

/**
 * Brings the tables up to date, forward only.
 * @param folder the package's `migrations/`
 * @throws the database's error; a failed migration leaves no half of it
 */
export async function migrate(db: Kysely<Tables>, folder: string): Promise<string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => readMigrations(folder) } });
  const { error, results } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
  return (results ?? [])
    .filter(({ status }) => status === 'Success')
    .map(({ migrationName }) => migrationName);
}

async function readMigrations(folder: string): Promise<Record<string, Migration>> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort();
  const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')));
  return Object.fromEntries(
    texts.map((text, i) => [
      path.basename(files[i] ?? '', '.sql'),
      {
        up: async (db: Kysely<unknown>) => {
          await sql.raw(text).execute(db);
        },
      },
    ]),
  );
}

/** Whether an error is PostgreSQL's "unique_violation" (SQLSTATE 23505). */
export function isConflict(cause: unknown): boolean {
  return cause instanceof pg.DatabaseError && cause.code === '23505';
}
