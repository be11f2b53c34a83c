import type { Bearings, PlacedVector } from '../domain/bearings.js';
import type { EditorDecision, GroupingReason } from '../domain/story.js';
import { type Joined, Meetings } from './across/meetings.js';
import { explainPlace } from './explain-place.js';
import type { GroupedArticle, GroupedInput } from './grouped-article.js';
import { LiveWindow, type WindowOptions } from './live-window.js';
import { isSettled, placeArticle } from './place-article.js';
import { StoryBook } from './story-book.js';

export interface GrouperOptions extends WindowOptions {
  /** How long an article waits for company, in days; 14 where left out. */
  readonly windowDays?: number;
  /** Makes the id of a new story; `s1`, `s2` … where left out. */
  readonly newStoryId?: () => string;
}

/** An article with where it stood. */
export interface KeptPlace {
  readonly article: GroupedInput;
  readonly storyId: string;
  /** The part of the story in the article's language; the story itself where left out. */
  readonly strandId?: string | null;
  readonly vector?: PlacedVector | null;
}

/** What changed places with a call. */
export interface MovedArticle {
  readonly articleId: string;
  readonly storyId: string;
  readonly strandId: string;
}

/** A story that became part of another. */
export interface EndedStory {
  readonly storyId: string;
  readonly intoId: string;
}

/** What a grouper is built up from again after a restart. */
export interface GrouperState {
  /** The articles of the live window in order of arrival, each with the story where it stood. */
  readonly articles: readonly KeptPlace[];
  /** What the vectors' cosines mean; null where none are used. */
  readonly bearings?: Bearings | null;
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
  /**
   * Takes an article's vector, which may come long after the article. Its story becomes one with a story in another
   * language that tells the same event. Gives the story that ended with that; null where nothing changed. `moved` tells.
   */
  meet(article: GroupedInput, vector: PlacedVector, bearings: Bearings): EndedStory | null;
  storyOf(articleId: string): string | null;
  /** The part of its story in its own language. */
  strandOf(articleId: string): string | null;
  articlesOf(storyId: string): string[];
  explain(articleId: string): GroupingReason | null;
  /** Whether an article is sure of its story; one that is not may soon be moved to another one. */
  isSettled(articleId: string): boolean;
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
  /** The older articles that the last `add` or `meet` moved to another story. */
  moved(): MovedArticle[];
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
  const meetings = new Meetings(window, book);
  let joined: MovedArticle[] = [];
  const add = (input: GroupedInput, strandId?: string): string => {
    const known = window.byId(input.id);
    if (known !== undefined) return meetings.storyOf(known.story);
    book.startMoves();
    joined = [];
    const article = window.admit(input);
    if (strandId === undefined) placeArticle(article, window, book);
    else {
      if (book.sizeOf(strandId) > 0) article.decision = 'joined';
      book.assign(article, strandId);
    }
    return meetings.storyOf(article.story);
  };

  return {
    add: (input, { storyId } = {}) => add(input, storyId),
    restore: (state) => restore(state, add, { window, book, meetings }),
    meet(input, vector, bearings) {
      const met = meet({ input, vector, bearings }, { window, book, meetings });
      joined = (met?.moved ?? []).map((article) => placeOf(article, meetings));
      return met === null ? null : { storyId: met.storyId, intoId: met.intoId };
    },
    storyOf: (id) => {
      const strand = window.byId(id)?.story;
      return strand === undefined ? null : meetings.storyOf(strand);
    },
    strandOf: (id) => window.byId(id)?.story ?? null,
    articlesOf: (story) => meetings.articlesOf(story).map(({ id }) => id),
    explain: (id) => {
      const article = window.byId(id);
      if (article === undefined) return null;
      return { ...explainPlace(article, window, meetings), settled: isSettled(article, window, book) };
    },
    isSettled: (id) => {
      const article = window.byId(id);
      return article === undefined || isSettled(article, window, book);
    },
    merge(into, story) {
      for (const one of [into, story]) meetings.gather(one);
      book.merge(into, story);
    },
    split(story, ids) {
      meetings.gather(story);
      return book.split(story, ids);
    },
    decide: (decision, story) => book.follow(decision, story),
    decisions: () => book.decisions(),
    moved: () => [...movedIn({ window, book, meetings }), ...joined],
    recredited: () => window.recredited(),
  };
}

interface Parts {
  readonly window: LiveWindow;
  readonly book: StoryBook;
  readonly meetings: Meetings;
}

const placeOf = ({ id, story }: GroupedArticle, meetings: Meetings): MovedArticle => ({
  articleId: id,
  storyId: meetings.storyOf(story),
  strandId: story,
});

const movedIn = ({ window, book, meetings }: Parts): MovedArticle[] =>
  book.moved().flatMap(({ articleId }) => {
    const article = window.byId(articleId);
    return article === undefined ? [] : [placeOf(article, meetings)];
  });

interface Arrived {
  readonly input: GroupedInput;
  readonly vector: PlacedVector;
  readonly bearings: Bearings;
}

function meet({ input, vector, bearings }: Arrived, { window, book, meetings }: Parts): Joined | null {
  book.startMoves();
  const article = window.byId(input.id);
  if (article === undefined) return null;
  meetings.keep(article, input, vector);
  return meetings.meet(article, bearings);
}

function restore(
  { articles, decisions = [], bearings = null }: GrouperState,
  add: (input: GroupedInput, strandId: string) => string,
  { window, book, meetings }: Parts,
): void {
  for (const { article, storyId, strandId, vector } of articles) {
    const strand = strandId ?? storyId;
    add(article, strand);
    meetings.put(strand, storyId);
    const kept = window.byId(article.id);
    if (vector != null && kept !== undefined) meetings.keep(kept, article, vector);
  }
  meetings.useBearings(bearings);
  for (const decision of decisions) book.apply(decision);
}
