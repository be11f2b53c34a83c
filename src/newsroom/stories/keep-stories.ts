import type { Article } from '../../domain/article.js';
import { createGrouper, type Grouper } from '../../group/index.js';
import type { ArticleStore } from '../ports.js';
import type { Moved, Placement, Stories, StoryStore } from './ports.js';

const WINDOW_DAYS = 14;
const DAY = 86_400_000;

/**
 * The grouper over the live window, read back from the database in arrival order: each article stands in the
 * story where it stood, and what editors decided holds, so a restart changes nothing. Editors decide in the
 * database; the grouper takes their decisions up before it places the next article.
 */
export async function keepStories(
  {
    articles,
    stories,
  }: { readonly articles: Pick<ArticleStore, 'since'>; readonly stories: Pick<StoryStore, 'decisionsSince'> },
  newId: () => string,
  now: () => Date,
): Promise<Stories> {
  const grouper = createGrouper({ windowDays: WINDOW_DAYS, newStoryId: newId, now });
  const decided = await stories.decisionsSince(null);
  const live = await articles.since(new Date(now().getTime() - WINDOW_DAYS * DAY));
  grouper.restore({
    articles: live.map(({ article, storyId }) => ({ article, storyId })),
    decisions: decided.map(({ decision }) => decision),
  });
  return createStories(grouper, stories, decided.at(-1)?.id ?? null);
}

function createStories(
  grouper: Grouper,
  stories: Pick<StoryStore, 'decisionsSince'>,
  lastDecision: string | null,
): Stories {
  let seen = lastDecision;
  let turn: Promise<unknown> = Promise.resolve();
  /** What the grouper changed and the database does not have yet. */
  const unkept = { moved: new Map<string, Moved>(), recredited: new Map<string, string>() };

  const takeUpDecisions = async (): Promise<void> => {
    for (const { id, storyId, decision } of await stories.decisionsSince(seen)) {
      grouper.decide(decision, storyId);
      seen = id;
    }
  };
  const placeNext = async <T>(article: Article, keep: (placement: Placement) => Promise<T>): Promise<T> => {
    await takeUpDecisions();
    const isKnown = grouper.storyOf(article.id) !== null;
    const storyId = grouper.add(article);
    if (!isKnown) {
      for (const { articleId, storyId: to } of grouper.moved())
        unkept.moved.set(articleId, { articleId, storyId: to, placed: grouper.explain(articleId) });
      for (const { articleId, copyOf } of grouper.recredited()) unkept.recredited.set(articleId, copyOf);
    }
    const kept = await keep({
      storyId,
      copyOf: grouper.explain(article.id)?.copyOf ?? null,
      placed: grouper.explain(article.id),
      why: sayWhy(article.id, grouper),
      moved: [...unkept.moved.values()],
      recredited: [...unkept.recredited].map(([articleId, copyOf]) => ({ articleId, copyOf })),
    });
    unkept.moved.clear();
    unkept.recredited.clear();
    return kept;
  };
  return {
    place(article, keep) {
      // One at a time: what an arrival moves must be in the database before the next one moves it again.
      const placed = turn.then(() => placeNext(article, keep));
      turn = placed.catch(() => undefined);
      return placed;
    },
  };
}

function sayWhy(articleId: string, grouper: Grouper): string {
  const reason = grouper.explain(articleId);
  const [nearest] = reason?.nearest ?? [];
  if (reason?.copyOf != null) return 'A syndicated copy of a report that is here already.';
  if (nearest === undefined) return 'A story of its own: no report here tells the same event.';
  const shared = [...nearest.names, ...nearest.words].slice(0, 6).join(', ');
  const reports = grouper.articlesOf(reason?.storyId ?? '').length;
  return `Joined a story of ${reports} reports; nearest one ${nearest.hours} hours apart; shared: ${shared}.`;
}
