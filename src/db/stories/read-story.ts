import { type Kysely, sql } from 'kysely';
import type {
  DecisionLine,
  LinkedStory,
  StoryAccount,
  StoryArticle,
  StoryBrief,
} from '../../domain/story-account.js';
import type { Db } from '../database.js';
import type { Tables } from '../schema.js';
import { titleOf } from './title-of.js';

/** A story with its articles, briefs, links and what editors decided of it. */
export async function readStory(db: Kysely<Tables>, wanted: string): Promise<StoryAccount | null> {
  const storyId = await followMerges(db, wanted);
  const articles = await articlesOf(db, storyId);
  if (articles.length === 0) return null;
  const [title, briefs, earlier, later, decisions] = await Promise.all([
    readTitle(db, storyId),
    briefsOf(db, [storyId]),
    linkedTo(db, storyId, 'earlier'),
    linkedTo(db, storyId, 'later'),
    decisionsOf(db, storyId),
  ]);
  return { storyId, title, articles, briefs, earlier, later, decisions };
}

async function readTitle(db: Db, storyId: string): Promise<string> {
  const { rows } = await sql<{ title: string }>`select ${titleOf(sql`${storyId}::text`)} as title`.execute(
    db,
  );
  return rows[0]?.title ?? '';
}

/** The story that an ended one was merged into, however often that one was merged in turn. */
async function followMerges(db: Db, storyId: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    with recursive path as (
      select ${storyId}::text as id, 0 as step
      union
      select d.story_id, path.step + 1 from path join story_decisions d on d.other_id = path.id and d.kind = 'merge'
       where path.step < 50 and not exists (select from articles where story_id = path.id))
    select id from path where exists (select from articles where story_id = path.id) order by step limit 1`.execute(
    db,
  );
  return rows[0]?.id ?? storyId;
}

async function articlesOf(db: Db, storyId: string): Promise<StoryArticle[]> {
  const rows = await db
    .selectFrom('articles as a')
    .leftJoin('articles as o', 'o.id', 'a.copy_of')
    .select(['a.id', 'a.title', 'a.outlet', 'a.family', 'a.url', 'a.published', 'a.read_at'])
    .select(['a.genre', 'a.genre_sign', 'a.placed', 'o.outlet as origin', 'o.title as original'])
    .where('a.story_id', '=', storyId)
    .orderBy('a.arrival')
    .execute();
  return rows.map(({ published, read_at, genre_sign, origin, original, ...row }) => ({
    ...row,
    published: published?.toISOString() ?? null,
    readAt: read_at.toISOString(),
    genreSign: genre_sign,
    copyOf: origin === null || original === null ? null : { outlet: origin, title: original },
  }));
}

const HEADLINE = sql<string>`coalesce((select text from claims where claims.brief_id = b.id and part = 'headline'
  and claims.state <> 'cut' limit 1), '')`;

interface BriefRow {
  id: string;
  story_id: string;
  state: StoryBrief['state'];
  slug: string;
  headline: string;
  published_at: Date | null;
}

const toBrief = ({ id, state, slug, headline, published_at }: BriefRow): StoryBrief => ({
  id,
  state,
  slug,
  headline,
  publishedAt: published_at?.toISOString() ?? null,
});

/** The newest first. */
async function briefsOf(db: Db, storyIds: readonly string[]): Promise<StoryBrief[]> {
  const { rows } = await sql<BriefRow>`
    select b.id, b.story_id, b.state, b.slug, b.published_at, ${HEADLINE} as headline
      from briefs b where b.story_id = any(${[...storyIds]}::text[])
     order by coalesce(b.published_at, b.drafted_at) desc`.execute(db);
  return rows.map(toBrief);
}

/** Published briefs that a brief takes up: its own story's earlier ones, and those of what its story follows. */
export async function briefsBefore(db: Db, briefId: string): Promise<StoryBrief[]> {
  const { rows } = await sql<BriefRow>`
    select b.id, b.story_id, b.state, b.slug, b.published_at, ${HEADLINE} as headline
      from briefs own
      join briefs b on b.id <> own.id and b.state in ('published', 'corrected')
       and b.published_at < coalesce(own.published_at, now())
       and (b.story_id = own.story_id
            or b.story_id in (select earlier_id from story_links where story_id = own.story_id))
     where own.id = ${briefId}
     order by b.published_at desc limit 5`.execute(db);
  return rows.map(toBrief);
}

async function linkedTo(db: Db, storyId: string, which: 'earlier' | 'later'): Promise<LinkedStory[]> {
  const [own, other] =
    which === 'earlier'
      ? [sql.ref('l.story_id'), sql.ref('l.earlier_id')]
      : [sql.ref('l.earlier_id'), sql.ref('l.story_id')];
  const { rows } = await sql<{
    storyId: string;
    title: string;
    reports: number;
    latest: Date;
    words: string[];
  }>`
    select ${other} as "storyId", l.words, s.title, s.reports, s.latest
      from story_links l
      join lateral (select ${titleOf(other)} as title, count(*)::int as reports,
                           max(coalesce(a.published, a.read_at)) as latest
                      from articles a where a.story_id = ${other}) s on s.reports > 0
     where ${own} = ${storyId}
     order by l.likeness desc limit 20`.execute(db);
  const briefs = await Promise.all(rows.map((row) => briefsOf(db, [row.storyId])));
  return rows.map((row, at) => ({
    ...row,
    latest: row.latest.toISOString(),
    brief: briefs[at]?.find(({ state }) => state !== 'spiked') ?? null,
  }));
}

/** The newest first. */
async function decisionsOf(db: Db, storyId: string): Promise<DecisionLine[]> {
  const rows = await db
    .selectFrom('story_decisions')
    .selectAll()
    .where((eb) => eb.or([eb('story_id', '=', storyId), eb('other_id', '=', storyId)]))
    .orderBy('id', 'desc')
    .execute();
  return rows.map(({ kind, editor, at, story_id, other_id, article_ids }) => ({
    kind,
    editor,
    at: at.toISOString(),
    otherId: story_id === storyId ? other_id : story_id,
    reports: article_ids.length,
    left: other_id === storyId,
  }));
}
