import { ReadSentence } from '../reading/read-sentence.js';
import { compareNumbers } from './compare-numbers.js';
import { type Comparison, compare } from './comparison.js';

/** Words that only say that a figure is rounded. */
const HEDGE =
  /\b(?:about|around|some|nearly|almost|roughly|approximately|more than|over|fewer than|less than|close to|just (?:over|under)|at least|up to)\s+(?=[$£€]?$)/i;

/**
 * The comparison with each figure that the claim rounds set back to the source's own, so that "some 83,000" counts as
 * the 83,400 that it stands for; whether the rounding is honest the checks judge. The same comparison where nothing is
 * rounded.
 */
export function restoreFigures(comparison: Comparison): Comparison {
  const { claim, source, aligned } = comparison;
  const [best] = aligned;
  if (!best) return comparison;
  let { text } = claim;
  for (const number of claim.numbers.toReversed()) {
    const given = best.sentence.read.numbers;
    if (given.some(({ value, unit }) => value === number.value && unit === number.unit)) continue;
    const exact = given.filter((other) => compareNumbers(number, other));
    if (exact.length !== 1 || !exact[0]) continue;
    text = text.slice(0, number.start).replace(HEDGE, '') + exact[0].text + text.slice(number.end);
  }
  return text === claim.text ? comparison : compare(new ReadSentence(text, claim.published), source);
}
