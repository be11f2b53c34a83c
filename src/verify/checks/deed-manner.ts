import type { Problem } from '../../domain/claim.js';
import type { Deed, Tagged } from '../../domain/clauses.js';
import type { FoundDate } from '../../domain/text/dates.js';
import { isNegated, NEGATION, NO_OBJECT, NO_SUBJECT, verbGroupOf } from '../clauses/manner.js';
import { compareDates } from '../evidence/compare-dates.js';
import type { Comparison } from '../evidence/comparison.js';
import { answerTo } from '../reading/answers.js';
import type { ReadSentence } from '../reading/read-sentence.js';
import type { Check } from './check.js';
import { type DeedMatch, type MatchedDeed, matchAsked, matchDeeds, sharesSubject } from './match-deeds.js';

const POSSIBLE = /^(?:may|might|could)$/;
/** A claim that hedges like this anywhere leaves the matter open too. */
const HEDGES =
  /^(?:may|might|could|can|possib\w+|perhaps|likely|unlikely|potential\w*|expect\w*|plan\w*|hope[sd]?|hoping|inten\w+|if|whether|would|should|risk\w*|fear\w*|threat\w*|ability|able|chance|want\w*|study|studying|consider\w*|suggest\w*|believ\w*|thinks?|thought|seek\w*|wary|warn\w*|call\w*|propos\w*)$/;
