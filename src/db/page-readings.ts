import type { Kysely } from 'kysely';
import type { ReadingOutcome } from '../domain/page-reading.js';
import type { ReadingInput, StoredReading } from '../newsroom/ports.js';
import type { Db } from './database.js';
import type { Tables } from './schema.js';

/** Keeps one reading of a report's page. */
export async function addReading(db: Db, articleId: string, reading: ReadingInput): Promise<void> {
  const { outcome, snapshotId, hash, headers, told } = reading;
  await db
    .insertInto('page_readings')
    .values({
      article_id: articleId,
      snapshot_id: snapshotId,
      headers: JSON.stringify(headers),
      outcome,
      hash,
      told,
    })
    .execute();
}

/** What the last reading of an article's page came to; null where none is kept. */
export async function lastReading(db: Db, articleId: string): Promise<ReadingOutcome | null> {
  const row = await db
    .selectFrom('page_readings')
    .select('outcome')
    .where('article_id', '=', articleId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.outcome ?? null;
}

/** Every reading of a story's reports, the newest first. */
export async function readingsOfStory(db: Kysely<Tables>, storyId: string): Promise<StoredReading[]> {
  const rows = await db
    .selectFrom('page_readings as r')
    .innerJoin('articles as a', 'a.id', 'r.article_id')
    .select(['r.article_id as articleId', 'a.outlet', 'a.url', 'r.at', 'r.outcome', 'r.told'])
    .select(['r.snapshot_id as snapshotId', 'r.hash', 'r.headers'])
    .where('a.story_id', '=', storyId)
    .orderBy('r.id', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
