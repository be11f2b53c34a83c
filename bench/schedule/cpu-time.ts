import { readFileSync } from 'node:fs';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../src/db/schema.js';

/** CPU time of this program and of the database's processes that it talks to. */
export interface CpuTime {
  /** Milliseconds in all, of both. */
  read(): number;
}

/** Linux only: `/proc/PID/schedstat` counts a process's time on the processor in nanoseconds. */
export async function watchCpuTime(db: Kysely<Tables>): Promise<CpuTime> {
  const { rows } = await sql<{ pid: number }>`
    select pid from pg_stat_activity where backend_type = 'client backend'`.execute(db);
  const files = rows.map(({ pid }) => `/proc/${pid}/schedstat`);
  return {
    read() {
      const { user, system } = process.cpuUsage();
      const database = files.reduce((sum, file) => sum + timeIn(file), 0);
      return (user + system) / 1e3 + database / 1e6;
    },
  };
}

/** A connection that the pool has closed meanwhile counts no more. */
function timeIn(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8').split(' ')[0]);
  } catch {
    return 0;
  }
}
