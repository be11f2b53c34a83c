import type { Problem } from '../../domain/claim.js';
import type { Word } from '../reading/words.js';
import type { Check } from './check.js';
import { besideFollowed, type Followed, limitProblem } from './kept-words.js';

/** How certain a verb is with an auxiliary before it: possible, wanted, to come. A bare verb is a fact. */
const POSSIBLE = 1;
const WANTED = 2;
const OWED = 2.5;
const COMING = 3;
const MODALS: ReadonlyMap<string, number> = new Map([
  ...each('may might could can', POSSIBLE),
  ...each('should ought', WANTED),
  ...each('must', OWED),
  ...each('will would shall', COMING),
]);
/** Between an auxiliary and its verb. */
const BETWEEN =
  /^(?:be|been|being|have|has|had|not|also|only|then|soon|now|still|ever|never|even|just|both|either|again|get|got)$/;
const LONGEST_REACH = 5;
/** Before "to" and a verb these say that the deed is wanted, owed, tried or ahead, not that it is done. */
const AHEAD =
  /^(?:plan(?:s|ned|ning)?|hop(?:e|es|ed|ing)|want(?:s|ed|ing)?|wish(?:es|ed)?|intend(?:s|ed|ing)?|aim(?:s|ed|ing)?|seek(?:s|ing)?|sought|expect(?:s|ed|ing)?|propos(?:e|es|ed|als?|ing)|threaten(?:s|ed|ing)?|threats?|tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|ha[sd]|have|having|need(?:s|ed)?|be|likely|unlikely|agree(?:s|d|ing|ment)?|promis(?:e|es|ed|ing)|vow(?:s|ed|ing)?|pledg(?:e|es|ed|ing)|offer(?:s|ed|ing)?|refus(?:e|es|ed|ing|al)|fail(?:s|ed|ing|ure)?|declin(?:e|es|ed|ing)|decid(?:e|es|ed|ing)|decision|order(?:s|ed|ing)?|ask(?:s|ed|ing)?|urg(?:e|es|ed|ing)|chance|bid|effort|efforts|option|meant|supposed|required|obliged|conspir(?:e|ed|ing)|willing|reluctant|whether|consider(?:s|ed|ing)?)$/;

/** The same, but for what is settled to come: "will" tells it as well. */
const SETTLED = /^(?:set|due|prepar(?:e|es|ed|ing)|poised|ready|scheduled|about|going|is|are|was|were)$/;

function each(words: string, rank: number): [string, number][] {
  return words.split(' ').map((word) => [word, rank]);
}

/**
 * What may, might, is to or is planned to happen must not be told as coming or done: the claim may be as certain
 * as the source or less, never more; and a duty is no leave. Reads the auxiliary or the infinitive of each verb that both texts have.
 */
export const checkModality: Check = (comparison) => besideFollowed(comparison, strengthened);

function strengthened(followed: Followed): Problem[] {
  const { claim, source, aligned } = followed;
  for (const [index, target] of aligned.to.entries()) {
    if (target < 0 || !source[target]?.content) continue;
    const given = before(source, target);
    if (!given) continue;
    const told = before(claim, index);
    // Headlines put the infinitive alone for what is to come: "Lumen to cut jobs".
    if (!told && claim[index - 1]?.lower === 'to') continue;
    // A verb of the same making, "plans" for "intends", is compared by other checks.
    if (told && told.rank <= given.rank && !(given.rank === OWED && told.rank === POSSIBLE)) continue;
    return [limitProblem('entailment', followed, [told?.at ?? index, index], [given.at, target])];
  }
  return [];
}

interface Auxiliary {
  readonly rank: number;
  readonly at: number;
}

/** The auxiliary of the verb at `index`, or null where it has none. */
function before(words: readonly Word[], index: number): Auxiliary | null {
  for (let at = index - 1; at >= 0 && index - at <= LONGEST_REACH; at--) {
    const word = words[at];
    if (!word) return null;
    const rank = MODALS.get(word.lower);
    if (rank !== undefined) return { rank, at };
    if (word.lower === 'to') return infinitive(words, at, index);
    if (!BETWEEN.test(word.lower) && !/ly$/.test(word.lower)) return null;
  }
  return null;
}

/** "plans to cut", not "went to Kell". */
function infinitive(words: readonly Word[], to: number, verb: number): Auxiliary | null {
  const governor = words[to - 1];
  const word = words[verb];
  if (!governor || !word || word.capital || !(AHEAD.test(governor.lower) || SETTLED.test(governor.lower)))
    return null;
  if (to + 1 === verb && /(?:[^e]ed|ing|[^s]s)$/.test(word.lower)) return null;
  return { rank: SETTLED.test(governor.lower) ? COMING : WANTED, at: to - 1 };
}
