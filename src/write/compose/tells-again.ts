import type { Candidate } from '../candidate.js';
import type { SentenceSpace } from '../rank/sentence-space.js';
import { findQuantities } from './quantities.js';

const SAME = 0.48;
const HELD = 0.72;
/** Sentences that share a figure or quoted words need less likeness to be the same fact. */
const SAME_WITH_FIGURE = 0.25;

/** Whether a candidate tells what another one told already. */
export function tellsAgain(candidate: Candidate, told: Candidate, space: SentenceSpace): boolean {
  const [a, b] = [candidate.sentence, told.sentence];
  const likeness = space.likeness(a, b);
  if (likeness >= SAME) return true;
  if (space.containment(a, b) >= HELD) return true;
  if (sharesQuotation(candidate, told)) return true;
  return likeness >= SAME_WITH_FIGURE && sharesFigure(candidate, told);
}

function sharesFigure(candidate: Candidate, told: Candidate): boolean {
  const figures = findQuantities(told.text);
  return findQuantities(candidate.text).some(({ value, of }) =>
    figures.some((other) => other.value === value && other.of === of),
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
  return text.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, '').trim();
}
