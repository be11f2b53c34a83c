import type { Problem } from '../../domain/claim.js';
import type { Quotation } from '../../domain/text/quotations.js';
import type { Comparison } from '../evidence/comparison.js';
import { readWords, type Word } from '../reading/words.js';

const NEGATION = /^(?:not|no|never|nobody|nothing|none|neither|nor|without|hardly)$/;

/**
 * Words in brackets inside a quotation explain; they may not bring in a negation, nor a common word that the
 * source does not have.
 */
export function checkBrackets(comparison: Comparison, quotation: Quotation): Problem[] {
  return [...quotation.text.matchAll(/\[([^\]]*)\]/g)].flatMap((match): Problem[] => {
    if (comparison.source.text.includes(match[0])) return [];
    const wrong = readWords(match[1] ?? '').some((word) => changesSense(word, comparison));
    return wrong ? [{ type: 'quote', text: match[0], near: null, blocks: true }] : [];
  });
}

function changesSense(word: Word, { source }: Comparison): boolean {
  if (NEGATION.test(word.lower)) return true;
  return word.content && !word.capital && word.lower !== 'sic' && !source.byStem.has(word.stem);
}