const NEGATIVE =
  /^(?:not|n't|no|never|none|nobody|nothing|neither|nor|without|cannot|hardly|barely|un\p{L}+|in(?:valid|complete|eligible)|fail\w*|refus\w*|declin\w*|den(?:y|ies|ied)|lack\w*|reject\w*|absen\w+|avoid\w*|stop\w*|prevent\w*|except|but|yet|rul(?:e|es|ed)|clear\w*|free|zero|against|disagree\w*|dismiss\w*|block\w*|miss\w*|abandon\w*|drop\w*|cancel\w*)$/u;
const ASKS = /^(?:ask\w*|question\w*|whether|if|doubt\w*|unclear|unknown|unsure)$/;

/**
 * A deed keeps its manner, however the claim orders its words: what may happen is not told as happening, what did not
 * happen or is only asked not as done, nor in another year or on another day than the clause gives.
 */
export const checkDeedManner: Check = (comparison) => {
  const told = matchDeeds(comparison);
  return [
    ...told.flatMap((match) => [
      ...madeCertain(match, comparison.claim),
      ...madePositive(match, comparison.claim),
      ...madeNegative(match, comparison.claim),
      ...movedInTime(match, comparison.claim),
    ]),
    ...deniedWholly(comparison),
    ...matchAsked(comparison)
      .filter((asked) => !told.some((other) => other.told === asked.told))
      .flatMap((match) => onlyAsked(match, comparison)),
  ];
};

/** "Was the march banned? It was not.": the claim tells what the source asks, and answers no or not at all. */
function onlyAsked(match: DeedMatch, { claim, source }: Comparison): Problem[] {
  const isOpen = claim.tagged.some(({ lower }) => POSSIBLE.test(lower) || ASKS.test(lower));
  const answers = match.matches.map(({ sentence }) => answerTo(sentence, source));
  const [best] = match.matches;
  if (!best || isOpen || claim.text.trimEnd().endsWith('?') || answers.includes('yes')) return [];
  const isRefuted = answers.includes('no');
  if (isRefuted && isNegativeAround(match.told, claim)) return [];
  const text = verbsOf(match.told, claim);
  return [{ type: isRefuted ? 'negation' : 'entailment', text, near: best.sentence.read.text, blocks: true }];
}

function madeCertain(match: DeedMatch, claim: ReadSentence): Problem[] {
  if (claim.tagged.some(({ lower }) => HEDGES.test(lower))) return [];
  const isOpen = ({ deed, sentence: { read } }: MatchedDeed): boolean =>
    verbGroupOf(deed, read.tagged).some((lower) => POSSIBLE.test(lower));
  const [best] = match.matches;
  return best && match.matches.every(isOpen) ? [problem('entailment', match, claim, best)] : [];
}

function madePositive(match: DeedMatch, claim: ReadSentence): Problem[] {
  const [best] = match.matches;
  if (!best || isNegativeAround(match.told, claim)) return [];
  return match.matches.every((one) => isDenied(one, heldIn(match.told, claim)))
    ? [problem('negation', match, claim, best)]
    : [];
}

/** "Has not spent any of it" beside "has spent a third of it". */
function madeNegative(match: DeedMatch, claim: ReadSentence): Problem[] {
  const [best] = match.matches;
  if (!best || !verbGroupOf(match.told, claim.tagged).some((lower) => NEGATION.test(lower))) return [];
  return match.matches.every(({ deed, sentence: { read } }) => !isNegativeAround(deed, read))
    ? [problem('negation', match, claim, best)]
    : [];
}

/** Of one doer: "criticised nobody" beside "criticised the judge", and "has not spent any" beside "has spent a third". */
function deniedWholly({ claim, aligned }: Comparison): Problem[] {
  for (const told of claim.deeds) {
    const mine = claim.tagged[told.verb];
    if (mine?.pos !== 'VERB') continue;
    for (const { sentence } of aligned)
      for (const deed of sentence.read.deeds) {
        const { tagged } = sentence.read;
        if (tagged[deed.verb]?.stem !== mine.stem || !mayShareSubject(told, deed, tagged)) continue;
        const [isMine, isTheirs] = [deniesAll(told, claim.tagged), deniesAll(deed, tagged)];
        const other = isMine ? { deed, read: sentence.read } : { deed: told, read: claim };
        if (isMine === isTheirs || isNegativeAround(other.deed, other.read)) continue;
        return [problem('negation', { told, matches: [] }, claim, { deed, sentence, share: 1 })];
      }
  }
  return [];
}

/** "Criticised nobody", "has not spent any money". */
function deniesAll({ verb, first }: Deed, tagged: readonly Tagged[]): boolean {
  const object = tagged[verb + 1]?.lower ?? '';
  const isNot = tagged.slice(first, verb).some(({ lower }) => NEGATION.test(lower));
  return NO_OBJECT.test(object) || (isNot && /^any(?:body|one|thing)?$/.test(object));
}

/** A pronoun right in the nearest sentences may be the claim's doer. */
function mayShareSubject(told: Deed, deed: Deed, tagged: readonly Tagged[]): boolean {
  const [subject] = deed.subject?.phrases ?? [];
  const isPronoun =
    subject?.isPronoun === true && /^(?:he|she|it|they)$/.test(tagged[subject.first]?.lower ?? '');
  return told.subject !== null && (isPronoun || sharesSubject({ told }, { deed }));
}

/** Words before a deed that may turn it: "failed to", "nor did they". */
const BEFORE = 3;

/** Whether something that denies stands in a deed's clause or right before it. */
function isNegativeAround({ first, verb, words, subject }: Deed, { tagged }: ReadSentence): boolean {
  const places = [...words, first, verb, subject?.phrases[0]?.first ?? first].filter((at) => at >= 0);
  if (places.length === 0) return false;
  const from = Math.max(0, Math.min(...places) - BEFORE);
  return tagged
    .slice(from, Math.max(...places) + 2)
    .some(({ lower }, at) => from + at !== verb && NEGATIVE.test(lower));
}

function isDenied(
  { deed, sentence: { read } }: MatchedDeed,
  { verb, held }: { readonly verb: string; readonly held: ReadonlySet<string> },
): boolean {
  const { tagged } = read;
  // "Does not regret leaving" denies the regret.
  if (deed.verb >= 0 && verb !== '' && tagged[deed.verb]?.stem !== verb) return false;
  if (isNegated(deed, tagged)) return true;
  // "Found no link": of "with no vote" the claim has lost what there was none of.
  if (deed.verb < 0 || tagged[deed.verb + 1]?.lower !== 'no') return false;
  const end = tagged.findIndex(({ pos }, at) => at > deed.verb + 1 && !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(pos));
  return tagged.slice(deed.verb + 2, end).some(({ stem }) => held.has(stem));
}

/** The stem of the claim's verb, and of all that it tells. */
const heldIn = ({ words, verb }: Deed, { tagged }: ReadSentence) => ({
  verb: tagged[verb]?.pos === 'VERB' ? (tagged[verb]?.stem ?? '') : '',
  held: new Set(words.flatMap((index) => tagged[index]?.stem ?? [])),
});

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
