import { sql } from 'kysely';
import type { RankedReport } from '../../domain/ranking.js';
import type { Db } from '../database.js';

/** Characters of a report in which a beat shows. */
const OPENING = 400;

/** What ranking looks at in the reports of stories; the standing is the source's of today. */
export async function reportsOf(
  db: Db,
  storyIds: readonly string[],
): Promise<ReadonlyMap<string, readonly RankedReport[]>> {
  const { rows } = await sql<RankedReport & { story: string; published: Date | null }>`
    select a.story_id as story, a.family, a.outlet, a.published, a.syndicated_from as "syndicatedFrom", a.genre,
           s.standing, a.title, left(n.text, ${OPENING}) as opening
      from articles a
      join sources s on s.id = a.source_id
      join snapshots n on n.id = a.snapshot_id
     where a.story_id = any(${[...storyIds]}::text[])
     order by a.arrival`.execute(db);
  const reports = new Map<string, RankedReport[]>();
  for (const { story, published, ...report } of rows) {
    const dated = { ...report, published: published?.toISOString() ?? null };
    reports.set(story, [...(reports.get(story) ?? []), dated]);
  }
  return reports;
}
