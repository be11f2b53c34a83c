import { type Kysely, sql } from 'kysely';
import type { StoryLink } from '../../domain/story.js';
import type { KeptDecision, StoryStore } from '../../newsroom/stories/ports.js';
import type { Tables } from '../schema.js';
import { meetStories, mergeStories, splitStory } from './decide.js';
import { addDevelopments, developmentsOf } from './developments.js';
import { articlesLike, storiesLike } from './find-like.js';
import { reportsOf } from './ranked-reports.js';
import { briefsBefore, readStory } from './read-story.js';

/** Stories: editors' decisions, what follows what, and what is new in them. */
export function createStoryStore(db: Kysely<Tables>): StoryStore {
  return {
    decisionsSince: (id) => decisionsSince(db, id),
    merge: (input) => mergeStories(db, input),
    split: (input) => splitStory(db, input),
    meet: (input) => meetStories(db, input),
    about: (storyId) => readStory(db, storyId),
    find: (item) => find(db, item),
    articlesLike: (input) => articlesLike(db, input),
    storiesLike: (input) => storiesLike(db, input),
    setLinks: (storyId, links) => setLinks(db, storyId, links),
    briefsBefore: (briefId) => briefsBefore(db, briefId),
    consideredBefore: (briefId) => consideredBefore(db, briefId),
    async setFresh(briefId, claimIds) {
      const fresh = JSON.stringify(claimIds);
      await db.updateTable('briefs').set({ fresh }).where('id', '=', briefId).execute();
    },
    async freshOf(briefId) {
      const row = await db.selectFrom('briefs').select('fresh').where('id', '=', briefId).executeTakeFirst();
      return row?.fresh ?? [];
    },
    reportsOf: (storyIds) => reportsOf(db, storyIds),
    addDevelopments: (briefId, news) => addDevelopments(db, briefId, news),
    developments: (briefIds) => developmentsOf(db, briefIds),
  };
}

async function decisionsSince(db: Kysely<Tables>, id: string | null): Promise<KeptDecision[]> {
  const rows = await db
    .selectFrom('story_decisions')
    .selectAll()
    .where('id', '>', id ?? '0')
    .orderBy('id')
    .execute();
  return rows.map(({ id: at, kind, story_id, article_ids, from_ids }) => ({
    id: at,
    storyId: story_id,
    decision:
      kind === 'merge'
        ? { kind, articleIds: article_ids }
        : { kind, articleIds: article_ids, from: from_ids },
  }));
}

async function find(db: Kysely<Tables>, item: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select story_id as id from articles where (id = ${item} or url = ${item}) and story_id is not null
    union all select story_id from briefs where id = ${item} or slug = ${item}
    union all select a.story_id from articles a join entries e on e.id = a.entry_id where e.url = ${item}
    union all select id from stories where id = ${item}
    limit 1`.execute(db);
  return rows[0]?.id ?? null;
}

async function setLinks(db: Kysely<Tables>, storyId: string, links: readonly StoryLink[]): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await tx.deleteFrom('story_links').where('story_id', '=', storyId).execute();
    if (links.length === 0) return;
    const rows = links.map(({ earlierId, words, likeness }) => ({
      story_id: storyId,
      earlier_id: earlierId,
      words: JSON.stringify(words),
      likeness,
    }));
    await tx.insertInto('story_links').values(rows).execute();
  });
}

async function consideredBefore(db: Kysely<Tables>, briefId: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct jsonb_array_elements_text(b.considered) as id
      from briefs own join briefs b on b.story_id = own.story_id and b.id <> own.id
       and b.state in ('published', 'corrected', 'retracted')
     where own.id = ${briefId}`.execute(db);
  return rows.map(({ id }) => id);
}
