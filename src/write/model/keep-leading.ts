import { findNumbers } from '../../domain/text/numbers.js';
import { contentTerms } from '../read/content-terms.js';
import type { ExtractiveWork } from '../write-brief.js';

/** Share of the content words of what the reports lead with that a brief has somewhere, at least. */
const LEAST_TOLD = 0.6;
/** Share of a shorter lede's content words that the longer has, from which on it is a part of it. */
const PART = 0.7;

/**
 * Whether a brief tells what the reports lead with: its main words, and each of its figures that a headline or
 * another report has as well. That a passage in one report wants a fact left out cannot hide what they open with:
 * where one was taken out (`isSteered`), every word and figure of it is to be told.
 */
export function tellsLeading(
  told: readonly string[],
  leading: string,
  { sources }: Pick<ExtractiveWork, 'sources'>,
  isSteered = false,
): boolean {
  const held = new Set(told.flatMap(contentTerms));
  const terms = [...new Set(contentTerms(leading))];
  const share = terms.filter((term) => held.has(term)).length / Math.max(1, terms.length);
  const values = new Set(told.flatMap(valuesIn));
  const titles = new Set(sources.flatMap(({ article }) => valuesIn(article.title)));
  const isKey = (value: number): boolean =>
    titles.has(value) || sources.filter(({ article }) => valuesIn(article.text).includes(value)).length > 1;
  if (isSteered) return share === 1 && valuesIn(leading).every((value) => values.has(value));
  return share >= LEAST_TOLD && valuesIn(leading).every((value) => values.has(value) || !isKey(value));
}

/** Whether one sentence says no more than a part of another. */
export function isPartOf(text: string, whole: string): boolean {
  const held = new Set(contentTerms(whole));
  const terms = [...new Set(contentTerms(text))];
  return terms.filter((term) => held.has(term)).length >= PART * terms.length;
}

const valuesIn = (text: string): number[] => findNumbers(text).map(({ value }) => value);
