import { type Kysely, sql } from 'kysely';
import { type Access, type Article, accessOf, genreOf } from '../domain/article.js';
import type { Genre } from '../domain/genre.js';
import type { Rights } from '../domain/rights.js';
import type { ArticleStore, SnapshotInput, StoredArticle, StoredChange } from '../newsroom/ports.js';
import type { Moved } from '../newsroom/stories/ports.js';
import type { Db } from './database.js';
import { addReading, lastReading, readingsOfStory } from './page-readings.js';
import type { Tables } from './schema.js';
import { titleOf } from './stories/title-of.js';

/** Articles, their snapshots and their stories. */
export function createArticleStore(db: Kysely<Tables>): ArticleStore {
  const all = () =>
    db
      .selectFrom('articles')
      .innerJoin('snapshots', 'snapshots.id', 'articles.snapshot_id')
      .selectAll('articles')
      .select(['snapshots.text', 'snapshots.blocks', 'snapshots.hash', 'snapshots.taken_at'])
      .select(['snapshots.access', 'snapshots.title as snapshot_title'])
      .orderBy('articles.arrival');
  type Row = Awaited<ReturnType<ReturnType<typeof all>['execute']>>[number];
  const read = async (query: ReturnType<typeof all>) =>
    (await query.execute()).map((row: Row) => toStored(row));
  return {
    byEntry: async (entryId) => (await read(all().where('entry_id', '=', entryId)))[0] ?? null,
    ofStory: (storyId) => read(all().where('story_id', '=', storyId)),
    byIds: async (ids) => (ids.length === 0 ? [] : read(all().where('articles.id', 'in', [...ids]))),
    since: (time) => read(all().where('read_at', '>=', time)),
    insert: (input) => db.transaction().execute((tx) => insertArticle(tx, input)),
    addSnapshot: (articleId, snapshot, changed) =>
      db.transaction().execute((tx) => addSnapshot(tx, articleId, snapshot, changed)),
    changesOfStory: (storyId) => changesOfStory(db, storyId),
    addReading: (articleId, reading) => addReading(db, articleId, reading),
    lastReading: (articleId) => lastReading(db, articleId),
    readingsOfStory: (storyId) => readingsOfStory(db, storyId),
    async setRights(articleId, rights) {
      await db
        .updateTable('articles')
        .set({ rights: JSON.stringify(rights) })
        .where('id', '=', articleId)
        .execute();
    },
    async snapshotText(id) {
      const row = await db.selectFrom('snapshots').select('text').where('id', '=', id).executeTakeFirst();
      return row?.text ?? null;
    },
    stories: (limit) => stories(db, limit),
    async countStories() {
      const { rows } = await sql<{
        n: number;
      }>`select count(distinct story_id)::int as n from articles`.execute(db);
      return rows[0]?.n ?? 0;
    },
    countSince: (time) => countSince(db, time),
  };
}

/** Rights that nobody read are taken for reserved. */
const UNREAD: Rights = {
  languageModel: false,
  reasons: ['What the outlet reserves was not read with this report.'],
};

async function insertArticle(tx: Db, input: Parameters<ArticleStore['insert']>[0]): Promise<void> {
  const { article, snapshot } = input;
  await touchStory(tx, input.storyId);
  await tx
    .insertInto('articles')
    .values({
      id: article.id,
      entry_id: input.entryId,
      source_id: input.sourceId,
      url: article.url ?? snapshot.url,
      title: article.title,
      dek: article.dek,
      byline: article.byline,
      outlet: article.outlet,
      family: article.family,
      published: article.published,
      lang: article.lang,
      syndicated_from: article.syndicatedFrom,
      copy_of: input.copyOf,
      snapshot_id: snapshot.id,
      story_id: input.storyId,
      strand_id: strandOf(input),
      rights: JSON.stringify(article.rights ?? UNREAD),
      genre: article.genre ?? 'report',
      genre_sign: article.genreSign ?? null,
      placed: input.placed === null ? null : JSON.stringify(input.placed),
    })
    .execute();
  await insertSnapshot(tx, article.id, snapshot);
  await addReading(tx, article.id, { ...readingOf(snapshot), outcome: 'first', told: null });
  for (const move of input.moved) await moveArticle(tx, move);
  for (const { articleId, copyOf } of input.recredited)
    await sql`update articles as copy set copy_of = original.id, syndicated_from = original.outlet
                from articles as original
               where copy.id = ${articleId} and original.id = ${copyOf}`.execute(tx);
}

/** A strand that is the whole story is not named again. */
const strandOf = ({ storyId, strandId }: { storyId: string; strandId: string }): string | null =>
  strandId === storyId ? null : strandId;

/** Puts an article into another story. */
export async function moveArticle(tx: Db, { articleId, storyId, strandId, placed }: Moved): Promise<void> {
  await touchStory(tx, storyId);
  await tx
    .updateTable('articles')
    .set({
      story_id: storyId,
      strand_id: strandOf({ storyId, strandId }),
      placed: placed === null ? null : JSON.stringify(placed),
    })
    .where('id', '=', articleId)
    .execute();
}

