import type { Evidence, EvidenceSpan } from '../../domain/claim.js';
import type { FindPossibleContradictions } from '../../domain/contradiction.js';
import type { RivalFigures } from '../figures/rivals.js';
import type { Telling } from '../figures/tellings.js';
import type { SourceText } from '../read/source-text.js';
import { type Conflict, keyOf, nameOf } from './find-conflicts.js';
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
  rivals: readonly RivalFigures[],
  findPossibleContradictions: FindPossibleContradictions,
): PossibleMatter[] {
  const reports = sources.filter(({ isEnglish, isOpinion }) => isEnglish && !isOpinion);
  const told = conflicts.flatMap(({ a, b }) => [a.sentence, b.sentence]);
  const isTold = ({ source, start, end }: Evidence): boolean =>
    told.some((sentence) => sentence.source === source && sentence.start < end && start < sentence.end);
  const evidenceOf = ({ source, ...span }: EvidenceSpan): Evidence => ({ source: Number(source), ...span });
  const ofDeeds = findPossibleContradictions(reports.map(verifySourceOf)).map(
    ({ why, positions: [a, b], beside, ends }): PossibleMatter => ({
      why,
      positions: [evidenceOf(a), evidenceOf(b)],
      beside: beside.map(evidenceOf),
      ends,
    }),
  );
  const isNew = ({ positions: [a, b] }: PossibleMatter): boolean => !isTold(a) || !isTold(b);
  const ofFigures = possibleFigures(reports, rivals).filter(isNew).slice(0, MOST_FIGURES);
  return [...ofDeeds.filter(isNew), ...ofFigures];
}

/** An editor reads a few; more say that the reports tell of several things. */
const MOST_FIGURES = 2;

/** Figures that are not surely of one thing, and those whose sentences no brief can carry. */
function possibleFigures(
  reports: readonly SourceText[],
  rivals: readonly RivalFigures[],
): readonly PossibleMatter[] {
  const found: PossibleMatter[] = [];
  const used = new Set<string>();
  const evidenceOf = ({ sentence: { source, start, end, text } }: Telling): Evidence | null =>
    reports.some(({ index }) => index === source) ? { source, start, end, text } : null;
  for (const { a, b } of rivals) {
    const [one, other] = [evidenceOf(a), evidenceOf(b)];
    const keys = [a, b].map(keyOf);
    if (!one || !other || keys.some((key) => used.has(key))) continue;
    for (const key of keys) used.add(key);
    found.push({ why: `${nameOf(a, b)}?`, positions: [one, other], beside: [], ends: [] });
  }
  return found;
}
