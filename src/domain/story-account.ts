import type { BriefState } from './draft.js';
import type { Genre } from './genre.js';
import type { EditorDecision, GroupingReason } from './story.js';

/** An article as its story's page shows it. */
export interface StoryArticle {
  readonly id: string;
  readonly title: string;
  readonly outlet: string;
  readonly family: string;
  readonly url: string;
  /** ISO 8601. */
  readonly published: string | null;
  readonly readAt: string;
  readonly genre: Genre;
  readonly genreSign: string | null;
  /** The outlet and title of the report that it copies. */
  readonly copyOf: { readonly outlet: string; readonly title: string } | null;
  readonly placed: GroupingReason | null;
}

export interface StoryBrief {
  readonly id: string;
  readonly state: BriefState;
  readonly slug: string;
  readonly headline: string;
  readonly publishedAt: string | null;
}

/** Another story as a story names it. */
export interface NamedStory {
  readonly storyId: string;
  readonly title: string;
  readonly reports: number;
  /** The newest report's time, ISO 8601. */
  readonly latest: string;
}

export interface LinkedStory extends NamedStory {
  readonly words: readonly string[];
  readonly brief: StoryBrief | null;
}

export interface DecisionLine {
  readonly kind: EditorDecision['kind'];
  readonly editor: string;
  readonly at: string;
  /** The other story, and how many reports came from it or went to it. */
  readonly otherId: string;
  readonly reports: number;
  /** Whether this story is the one that the reports left. */
  readonly left: boolean;
}

/** Everything that a story's page shows of it. */
export interface StoryAccount {
  readonly storyId: string;
  readonly title: string;
  readonly articles: readonly StoryArticle[];
  readonly briefs: readonly StoryBrief[];
  readonly earlier: readonly LinkedStory[];
  readonly later: readonly LinkedStory[];
  readonly decisions: readonly DecisionLine[];
}

/** What the reports that came after a brief say that it does not. */
export interface Development {
  readonly articleId: string;
  readonly outlet: string;
  readonly title: string;
  readonly genre: Genre;
  /** Null while nobody has looked. */
  readonly statements: readonly string[] | null;
}
