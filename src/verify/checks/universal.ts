import type { Problem } from '../../domain/claim.js';
import type { ReadSentence } from '../reading/read-sentence.js';
import { type Check, claimWords } from './check.js';

const WHOLE = /^(?:all|every|entire|whole)$/;
const WHOLE_ALONE = /^(?:everyone|everybody)$/;
/** In the source any of these may mean the whole: "none was left open", "across the country". */
const WHOLE_IN_SOURCE =
  /^(?:all|every|each|everyone|everybody|everything|entire|entirely|whole|wholly|both|full|fully|total|totally|any|across|throughout|complete\w*|none|nobody|no|nothing|neither|always|never|nationwide|worldwide)$/;
const BETWEEN = /^(?:the|of|its|their|his|her|our|those|these|other)$/;
/** "Of all time", "at all". */
const SET_PHRASE = /^(?:of|at|after|above)$/;
/** So many of the nearest sentences are looked at. */
const NEAREST = 3;

/**
 * "All schools in the town" must be told of all: where none of the sentences that bear the claim out speaks of the
 * whole of anything, a part was made the whole. A count ("all 212") is the numbers' matter.
 */
export const checkUniversals: Check = (comparison) => {
  const { claim, aligned, source } = comparison;
  const at = wholeIn(claim, (stem) => source.byStem.has(stem));
  if (at < 0 || aligned.length === 0) return [];
  const near = aligned.slice(0, NEAREST).map(({ sentence }) => sentence.read);
  if (near.some(({ words }) => words.some(({ lower }) => WHOLE_IN_SOURCE.test(lower)))) return [];
  const problem: Problem = {
    type: 'entailment',
    text: claimWords(comparison, at, at + 2),
    near: near[0]?.text ?? null,
    blocks: true,
  };
  return [problem];
};

/** Index of the word that says "all" of something that the source knows; −1 for none. */
function wholeIn({ words }: ReadSentence, isKnown: (stem: string) => boolean): number {
  return words.findIndex(({ lower }, index) => {
    if (SET_PHRASE.test(words[index - 1]?.lower ?? '')) return false;
    if (WHOLE_ALONE.test(lower)) return true;
    if (!WHOLE.test(lower)) return false;
    const noun = words.slice(index + 1).find((word) => !BETWEEN.test(word.lower));
    return noun?.content === true && !/^\d/.test(noun.lower) && isKnown(noun.stem);
  });
}
