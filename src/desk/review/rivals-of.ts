import type { Statement } from './screen.js';

/**
 * The positions that stand against a disputed statement: those of a disagreement in which one position leans on
 * the same words as the statement, without that one.
 */
export function rivalsOf(statement: Statement, all: readonly Statement[]): Statement[] {
  const positions = all.filter(({ claim, mark }) => claim.part === 'position' && mark !== 'cut');
  const own = positions.filter((position) => sharesWords(position, statement));
  const matters = new Set(own.map(({ claim }) => claim.label));
  return positions.filter((position) => matters.has(position.claim.label) && !own.includes(position));
}

function sharesWords(a: Statement, b: Statement): boolean {
  return a.claim.evidence.some((one) =>
    b.claim.evidence.some(
      (other) => one.source === other.source && one.start < other.end && other.start < one.end,
    ),
  );
}
