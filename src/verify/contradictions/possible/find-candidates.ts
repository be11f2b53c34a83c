import type { PreparedSource } from '../../reading/prepare-source.js';
import { type Cue, cueAt, findCues } from './cues.js';
import { type Pair, pairDenials, pairOutcomes } from './polar.js';
import { findSlots, pairSlots, type Slot } from './slots.js';

/** What one report tells that another may tell otherwise. */
export interface ReportCues {
  readonly source: PreparedSource;
  readonly ends: readonly Cue[];
  readonly words: readonly Cue[];
  readonly slots: readonly Slot[];
}

/** Reads a report for what may be told otherwise elsewhere. */
export function readReport(source: PreparedSource): ReportCues {
  return { source, ends: findCues(source), words: wordCues(source), slots: findSlots(source) };
}

function wordCues(source: PreparedSource): Cue[] {
  return source.sentences.flatMap((sentence) =>
    sentence.read.tagged.length > 75
      ? []
      : sentence.read.tagged.flatMap(({ content, pos }, at) =>
          content && /^(?:NOUN|VERB|ADJ)$/.test(pos)
            ? [cueAt(source, sentence, { at, last: at, ends: [] })]
            : [],
        ),
  );
}

/** Every two places of two reports that may not both be true. */
export function pairReports(one: ReportCues, other: ReportCues): Pair[] {
  return [
    ...pairOutcomes({ source: one.source, cues: one.ends }, { source: other.source, cues: other.ends }),
    ...pairDenials({ source: one.source, cues: one.words }, { source: other.source, cues: other.words }),
    ...pairSlots(one.slots, other.slots),
  ];
}
