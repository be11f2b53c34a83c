import { findDates } from '../../domain/text/dates.js';
import type { Candidate } from '../candidate.js';
import type { SentenceSpace } from '../rank/sentence-space.js';
import { contentTerms } from '../read/content-terms.js';
import type { SourceText } from '../read/source-text.js';
import { findQuantities, type Quantity } from './quantities.js';

/** Two sources that give different figures or dates for the same thing. */
export interface Conflict {
  readonly about: string;
  readonly a: Candidate;
  readonly b: Candidate;
}

/** How alike two sentences must be, apart from the figure, to speak of the same thing. */
const SAME_THING = 0.34;
const SMALL = 10;
const SAME_EVENT = 0.48;

/** Finds what independent sources tell differently; candidates must not be copies of each other. */
export function findConflicts(
  candidates: readonly Candidate[],
  sources: readonly SourceText[],
  space: SentenceSpace,
): Conflict[] {
  const conflicts: Conflict[] = [];
  for (const [index, a] of candidates.entries()) {
    for (const b of candidates.slice(index + 1)) {
      if (a.sentence.source === b.sentence.source) continue;
      const likeness = space.likeness(a.sentence, b.sentence);
      if (likeness < SAME_THING) continue;
      const about =
        figuresDiffer(a, b, sources) ?? (likeness >= SAME_EVENT ? datesDiffer(a, b, sources) : null);
      if (about !== null && !conflicts.some((other) => other.about === about))
        conflicts.push({ about, a, b });
    }
  }
  return conflicts;
}

function figuresDiffer(a: Candidate, b: Candidate, sources: readonly SourceText[]): string | null {
  const [mine, theirs] = [findQuantities(a.sentence.text), findQuantities(b.sentence.text)];
  for (const one of mine) {
    const others = theirs.filter(({ of }) => of === one.of);
    const [other] = others;
    if (!other || others.length > 1 || mine.filter(({ of }) => of === one.of).length > 1) continue;
    if (one.low <= other.high && other.low <= one.high) continue;
    if (isPlainlyTold(other, a.sentence.source, sources) || isPlainlyTold(one, b.sentence.source, sources))
      continue;
    if (isShareOfMore(one, a) || isShareOfMore(other, b)) continue;
    if (one.noun === '' && !sharesNeighbour(a, one, b, other)) continue;
    const noun = one.noun || other.noun;
    return noun === ''
      ? `${one.words} or ${other.words}`
      : `Number of ${noun}: ${numeral(one)} or ${numeral(other)}`;
  }
  return null;
}

/** "Two victims were taken to one hospital, the third to another": a small count that is only a part. */
function isShareOfMore({ value }: Quantity, { sentence }: Candidate): boolean {
  return (
    value <= SMALL &&
    /\b(?:one|another|others?|second|third|fourth|fifth|remaining|rest|each)\b/i.test(sentence.text)
  );
}

const OF_SOMEBODY =
  /\b(?:said|says|told|announced|according|promised|claimed|figure|put|puts|while|but|instead|earlier|had)\b/;

/** Whether a source tells a figure as its own: then the two figures count different things. */
function isPlainlyTold({ value, of }: Quantity, source: number, sources: readonly SourceText[]): boolean {
  const sentences = sources.find(({ index }) => index === source)?.sentences ?? [];
  return sentences.some(
    ({ text }) =>
      !OF_SOMEBODY.test(text) &&
      findQuantities(text).some((other) => other.of === of && other.value === value),
  );
}

/** Amounts of one currency differ all the time; they conflict only where the words around them agree. */
function sharesNeighbour(a: Candidate, one: Quantity, b: Candidate, other: Quantity): boolean {
  const around = (text: string, { start, words }: Quantity): Set<string> =>
    new Set(
      (
        text.slice(Math.max(0, start - 40), start) +
        text.slice(start + words.length, start + words.length + 40)
      )
        .toLowerCase()
        .match(/\p{L}{4,}/gu) ?? [],
    );
  const near = around(b.sentence.text, other);
  return [...around(a.sentence.text, one)].filter((word) => near.has(word)).length >= 2;
}

function numeral({ words, noun }: Quantity): string {
  return words.slice(0, words.length - noun.length).trim();
}

function datesDiffer(a: Candidate, b: Candidate, sources: readonly SourceText[]): string | null {
  const [mine, theirs] = [daysOf(a, sources), daysOf(b, sources)];
  const [one, other] = [mine[0], theirs[0]];
  if (mine.length !== 1 || theirs.length !== 1 || !one || !other || one.date === other.date) return null;
  if (![...one.before].some((word) => other.before.has(word))) return null;
  if (one.text.toLowerCase() === other.text.toLowerCase()) return null;
  if (
    allDays(b.sentence.source, sources).has(one.date) ||
    allDays(a.sentence.source, sources).has(other.date)
  )
    return null;
  return `Date: ${one.text} or ${other.text}`;
}

interface Day {
  readonly date: string;
  readonly text: string;
  /** The words right before it: what happened on that day. */
  readonly before: ReadonlySet<string>;
}

function daysOf({ sentence }: Candidate, sources: readonly SourceText[]): Day[] {
  const published = sources.find(({ index }) => index === sentence.source)?.article.published ?? null;
  return findDates(sentence.text, published).flatMap(({ date, precision, text, start }) => {
    if (date === null || precision !== 'day') return [];
    const before = new Set(contentTerms(sentence.text.slice(0, start)).slice(-3));
    return [{ date, text: text.replace(/^(?:on|last|this) /i, ''), before }];
  });
}

function allDays(source: number, sources: readonly SourceText[]): ReadonlySet<string> {
  const article = sources.find(({ index }) => index === source)?.article;
  if (!article) return new Set();
  return new Set(findDates(article.text, article.published).flatMap(({ date }) => date ?? []));
}
