import type { Problem } from '../../domain/claim.js';
import type { Comparison } from '../evidence/comparison.js';

/** Named measures of how far a source bears out a claim; the model weighs them. */
export type Features = Readonly<Record<string, number>>;

/** One theme's measures. */
export type FeatureGroup = (comparison: Comparison, problems: readonly Problem[]) => Features;

/** `part / whole`, or `empty` where there is nothing to measure. */
export function ratio(part: number, whole: number, empty: number): number {
  return whole > 0 ? part / whole : empty;
}
