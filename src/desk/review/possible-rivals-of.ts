import { type PossibleContradiction, sidesTaken } from '../../domain/brief.js';
import type { Evidence } from '../../domain/claim.js';
import type { DraftClaim } from '../../domain/draft.js';

/** What may speak against a claim: of each possible contradiction in which it takes a side, the other report's sentence. */
export function possibleRivalsOf(
  { evidence, part }: Pick<DraftClaim, 'evidence' | 'part'>,
  all: readonly PossibleContradiction[],
): Evidence[] {
  // A position is told as one side of a dispute already.
  if (part === 'position') return [];
  const leansOn = ({ source }: Evidence): boolean => evidence.some((one) => one.source === source);
  return sidesTaken({ evidence }, all).flatMap(({ positions }) => {
    const others = positions.filter((position) => !leansOn(position));
    return others.length === 0 ? positions : others;
  });
}
