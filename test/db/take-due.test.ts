import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { tick } from '../../src/jobs/scheduler.js';
import type { Job } from '../../src/newsroom/ports.js';
import { pruneRecords } from '../../src/newsroom/prune-records.js';
import { openTestDatabase, type TestDatabase } from '../support/open-test-database.js';

const NOW = new Date('2030-01-01T12:00:00Z');
const later = (seconds: number): Date => new Date(NOW.getTime() + seconds * 1000);

describe('the sources that are due', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());
  beforeEach(() => database.stores.settings.clearNews());

  async function follow(...urls: string[]): Promise<void> {
    const rest = { kind: 'feed' as const, siteUrl: null, family: 'f', lang: null, active: true, cadence: 15 };
    const rights = { languageModel: true, reasons: [] };
    await database.stores.sources.addNew(urls.map((url) => ({ id: url, name: url, url, rights, ...rest })));
    await database.db.updateTable('sources').set({ next_read_at: NOW }).execute();
  }
  const take = async (now: Date, limit = 200) => (await database.stores.sources.takeDue(now, limit)).sort();
  const finish = (id: string, at: Date, next: Date) =>
    database.stores.sources.finishRead(id, {
      ...{ at, outcome: 'same', fresh: 0, next, cadence: 15, problem: null, moved: null },
      pace: { interval: null, lastNew: null, schedule: null },
      validators: { etag: null, lastModified: null },
    });

  it('are two of a host at once; the others of it take their turns without standing before anybody', async () => {
    await follow('https://a.example/1', 'https://a.example/2', 'https://a.example/3', 'https://b.example/1');
    const first = await take(NOW);
    expect(first.filter((id) => id.includes('a.example'))).toHaveLength(2);
    expect(first).toContain('https://b.example/1');
    expect(await take(later(60))).toEqual([]);
    await finish(first[0] ?? '', later(61), later(900));
    await sql`update sources set next_read_at = ${later(62)} where taken_at is null
      and last_read_at is null`.execute(database.db);
    const [third] = await take(later(62));
    expect(first).not.toContain(third);
    expect(third).toContain('a.example');
  });

  it('come round again where a read was lost', async () => {
    await follow('https://a.example/1');
    expect(await take(NOW)).toHaveLength(1);
    expect(await take(later(14 * 60))).toEqual([]);
    expect(await take(later(15 * 60))).toHaveLength(1);
  });

  it('are taken once by schedulers that tick together, and never beyond the limit', async () => {
    await follow(...Array.from({ length: 30 }, (_, n) => `https://h${n}.example/`));
    const taken = (await Promise.all([take(NOW, 20), take(NOW, 20), take(NOW, 20)])).flat();
    expect(new Set(taken).size).toBe(taken.length);
    expect((await take(NOW, 20)).length + taken.length).toBeGreaterThanOrEqual(30);
  });

  it('wait where 400 reads are under way', async () => {
    await follow(...Array.from({ length: 450 }, (_, n) => `https://h${n}.example/`));
    const counts = [await take(NOW, 200), await take(NOW, 200), await take(NOW, 200)].map(
      (ids) => ids.length,
    );
    expect(counts).toEqual([200, 200, 0]);
  });

  it('become jobs in one batch', async () => {
    await follow('https://a.example/1', 'https://b.example/1');
    const batches: (readonly Job[])[] = [];
    const queue = {
      add: async () => undefined,
      addAll: async (jobs: readonly Job[]) => void batches.push(jobs),
    };
    await tick(database.stores, queue, NOW);
    const full = batches.filter((batch) => batch.length > 0);
    expect(full.map((batch) => batch.map(({ id }) => id).sort())).toEqual([
      ['https://a.example/1', 'https://b.example/1'],
    ]);
  });

  it('leave a record of a month', async () => {
    await follow('https://a.example/1');
    const days = (count: number): Date => new Date(NOW.getTime() - count * 86_400_000);
    for (const age of [45, 31, 29, 1]) await finish('https://a.example/1', days(age), NOW);
    for (const age of [31, 29]) {
      const record = {
        subject: `${age}`,
        stage: 'sources',
        outcome: 'passed' as const,
        reason: 'r',
        at: days(age),
      };
      await database.db.insertInto('stage_records').values(record).execute();
    }
    expect(await pruneRecords(database.stores, NOW)).toBe(3);
    expect(await pruneRecords(database.stores, NOW)).toBe(0);
    expect(
      (await database.stores.records.list({ subject: null, troubles: false, before: null, limit: 9 })).map(
        ({ subject }) => subject,
      ),
    ).toEqual(['29']);
    expect((await database.stores.sources.history('https://a.example/1', NOW))?.reads).toHaveLength(2);
  });
});
