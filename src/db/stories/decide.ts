import { type Kysely, sql } from 'kysely';
import type { GroupingReason } from '../../domain/story.js';
import type { NotDecided, StoryStore } from '../../newsroom/stories/ports.js';
import { moveArticle } from '../article-store.js';
import type { Db } from '../database.js';
import type { Tables } from '../schema.js';

/** A merge: articles, briefs, links and the record of it, in one transaction. */
export function mergeStories(
  db: Kysely<Tables>,
  { intoId, storyId, editor }: Parameters<StoryStore['merge']>[0],
): Promise<{ moved: number } | NotDecided> {
  return db.transaction().execute(async (tx) => {
    const staying = await lockArticles(tx, [intoId, storyId], intoId);
    const moving = await articlesOf(tx, storyId);
    if (staying.length === 0 || moving.length === 0 || intoId === storyId) return 'no such story';
    const titles = { into: await titleOf(tx, intoId), other: await titleOf(tx, storyId) };
    await tx
      .insertInto('story_decisions')
      .values({
        kind: 'merge',
        story_id: intoId,
        other_id: storyId,
        article_ids: JSON.stringify([...staying, ...moving]),
        editor,
      })
      .execute();
    // What an editor decides of a story is decided of all its languages together.
    await tx
      .updateTable('articles')
      .set({ story_id: intoId, strand_id: null })
      .where('story_id', 'in', [intoId, storyId])
      .execute();
    await markPlaced(tx, moving, 'merged by an editor');
    await settlePlaces(tx, [...staying, ...moving]);
    const reason = `${editor} merged “${titles.other}” into “${titles.into}”.`;
    await moveBriefs(tx, intoId, storyId, { editor, reason });
    await moveLinks(tx, intoId, storyId);
    await tell(tx, [intoId, storyId], reason);
    return { moved: moving.length };
  });
}

/** A split: the articles that leave, and the record of it, in one transaction. */
export function splitStory(
  db: Kysely<Tables>,
  { storyId, articleIds, newId, editor }: Parameters<StoryStore['split']>[0],
): Promise<{ moved: number } | NotDecided> {
  return db.transaction().execute(async (tx) => {
    const all = await lockArticles(tx, [storyId], storyId);
    if (all.length === 0) return 'no such story';
    const leaving = all.filter((id) => articleIds.includes(id));
    const staying = all.filter((id) => !articleIds.includes(id));
    if (leaving.length === 0) return 'nothing would leave';
    if (staying.length === 0) return 'nothing would stay';
    const title = await titleOf(tx, storyId);
    await tx.insertInto('stories').values({ id: newId }).execute();
    await tx
      .insertInto('story_decisions')
      .values({
        kind: 'split',
        story_id: newId,
        other_id: storyId,
        article_ids: JSON.stringify(leaving),
        from_ids: JSON.stringify(staying),
        editor,
      })
      .execute();
    await tx
      .updateTable('articles')
      .set({ story_id: newId, strand_id: null })
      .where('id', 'in', leaving)
      .execute();
    await markPlaced(tx, leaving, 'split by an editor');
    await settlePlaces(tx, leaving);
    const count = leaving.length === 1 ? '1 report' : `${leaving.length} reports`;
    await tell(tx, [storyId, newId], `${editor} split ${count} off “${title}”.`);
    return { moved: leaving.length };
  });
}

/** What the desk itself is called in the record. */
const DESK = 'the desk';

/** Stories of one event in two languages become one: articles, briefs, links and the record of it, in one transaction. */
export async function meetStories(
  db: Kysely<Tables>,
  { articleId, placed, moved, ended }: Parameters<StoryStore['meet']>[0],
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    for (const move of moved) await moveArticle(tx, move);
    if (placed !== null && !moved.some((move) => move.articleId === articleId))
      await tx
        .updateTable('articles')
        .set({ placed: JSON.stringify(placed) })
        .where('id', '=', articleId)
        .execute();
    await tx.updateTable('article_vectors').set({ met: true }).where('article_id', '=', articleId).execute();
    for (const { storyId, intoId, reason } of ended) {
      await moveBriefs(tx, intoId, storyId, { editor: DESK, reason });
      await moveLinks(tx, intoId, storyId);
      await tell(tx, [intoId, storyId], reason);
    }
  });
}

