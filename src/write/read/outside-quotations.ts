import { findQuotations } from '../../domain/text/quotations.js';

/** The text with quoted words blanked out, same length: what the source says in its own voice. */
export function outsideQuotations(text: string): string {
  let own = text;
  for (const { start, end } of findQuotations(text)) {
    own = own.slice(0, start) + ' '.repeat(end - start) + own.slice(end);
  }
  return own;
}
