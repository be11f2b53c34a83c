import type { Article } from '../../domain/article.js';
import type { Bearings, PlacedVector } from '../../domain/bearings.js';
import type { RankedReport } from '../../domain/ranking.js';
import type { EditorDecision, GroupingReason, StoryLink } from '../../domain/story.js';
import type { Development, NamedStory, StoryAccount, StoryBrief } from '../../domain/story-account.js';

/** An older article whose place changed with an arrival, or is settled now. */
export interface Moved {
  readonly articleId: string;
  readonly storyId: string;
  readonly strandId: string;
  readonly placed: GroupingReason | null;
}

/** Where an arrival stands, and what changed with it. */
export interface Placement {
  readonly storyId: string;
  readonly strandId: string;
  readonly copyOf: string | null;
  readonly placed: GroupingReason | null;
  /** The reasons in one sentence for the record. */
  readonly why: string;
  readonly moved: readonly Moved[];
  /** Older articles that are now known to be copies. */
  readonly recredited: readonly { readonly articleId: string; readonly copyOf: string }[];
}

/** What came of an article's vector. */
export interface Meeting {
  readonly articleId: string;
  /** Why it stands where it does, where its vector has a part in that; null where it has none. */
  readonly placed: GroupingReason | null;
  readonly moved: readonly Moved[];
  /** Stories that became part of others. */
  readonly ended: readonly Ended[];
}

/** A story that became part of another, with the reason in a sentence. */
export interface Ended {
  readonly storyId: string;
  readonly intoId: string;
  readonly reason: string;
}

/** An article's vector, and what its cosines with others mean. */
export interface MeetingVector extends PlacedVector {
  readonly bearings: Bearings;
}

/** Puts articles into stories; the state lives in memory and follows the database. */
export interface Stories {
  /**
   * Places an article, after whatever editors decided meanwhile, and has the placement kept; one at a time. Where
   * it could not be kept, it is kept with the next one.
   */
  place<T>(article: Article, keep: (placement: Placement) => Promise<T>): Promise<T>;
  /** Has an article's story meet stories in other languages by its vector, and what came of it kept; in its turn. */
  meet(article: Article, vector: MeetingVector, keep: (meeting: Meeting) => Promise<void>): Promise<Meeting>;
}

/** A decision with the story in which its articles stand. */
export interface KeptDecision {
  readonly id: string;
  readonly storyId: string;
  readonly decision: EditorDecision;
}

/** Why a merge or a split was not made. */
export type NotDecided = 'no such story' | 'nothing would leave' | 'nothing would stay';

export interface StoryStore {
  /** Decisions after the one of this id, in the order in which they were made; all where null. */
  decisionsSince(id: string | null): Promise<KeptDecision[]>;
  /**
   * The articles of one story join another for good, in one transaction with its events. Nothing published is lost:
   * briefs go with their articles; of two open drafts the one that an editor worked on is kept, or else the first
   * story's, and the other is spiked with the reason.
   */
  merge(input: { intoId: string; storyId: string; editor: string }): Promise<{ moved: number } | NotDecided>;
  /** Articles leave their story for one of their own for good. Briefs stay with the story. */
  split(input: {
    storyId: string;
    articleIds: readonly string[];
    newId: string;
    editor: string;
  }): Promise<{ moved: number } | NotDecided>;
  /** Keeps what came of an article's vector, in one transaction; briefs go with their articles as in an editor's merge. */
  meet(meeting: Meeting): Promise<void>;
  /** A story; the one that it was merged into where it has ended; null where there is none. */
  about(storyId: string): Promise<StoryAccount | null>;
  /** The story of an article, a brief or a story itself, by id, by address or by slug. */
  find(item: string): Promise<string | null>;
  /** Articles of other stories whose headlines have any of the words, the most of them first. */
  articlesLike(input: {
    storyId: string;
    words: readonly string[];
    /** Only what was published before. */
    before: Date;
    limit: number;
  }): Promise<
    (Pick<Article, 'id' | 'title' | 'text' | 'lang' | 'outlet'> & { storyId: string; published: string })[]
  >;
  /** Other stories whose headlines have any of the words, the most of them first. */
  storiesLike(input: { storyId: string; words: readonly string[]; limit: number }): Promise<NamedStory[]>;
  /** Replaces what a story follows. */
  setLinks(storyId: string, links: readonly StoryLink[]): Promise<void>;
  /** Published briefs that a brief takes up: earlier ones of its story, and those of the stories that it follows. */
  briefsBefore(briefId: string): Promise<StoryBrief[]>;
  /** The articles that lay before the writers of a brief's published predecessors in its story. */
  consideredBefore(briefId: string): Promise<readonly string[]>;
  /** Keeps which claims of a brief say what its predecessors do not. */
  setFresh(briefId: string, claimIds: readonly string[]): Promise<void>;
  freshOf(briefId: string): Promise<readonly string[]>;
  /** What ranking looks at in the reports of stories. */
  reportsOf(storyIds: readonly string[]): Promise<ReadonlyMap<string, readonly RankedReport[]>>;
  /** Keeps what reports say that a brief does not. */
  addDevelopments(
    briefId: string,
    news: readonly { readonly articleId: string; readonly statements: readonly string[] }[],
  ): Promise<void>;
  /** By brief: reports that came into its story after it was written, oldest first. */
  developments(briefIds: readonly string[]): Promise<ReadonlyMap<string, readonly Development[]>>;
}
