import { findDates } from '../../domain/text/dates.js';
import { findNumbers } from '../../domain/text/numbers.js';
import { isSpeech } from '../read/is-speech.js';
import { joined } from '../read/joined.js';
import { outsideQuotations } from '../read/outside-quotations.js';
import type { SourceSentence, SourceText } from '../read/source-text.js';

const OWNED = new RegExp(
  joined(String.raw`
      \b(?:according to|said|says|told|report|reports that|reported|estimates?|estimated|data|figures|survey|poll|
      study|analysis|census|statistics|researchers|found|shows?|showed|announced|records?|filings?|
      documents?|numbers from|calculated|projects?|projected|forecasts?|expects?|expected|predicts?|
      predicted|claims?|claimed|puts?)\b`),
  'i',
);
const MEASURED = new RegExp(
  joined(String.raw`
      \b(?:according to|survey(?:ed)?|poll(?:ed)?|study|data|figures|analysis|estimates?|estimated|
      report|census|statistics|researchers|found that|index|forecast|projections?|respondents)\b`),
  'i',
);

const DURATION = /^(?:second|minute|hour|day|week|month|year|decade)s?$/;

/** Whether a sentence holds a figure that somebody counted or claimed; years, ranks, times, dates and ages are none. */
export function holdsFigure(text: string): boolean {
  const dates = findDates(text, null);
  return findNumbers(text).some(({ kind, unit, value, start, end }) => {
    if (dates.some((date) => date.start <= start && end <= date.end)) return false;
    if (unit !== null && DURATION.test(unit)) return false;
    if (kind === 'year' || kind === 'ordinal' || kind === 'time' || kind === 'decade') return false;
    if (/^, $/.test(text.slice(start - 2, start)) && /^,/.test(text.slice(end))) return false;
    if (/^[ -](?:years?|months?)[ -]old\b/.test(text.slice(end))) return false;
    return unit !== null || value > 9 || kind === 'fraction' || kind === 'multiple';
  });
}

/**
 * Whether a sentence tells a figure as plain fact although the sentence before or after it, in the same
 * paragraph, says whose figure it is. The first sentence of a report is the outlet's own summing up.
 */
export function lacksFigureOwner(sentence: SourceSentence, source: SourceText): boolean {
  if (sentence.index === 0 || !holdsFigure(sentence.text)) return false;
  if (sentence.attributions.some(isSpeech) || OWNED.test(outsideQuotations(sentence.text))) return false;
  const before = source.sentences[sentence.index - 1];
  const after = source.sentences[sentence.index + 1];
  const near = [before, after].filter((other) => other?.paragraph === sentence.paragraph);
  return near.some(
    (other) =>
      other !== undefined &&
      (MEASURED.test(other.text) || (other === before && other.attributions.some(isSpeech))),
  );
}

/** The sentence right behind, in the same paragraph, that says whose figure this one tells; null where none does. */
export function ownerBehind(sentence: SourceSentence, source: SourceText): SourceSentence | null {
  const after = source.sentences[sentence.index + 1];
  return after?.paragraph === sentence.paragraph && MEASURED.test(after.text) ? after : null;
}
