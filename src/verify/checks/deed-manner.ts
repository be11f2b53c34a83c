import type { Problem } from '../../domain/claim.js';
import type { Deed } from '../../domain/clauses.js';
import type { FoundDate } from '../../domain/text/dates.js';
import { compareDates } from '../evidence/compare-dates.js';
import type { ReadSentence } from '../reading/read-sentence.js';
import type { Check } from './check.js';
import { type DeedMatch, type MatchedDeed, matchDeeds } from './match-deeds.js';

const POSSIBLE = /^(?:may|might|could)$/;
/** A claim that hedges like this anywhere leaves the matter open too. */
const HEDGES =
  /^(?:may|might|could|can|possib\w+|perhaps|likely|unlikely|potential\w*|expect\w*|plan\w*|hope[sd]?|hoping|inten\w+|if|whether|would|should|risk\w*|fear\w*|threat\w*|ability|able|chance|want\w*|study|studying|consider\w*|suggest\w*|believ\w*|thinks?|thought|seek\w*|wary|warn\w*|call\w*|propos\w*)$/;
const NEGATIVE =
  /^(?:not|n't|no|never|none|nobody|nothing|neither|nor|without|cannot|hardly|barely|un\p{L}+|in(?:valid|complete|eligible)|fail\w*|refus\w*|declin\w*|den(?:y|ies|ied)|lack\w*|reject\w*|absen\w+|avoid\w*|stop\w*|prevent\w*|except|but|yet|rul(?:e|es|ed)|clear\w*|free|zero|against|disagree\w*|dismiss\w*|block\w*|miss\w*|abandon\w*|drop\w*|cancel\w*)$/u;
const NEGATION = /^(?:not|n't|never|cannot)$/;
const NO_SUBJECT = /^(?:no|none|nobody|neither)$/;

/**
 * A deed keeps its manner, however the claim orders its words: what may happen is not told as happening, what did not
 * happen not as done, nor in another year or on another day than the clause gives.
 */
export const checkDeedManner: Check = (comparison) =>
  matchDeeds(comparison).flatMap((match) => [
    ...madeCertain(match, comparison.claim),
    ...madePositive(match, comparison.claim),
    ...movedInTime(match, comparison.claim),
  ]);

function madeCertain(match: DeedMatch, claim: ReadSentence): Problem[] {
  if (claim.tagged.some(({ lower }) => HEDGES.test(lower))) return [];
  const isOpen = ({ deed, sentence: { read } }: MatchedDeed): boolean =>
    groupOf(deed, read).some((lower) => POSSIBLE.test(lower));
  const [best] = match.matches;
  return best && match.matches.every(isOpen) ? [problem('entailment', match, claim, best)] : [];
}

function madePositive(match: DeedMatch, claim: ReadSentence): Problem[] {
  if (claim.tagged.some(({ lower }) => NEGATIVE.test(lower))) return [];
  const [best] = match.matches;
  return best && match.matches.every(({ deed, sentence: { read } }) => isNegated(deed, read))
    ? [problem('negation', match, claim, best)]
    : [];
}

function isNegated(deed: Deed, read: ReadSentence): boolean {
  const [subject] = deed.subject?.phrases ?? [];
  const first = subject && read.tagged[subject.first]?.lower;
  if (first !== undefined && NO_SUBJECT.test(first)) return true;
  return groupOf(deed, read).some((lower) => NEGATION.test(lower));
}

/** The words of a deed's verb group in lower case. */
function groupOf({ first, verb }: Deed, { tagged }: ReadSentence): string[] {
  return verb < 0 ? [] : tagged.slice(first, verb + 1).map(({ lower }) => lower);
}

/** The claim's clause has one day or year, and every clause that tells the same another. */
function movedInTime({ told, matches }: DeedMatch, claim: ReadSentence): Problem[] {
  const [mine, more] = datesOf(told, claim);
  if (!mine || more) return [];
  const isElsewhen = ({ deed, sentence: { read } }: MatchedDeed): boolean => {
    const theirs = datesOf(deed, read);
    return theirs.length > 0 && theirs.every((date) => compareDates(mine, date) === 'different');
  };
  const [best] = matches;
  if (!best || !matches.every(isElsewhen)) return [];
  return [{ type: 'date', text: mine.text, near: best.sentence.read.text, blocks: true }];
}

function datesOf({ words }: Deed, { dates, tagged }: ReadSentence): FoundDate[] {
  return dates.filter(({ start, end }) =>
    words.some((index) => {
      const word = tagged[index];
      return word !== undefined && start <= word.start && word.end <= end;
    }),
  );
}

function problem(
  type: 'entailment' | 'negation',
  { told }: DeedMatch,
  claim: ReadSentence,
  { deed, sentence: { read } }: MatchedDeed,
): Problem {
  return { type, text: verbsOf(told, claim), near: verbsOf(deed, read), blocks: true };
}

/** The verb group as it stands: "might resume"; the whole sentence where there is none, or "no" before its subject. */
function verbsOf({ first, verb, subject }: Deed, { tagged, text }: ReadSentence): string {
  const noun = tagged[subject?.phrases[0]?.first ?? -1];
  const from = noun && NO_SUBJECT.test(noun.lower) ? noun : tagged[first];
  const until = tagged[verb];
  return from && until && from.start < until.end ? text.slice(from.start, until.end) : text;
}
