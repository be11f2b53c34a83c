import { findDates } from '../../domain/text/dates.js';
import { findNames } from '../../domain/text/names.js';
import type { Candidate } from '../candidate.js';
import type { Notebook, Taken } from './notebook.js';

/** The longest lede, in words. */
export const LEDE_WORDS = 45;
/** Sentences further down than this hardly ever sum an event up. */
const DEEPEST = 5;
const PLACE = /\b(?:in|at|near|outside|from|across) (?:the )?\p{Lu}\p{L}+/u;

/** Takes the sentence that sums the event up: who, what, where, when, in at most 45 words. */
export function chooseLede(candidates: readonly Candidate[], notebook: Notebook): Taken | null {
  const short = candidates.filter((candidate) => wordsIn(candidate.text) <= LEDE_WORDS);
  const first = short.filter(({ sentence, traits }) => sentence.index < DEEPEST && !isMostlyQuoted(traits, sentence));
  const worth = (candidate: Candidate): number => ledeWorth(candidate, notebook);
  return notebook.takeBest(first, worth) ?? notebook.takeBest(short, worth);
}

/** How well a sentence opens a brief; about 0 to 1.5. */
export function ledeWorth(candidate: Candidate, { sources }: Notebook): number {
  const { sentence, text, traits } = candidate;
  const length = wordsIn(text);
  const published = sources.find(({ index }) => index === sentence.source)?.article.published ?? null;
  let worth = candidate.score;
  if (sentence.index === 0) worth += 0.2;
  if (findDates(text, published).some(({ precision }) => precision === 'day')) worth += 0.08;
  if (PLACE.test(text)) worth += 0.06;
  if (findNames(text).length > 0) worth += 0.08;
  if (sentence.attributions.length > 0) worth += 0.04;
  if (length < 12) worth -= 0.2;
  if (length > 38) worth -= 0.03;
  if (traits.quotedWords > 8) worth -= 0.12;
  if (traits.isUnknown) worth -= 0.15;
  return worth - 0.15 * traits.background;
}

export function wordsIn(text: string): number {
  return text.trim().split(/\s+/).length;
}

function isMostlyQuoted(traits: Candidate['traits'], sentence: Candidate['sentence']): boolean {
  return traits.quotedWords > sentence.wordCount / 2;
}
