import type { Candidate } from '../candidate.js';
import { findMeasures } from '../figures/measures.js';
import type { Quantity } from '../figures/quantities.js';
import { findRivals } from '../figures/rivals.js';
import type { Telling } from '../figures/tellings.js';
import { describePosition } from '../gather-candidates.js';
import type { SentenceSpace } from '../rank/sentence-space.js';
import type { SourceSentence, SourceText } from '../read/source-text.js';
import { openWithCapital } from '../rewrite/edits.js';
import { readDays, whenDiffers } from './conflict-of-dates.js';

/** Two sources that give different figures or dates for the same thing. */
export interface Conflict {
  readonly about: string;
  readonly a: Candidate;
  readonly b: Candidate;
  /** The two figures; null where days differ. */
  readonly figures: readonly [Telling, Telling] | null;
}

/** Below this two sentences share next to nothing, and cannot date one event. */
const LEAST = 0.12;

/** Finds what independent sources tell differently; candidates must not be copies of each other. */
export function findConflicts(
  candidates: readonly Candidate[],
  sources: readonly SourceText[],
  space: SentenceSpace,
): Conflict[] {
  return [...conflictsOfFigures(candidates, sources), ...conflictsOfDays(candidates, sources, space)];
}

/** One conflict for each figure: what three outlets tell differently is told by the two that are surest to mean the same. */
function conflictsOfFigures(candidates: readonly Candidate[], sources: readonly SourceText[]): Conflict[] {
  const bySentence = new Map<SourceSentence, Candidate>(candidates.map((one) => [one.sentence, one]));
  const positionOf = ({ sentence }: Telling): Candidate | null => {
    const source = sources.find(({ index }) => index === sentence.source);
    return bySentence.get(sentence) ?? (source ? describePosition(sentence, source) : null);
  };
  const conflicts: Conflict[] = [];
  const used = new Set<string>();
  for (const { a, b } of findRivals(sources)) {
    const keys = [a, b].map((telling) => `${telling.sentence.source} ${telling.kin} ${telling.value}`);
    if (keys.some((key) => used.has(key))) continue;
    const [one, other] = [positionOf(a), positionOf(b)];
    if (!one || !other) continue;
    for (const key of keys) used.add(key);
    conflicts.push({ about: nameOf(a, b), a: one, b: other, figures: [a, b] });
  }
  return conflicts;
}

function conflictsOfDays(
  candidates: readonly Candidate[],
  sources: readonly SourceText[],
  space: SentenceSpace,
): Conflict[] {
  const dated = candidates
    .map((candidate) => ({ candidate, days: readDays(candidate, sources) }))
    .filter(({ days }) => days.length > 0);
  const conflicts: Conflict[] = [];
  for (const [index, one] of dated.entries()) {
    for (const other of dated.slice(index + 1)) {
      const [a, b] = [one.candidate, other.candidate];
      if (a.sentence.source === b.sentence.source) continue;
      const likeness = space.likeness(a.sentence, b.sentence);
      const about = likeness < LEAST ? null : whenDiffers(one, other, likeness, sources);
      if (about !== null && !conflicts.some((known) => known.about === about))
        conflicts.push({ about, a, b, figures: null });
    }
  }
  return conflicts;
}

/** The smaller figure first, so that one conflict has one name. */
function nameOf(one: Telling, other: Telling): string {
  const [less, more] = one.value < other.value ? [one, other] : [other, one];
  if (one.of === 'age') return `Age: ${less.words} or ${more.words}`;
  const noun = less.noun || more.noun;
  const isOneNoun = noun !== '' && (less.of === more.of || less.noun === '' || more.noun === '');
  if (isOneNoun) return `Number of ${noun}: ${numeral(less)} or ${numeral(more)}`;
  if (noun === '' && one.kin === 'people') return `Number of people: ${numeral(less)} or ${numeral(more)}`;
  return openWithCapital(`${spoken(less.words)} or ${spoken(more.words)}`);
}

function numeral({ words, noun }: Quantity): string {
  return spoken(words.slice(0, words.length - noun.length).trim());
}

/** "Six" opened a sentence there; here it does not. */
function spoken(words: string): string {
  return /^\p{Lu}\p{Ll}+(?:$|[ -]\p{Ll})/u.test(words)
    ? words.slice(0, 1).toLowerCase() + words.slice(1)
    : words;
}

/** A figure that one source gives and another gives differently. */
export interface DisputedFigure extends Quantity {
  /** The other source's figure, as its text has it. */
  readonly other: string;
}

/** Figures of both sides of each conflict, the same thing counted or measured. */
export function disputedFigures(conflicts: readonly Conflict[]): DisputedFigure[] {
  return conflicts.flatMap(({ figures }) => {
    if (figures === null) return [];
    const [a, b] = figures;
    return [
      { ...a, other: b.words },
      { ...b, other: a.words },
    ];
  });
}

const OWNED =
  /\b(?:says?|said|according to|claims?|claimed|reports?|reported|estimates?|estimated|filings? shows?|puts?)\b/i;

/** The disputed figures that a text states as plain fact, without whose they are. */
export function statesDisputed(text: string, disputed: readonly DisputedFigure[]): DisputedFigure[] {
  return OWNED.test(text) ? [] : figuresIn(text, disputed);
}

/** The disputed figures that a text gives, whoever it says gives them. */
export function figuresIn(text: string, disputed: readonly DisputedFigure[]): DisputedFigure[] {
  if (disputed.length === 0) return [];
  const told = findMeasures(text);
  return disputed.filter((figure) =>
    told.some(({ of, value }) => of === figure.of && value === figure.value),
  );
}
