import type { EvidenceSpan, VerifySource } from './claim.js';

/** What two reports tell of one deed that cannot both be true. */
export interface Contradiction {
  /** What they differ in, short: "The plan: approved or rejected". */
  readonly about: string;
  /** Stems of all words that would tell either end: "approv", "pass", "reject"; none where doers, causes or days differ. */
  readonly ends: readonly string[];
  /** The sentences that tell it; each `source` is the id of its report. */
  readonly positions: readonly [EvidenceSpan, EvidenceSpan];
}

/** Finds where reports of one event contradict each other without a figure, the surest first. */
export type FindContradictions = (reports: readonly VerifySource[]) => readonly Contradiction[];
