import { type RawBuilder, sql } from 'kysely';
import type { StoryStore } from '../../newsroom/stories/ports.js';
import type { Db } from '../database.js';
import { titleOf } from './title-of.js';

const MOST_WORDS = 24;

/** Any of the words, as PostgreSQL's `simple` dictionary reads them; null where there is no word. */
function anyOf(words: readonly string[]): RawBuilder<unknown> | null {
  const plain = words.flatMap((word) => word.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const wanted = [...new Set(plain)].slice(0, MOST_WORDS);
  return wanted.length === 0 ? null : sql`to_tsquery('simple', ${wanted.join(' | ')})`;
}

/** The headline as the index holds it: the expression must be the index's own. */
const HEADLINE = sql`to_tsvector('simple', a.title)`;

export async function articlesLike(
  db: Db,
  { storyId, words, before, limit }: Parameters<StoryStore['articlesLike']>[0],
): ReturnType<StoryStore['articlesLike']> {
  const query = anyOf(words);
  if (query === null) return [];
  const { rows } = await sql<
    Awaited<ReturnType<StoryStore['articlesLike']>>[number] & { published: Date | string }
  >`
    select a.id, a.story_id as "storyId", a.title, s.text, a.lang, a.outlet, coalesce(a.published, a.read_at) as published
      from articles a join snapshots s on s.id = a.snapshot_id
     where ${HEADLINE} @@ ${query} and a.story_id <> ${storyId} and a.copy_of is null and a.genre = 'report'
       and coalesce(a.published, a.read_at) < ${before}
     order by ts_rank(${HEADLINE}, ${query}) desc, a.arrival desc
     limit ${limit}`.execute(db);
  return rows.map((row) => ({ ...row, published: new Date(row.published).toISOString() }));
}

export async function storiesLike(
  db: Db,
  { storyId, words, limit }: Parameters<StoryStore['storiesLike']>[0],
): ReturnType<StoryStore['storiesLike']> {
  const query = anyOf(words);
  if (query === null) return [];
  const { rows } = await sql<{ storyId: string; title: string; reports: number; latest: Date }>`
    with near as (
      select a.story_id, max(ts_rank(${HEADLINE}, ${query})) as rank
        from articles a
       where ${HEADLINE} @@ ${query} and a.story_id <> ${storyId}
       group by a.story_id order by rank desc, max(a.arrival) desc limit ${limit})
    select n.story_id as "storyId", ${titleOf(sql.ref('n.story_id'))} as title, count(*)::int as reports,
           max(coalesce(a.published, a.read_at)) as latest
      from near n join articles a on a.story_id = n.story_id
     group by n.story_id, n.rank order by n.rank desc, latest desc`.execute(db);
  return rows.map((row) => ({ ...row, latest: row.latest.toISOString() }));
}
