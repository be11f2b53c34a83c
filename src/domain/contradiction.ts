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

/** What two reports tell that may not both be true: a hint for an editor, which readers never see. */
export interface PossibleContradiction {
  /** Why it may be one, as a short line: "Approved or rejected?", "Different day". */
  readonly why: string;
  /** One sentence of each report; each `source` is the id of its report. */
  readonly positions: readonly [EvidenceSpan, EvidenceSpan];
  /** Further sentences that tell either version. */
  readonly beside: readonly EvidenceSpan[];
  /** Stems of the words that tell how the matter ended; none where a denial or a day is what differs. */
  readonly ends: readonly string[];
}

/** Finds where reports of one event may contradict each other, the likeliest first. */
export type FindPossibleContradictions = (
  reports: readonly VerifySource[],
) => readonly PossibleContradiction[];

/** Finds where reports of one event contradict each other without a figure, the surest first. */
export type FindContradictions = (reports: readonly VerifySource[]) => readonly Contradiction[];
