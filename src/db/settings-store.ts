import { sql } from 'kysely';
import type { SettingsStore } from '../newsroom/ports.js';
import type { Db } from './database.js';

/** Small values that belong to the whole desk: its secret, the sample's beginning. */
export function createSettingsStore(db: Db): SettingsStore {
  return {
    async get(key) {
      const row = await db.selectFrom('settings').select('value').where('key', '=', key).executeTakeFirst();
      return row?.value ?? null;
    },
    async set(key, value) {
      const text = JSON.stringify(value);
      await db
        .insertInto('settings')
        .values({ key, value: text })
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: text }))
        .execute();
    },
    async clearNews() {
      await sql`truncate sources, source_reads, pushes, entries, stories, articles, article_vectors, snapshots, page_readings, report_changes,
        story_decisions, story_links, developments, briefs, claims, brief_events,
        stage_records, editions, deliveries, model_waits, writings`.execute(db);
    },
  };
}