/** The reasons stay; what decided in the end is told with them. */
async function markPlaced(
  tx: Db,
  articleIds: readonly string[],
  decision: GroupingReason['decision'],
): Promise<void> {
  await sql`update articles set placed = jsonb_set(placed, '{decision}', to_jsonb(${decision}::text))
             where id = any(${[...articleIds]}::text[]) and placed is not null`.execute(tx);
}

/** Nothing takes elsewhere what an editor bound together. */
async function settlePlaces(tx: Db, articleIds: readonly string[]): Promise<void> {
  await sql`update articles set placed = jsonb_set(placed, '{settled}', 'true')
             where id = any(${[...articleIds]}::text[]) and placed is not null`.execute(tx);
}

/** Locks stories in the order of their ids, so that two decisions wait for one another and never for ever. */
async function lockArticles(tx: Db, storyIds: readonly string[], storyId: string): Promise<string[]> {
  await tx
    .updateTable('stories')
    .set({ updated_at: sql`now()` })
    .where(
      'id',
      'in',
      tx
        .selectFrom('stories')
        .select('id')
        .where('id', 'in', [...storyIds])
        .orderBy('id')
        .forUpdate(),
    )
    .execute();
  return articlesOf(tx, storyId);
}

async function articlesOf(tx: Db, storyId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('articles')
    .select('id')
    .where('story_id', '=', storyId)
    .orderBy('arrival')
    .forUpdate()
    .execute();
  return rows.map(({ id }) => id);
}

async function titleOf(tx: Db, storyId: string): Promise<string> {
  const first = tx.selectFrom('articles').select('title').where('story_id', '=', storyId);
  return (await first.orderBy('arrival').limit(1).executeTakeFirst())?.title ?? storyId;
}

/**
 * Briefs go with their articles. Of several open drafts one is kept: one that an editor has worked on before one
 * that nobody touched, the story's own before the one that came. The others are spiked, with the reason.
 */
async function moveBriefs(
  tx: Db,
  intoId: string,
  storyId: string,
  { editor, reason }: { editor: string; reason: string },
): Promise<void> {
  const { rows: spiked } = await sql<{ id: string }>`
    with open as (
      select b.id,
             row_number() over (order by
               exists (select from brief_events e where e.brief_id = b.id and e.what <> 'redrafted') desc,
               b.story_id = ${intoId} desc, b.drafted_at desc) as turn
        from briefs b
       where b.story_id in (${intoId}, ${storyId}) and b.state in ('to-review', 'held'))
    update briefs set state = 'spiked', version = version + 1
      from open where open.id = briefs.id and open.turn > 1
    returning briefs.id`.execute(tx);
  await tx.updateTable('briefs').set({ story_id: intoId }).where('story_id', '=', storyId).execute();
  for (const { id } of spiked)
    await tx.insertInto('brief_events').values({ brief_id: id, editor, what: 'spiked', reason }).execute();
}

async function moveLinks(tx: Db, intoId: string, storyId: string): Promise<void> {
  await sql`insert into story_links (story_id, earlier_id, words, likeness)
            select ${intoId}, earlier_id, words, likeness from story_links
             where story_id = ${storyId} and earlier_id <> ${intoId}
            on conflict do nothing`.execute(tx);
  await sql`insert into story_links (story_id, earlier_id, words, likeness)
            select story_id, ${intoId}, words, likeness from story_links
             where earlier_id = ${storyId} and story_id <> ${intoId}
            on conflict do nothing`.execute(tx);
  await sql`delete from story_links where ${storyId} in (story_id, earlier_id)`.execute(tx);
}

async function tell(tx: Db, subjects: readonly string[], reason: string): Promise<void> {
  const rows = subjects.map((subject) => ({ subject, stage: 'group', outcome: 'passed' as const, reason }));
  await tx.insertInto('stage_records').values(rows).execute();
}
