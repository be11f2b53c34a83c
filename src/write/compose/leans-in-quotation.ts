import { findQuotations } from '../../domain/text/quotations.js';
import type { Candidate } from '../candidate.js';
import { contentTerms } from '../read/content-terms.js';
import { opensInTheAir } from '../rewrite/opens-in-the-air.js';

/** A deed or a time that was told just before: "You cannot do that and sell ads", "We did in that time …". */
const TOLD_BEFORE =
  /^(?:\P{L}*[\p{L}’']+){1,4}? (?:(?:do|did|does|doing|done) (?:that|this|so)\b|(?:in|at|during|since|after|before) (?:that|this) (?:time|day|hour|week|month|moment|point)\b)/u;
/** So many content words beside speaker and verb of saying name what a quoted "it" stands for. */
const NAMING = 3;

/**
 * Whether quoted words speak of something that the sentence does not name: behind "Ruiz said: “It would be a
 * disaster.”" a reader does not know what would, and nobody may put a name into a quotation.
 */
export function leansInQuotation({ text, sentence }: Pick<Candidate, 'text' | 'sentence'>): boolean {
  const [first] = findQuotations(text);
  if (!first) return false;
  const quoted = first.text.charAt(0).toUpperCase() + first.text.slice(1);
  if (!opensInTheAir(quoted) && !TOLD_BEFORE.test(quoted)) return false;
  const before = text.slice(0, first.start);
  const speaking = new Set(
    sentence.attributions.flatMap(({ speaker, cue }) => contentTerms(`${speaker} ${cue}`)),
  );
  return contentTerms(before).filter((term) => !speaking.has(term)).length < NAMING;
}
