import type { Reading } from './pair/read-article.js';

/** What the grouper asks of an article. */
export interface GroupedInput {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly published?: string | null;
  readonly lang?: string | null;
  readonly outlet?: string;
  readonly byline?: string | null;
}

/** An article of the live window; `reading` is let go when it leaves. */
export interface GroupedArticle {
  readonly id: string;
  readonly number: number;
  readonly at: number;
  readonly language: string;
  readonly outlet: string | null;
  /** Scores of the pairs with other articles, by their numbers. */
  readonly edges: Map<number, number>;
  /** How alike it is to what is around it beyond its own story. */
  crowding: number;
  reading: Reading | null;
  story: string;
  copyOf: number | null;
  decision: 'new' | 'joined' | 'regrouped' | 'merged by an editor' | 'split by an editor';
}
