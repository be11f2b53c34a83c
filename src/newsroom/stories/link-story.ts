import type { StoryLink } from '../../domain/story.js';
import { isStopWord, words } from '../../domain/text/tokens.js';
import type { Engine, StoredArticle, Stores } from '../ports.js';

/** A story may follow what was told this many hours before its own first report, or earlier. */
const OLDER_BY = 18;
const HOUR = 3_600_000;
/** Reports that stand for the story, and older ones that are compared with them. */
const [MOST_OWN, MOST_EARLIER] = [6, 24];

/**
 * Finds what a story follows: older stories about the same matter, in the live window or long after it. They are
 * linked, never merged: that is an editor's decision.
 * @returns the links as they are kept now
 */
export async function linkStory(
  storyId: string,
  stored: readonly StoredArticle[],
  {
    stores,
    engine,
  }: { readonly stores: Pick<Stores, 'stories' | 'records'>; readonly engine: Pick<Engine, 'relate'> },
): Promise<readonly StoryLink[]> {
  const own = stored.map(({ article }) => article).filter(({ genre }) => genre === undefined);
  const earlier = await stores.stories.articlesLike({
    storyId,
    words: headlineWords(own.map(({ title }) => title)),
    before: new Date(firstTime(stored) - OLDER_BY * HOUR),
    limit: MOST_EARLIER,
  });
  const links = engine.relate(own.slice(0, MOST_OWN), earlier);
  await stores.stories.setLinks(storyId, links);
  return links;
}

function headlineWords(titles: readonly string[]): string[] {
  const all = titles.flatMap(words).filter((word) => word.length > 2 && !isStopWord(word));
  return [...new Set(all.map((word) => word.toLowerCase()))];
}

function firstTime(stored: readonly StoredArticle[]): number {
  return Math.min(...stored.map(({ article, readAt }) => Date.parse(article.published ?? readAt)));
}
