import { type Kysely, sql } from 'kysely';
import type { ModelWaits } from '../newsroom/model/ports.js';
import type { Tables } from './schema.js';

/** Drafts that wait for the language model. */
export function createModelWaits(db: Kysely<Tables>): ModelWaits {
  return {
    async add(storyId, reason, until) {
      const { tries } = await db
        .insertInto('model_waits')
        .values({ story_id: storyId, reason, until })
        .onConflict((conflict) =>
          conflict
            .column('story_id')
            .doUpdateSet({ reason, until, tries: sql<number>`model_waits.tries + 1` }),
        )
        .returning('tries')
        .executeTakeFirstOrThrow();
      return tries;
    },
    async triesOf(storyId) {
      const row = await db
        .selectFrom('model_waits')
        .select('tries')
        .where('story_id', '=', storyId)
        .executeTakeFirst();
      return row?.tries ?? 0;
    },
    async remove(storyId) {
      await db.deleteFrom('model_waits').where('story_id', '=', storyId).execute();
    },
    async list(limit) {
      const rows = await db.selectFrom('model_waits').selectAll().orderBy('since').limit(limit).execute();
      return rows.map(({ story_id, reason, since, until, tries }) => ({
        storyId: story_id,
        reason,
        since: since.toISOString(),
        until: until.toISOString(),
        tries,
      }));
    },
  };
}
