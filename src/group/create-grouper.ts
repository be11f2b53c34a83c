import type { EditorDecision, GroupingReason } from '../domain/story.js';
import { explainPlace } from './explain-place.js';
import type { GroupedInput } from './grouped-article.js';
import { LiveWindow, type WindowOptions } from './live-window.js';
import { placeArticle } from './place-article.js';
import { StoryBook } from './story-book.js';

export interface GrouperOptions extends WindowOptions {
  /** How long an article waits for company, in days; 14 where left out. */
  readonly windowDays?: number;
  /** Makes the id of a new story; `s1`, `s2` … where left out. */
  readonly newStoryId?: () => string;
}

/** What a grouper is built up from again after a restart. */
export interface GrouperState {
  /** The articles of the live window in order of arrival, each with the story where it stood. */
  readonly articles: readonly { readonly article: GroupedInput; readonly storyId: string }[];
  /** In the order in which they were made. */
  readonly decisions?: readonly EditorDecision[];
}

/** Puts articles into stories as they arrive. */
export interface Grouper {
  /**
   * Gives the story of an arrival; of an article that is known already, the story where it stands. Older
   * articles may move too: `moved` tells.
   * @param options `storyId` puts the article where it stood before a restart, without a new decision
   */
  add(article: GroupedInput, options?: { readonly storyId?: string }): string;
  /** Adds articles where they stood and takes up editors' decisions, as if nothing had happened. */
  restore(state: GrouperState): void;
  storyOf(articleId: string): string | null;
  articlesOf(storyId: string): string[];
  explain(articleId: string): GroupingReason | null;
  /** An editor's decision: the second story's articles join the first, for good. */
  merge(intoStoryId: string, storyId: string): void;
  /**
   * An editor's decision: these articles leave the story for one of their own, for good. Gives the id of that
   * story; the same story where nothing or everything would leave.
   */
  split(storyId: string, articleIds: readonly string[]): string;
  /** Takes up an editor's decision that is kept already: its live articles stand in that story from now on. */
  decide(decision: EditorDecision, storyId: string): void;
  /** Editors' decisions so far, to be kept for `restore`. */
  decisions(): EditorDecision[];
  /** The older articles that the last `add` moved to another story. */
  moved(): { readonly articleId: string; readonly storyId: string }[];
  /** The older articles that the last `add` showed to be copies of another article than was thought. */
  recredited(): { readonly articleId: string; readonly copyOf: string }[];
}

/**
 * Online average link over a graph of nearest neighbours. An arrival is compared with its nearest live
 * articles; where it is not clear which of the stories that it touches it belongs to, those are linked anew,
 * and each keeps the id that most of its articles had.
 */
export function createGrouper({ windowDays = 14, newStoryId, ...options }: GrouperOptions = {}): Grouper {
  const window = new LiveWindow(windowDays, options);
  const book = new StoryBook(window, newStoryId);
  const add = (input: GroupedInput, storyId?: string): string => {
    const known = window.byId(input.id);
    if (known !== undefined) return known.story;
    book.startMoves();
    const article = window.admit(input);
    if (storyId === undefined) placeArticle(article, window, book);
    else {
      if (book.sizeOf(storyId) > 0) article.decision = 'joined';
      book.assign(article, storyId);
    }
    return article.story;
  };

  return {
    add: (input, { storyId } = {}) => add(input, storyId),
    restore({ articles, decisions = [] }) {
      for (const { article, storyId } of articles) add(article, storyId);
      for (const decision of decisions) book.apply(decision);
    },
    storyOf: (id) => window.byId(id)?.story ?? null,
    articlesOf: (story) => book.articlesOf(story).map(({ id }) => id),
    explain: (id) => {
      const article = window.byId(id);
      return article === undefined ? null : explainPlace(article, window);
    },
    merge: (into, story) => book.merge(into, story),
    split: (story, ids) => book.split(story, ids),
    decide: (decision, story) => book.follow(decision, story),
    decisions: () => book.decisions(),
    moved: () => book.moved(),
    recredited: () => window.recredited(),
  };
}
