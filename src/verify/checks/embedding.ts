import type { Problem } from '../../domain/claim.js';
import type { Word } from '../reading/words.js';
import type { Check } from './check.js';
import { besideFollowed, type Followed, isKept, limitProblem } from './kept-words.js';

/** What stands before a clause and says that the clause is not so, or leaves it open. */
const DENYING =
  /^(?:not|never|no|nobody|none|untrue|false|falsely|wrong|wrongly|incorrect|incorrectly|myths?|hoax(?:es)?|lies?|lied|rumou?rs?|fiction|den(?:y|ies|ied|ying|ials?)|reject(?:s|ed|ing)?|dismiss(?:es|ed)?|disput(?:e|es|ed)|doubt(?:s|ed)?|doubtful|unlikely|unclear|unproven|cleared|acquitted|impossible)$/;
const OPEN =
  /^(?:charg(?:e|es|ed)|allegations?|alleg(?:e|es|ed|ing)|accus(?:e|es|ed|ing|ations?)|claims?|claim(?:ed|ing)|suspect(?:s|ed)?|suspicions?|fears?|feared|hopes?|hoped|theor(?:y|ies)|speculat(?:ion|ed)|suggest(?:s|ed|ions?)|reports?|whether|possibility|prospect|risk|threat|chance|if|imagine|suppose|pretend(?:s|ed)?)$/;
const CLAUSE_WORDS = /^(?:that|whether|he|she|it|they|the|a|an|of|to|for|his|her|their|its)$/;
const DENIAL = /^(?:not|never|no|hardly)$/;
const THOUGHT =
  /^(?:think|believe|expect|feel|suppose|imagine|see|say|mean|know|agree|accept|claim|suggest|argue)$/;
const REACH = 3;

/**
 * A clause under "it is a myth that" or "cleared of charges that" must not be told alone. Looks at what stands
 * before the clause that the claim keeps, where all of it went.
 */
export const checkEmbedding: Check = (comparison) =>
  besideFollowed(comparison, (followed) => {
    const { claim, source } = followed;
    const thought = deniedThought(followed);
    if (thought !== null) return [problem(followed, true, thought.at, thought.kept)];
    const isOpen = (lower: string): boolean => DENYING.test(lower) || OPEN.test(lower);
    if (claim.some((word) => isOpen(word.lower) || /^(?:nor|neither|without)$/.test(word.lower))) return [];
    const first = openingOfClause(followed);
    if (first === null) return [];
    for (let at = first.that - 1; at >= 0 && at >= first.that - REACH; at--) {
      const word = source[at];
      if (!word || isKept(followed, at) || !isOpen(word.lower) || isCue(followed, word)) continue;
      return [problem(followed, DENYING.test(word.lower), at, first.kept)];
    }
    return [];
  });

/** "I don't think it posed a risk": the clause is denied before it begins, with or without "that". */
function deniedThought({ source, claim, keptAs }: Followed): { at: number; kept: number } | null {
  if (claim.some(({ lower }) => DENIAL.test(lower))) return null;
  for (let verb = 1; verb < source.length - 1; verb++) {
    const isDenied = THOUGHT.test(source[verb]?.lower ?? '') && DENIAL.test(source[verb - 1]?.lower ?? '');
    if (!isDenied || (keptAs[verb] ?? -1) >= 0) continue;
    const next = source[verb + 1]?.lower === 'that' ? verb + 2 : verb + 1;
    const isKeptOn = (at: number): boolean => (keptAs[at] ?? -1) >= 0;
    if (isKeptOn(next) && isKeptOn(next + 1)) return { at: verb - 2, kept: verb };
  }
  return null;
}

function problem(followed: Followed, denied: boolean, at: number, kept: number): Problem {
  const { claim } = followed;
  return limitProblem(denied ? 'negation' : 'attribution', followed, [0, claim.length - 1], [at, kept]);
}

/** "Holt reports that": words passed on, which the check of attribution reads. */
function isCue({ aligned }: Followed, word: Word): boolean {
  return aligned.sentence.read.speech.some(({ cueStart }) => cueStart === word.start);
}

/** A sentence of a quotation ends between "that" and the kept words: they are no clause of it. */
function crossesStop({ aligned, source, keptAs }: Followed, that: number): boolean {
  const first = keptAs.findIndex((target, at) => at > that && target >= 0 && source[at]?.content === true);
  const { text } = aligned.sentence.read;
  return first > that && /\p{Ll}{3}[.!?]["”’]?\s/u.test(text.slice(source[that]?.end, source[first]?.start));
}

/** Where the longest kept run begins, and the "that" before it that went. */
function openingOfClause(followed: Followed): { that: number; kept: number } | null {
  const { source } = followed;
  for (let at = source.length - 1; at > 0; at--) {
    if (!/^(?:that|whether)$/.test(source[at]?.lower ?? '') || isKept(followed, at)) continue;
    const behind = source
      .slice(at + 1)
      .filter((word, index) => word.content && isKept(followed, at + 1 + index)).length;
    const kept = source.filter((word, index) => word.content && isKept(followed, index)).length;
    if (behind * 2 < kept) continue;
    if (crossesStop(followed, at)) continue;
    let next = at + 1;
    while (
      next < source.length &&
      (CLAUSE_WORDS.test(source[next]?.lower ?? '') || !isKept(followed, next)) &&
      next - at < 6
    )
      next++;
    return { that: at, kept: next };
  }
  return null;
}
