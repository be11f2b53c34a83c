import type { ProblemType } from '../../domain/claim.js';
import type { DraftClaim } from '../../domain/draft.js';

interface Check {
  readonly types: readonly ProblemType[];
  /** Whether the statement holds anything for this check to compare. */
  readonly applies: RegExp;
  readonly same: string;
  readonly differs: string;
}

const CHECKS: readonly Check[] = [
  {
    types: ['quote', 'quote-made', 'speaker'],
    applies: /[“"«]/,
    same: 'Quotation: same words',
    differs: 'Quotation: differs',
  },
  { types: ['number', 'date'], applies: /\p{N}/u, same: 'Numbers: same', differs: 'Numbers: differ' },
  // A capital after a small letter or a digit: the first word of a sentence is no sign of a name.
  {
    types: ['name', 'role'],
    applies: /[\p{Ll}\p{N},]\s+[“"]?\p{Lu}/u,
    same: 'Names: same',
    differs: 'Names: differ',
  },
];

/**
 * "Numbers: same", "Names: differ": the named checks that a statement gives something to compare. None for a
 * statement that another source disputes: "same" as its own source says nothing there.
 */
export function sayChecks(claim: DraftClaim): string[] {
  if (claim.evidence.length === 0 || claim.verdict === 'disputed') return [];
  return CHECKS.flatMap(({ types, applies, same, differs }) => {
    if (claim.problems.some(({ type }) => types.includes(type))) return [differs];
    return applies.test(claim.text) ? [same] : [];
  });
}
