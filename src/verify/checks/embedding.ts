import type { Problem } from '../../domain/claim.js';
import type { Check } from './check.js';
import { besideFollowed, type Followed, isKept, limitProblem } from './kept-words.js';

/** What stands before a clause and says that the clause is not so, or leaves it open. */
const DENYING =
  /^(?:not|never|no|nobody|none|untrue|false|falsely|wrong|wrongly|incorrect|incorrectly|myths?|hoax(?:es)?|lies?|lied|rumou?rs?|fiction|den(?:y|ies|ied|ying|ials?)|reject(?:s|ed|ing)?|dismiss(?:es|ed)?|disput(?:e|es|ed)|doubt(?:s|ed)?|doubtful|unlikely|unclear|unproven|cleared|acquitted|impossible)$/;
const OPEN =
  /^(?:charg(?:e|es|ed)|allegations?|alleg(?:e|es|ed|ing)|accus(?:e|es|ed|ing|ations?)|claims?|claim(?:ed|ing)|suspect(?:s|ed)?|suspicions?|fears?|feared|hopes?|hoped|theor(?:y|ies)|speculat(?:ion|ed)|suggest(?:s|ed|ions?)|reports?|whether|possibility|prospect|risk|threat|chance|if|imagine|suppose|pretend(?:s|ed)?)$/;
const CLAUSE_WORDS = /^(?:that|whether|he|she|it|they|the|a|an|of|to|for|his|her|their|its)$/;
const REACH = 3;

/**
 * A clause under "it is a myth that" or "cleared of charges that" must not be told alone. Looks at what stands
 * before the clause that the claim keeps, where all of it went.
 */
export const checkEmbedding: Check = (comparison) =>
  besideFollowed(comparison, (followed) => {
    const { claim, source } = followed;
    const isOpen = (lower: string): boolean => DENYING.test(lower) || OPEN.test(lower);
    if (claim.some((word) => isOpen(word.lower) || /^(?:nor|neither|without)$/.test(word.lower))) return [];
    const first = openingOfClause(followed);
    if (first === null) return [];
    for (let at = first.that - 1; at >= 0 && at >= first.that - REACH; at--) {
      const word = source[at];
      if (!word || isKept(followed, at) || !isOpen(word.lower)) continue;
      return [problem(followed, DENYING.test(word.lower), at, first.kept)];
    }
    return [];
  });

function problem(followed: Followed, denied: boolean, at: number, kept: number): Problem {
  const { claim } = followed;
  return limitProblem(denied ? 'negation' : 'attribution', followed, [0, claim.length - 1], [at, kept]);
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
