import type { StoryLink } from '../domain/story.js';
import { sharedBy } from './explain-place.js';
import type { GroupedArticle, GroupedInput } from './grouped-article.js';
import { LiveWindow } from './live-window.js';
import { compare, sameEventProbability } from './pair/pair-rule.js';

/** Reports of one matter may be years apart. */
const DAYS = 36_500;
/**
 * From this probability on, were both told on one day, two reports are of one matter. bench/group-links.ts says what
 * it is worth.
 */
const RELATED = 0.96;
/** Two matters in one town share its name; a follow-up shares more than that, and what happened. */
const [FEWEST_NAMES, FEWEST_SHARED] = [2, 4];
const MOST_LINKS = 3;
const MOST_WORDS = 8;

/** An article of an older story. */
export interface EarlierArticle extends GroupedInput {
  readonly storyId: string;
}

/**
 * Which older stories a story takes up: the same rule as for one event, but without the time between them.
 * @param own the story's articles
 * @param earlier articles of older stories that share names with it
 * @returns at most three, the most alike first
 */
export function relateStories(own: readonly GroupedInput[], earlier: readonly EarlierArticle[]): StoryLink[] {
  const window = new LiveWindow(DAYS);
  const admitted = earlier.map((article) => ({
    storyId: article.storyId,
    article: window.admit({ ...article, id: `earlier ${article.id}` }),
  }));
  const news = own.map((article) => window.admit(article));
  const links = new Map<string, StoryLink>();
  for (const { storyId, article } of admitted)
    for (const other of news) {
      const link = linkOf(article, other, storyId, window);
      if (link !== null && link.likeness > (links.get(storyId)?.likeness ?? 0)) links.set(storyId, link);
    }
  return [...links.values()].sort((a, b) => b.likeness - a.likeness).slice(0, MOST_LINKS);
}

function linkOf(
  earlier: GroupedArticle,
  own: GroupedArticle,
  earlierId: string,
  window: LiveWindow,
): StoryLink | null {
  if (earlier.reading === null || own.reading === null || earlier.language !== own.language) return null;
  const features = compare(earlier.reading, own.reading, { crowding: earlier.crowding + own.crowding });
  const likeness = sameEventProbability({ ...features, time: 1 });
  if (likeness < RELATED) return null;
  const { names, words } = sharedBy(earlier, own, window);
  if (names.length < FEWEST_NAMES || names.length + words.length < FEWEST_SHARED) return null;
  return { earlierId, likeness, words: [...names, ...words].slice(0, MOST_WORDS) };
}
