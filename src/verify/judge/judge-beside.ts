import { predict } from '../../domain/boosted-trees.js';
import type { EvidenceSpan, Problem } from '../../domain/claim.js';
import { ALL_CHECKS } from '../checks/all-checks.js';
import { checkAttribution } from '../checks/attribution.js';
import { closeness } from '../checks/check.js';
import { checkEntailment } from '../checks/entailment.js';
import { hidesText } from '../checks/hidden.js';
import { checkNumbers } from '../checks/number.js';
import { checkNumberPlaces } from '../checks/number-place.js';
import { checkReportedSpeech } from '../checks/reported-speech.js';
import { type Comparison, compare } from '../evidence/comparison.js';
import { findVerbatim } from '../evidence/find-verbatim.js';
import { restoreFigures } from '../evidence/restore-figures.js';
import { restoreDoers } from '../evidence/same-doers.js';
import type { Features } from '../features/feature.js';
import { measure } from '../features/measure.js';
import type { PreparedSource } from '../reading/prepare-source.js';
import type { ReadSentence } from '../reading/read-sentence.js';
import model from '../weights/entailment.json' with { type: 'json' };
import { type Bounds, boundsOf, remaining, SUPPORTED, VERBATIM_SCORE, within } from './bounds.js';
import { selectEvidence } from './select-evidence.js';

/** What one source says of a claim. */
export interface Judgement {
  readonly source: string;
  readonly prepared: PreparedSource;
  readonly comparison: Comparison | null;
  /** 0 to 1. */
  readonly score: number;
  /** How much of the claim the nearest sentence holds; orders sources that support alike. */
  readonly closeness: number;
  readonly problems: readonly Problem[];
  readonly evidence: readonly EvidenceSpan[];
}

/** Judges a claim beside one source: as its own sentence where it is one, otherwise by checks and model. */
export function judgeBeside(claim: ReadSentence, source: string, prepared: PreparedSource): Judgement {
  return judgeCopied(claim, source, prepared) ?? judgeCompared(compare(claim, prepared), source);
}

export function judgeCompared(comparison: Comparison, source: string): Judgement {
  const [best] = comparison.aligned;
  if (!best) return { ...judgeFar(comparison, source), problems: checkEntailment(comparison) };
  const examined = examine(comparison);
  const { found, bounds } = examined;
  const estimated = estimate(examined);
  const problems = estimated < SUPPORTED ? [...found, ...checkEntailment(comparison)] : found;
  return {
    source,
    prepared: comparison.source,
    comparison,
    score: estimated * bounds.remaining,
    closeness: closeness(comparison, best),
    problems: distinct(problems),
    evidence: selectEvidence(comparison, source),
  };
}

/** The model's estimate; with doers called as the sentence calls them, where the source names them elsewhere. */
function estimate({ figures, found, features, bounds }: Examined): number {
  const plain = within(bounds, predict(model, features));
  if (found.some(({ blocks }) => blocks)) return plain;
  const restored = restoreDoers(figures);
  if (restored === figures) return plain;
  const called = measure(restored, found);
  return Math.max(plain, within(boundsOf(restored, found, called), predict(model, called)));
}

/** What checks and model know of a claim beside a source: problems, features, and what bounds the score. */
export interface Examined {
  readonly found: readonly Problem[];
  readonly features: Features;
  readonly bounds: Bounds;
  /** The comparison with its figures set back. */
  readonly figures: Comparison;
}

/** Runs every check and measures the features; a figure that the claim rounds honestly counts as the source's own. */
export function examine(comparison: Comparison): Examined {
  const told = ALL_CHECKS.flatMap((check) => check(comparison));
  const figures = told.some(({ type }) => type === 'number') ? comparison : restoreFigures(comparison);
  const found = figures === comparison ? told : [...told, ...exchangedFigures(figures, comparison)];
  const features = measure(figures, found);
  return { found, features, bounds: boundsOf(figures, found, features), figures };
}

/** Figures that have changed places are seen only when they are the source's own again. */
function exchangedFigures(restored: Comparison, { claim }: Comparison): Problem[] {
  const [problem] = [...checkNumbers(restored), ...checkNumberPlaces(restored)];
  return problem ? [{ ...problem, text: claim.text }] : [];
}

/** For a source that says much less of the claim than another does: it bears nothing out, and is not looked into. */
export function judgeFar(comparison: Comparison, source: string): Judgement {
  return {
    source,
    prepared: comparison.source,
    comparison,
    score: 0,
    closeness: 0,
    problems: [],
    evidence: [],
  };
}

/**
 * The source's own sentence is borne out, but for what is only somebody's words there: told without the speaker
 * they become fact. Null where the claim is not a sentence of the source.
 */
export function judgeCopied(claim: ReadSentence, source: string, prepared: PreparedSource): Judgement | null {
  if (hidesText(claim.text)) return null;
  const verbatim = findVerbatim(claim, prepared);
  if (!verbatim?.whole) return null;
  const { start, end } = verbatim;
  const problems = isSaid(prepared, start, end)
    ? checkAttribution(compare(claim, prepared))
    : checkReportedSpeech(claim, prepared, start);
  return {
    source,
    prepared,
    comparison: null,
    score: VERBATIM_SCORE * remaining(problems, null),
    closeness: 1,
    problems,
    evidence: [{ source, start, end, text: prepared.text.slice(start, end) }],
  };
}

/** Whether the sentence stands inside a quotation or a speaker's line. */
function isSaid({ quotations, speech }: PreparedSource, start: number, end: number): boolean {
  return (
    quotations.some((quotation) => quotation.start < start && end < quotation.end) ||
    speech().some(
      ({ attribution }) =>
        attribution.quote === 'direct' && attribution.start <= start && end <= attribution.end,
    )
  );
}

function distinct(problems: readonly Problem[]): Problem[] {
  const seen = new Map<string, Problem>();
  for (const problem of problems) {
    const key = `${problem.type}:${problem.text}`;
    const known = seen.get(key);
    if (!known || (problem.blocks && !known.blocks)) seen.set(key, problem);
  }
  return [...seen.values()];
}
