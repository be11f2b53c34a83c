import type { Problem } from '../../domain/claim.js';
import { stem } from '../../domain/text/stem.js';
import { cueVerb } from '../attribution/cue-words.js';
import type { Comparison } from '../evidence/comparison.js';
import { kindsOf, synonymsOf } from '../reading/relations.js';
import { nameWords } from '../reading/source-speech.js';
import { readWords } from '../reading/words.js';
import type { Check } from './check.js';

/** Verbs that say what somebody thinks of a thing or takes upon himself, which "said" alone does not. */
const STANDS = new Set(
  `praise criticize criticise condemn denounce blame accuse defend welcome applaud hail dismiss mock ridicule slam
  blast deny admit promise pledge vow threaten apologize apologise thank endorse`.split(/\s+/),
);

/**
 * "Asplund praised the product" needs a source that tells praise: the verb or one of its meaning. That he is
 * named beside the product, or said something of it, is not enough.
 */
export const checkStances: Check = (comparison) =>
  comparison.claim.speech.flatMap(({ speaker, cue, cueStart, cueEnd }): Problem[] => {
    const verb = cueVerb(cue.toLowerCase()) ?? '';
    if (!STANDS.has(verb) || nameWords(readWords(speaker)).length === 0) return [];
    if (isTold(verb, comparison)) return [];
    const text = comparison.claim.text.slice(cueStart, cueEnd);
    return [{ type: 'attribution', text, near: null, blocks: true }];
  });

function isTold(verb: string, { source }: Comparison): boolean {
  const wanted = stem(verb);
  const related = new Set([wanted, ...synonymsOf(wanted), ...kindsOf(wanted)]);
  for (const one of [...related]) for (const other of synonymsOf(one)) related.add(other);
  return [...source.byStem.keys()].some((known) => related.has(known) || kindsOf(known).has(wanted));
}
