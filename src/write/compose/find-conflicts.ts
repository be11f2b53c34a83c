import type { Candidate } from '../candidate.js';
import type { SentenceSpace } from '../rank/sentence-space.js';
import type { SourceText } from '../read/source-text.js';
import { readDays, whenDiffers } from './conflict-of-dates.js';
import { figuresDiffer, readFigures } from './conflict-of-figures.js';
import { findQuantities, type Quantity } from './quantities.js';

/** Two sources that give different figures or dates for the same thing. */
export interface Conflict {
  readonly about: string;
  readonly a: Candidate;
  readonly b: Candidate;
}

/** Below this two sentences share next to nothing. */
const LEAST = 0.12;

/** Finds what independent sources tell differently; candidates must not be copies of each other. */
export function findConflicts(
  candidates: readonly Candidate[],
  sources: readonly SourceText[],
  space: SentenceSpace,
): Conflict[] {
  const facts = candidates
    .map((candidate) => ({ candidate, figures: readFigures(candidate), days: readDays(candidate, sources) }))
    .filter(({ figures, days }) => figures.length > 0 || days.length > 0);
  const conflicts: Conflict[] = [];
  for (const [index, one] of facts.entries()) {
    for (const other of facts.slice(index + 1)) {
      const [a, b] = [one.candidate, other.candidate];
      if (a.sentence.source === b.sentence.source) continue;
      const likeness = space.likeness(a.sentence, b.sentence);
      if (likeness < LEAST) continue;
      const about =
        figuresDiffer(one, other, likeness, sources) ?? whenDiffers(one, other, likeness, sources);
      if (about !== null && !conflicts.some((known) => known.about === about))
        conflicts.push({ about, a, b });
    }
  }
  return conflicts;
}

/** A figure that one source gives and another gives differently. */
export interface DisputedFigure extends Quantity {
  /** The other source's figure, as its text has it. */
  readonly other: string;
}

/** Figures of both sides of each conflict, the same thing counted or measured. */
export function disputedFigures(conflicts: readonly Conflict[]): DisputedFigure[] {
  return conflicts.flatMap(({ a, b }) => {
    const [mine, theirs] = [findQuantities(a.sentence.text), findQuantities(b.sentence.text)];
    return [...oneSided(mine, theirs), ...oneSided(theirs, mine)];
  });
}

function oneSided(figures: readonly Quantity[], others: readonly Quantity[]): DisputedFigure[] {
  return figures.flatMap((figure) => {
    const rivals = others.filter(({ of }) => of === figure.of);
    const [rival] = rivals;
    if (!rival || rivals.some(({ value }) => value === figure.value)) return [];
    return [{ ...figure, other: rival.words }];
  });
}

const OWNED =
  /\b(?:says?|said|according to|claims?|claimed|reports?|reported|estimates?|estimated|filings? shows?|puts?)\b/i;

/** The disputed figures that a text states as plain fact, without whose they are. */
export function statesDisputed(text: string, disputed: readonly DisputedFigure[]): DisputedFigure[] {
  if (OWNED.test(text)) return [];
  return disputed.filter((figure) =>
    findQuantities(text).some(({ of, value }) => of === figure.of && value === figure.value),
  );
}
