import type { Problem } from '../../domain/claim.js';
import type { Aligned, Comparison } from '../evidence/comparison.js';
import type { Edit } from '../evidence/edits.js';
import type { Word } from '../reading/words.js';

/** One named check: what is wrong with the claim beside one source. */
export type Check = (comparison: Comparison) => readonly Problem[];

/** The claim's words of an edit, exactly as they stand. */
export function claimWords(comparison: Comparison, from: number, to: number): string {
  return sliceWords(comparison.claim.text, comparison.claim.words, from, to);
}

/** The source's words of an edit, or null where there are none. */
export function sourceWords(aligned: Aligned, edit: Edit): string | null {
  const { read } = aligned.sentence;
  return sliceWords(read.text, read.words, edit.sourceFrom, edit.sourceTo) || null;
}

function sliceWords(text: string, words: readonly Word[], from: number, to: number): string {
  const first = words[from];
  const last = words[to - 1];
  return first && last && to > from ? text.slice(first.start, last.end) : '';
}

/** The edit that holds claim word `index`, where the claim departs from the aligned sentence. */
export function editAt(aligned: Aligned, index: number): Edit | undefined {
  return aligned.edits.find((edit) => edit.from <= index && index < edit.to);
}

/** The share of the claim's content words that the aligned sentence holds in the same order. */
export function closeness(comparison: Comparison, aligned: Aligned): number {
  let content = 0;
  let matched = 0;
  comparison.claim.words.forEach((word, index) => {
    if (!word.content) return;
    content++;
    if ((aligned.to[index] ?? -1) >= 0) matched++;
  });
  return content === 0 ? 0 : matched / content;
}
