/** Why an article stands in its story. */
export interface GroupingReason {
  readonly storyId: string;
  /** The articles that it is most like, best first; `score` is the pair rule's probability of "same event". */
  readonly nearest: readonly {
    readonly articleId: string;
    readonly score: number;
    readonly shared: readonly string[];
  }[];
  readonly decision: 'new' | 'joined' | 'regrouped' | 'merged by an editor' | 'split by an editor';
  /** The article that this one is a syndicated copy of. */
  readonly copyOf: string | null;
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
