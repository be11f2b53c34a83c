import { findQuotations, type Quotation } from '../../domain/text/quotations.js';
import { readWords, type Word } from '../reading/words.js';

/** A sentence prepared for reading who says what in it. Offsets are into its own text. */
export interface Clause {
  readonly text: string;
  readonly words: readonly Word[];
  readonly quotations: readonly Quotation[];
  /** For each word, whether it stands inside quotation marks. */
  readonly quoted: readonly boolean[];
}

/** A run of words, both ends included. */
export interface WordSpan {
  readonly first: number;
  readonly last: number;
}

export function readClause(text: string, words: readonly Word[] = readWords(text)): Clause {
  const quotations = findQuotations(text);
  const quoted = words.map((word) =>
    quotations.some((quotation) => quotation.start < word.start && word.start < quotation.end - 1),
  );
  return { text, words, quotations, quoted };
}

/** The characters between word `index - 1` and word `index`. Full stops of titles and initials do not count. */
export function gapBefore(clause: Clause, index: number): string {
  const before = clause.words[index - 1];
  const gap = clause.text.slice(before?.end ?? 0, clause.words[index]?.start ?? clause.text.length);
  return before &&
    /^(?:mr|mrs|ms|dr|sen|rep|gov|gen|prof|rev|st|lt|col|sgt|jr|sr|capt|\p{L})$/u.test(before.lower)
    ? gap.replace('.', '')
    : gap;
}

export function sliceOf(clause: Clause, span: WordSpan): string {
  return clause.text.slice(clause.words[span.first]?.start, clause.words[span.last]?.end);
}

export function lowerAt(clause: Clause, index: number): string {
  return clause.words[index]?.lower ?? '';
}
