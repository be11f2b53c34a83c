import type { PreparedSource } from '../../reading/prepare-source.js';
import { type Cue, findCues } from './cues.js';
import { type Pair, pairDenials, pairOutcomes, readWords, type Words } from './polar.js';
import { findSlots, pairSlots, type Slot } from './slots.js';

/** What one report tells that another may tell otherwise. */
export interface ReportCues {
  readonly source: PreparedSource;
  readonly ends: readonly Cue[];
  readonly words: Words;
  readonly slots: readonly Slot[];
}

/** Reads a report for what may be told otherwise elsewhere. */
export function readReport(source: PreparedSource): ReportCues {
  return { source, ends: findCues(source), words: readWords(source), slots: findSlots(source) };
}

/** Every two places of two reports that may not both be true. */
export function pairReports(one: ReportCues, other: ReportCues): Pair[] {
  return [
    ...pairOutcomes({ source: one.source, cues: one.ends }, { source: other.source, cues: other.ends }),
    ...pairDenials(one.words, other.words),
    ...pairSlots(one.slots, other.slots),
  ];
}
