import { sql } from 'kysely';
import type { Development } from '../../domain/story-account.js';
import type { StoryStore } from '../../newsroom/stories/ports.js';
import type { Db } from '../database.js';

export async function addDevelopments(
  db: Db,
  briefId: string,
  news: Parameters<StoryStore['addDevelopments']>[1],
): Promise<void> {
  if (news.length === 0) return;
  const rows = news.map(({ articleId, statements }) => ({
    brief_id: briefId,
    article_id: articleId,
    statements: JSON.stringify(statements),
  }));
  await db
    .insertInto('developments')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['brief_id', 'article_id'])
        .doUpdateSet((eb) => ({ statements: eb.ref('excluded.statements') })),
    )
    .execute();
}

/** A report is new where the writer of the brief did not have it; one that was split off since is no news of it. */
export async function developmentsOf(
  db: Db,
  briefIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Development[]>> {
  const { rows } = await sql<Development & { brief: string }>`
    select b.id as brief, a.id as "articleId", a.outlet, a.title, a.genre, d.statements
      from briefs b
      join articles a on a.story_id = b.story_id and not b.considered ? a.id
      left join developments d on d.brief_id = b.id and d.article_id = a.id
     where b.id = any(${[...briefIds]}::text[])
     order by a.arrival`.execute(db);
  const found = new Map<string, Development[]>();
  for (const { brief, ...development } of rows) found.set(brief, [...(found.get(brief) ?? []), development]);
  return found;
}
