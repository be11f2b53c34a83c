import type { Problem } from '../../domain/claim.js';
import { onlyShortens } from '../checks/quote.js';
import type { Comparison } from '../evidence/comparison.js';
import type { Features } from '../features/feature.js';
import { isFaithfulTrim } from './faithful-trim.js';

/** What holds of a claim's score whatever the model has learned. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
  /** The share of the score that wording far from the source's leaves; 1 where it is near. */
  readonly support: number;
  /** The share that blocking problems leave. */
  readonly remaining: number;
}

/** A claim with this score is supported. */
export const SUPPORTED = 0.5;
export const VERBATIM_SCORE = 0.99;
/** A sentence of the source with nothing but harmless words left out scores at least this. */
const TRIMMED_SCORE = 0.95;
/** A claim is not borne out when the nearest sentences hold less of its wording than these shares. */
const LEAST_WORDING = 0.6;
const LEAST_CLOSENESS = 0.3;
const UNSUPPORTED_SCORE = 0.45;
/** A blocking problem leaves this share of the score, so that the claim ranks below every sound one. */
const BLOCKED = 0.3;
/** Words that are only somebody's are still true to the source. */
const UNATTRIBUTED = 0.75;
/** A quotation that lacks a first name or a parenthesis is not exact, and true to what was said. */
const SHORTENED = 0.85;

export function boundsOf(comparison: Comparison, found: readonly Problem[], features: Features): Bounds {
  const left = remaining(found, comparison);
  if (isFaithfulTrim(comparison, found))
    return { least: TRIMMED_SCORE, most: 1, support: 1, remaining: left };
  const { softEvidence = 0, closeBoth = 0 } = features;
  const support = Math.min(1, softEvidence / LEAST_WORDING, closeBoth / LEAST_CLOSENESS);
  return { least: 0, most: support < 1 ? UNSUPPORTED_SCORE : 1, support, remaining: left };
}

/** The model's estimate as the bounds let it stand, before blocking problems take their share. */
export function within({ least, most, support }: Bounds, estimated: number): number {
  return Math.min(most, Math.max(least, estimated)) * support;
}

/** What blocking problems leave of the score. Whatever is left, the claim does not pass. */
export function remaining(problems: readonly Problem[], comparison: Comparison | null): number {
  const blocking = problems.filter((problem) => problem.blocks);
  const isMild = (problem: Problem): boolean =>
    problem.type === 'quote' && comparison !== null && onlyShortens(comparison);
  const grave = blocking.filter((problem) => problem.type !== 'attribution' && !isMild(problem));
  if (grave.length > 0) return BLOCKED;
  if (blocking.length === 0) return 1;
  return blocking.some((problem) => problem.type === 'attribution') ? UNATTRIBUTED : SHORTENED;
}
