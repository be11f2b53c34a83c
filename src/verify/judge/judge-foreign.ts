import type { PreparedSource } from '../reading/prepare-source.js';
import { isPlainlyEnglish, isPlainlyForeign, sharesTongue } from '../reading/tell-tongue.js';
import type { Judgement } from './judge-beside.js';

/**
 * A claim beside a source in another language: words are compared, and there are none to compare, so nothing is said
 * of it but that. Null where both may be in one language. English and what is not English are told apart; of two other
 * languages the words themselves say that nothing supports the claim.
 */
export function judgeForeign(sentence: string, source: string, prepared: PreparedSource): Judgement | null {
  const foreign = prepared.foreign();
  const near =
    foreign !== null
      ? isPlainlyEnglish(sentence)
        ? foreign
        : null
      : isPlainlyForeign(sentence) && isPlainlyEnglish(prepared.text.slice(0, READ_CHARACTERS))
        ? 'en'
        : null;
  if (near === null || sharesTongue(sentence, prepared.text)) return null;
  const problem = { type: 'language', text: sentence, near, blocks: true } as const;
  return { source, prepared, comparison: null, score: 0, closeness: 0, problems: [problem], evidence: [] };
}

const READ_CHARACTERS = 600;
