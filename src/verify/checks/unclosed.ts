import type { Quotation } from '../../domain/text/quotations.js';
import type { ReadSentence } from '../reading/read-sentence.js';

const MARK = /[“”„"″]/g;

/** Stretches that a mark without its partner opens or closes: they read as quotations too, to either end. */
export function unclosedQuotations({ text, clause, speech }: ReadSentence): Quotation[] {
  const alone = [...text.matchAll(MARK)].filter(
    ({ index }) =>
      !clause.quotations.some(({ start, end }) => start <= index && index < end) &&
      // Inches and seconds of arc.
      !/\d/.test(text[index - 1] ?? ''),
  );
  const [only] = alone;
  if (!only || alone.length > 1) return [];
  const opens = only.index === 0 || /[\s([—–-]/.test(text[only.index - 1] ?? '');
  // "Ruiz said it works”": what stands before the words belongs to who says them.
  const spoken = speech.findLast(({ cueStart, start }) => cueStart < start && start < only.index)?.start ?? 0;
  const [start, end] = opens ? [only.index, text.length] : [spoken, only.index + 1];
  const [innerStart, innerEnd] = opens ? [start + 1, end] : [start, end - 1];
  return [{ start, end, innerStart, innerEnd, text: text.slice(innerStart, innerEnd) }];
}
