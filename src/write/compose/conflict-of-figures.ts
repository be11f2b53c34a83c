import type { Candidate } from '../candidate.js';
import { contentTerms } from '../read/content-terms.js';
import type { SourceText } from '../read/source-text.js';
import { findQuantities, type Quantity } from './quantities.js';

/** A quantity with the words around it. */
export interface Figure extends Quantity {
  /** Stems of the content words right before and behind it and what it counts. */
  readonly near: ReadonlySet<string>;
}

/** A candidate with its figures. */
export interface WithFigures {
  readonly candidate: Candidate;
  readonly figures: readonly Figure[];
}

/** How alike two sentences must be to count or measure the same thing. */
const SAME_THING = 0.34;
/** So alike where the same is counted and a word beside the figures is the same: "12 passengers hurt". */
const SAME_COUNT = 0.15;
/** A smaller count may be a share of a larger one. */
const SMALL = 10;
/** Counts further apart than this count different things. */
const FAR_APART = 3;
const WINDOW = 40;
/** Content words on each side that say what is counted there. */
const BESIDE = 2;
const OF_SOMEBODY =
  /\b(?:said|says|told|announced|according|promised|claimed|figure|put|puts|while|but|instead|earlier|had)\b/;

export function readFigures({ sentence }: Candidate): Figure[] {
  const { text } = sentence;
  return findQuantities(text).map((quantity) => {
    const { start, words } = quantity;
    const end = start + words.length;
    const head = contentTerms(text.slice(Math.max(0, start - WINDOW), start)).slice(-BESIDE);
    const tail = contentTerms(text.slice(end, end + WINDOW)).slice(0, BESIDE);
    return { ...quantity, near: new Set([...head, ...tail]) };
  });
}

/** What two sentences count or measure differently ("Number of passengers: 12 or 14"), or null. */
export function figuresDiffer(
  a: WithFigures,
  b: WithFigures,
  likeness: number,
  sources: readonly SourceText[],
): string | null {
  for (const one of a.figures) {
    const [other, ...more] = b.figures.filter(({ of }) => of === one.of);
    if (!other || more.length > 0 || a.figures.filter(({ of }) => of === one.of).length > 1) continue;
    if (one.low <= other.high && other.low <= one.high) continue;
    if (!speakOfTheSame(one, other, likeness)) continue;
    if (isShareOfMore(one, a.candidate) || isShareOfMore(other, b.candidate)) continue;
    if (isPlainlyTold(other, a.candidate, sources) || isPlainlyTold(one, b.candidate, sources)) continue;
    return nameConflict(one, other);
  }
  return null;
}

/** The smaller figure first, so that one conflict has one name. */
function nameConflict(one: Figure, other: Figure): string {
  const [less, more] = one.value < other.value ? [one, other] : [other, one];
  const noun = less.noun || more.noun;
  if (noun === '') return `${less.words} or ${more.words}`;
  return `Number of ${noun}: ${numeral(less)} or ${numeral(more)}`;
}

/** Amounts of one currency differ all the time: there the sentences must be alike as a whole. */
function speakOfTheSame(one: Figure, other: Figure, likeness: number): boolean {
  const shared = [...one.near].filter((term) => other.near.has(term)).length;
  const [less, more] = [Math.min(one.value, other.value), Math.max(one.value, other.value)];
  if (one.noun !== '' && more > FAR_APART * less) return false;
  if (one.noun === '') return likeness >= SAME_THING && shared >= 1;
  return likeness >= SAME_THING || (likeness >= SAME_COUNT && shared >= 1);
}

/** "Two victims were taken to one hospital, the third to another": a small count that is only a part. */
function isShareOfMore({ value }: Quantity, { sentence }: Candidate): boolean {
  if (value > SMALL) return false;
  return /\b(?:one|another|others?|second|third|fourth|fifth|remaining|rest|each)\b/i.test(sentence.text);
}

/** Whether a source tells the other's figure as its own too: then the two figures count different things. */
function isPlainlyTold({ value, of }: Quantity, teller: Candidate, sources: readonly SourceText[]): boolean {
  const sentences = sources.find(({ index }) => index === teller.sentence.source)?.sentences ?? [];
  return sentences.some(
    ({ text }) =>
      !OF_SOMEBODY.test(text) &&
      findQuantities(text).some((other) => other.of === of && other.value === value),
  );
}

function numeral({ words, noun }: Quantity): string {
  const number = words.slice(0, words.length - noun.length).trim();
  return /^\p{Lu}\p{Ll}+$/u.test(number) ? number.toLowerCase() : number;
}
