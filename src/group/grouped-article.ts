import type { PlaceDecision } from '../domain/story.js';
import type { Copyable } from './copies/copy-book.js';
import type { Edges } from './edges.js';
import type { Reading } from './pair/read-article.js';

/** What the grouper asks of an article. */
export interface GroupedInput {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** ISO 8601. */
  readonly published?: string | null;
  /** BCP 47; told from the text where it is missing. */
  readonly lang?: string | null;
  readonly outlet?: string;
  readonly byline?: string | null;
}

/** An article that the grouper knows. What only a live article needs is let go when it leaves the window. */
export interface GroupedArticle extends Copyable {
  readonly id: string;
  readonly language: string;
  /** Scores of the pairs with other live articles, by their numbers. */
  edges: Edges;
  /**
   * How alike it is taken to be to an earlier article that it was not compared with: less than to any of its nearest
   * ones. Where many report one event, all of those are surely of the event, and so may the others be.
   */
  rest: number;
  /** How alike it is to what is around it beyond its own story. */
  crowding: number;
  /** Null once the article has left the window. */
  reading: Reading | null;
  creditLines: string;
  story: string;
  decision: PlaceDecision;
}
