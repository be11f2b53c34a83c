/** What an embedder's cosines mean: they differ from one embedder to the next, so they are measured. */
export interface Bearings {
  /** Cosine of two reports of one event in two languages, as a rule. */
  readonly like: number;
  /** Cosine that reports of different events in two languages hardly ever reach. */
  readonly unlike: number;
  /** Languages (primary subtags) that the embedder cannot tell events by: their reports stay apart. */
  readonly apart: readonly string[];
}

/** How well an embedder finds the same news in one language. */
export interface LanguageTrial {
  /** Primary subtag of BCP 47. */
  readonly language: string;
  /** News whose nearest in the other language was the same news, of all that were tried. */
  readonly right: number;
  readonly of: number;
}

/** One sentence of a trial with what lay near it. */
export interface TrialPair {
  readonly language: string;
  readonly text: string;
  readonly same: { readonly text: string; readonly cosine: number };
  /** The nearest of those that tell something else, in the same language as `same`. */
  readonly other: { readonly text: string; readonly cosine: number };
}

/** What a trial of an embedder showed. */
export interface EmbedderTrial {
  readonly bearings: Bearings;
  readonly languages: readonly LanguageTrial[];
  /** One for each language, the first that was tried. */
  readonly pairs: readonly TrialPair[];
  /** Why its vectors are not used for grouping, one sentence; null where they are. */
  readonly refused: string | null;
}

/** A vector with the space that it lies in: only vectors of one embedder can be compared. */
export interface PlacedVector {
  readonly space: string;
  readonly numbers: Int8Array;
}
