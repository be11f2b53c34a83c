import type { EvidenceSpan } from '../../domain/claim.js';
import type { FindContradictions } from '../../domain/contradiction.js';
import type { Candidate } from '../candidate.js';
import type { Quantity } from '../figures/quantities.js';
import type { RivalFigures } from '../figures/rivals.js';
import type { Telling } from '../figures/tellings.js';
import { describePosition } from '../gather-candidates.js';
import type { SourceSentence, SourceText } from '../read/source-text.js';
import { openWithCapital } from '../rewrite/edits.js';
import { verifySourceOf } from './find-support.js';

/** Two sources that give different figures or dates for the same thing. */
export interface Conflict {
  readonly about: string;
  readonly a: Candidate;
  readonly b: Candidate;
  /** The two figures; null where what happened, who did it, why or when differs. */
  readonly figures: readonly [Telling, Telling] | null;
  /** Stems of the words that would tell what each says happened; null where figures differ. */
  readonly ends: readonly string[] | null;
}

/** Finds what independent sources tell differently; candidates must not be copies of each other. */
export function findConflicts(
  candidates: readonly Candidate[],
  sources: readonly SourceText[],
  rivals: readonly RivalFigures[],
  findContradictions: FindContradictions,
): Conflict[] {
  return [
    ...conflictsOfDeeds(candidates, sources, findContradictions),
    ...conflictsOfFigures(candidates, sources, rivals),
  ];
}

/** What happened is told before how much of it. */
function conflictsOfDeeds(
  candidates: readonly Candidate[],
  sources: readonly SourceText[],
  findContradictions: FindContradictions,
): Conflict[] {
  const reports = sources.filter(({ isEnglish, isOpinion }) => isEnglish && !isOpinion);
  const positionAt = ({ source, start, end }: EvidenceSpan): Candidate | null => {
    const report = reports.find(({ index }) => String(index) === source);
    const sentence = report?.sentences.find((one) => one.start < end && start < one.end);
    return report && sentence ? positionOf(sentence, report, candidates) : null;
  };
  return findContradictions(reports.map(verifySourceOf)).flatMap(({ about, ends, positions }) => {
    const [a, b] = positions.map(positionAt);
    return a && b ? [{ about, a, b, figures: null, ends }] : [];
  });
}

function positionOf(
  sentence: SourceSentence,
  source: SourceText,
  candidates: readonly Candidate[],
): Candidate | null {
  return candidates.find((one) => one.sentence === sentence) ?? describePosition(sentence, source);
}

/** One conflict for each figure: what three outlets tell differently is told by the two that are surest to mean the same. */
function conflictsOfFigures(
  candidates: readonly Candidate[],
  sources: readonly SourceText[],
  rivals: readonly RivalFigures[],
): Conflict[] {
  const positionIn = ({ sentence }: Telling): Candidate | null => {
    const source = sources.find(({ index }) => index === sentence.source);
    return source ? positionOf(sentence, source, candidates) : null;
  };
  const conflicts: Conflict[] = [];
  const used = new Set<string>();
  for (const { a, b } of rivals) {
    const keys = [a, b].map(keyOf);
    if (keys.some((key) => used.has(key))) continue;
    const [one, other] = [positionIn(a), positionIn(b)];
    if (!one || !other) continue;
    for (const key of keys) used.add(key);
    conflicts.push({ about: nameOf(a, b), a: one, b: other, figures: [a, b], ends: null });
  }
  return conflicts;
}

/** What a source tells as one figure, however often. */
export function keyOf({ sentence, kin, value }: Telling): string {
  return `${sentence.source} ${kin} ${value}`;
}

/** The smaller figure first, so that one conflict has one name. */
export function nameOf(one: Telling, other: Telling): string {
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
