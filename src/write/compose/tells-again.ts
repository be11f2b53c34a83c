import { findNumbers } from '../../domain/text/numbers.js';
import type { Candidate } from '../candidate.js';
import { findQuantities } from '../figures/quantities.js';
import type { SentenceSpace } from '../rank/sentence-space.js';
import { contentTerms } from '../read/content-terms.js';

const SAME = 0.5;
const HELD = 0.75;
/** Sentences that share a figure or quoted words need less likeness to be the same fact. */
const SAME_WITH_FIGURE = 0.2;
const SAME_WITH_NUMBERS = 0.12;
const SAME_WITH_WORDS = 0.2;

/** Whether a candidate tells what another one told already. */
export function tellsAgain(candidate: Candidate, told: Candidate, space: SentenceSpace): boolean {
  const [a, b] = [candidate.sentence, told.sentence];
  const likeness = space.likeness(a, b);
  if (likeness >= SAME) return true;
  if (space.containment(a, b) >= HELD) return true;
  if (likeness >= SAME_WITH_WORDS && sharesMostWords(a.terms, b.terms)) return true;
  if (isSameFact(candidate.text, told.text)) return true;
  if (sharesQuotation(candidate, told)) return true;
  if (tellsNewFigure(candidate, told)) return false;
  if (likeness >= SAME_WITH_FIGURE && sharesFigure(candidate, told)) return true;
  return likeness >= SAME_WITH_NUMBERS && sharesNumbers(candidate, told);
}

/** Of what another report opens with, so much in common with the lede is the same event summed up once more. */
const SUMMED_UP = 0.25;

/**
 * Whether a sentence sums up the event that the lede has summed up: every report opens with that, in its own words, and a
 * reader who has the lede learns little from the next one, but for a figure of its own.
 */
export function sumsUpAgain(candidate: Candidate, first: Candidate): boolean {
  const [{ sentence }, { sentence: lede }] = [candidate, first];
  if (sentence.index > 0 || sentence.source === lede.source || tellsNewFigure(candidate, first)) return false;
  const told = new Set(lede.terms);
  const own = new Set(sentence.terms);
  return [...own].filter((term) => told.has(term)).length >= SUMMED_UP * own.size;
}

/** Content words in common, as a share of the shorter text, from which two claims tell one fact. */
const SAME_WORDS = 0.7;
/** A shorter text than this shares its few words by chance. */
const FEWEST_WORDS = 4;

/** Whether two claims as a reader gets them share most of their content words. */
export function isSameFact(one: string, other: string): boolean {
  const [a, b] = [new Set(contentTerms(one)), new Set(contentTerms(other))];
  const shared = [...a].filter((term) => b.has(term)).length;
  return shared / Math.max(FEWEST_WORDS, Math.min(a.size, b.size)) >= SAME_WORDS;
}

/** A figure that stands in the other sentence as no number is a fact of its own, however much the rest is alike. */
function tellsNewFigure(candidate: Candidate, told: Candidate): boolean {
  const known = new Set(findNumbers(told.text).map(({ value }) => value));
  return findQuantities(candidate.text).some(({ value }) => !known.has(value));
}

/** Two equal numbers or more ("7 votes to 4") are the mark of one fact. */
function sharesNumbers(candidate: Candidate, told: Candidate): boolean {
  const numbers = new Set(findNumbers(told.text).map(({ value }) => value));
  const shared = new Set(
    findNumbers(candidate.text).flatMap(({ value }) => (numbers.has(value) ? [value] : [])),
  );
  return shared.size >= 2;
}

/** Four content words or more (three with a year), and most of the shorter sentence's. */
function sharesMostWords(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [new Set(a), new Set(b)];
  const shared = [...one].filter((term) => other.has(term)).length;
  const least = [...one].some((term) => /^(?:19|20)\d\d$/.test(term) && other.has(term)) ? 3 : 4;
  return shared >= least && shared / Math.min(one.size, other.size) >= 0.6;
}

function sharesFigure(candidate: Candidate, told: Candidate): boolean {
  return tellsFigureOf(candidate.text, told.text);
}

/** Whether a text gives a figure of another one: the same amount of the same thing. */
export function tellsFigureOf(text: string, other: string): boolean {
  const figures = findQuantities(other);
  return findQuantities(text).some(({ value, of }) =>
    figures.some((figure) => figure.value === value && figure.of === of),
  );
}

function sharesQuotation(candidate: Candidate, told: Candidate): boolean {
  const quoted = told.sentence.quotations.map(({ text }) => plain(text)).filter((text) => text.includes(' '));
  return candidate.sentence.quotations.some(({ text }) => {
    const words = plain(text);
    return words.includes(' ') && quoted.some((other) => other.includes(words) || words.includes(other));
  });
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim();
}
