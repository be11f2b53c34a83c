import type { Evidence, EvidenceSpan } from '../../domain/claim.js';
import type { FindPossibleContradictions } from '../../domain/contradiction.js';
import type { SourceText } from '../read/source-text.js';
import type { Conflict } from './find-conflicts.js';
import { verifySourceOf } from './find-support.js';

/** A possible contradiction in the writer's terms: each `source` is the index of a source. */
export interface PossibleMatter {
  readonly why: string;
  readonly positions: readonly [Evidence, Evidence];
  readonly beside: readonly Evidence[];
  /** Stems of the words that tell how the matter ended. */
  readonly ends: readonly string[];
}

/** What the editor is told: where reports may contradict each other, beyond what readers are told anyway. */
export function findPossibleMatters(
  sources: readonly SourceText[],
  conflicts: readonly Conflict[],
  findPossibleContradictions: FindPossibleContradictions,
): PossibleMatter[] {
  const reports = sources.filter(({ isEnglish, isOpinion }) => isEnglish && !isOpinion);
  const told = conflicts.flatMap(({ a, b }) => [a.sentence, b.sentence]);
  const isTold = ({ source, start, end }: Evidence): boolean =>
    told.some((sentence) => sentence.source === source && sentence.start < end && start < sentence.end);
  const evidenceOf = ({ source, ...span }: EvidenceSpan): Evidence => ({ source: Number(source), ...span });
  return findPossibleContradictions(reports.map(verifySourceOf)).flatMap(
    ({ why, positions, beside, ends }) => {
      const [a, b] = [evidenceOf(positions[0]), evidenceOf(positions[1])];
      if (isTold(a) && isTold(b)) return [];
      return [{ why, positions: [a, b] as const, beside: beside.map(evidenceOf), ends }];
    },
  );
}
