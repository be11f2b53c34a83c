import { findQuotations } from '../../domain/text/quotations.js';

/** The sentence with what stands in quotation marks blanked out; of the same length. */
export function ownWords(text: string): string {
  return findQuotations(text).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}
