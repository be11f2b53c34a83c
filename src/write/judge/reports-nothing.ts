import { findAddress } from '../model/find-link.js';
import { outsideQuotations } from '../read/outside-quotations.js';
import type { SourceSentence, SourceText } from '../read/source-text.js';
import { isBoilerplate } from './find-boilerplate.js';
import { isOffer } from './find-offer.js';
import { faultOfVoice } from './find-voice.js';

/** Voices in which nothing is reported: an order, and what is meant for a machine. */
const ORDERING: ReadonlySet<string | null> = new Set([
  'an instruction, not reporting',
  'tells the reader what to do',
]);

/**
 * Whether a sentence of a report reports nothing: it asks, orders, offers, leads elsewhere or speaks of the page.
 * Whatever such a sentence has in it, nobody reports it, and no claim may rest on it.
 */
export function reportsNothing({ text, spokenBy }: SourceSentence, source: SourceText): boolean {
  if (findAddress(text) !== null) return true;
  if (!source.isEnglish) return false;
  if (spokenBy === null && ORDERING.has(faultOfVoice(text))) return true;
  return (
    isBoilerplate(text) ||
    isOffer(outsideQuotations(text), source.article.title) ||
    /\?["'”’»)\]]*$/.test(outsideQuotations(text).trimEnd())
  );
}

/** The text of a source with spaces in the place of what reports nothing; offsets stay as they are. */
export function reportingOf(source: SourceText): string {
  let { text } = source.article;
  for (const sentence of source.sentences) {
    if (!reportsNothing(sentence, source)) continue;
    const { start, end } = sentence;
    text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
  }
  return text;
}
