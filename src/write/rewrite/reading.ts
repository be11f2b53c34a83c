import type { FoundName } from '../../domain/text/names.js';
import { outsideQuotations } from '../read/outside-quotations.js';
import type { SourceSentence, SourceText } from '../read/source-text.js';

/** A sentence as its pronouns are read: its own words from where it proper begins. */
export interface Reading {
  readonly sentence: SourceSentence;
  readonly source: SourceText;
  /** The whole sentence with quotations blanked out; offsets are those of the sentence. */
  readonly own: string;
  /** Where the sentence proper begins, behind dateline and connectives. */
  readonly bodyStart: number;
}

export function readOwnWords(sentence: SourceSentence, source: SourceText, bodyStart: number): Reading {
  return { sentence, source, own: outsideQuotations(sentence.text), bodyStart };
}

/** The sentence's own words between where it begins and an offset. */
export function before({ own, bodyStart }: Reading, at: number): string {
  return own.slice(bodyStart, at);
}

/** Names that the sentence gives before an offset. */
export function namesBefore({ sentence, source, bodyStart }: Reading, at: number): readonly FoundName[] {
  const from = sentence.start + bodyStart;
  return source.names.filter(({ start, end }) => from <= start && end <= sentence.start + at);
}
