import type { PreparedSource, SourceSentence } from './prepare-source.js';
import type { ReadSentence } from './read-sentence.js';

const AUXILIARY =
  /^(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|should|shall|may|might|must|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|don't|doesn't|didn't|won't|wouldn't|can't|couldn't)$/;
const NO = /^(?:no|none|nobody|nothing|neither|never|not)$/;
/** An answer says little more than "It was not, the board said." */
const LONGEST_ANSWER = 14;
/** "It was not", "Officials have not": the negation stands right behind the verb. */
const NEAR = 4;

/** Whether a sentence asks if something is so: "Was the march banned?" */
export function asksWhether({ text, words }: ReadSentence): boolean {
  return /\?["”’»']*\s*$/.test(text) && AUXILIARY.test(words[0]?.lower ?? '');
}

/**
 * What the source answers to a question right behind it: "It was not." is no, "They have, the board said." is yes;
 * null where the next sentence answers neither.
 */
export function answerTo({ index }: SourceSentence, source: PreparedSource): 'yes' | 'no' | null {
  const words = source.sentences[index + 1]?.read.words ?? [];
  if (words.length === 0 || words.length > LONGEST_ANSWER) return null;
  const opening = words.slice(0, NEAR).map(({ lower }) => lower);
  // "Nobody knows" leaves it open; "none has" does not.
  const isBare = opening.some((lower) => AUXILIARY.test(lower));
  if (opening.some((lower) => NO.test(lower))) return isBare || opening[0] === 'no' ? 'no' : null;
  const hasVerb = opening.slice(1).some((lower) => AUXILIARY.test(lower));
  return opening[0] === 'yes' || (hasVerb && words.length <= LONGEST_ANSWER / 2) ? 'yes' : null;
}
