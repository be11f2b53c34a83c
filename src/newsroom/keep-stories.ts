import type { Article } from '../domain/article.js';
import { createGrouper, type Grouper } from '../group/index.js';
import type { Stores, Stories } from './ports.js';

const WINDOW_DAYS = 14;
const DAY = 86_400_000;

/**
 * The grouper over the live window, read back from the database in arrival order: each article stands in
 * the story where it stood, so a restart changes nothing.
 */
export async function keepStories(
  { articles }: Stores,
  newId: () => string,
  now: () => Date,
): Promise<Stories> {
  const grouper = createGrouper({ windowDays: WINDOW_DAYS, newStoryId: newId, now });
  const live = await articles.since(new Date(now().getTime() - WINDOW_DAYS * DAY));
  for (const { article, storyId } of live) grouper.add(article, { storyId });
  return {
    place(article) {
      const storyId = grouper.add(article);
      const reason = grouper.explain(article.id);
      return {
        storyId,
        copyOf: reason?.copyOf ?? null,
        why: sayWhy(article, grouper),
        moved: grouper.moved(),
        recredited: grouper.recredited(),
      };
    },
  };
}

function sayWhy(article: Article, grouper: Grouper): string {
  const reason = grouper.explain(article.id);
  const [nearest] = reason?.nearest ?? [];
  if (reason?.copyOf != null) return 'A syndicated copy of a report that is here already.';
  if (nearest === undefined) return 'A story of its own: no report here tells the same event.';
  const words = nearest.shared.slice(0, 5).join(', ');
  return `Joined a story of ${grouper.articlesOf(reason?.storyId ?? '').length} reports; shared: ${words}.`;
}
