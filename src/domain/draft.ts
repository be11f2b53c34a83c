import type { BriefSource, Dropped, PossibleContradiction, WriterMark } from './brief.js';
import type { Evidence, Problem, Verdict } from './claim.js';

/** Where a claim stands in its brief. Headline and dek are claims too: readers read them first. */
export type ClaimPart =
  | 'headline'
  | 'dek'
  | 'lede'
  | 'nut-graf'
  | 'kicker'
  | 'bullet'
  | 'position'
  | 'unknown';

/** What an editor did with a claim. `edited` means the new text was verified again. */
export type ClaimState = 'drafted' | 'checked' | 'edited' | 'cut' | 'kept';

/** A claim as the desk keeps it. */
export interface DraftClaim {
  readonly id: string;
  readonly part: ClaimPart;
  /** The section's label for kickers and bullets, the matter in dispute for positions. */
  readonly label: string | null;
  /** Order within the brief, from 0. */
  readonly position: number;
  readonly text: string;
  /** The text as the writer gave it. */
  readonly drafted: string;
  readonly verdict: Verdict;
  readonly score: number;
  readonly evidence: readonly Evidence[];
  readonly problems: readonly Problem[];
  readonly state: ClaimState;
  /** Set when `state` is `kept`: the editor's name, and the reason that readers see. */
  readonly keptBy: string | null;
  readonly keptReason: string | null;
}

export type BriefState = 'to-review' | 'held' | 'published' | 'corrected' | 'retracted' | 'spiked';

/** A source of a stored brief together with the snapshot that its evidence points into. */
export interface DraftSource extends BriefSource {
  readonly articleId: string;
  readonly snapshotId: string;
}

/** A brief on the desk, before and after it is published. */
export interface Draft {
  readonly id: string;
  readonly storyId: string;
  readonly state: BriefState;
  readonly slug: string;
  readonly topic: string;
  readonly language: string;
  readonly writer: WriterMark;
  readonly claims: readonly DraftClaim[];
  readonly sources: readonly DraftSource[];
  readonly dropped: readonly Dropped[];
  /** What the editor is told of the reports, and readers are not. */
  readonly possibleContradictions: readonly PossibleContradiction[];
  /** ISO 8601 times. */
  readonly draftedAt: string;
  readonly approvedAt: string | null;
  readonly publishedAt: string | null;
  readonly approvedBy: string | null;
  /** Counts saves; a save with an old version is refused. */
  readonly version: number;
}

/**
 * Whether a claim still needs an editor's decision before the brief can be approved. A claim that another
 * source disputes is settled by looking at it (checked, edited); one that no source supports is not.
 */
export function needsDecision(claim: DraftClaim): boolean {
  if (claim.state === 'cut' || claim.state === 'kept') return false;
  if (claim.verdict === 'disputed' && claim.state === 'drafted' && !isPosition(claim)) return true;
  return claim.verdict === 'unsupported' || claim.problems.some((problem) => problem.blocks);
}

/** A position is told as one side of a dispute, so there is nothing to decide unless somebody doubts that it is told right. */
const isPosition = ({ part, problems }: DraftClaim): boolean =>
  part === 'position' && !problems.some(({ type }) => type === 'doubt');

/** The claims that block approval, in reading order. */
export function unresolved(draft: Draft): DraftClaim[] {
  return draft.claims.filter(needsDecision);
}

/** The claims that a reader would see, in reading order. */
export function visibleClaims(draft: Draft): DraftClaim[] {
  return draft.claims.filter((claim) => claim.state !== 'cut');
}

/**
 * The claim's words as they may leave their brief: into a list, a feed, a mail, a page's metadata. There no mark and
 * no note can follow them, so words that an editor kept without a source carry that editor's name in themselves.
 */
export function signedText({ text, state, keptBy }: Pick<DraftClaim, 'text' | 'state' | 'keptBy'>): string {
  return state === 'kept' ? `${text} (kept by ${keptBy ?? 'an editor'})` : text;
}

/** The text of the draft's headline or dek; empty where it was cut. */
export function textOfPart(draft: Draft, part: 'headline' | 'dek'): string {
  return visibleClaims(draft).find((claim) => claim.part === part)?.text ?? '';
}

/**
 * How many independent publisher families reported the story. A syndicated copy counts as the family of the
 * outlet whose text it is, whether or not that outlet is among the sources.
 */
export function independentFamilies(sources: readonly BriefSource[]): number {
  const familyOf = new Map(sources.map(({ outlet, family }) => [outlet, family]));
  return new Set(
    sources.map(({ family, syndicatedFrom }) =>
      syndicatedFrom === undefined ? family : (familyOf.get(syndicatedFrom) ?? syndicatedFrom),
    ),
  ).size;
}
