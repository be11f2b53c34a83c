import type { Problem } from '../../domain/claim.js';
import { TITLES } from '../../domain/text/name-words.js';
import type { Check } from './check.js';
import { besideFollowed, type Followed, isKept, limitProblem } from './kept-words.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
/** Words that take from the noun behind them what it says: a former president is no president. */
const OFFICES = set('former ex vice deputy acting interim assistant associate sub incoming retired emeritus');
const DOUBTS = set(
  `suspected alleged accused supposed purported presumed would-be potential possible prospective proposed planned
  tentative preliminary provisional draft partial conditional fake false bogus counterfeit failed attempted unconfirmed
  rumoured rumored disputed unproven mock simulated hypothetical aspiring non unofficial`,
);
/** Adverbs that leave open whether what they stand beside is so. */
const ADVERBS = set(
  `allegedly reportedly supposedly purportedly apparently possibly perhaps maybe probably potentially presumably
  likely almost nearly hardly barely virtually`,
);
/** Words with which a claim leaves the same open. */
const OPEN =
  /^(?:(?:alleg|report|suppos|purport|appar|possib|perhap|mayb|probab|potential|presum|suspect|accus|propos|attempt|tentative|prelim|provision|partial|condition|disput|unconfirm|unproven|rumou?r|claim)\p{L}*|likely|almost|nearly|hardly|barely|virtually|may|might|could|would|plans?|planned|try|tried|fail(?:s|ed)?|fake|false|bogus|draft|thought|believed|said|says|according|seems?|mock|simulated)$/u;
const REACH = 3;

/**
 * A word that limits or doubts what stands behind it ("former president", "suspected killer", "almost won") may
 * not be left out while the word that it limits stays.
 */
export const checkLimiters: Check = (comparison) => besideFollowed(comparison, lostLimiters);

function lostLimiters(followed: Followed): Problem[] {
  const { source, claim, comparison } = followed;
  const isOpen = claim.some((word) => OPEN.test(word.lower));
  for (const [index, { lower, stem }] of source.entries()) {
    const isOffice = OFFICES.has(lower);
    const isDoubt = DOUBTS.has(lower) || ADVERBS.has(lower);
    if (!(isOffice || isDoubt) || isKept(followed, index)) continue;
    if (comparison.claim.stems.has(stem) || (isDoubt && isOpen)) continue;
    if (
      isOffice &&
      claim.some((word) => /^(?:former|ex|once|then|past|previous\w*|was|had|served)$/.test(word.lower))
    )
      continue;
    const limited = limitedBy(followed, index);
    if (limited === null) continue;
    const kept = followed.keptAs[limited] ?? 0;
    return [limitProblem(isOffice ? 'role' : 'entailment', followed, [kept, kept], [index, limited])];
  }
  return [];
}

/** The kept word that the limiter stands before: the next one, or the noun or title a little further on. */
function limitedBy(followed: Followed, index: number): number | null {
  const { source } = followed;
  for (let at = index + 1; at <= index + REACH && at < source.length; at++) {
    const word = source[at];
    if (!word || (at > index + 1 && /[,;:.]/.test(gap(followed, at)))) return null;
    if (!isKept(followed, at)) continue;
    if (!word.content && at > index + 1) return null;
    return at === index + 1 || !word.capital || TITLES.has(word.lower) ? at : null;
  }
  return null;
}

function gap({ aligned, source }: Followed, at: number): string {
  return aligned.sentence.read.text.slice(source[at - 1]?.end, source[at]?.start);
}