async function insertSnapshot(tx: Db, articleId: string, snapshot: SnapshotInput): Promise<void> {
  const { blocks, headers, ...columns } = snapshot;
  await tx
    .insertInto('snapshots')
    .values({
      ...columns,
      article_id: articleId,
      blocks: JSON.stringify(blocks),
      headers: JSON.stringify(headers),
    })
    .execute();
}

async function addSnapshot(
  tx: Db,
  articleId: string,
  snapshot: SnapshotInput,
  { change, told }: Parameters<ArticleStore['addSnapshot']>[2],
): Promise<void> {
  await insertSnapshot(tx, articleId, snapshot);
  await addReading(tx, articleId, { ...readingOf(snapshot), outcome: 'changed', told });
  await sql`insert into report_changes (article_id, before_snapshot, after_snapshot, change, told)
            select id, snapshot_id, ${snapshot.id}, ${JSON.stringify(change)}, ${told}
              from articles where id = ${articleId}`.execute(tx);
  await tx.updateTable('articles').set({ snapshot_id: snapshot.id }).where('id', '=', articleId).execute();
}

const readingOf = ({ id, hash, headers }: SnapshotInput) => ({ snapshotId: id, hash, headers });

async function changesOfStory(db: Kysely<Tables>, storyId: string): Promise<StoredChange[]> {
  const rows = await db
    .selectFrom('report_changes as c')
    .innerJoin('articles as a', 'a.id', 'c.article_id')
    .select(['c.article_id as articleId', 'a.outlet', 'a.title', 'a.url', 'c.at', 'c.told', 'c.change'])
    .where('a.story_id', '=', storyId)
    .orderBy('c.id', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

async function touchStory(tx: Db, storyId: string): Promise<void> {
  await tx
    .insertInto('stories')
    .values({ id: storyId })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ updated_at: sql`now()` }))
    .execute();
}

interface ArticleRow {
  id: string;
  url: string;
  dek: string | null;
  byline: string | null;
  outlet: string;
  family: string;
  published: Date | null;
  lang: string | null;
  syndicated_from: string | null;
  snapshot_id: string | null;
  snapshot_title: string;
  story_id: string | null;
  strand_id: string | null;
  source_id: string;
  text: string;
  blocks: Article['blocks'];
  rights: Rights;
  hash: string;
  taken_at: Date;
  access: Access;
  genre: Genre;
  genre_sign: string | null;
}

function toStored(row: ArticleRow): StoredArticle {
  const { id, url, dek, byline, outlet, family, lang, text, blocks, rights } = row;
  const published = row.published?.toISOString() ?? null;
  const head = { title: row.snapshot_title, syndicatedFrom: row.syndicated_from, published };
  return {
    article: {
      ...{ id, url, dek, byline, outlet, family, lang, text, blocks, rights },
      ...head,
      ...accessOf(row.access),
      ...genreOf({ genre: row.genre, sign: row.genre_sign }),
    },
    snapshotId: row.snapshot_id ?? '',
    hash: row.hash,
    readAt: row.taken_at.toISOString(),
    sourceId: row.source_id,
    storyId: row.story_id ?? '',
    strandId: row.strand_id ?? row.story_id ?? '',
  };
}

async function stories(db: Kysely<Tables>, limit: number): ReturnType<ArticleStore['stories']> {
  const { rows } = await sql<Awaited<ReturnType<ArticleStore['stories']>>[number] & { latest: Date }>`
    select s.id as "storyId",
           ${titleOf(sql.ref('s.id'))} as title,
           greatest(1, count(distinct a.family) filter (where a.copy_of is null))::int as outlets,
           count(*)::int as articles,
           max(coalesce(a.published, a.read_at)) as latest,
           b.id as "draftId",
           coalesce(b.state, 'drafting') as state,
           (select count(*) from report_changes c join articles changed on changed.id = c.article_id
             where changed.story_id = s.id)::int as changes
      from stories s
      join articles a on a.story_id = s.id
      left join lateral (select id, state from briefs where story_id = s.id
                          order by state in ('to-review', 'held') desc, state = 'spiked', drafted_at desc limit 1) b on true
     group by s.id, b.id, b.state
     order by latest desc
     limit ${limit}`.execute(db);
  return rows.map((row) => ({ ...row, latest: row.latest.toISOString() }));
}

async function countSince(db: Kysely<Tables>, time: Date): ReturnType<ArticleStore['countSince']> {
  const { rows } = await sql<{ articles: number; stories: number; sources: number }>`
    select count(*)::int as articles, count(distinct story_id)::int as stories, count(distinct source_id)::int as sources
      from articles where read_at >= ${time}`.execute(db);
  return rows[0] ?? { articles: 0, stories: 0, sources: 0 };
}
