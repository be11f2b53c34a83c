import { type DraftClaim, needsDecision } from '../../domain/draft.js';

/** How a statement stands, as the desk shows it: each has a shape and a word. */
export type Mark = 'matches' | 'resolve' | 'checked' | 'edited' | 'cut' | 'kept';

export const MARK_WORDS: Readonly<Record<Mark, string>> = {
  matches: 'Matches',
  resolve: 'To resolve',
  checked: 'Checked',
  edited: 'Edited, matched again',
  cut: 'Cut',
  kept: 'Kept with a reason',
};

/** What is still to resolve comes before what was done: an edit that no source supports is to resolve. */
export function markClaim(claim: DraftClaim): Mark {
  if (claim.state === 'cut') return 'cut';
  if (claim.state === 'kept') return 'kept';
  if (needsDecision(claim)) return 'resolve';
  if (claim.state === 'checked') return 'checked';
  return claim.state === 'edited' ? 'edited' : 'matches';
}
