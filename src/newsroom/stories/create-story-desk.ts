import type { ActionResult } from '../../desk/ports.js';
import type { StoryDesk, StoryView } from '../../desk/stories/ports.js';
import { MOST_BEAT_TERMS, MOST_WEIGHT, RANK_PARTS } from '../../domain/ranking.js';
import { isStopWord, words } from '../../domain/text/tokens.js';
import { draftFollowUp } from '../draft-story.js';
import type { StoryWriter } from '../model/ports.js';
import type { Engine, Queue, Stores } from '../ports.js';
import type { NotDecided } from './ports.js';
import { keepRanking, rankStories, readRanking } from './rank-stories.js';

export interface StoryDeskParts {
  readonly stores: Stores;
  readonly engine: Engine;
  /** Who writes a follow-up; the extractive writer where it is left out. */
  readonly writer?: StoryWriter;
  readonly queue: Queue;
  readonly newId: () => string;
  readonly now: () => Date;
}

const MOST_NEAR = 12;

/** What editors see of stories and decide of them: each decision is one transaction with its record. */
export function createStoryDesk(parts: StoryDeskParts): StoryDesk {
  const { stores } = parts;
  return {
    open: (storyId) => openStory(storyId, parts),
    near: (storyId, wanted) => nearStories(storyId, wanted, stores),
    async merge({ intoId, storyId, editor }) {
      const done = await stores.stories.merge({ intoId, storyId, editor: editor.name });
      return decided(done, [intoId], intoId, parts);
    },
    async split({ storyId, articleIds, editor }) {
      const newId = parts.newId();
      const done = await stores.stories.split({ storyId, articleIds, newId, editor: editor.name });
      return decided(done, [storyId, newId], newId, parts);
    },
    async followUp({ storyId }) {
      const draft = await draftFollowUp(storyId, parts);
      if (draft !== null && 'waits' in draft) return { ok: false, problem: draft.waits };
      if (draft !== null) return { ok: true, value: { draftId: draft.id } };
      return {
        ok: false,
        problem: 'Nothing new stands a brief of its own: no report came after the published one.',
      };
    },
    ranking: () => readRanking(stores.settings),
    async setRanking({ settings }) {
      const usable = RANK_PARTS.every(
        (part) => settings.weights[part] >= 0 && settings.weights[part] <= MOST_WEIGHT,
      );
      if (!usable) return { ok: false, problem: `A weight is a number from 0 to ${MOST_WEIGHT}.` };
      if (settings.beat.length > MOST_BEAT_TERMS)
        return { ok: false, problem: `A beat has at most ${MOST_BEAT_TERMS} words or phrases.` };
      await keepRanking(stores.settings, settings);
      return { ok: true, value: null };
    },
  };
}

async function openStory(wanted: string, parts: StoryDeskParts): Promise<StoryView | null> {
  const { stories } = parts.stores;
  const account = await stories.about(wanted);
  if (account === null) return null;
  const { storyId, briefs } = account;
  const [ranks, news] = await Promise.all([
    rankStories([storyId], parts),
    stories.developments(briefs.map(({ id }) => id)),
  ]);
  const rank = ranks.get(storyId);
  if (rank === undefined) return null;
  return { ...account, rank, news: news.get(briefs[0]?.id ?? '') ?? [] };
}

/** Stories whose headlines share words with this one's, or with what the editor looks for. */
async function nearStories(
  storyId: string,
  wanted: string,
  { stories }: Stores,
): ReturnType<StoryDesk['near']> {
  const asked = words(wanted);
  if (asked.length > 0) return stories.storiesLike({ storyId, words: asked, limit: MOST_NEAR });
  const account = await stories.about(storyId);
  const own = (account?.articles ?? [])
    .flatMap(({ title }) => words(title))
    .filter((word) => !isStopWord(word));
  return stories.storiesLike({ storyId, words: [...new Set(own)], limit: MOST_NEAR });
}

const REFUSALS: Readonly<Record<NotDecided, string>> = {
  'no such story': 'One of the two stories is gone: a colleague may have merged it a moment ago.',
  'nothing would leave': 'Mark at least one report that does not belong here.',
  'nothing would stay': 'At least one report must stay: otherwise it is the same story under another name.',
};

async function decided(
  done: { readonly moved: number } | NotDecided,
  redraft: readonly string[],
  storyId: string,
  { queue }: StoryDeskParts,
): Promise<ActionResult<{ readonly storyId: string; readonly moved: number }>> {
  if (typeof done === 'string') return { ok: false, problem: REFUSALS[done] };
  for (const id of redraft) await queue.add({ name: 'draft-story', id });
  return { ok: true, value: { storyId, moved: done.moved } };
}
