/** An article that another one is like, and in what. */
export interface Likeness {
  readonly articleId: string;
  /** The pair rule's probability of "same event". */
  readonly score: number;
  /** Names that both have, the most telling first, as people read them. */
  readonly names: readonly string[];
  /** Other words that both have. */
  readonly words: readonly string[];
  /** Hours between their publications. */
  readonly hours: number;
  /** Where the other is in another language: what their vectors say. `words` are the figures that both have then. */
  readonly meaning?: {
    /** Cosine of the two vectors. */
    readonly similarity: number;
    /** Cosine that unrelated reports hardly ever reach with this embedder. */
    readonly unrelated: number;
    /** The other's language. */
    readonly language: string;
  };
}

/** Who or what put an article into its story. `joined by meaning`: its story met one in another language. */
export type PlaceDecision =
  | 'new'
  | 'joined'
  | 'regrouped'
  | 'joined by meaning'
  | 'merged by an editor'
  | 'split by an editor';

/** Why an article stands in its story. */
export interface GroupingReason {
  readonly storyId: string;
  /** The articles that it is most like, best first. */
  readonly nearest: readonly Likeness[];
  readonly decision: PlaceDecision;
  /** The article that this one is a syndicated copy of. */
  readonly copyOf: string | null;
  /**
   * False where it is less alike to its story than a report that joins without a second look: a later report may take
   * it elsewhere. Left out where nobody looked.
   */
  readonly settled?: boolean;
  /** The language that it was told to be in (primary subtag of BCP 47): only vectors join reports in two languages. */
  readonly language: string;
}

/** An editor's merge or split of articles, as the desk keeps it over a restart. */
export type EditorDecision =
  | { readonly kind: 'merge'; readonly articleIds: readonly string[] }
  | { readonly kind: 'split'; readonly articleIds: readonly string[]; readonly from: readonly string[] };

/** An older story that a story takes up. */
export interface StoryLink {
  readonly earlierId: string;
  /** What their reports share, names first. */
  readonly words: readonly string[];
  /** The pair rule's probability of "same event", were both told on one day. */
  readonly likeness: number;
}

/** One line of the record of what a stage did with an item. */
export interface StageRecord {
  readonly subject: string;
  readonly stage: StageName;
  readonly outcome: 'passed' | 'stopped' | 'failed';
  readonly reason: string;
  readonly at: string;
}

export const STAGE_NAMES = [
  'sources',
  'fetch',
  'extract',
  'group',
  'write',
  'verify',
  'edit',
  'publish',
  'send',
] as const;
export type StageName = (typeof STAGE_NAMES)[number];
