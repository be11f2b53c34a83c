import type { ActionResult } from '../../desk/ports.js';
import type { StoryDesk, StoryView } from '../../desk/stories/ports.js';
import type { Draft } from '../../domain/draft.js';
import { MOST_BEAT_TERMS, MOST_WEIGHT, RANK_PARTS } from '../../domain/ranking.js';
import { isStopWord, words } from '../../domain/text/tokens.js';
import { NOTHING_NEW, reportsToFollowUp } from '../draft-story.js';
import type { Engine, Queue, Stores } from '../ports.js';
import { askToWrite } from '../writings/write-asked.js';
import type { NotDecided } from './ports.js';
import { keepRanking, rankStories, readRanking } from './rank-stories.js';

export interface StoryDeskParts {
  readonly stores: Stores;
  readonly engine: Engine;
  readonly queue: Queue;
  readonly newId: () => string;
  readonly now: () => Date;
}

const MOST_NEAR = 12;
const MOST_UNDER_WAY = 50;

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
    followUp: ({ storyId, editor }) => askForFollowUp(storyId, editor.name, parts),
    draftAgain: ({ storyId, editor }) => askForDraft(storyId, editor.name, parts),
    async writingsOf(storyId) {
      const writings = await stores.writings.ofStory(storyId);
      return writings.length > 0 || (await stores.stories.about(storyId)) !== null ? writings : null;
    },
    underWay: () => stores.writings.underWay(MOST_UNDER_WAY),
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

/** The draft is written by a job: the answer does not wait for it. An open one is opened instead. */
async function askForFollowUp(
  storyId: string,
  editor: string,
  parts: StoryDeskParts,
): ReturnType<StoryDesk['followUp']> {
  const { stores } = parts;
  const current = await stores.drafts.ofStory(storyId);
  if (current !== null && isOpen(current)) return { ok: true, value: { draftId: current.id } };
  const all = await stores.articles.ofStory(storyId);
  const fresh = await reportsToFollowUp(current, all, stores);
  if (fresh.length === 0) return { ok: false, problem: NOTHING_NEW };
  await askToWrite(storyId, 'follow-up', editor, parts);
  return { ok: true, value: { draftId: null } };
}

async function askForDraft(
  storyId: string,
  editor: string,
  parts: StoryDeskParts,
): ReturnType<StoryDesk['draftAgain']> {
  const { stores } = parts;
  const current = await stores.drafts.ofStory(storyId);
  if (current !== null && !isOpen(current))
    return { ok: false, problem: `Its brief is ${current.state}: nothing is written in its place.` };
  if (current !== null && (await stores.drafts.touched(current.id)))
    return {
      ok: false,
      problem: 'An editor has worked on the draft: to write it again would undo that. Spike it first.',
    };
  if ((await stores.articles.ofStory(storyId)).length === 0)
    return { ok: false, problem: 'The story has no report any more.' };
  await askToWrite(storyId, 'draft', editor, parts);
  return { ok: true, value: null };
}

const isOpen = ({ state }: Draft): boolean => state === 'to-review' || state === 'held';

async function openStory(wanted: string, parts: StoryDeskParts): Promise<StoryView | null> {
  const { stories } = parts.stores;
  const account = await stories.about(wanted);
  if (account === null) return null;
  const { storyId, briefs } = account;
  const [ranks, news, writings] = await Promise.all([
    rankStories([storyId], parts),
    stories.developments(briefs.map(({ id }) => id)),
    parts.stores.writings.ofStory(storyId),
  ]);
  const rank = ranks.get(storyId);
  if (rank === undefined) return null;
  return { ...account, rank, news: news.get(briefs[0]?.id ?? '') ?? [], writings };
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
