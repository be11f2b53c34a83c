import type { Problem } from '../../domain/claim.js';
import { gapBefore } from '../attribution/clause.js';
import { cueStrength } from '../attribution/cue-words.js';
import { DETERMINERS, isAdverb, isFiniteVerb, PREPOSITIONS, PRONOUNS } from '../attribution/grammar-words.js';
import type { ReadSentence } from '../reading/read-sentence.js';
import { isVerbForm } from '../reading/verb-forms.js';
import { readWords, type Word } from '../reading/words.js';
import type { Check } from './check.js';
import { besideFollowed, type Followed, limitProblem } from './kept-words.js';

/** How much of the claim the sentence must hold in order: its subject may be written otherwise there. */
const CLOSE = 0.5;
const AUXILIARY = /^(?:has|have|had|also|then|later|now|already|just|recently|since)$/;
const PASSIVE = /^(?:is|are|was|were|be|been|being|got)$/;
/** What one does about a deed of another: welcome a ruling, answer a warning. */
const ABOUT =
  /^(?:agree[sd]?|welcome[sd]?|back(?:s|ed)?|support(?:s|ed)?|criticis?z?e[sd]?|condemn(?:s|ed)?|oppose[sd]?|appeal(?:s|ed)?|challenge[sd]?|reject(?:s|ed)?|dispute[sd]?|respond(?:s|ed)?|react(?:s|ed)?|hail(?:s|ed)?|praise[sd]?|defend(?:s|ed)?|denounce[sd]?|applaud(?:s|ed)?|endorse[sd]?|cite[sd]?|await(?:s|ed)?|disagree[sd]?|den(?:y|ies|ied)|dismiss(?:es|ed)?|question(?:s|ed)?)$/;
const LONGEST_PHRASE = 4;
const LONGEST_REACH = 6;

/**
 * A deed stays with its doer: beside "the ministry agrees with a court ruling" the ministry has not ruled, nor has it
 * beside "the ministry said the court had ruled".
 */
export const checkAgents: Check = (comparison) => besideFollowed(comparison, otherAgent, CLOSE);

function otherAgent(followed: Followed): Problem[] {
  const { claim: read } = followed.comparison;
  const { to } = followed.aligned;
  return followed.claim.flatMap((verb, index): Problem[] => {
    const target = to[index] ?? -1;
    if (target < 0 || verb.capital || !isVerbForm(verb.lower)) return [];
    const subject = phraseBefore(read, index);
    if (subject.length === 0) return [];
    const agents = [...agentsOfNoun(followed, target), ...agentsOfVerb(followed, target, subject)];
    const isOther = agents.length > 0 && !agents.some((agent) => areSame(agent, subject));
    if (!isOther) return [];
    return [limitProblem('entailment', followed, [0, index], [Math.max(0, target - LONGEST_PHRASE), target])];
  });
}

type Phrase = readonly Word[];

/** The noun phrase right before an active verb, in reading order; empty where none stands there. */
function phraseBefore(read: ReadSentence, verb: number): Phrase {
  let end = verb - 1;
  while (end >= 0 && isBetween(read.words[end])) end--;
  if (PASSIVE.test(read.words[end]?.lower ?? '') || /[,;:]/.test(gapBefore(read.clause, verb))) return [];
  const phrase: Word[] = [];
  for (let at = end; at >= 0 && phrase.length < LONGEST_PHRASE; at--) {
    const word = read.words[at];
    if (!word || (at < end && /[,;:.“”"()]/.test(gapBefore(read.clause, at + 1)))) break;
    if (word.lower === 'of' && phrase.length > 0) continue;
    if (!word.content || isFiniteVerb(word.lower) || PRONOUNS.has(word.lower)) break;
    if (!word.capital && (isVerbForm(word.lower) || cueStrength(word.lower) === 'speech')) break;
    phrase.unshift(word);
  }
  return phrase;
}

function isBetween(word: Word | undefined): boolean {
  return word !== undefined && (AUXILIARY.test(word.lower) || isAdverb(word.lower, word.capital));
}

/** Whose deed a noun is: "a court ruling", "the judge's ruling", and of "agrees with the ruling" not the subject's. */
function agentsOfNoun({ source, aligned }: Followed, at: number): readonly Phrase[] {
  const { clause } = aligned.sentence.read;
  let first = at;
  while (
    first > 0 &&
    at - first < LONGEST_PHRASE &&
    source[first - 1]?.content &&
    !/[,;:]/.test(gapBefore(clause, first))
  )
    first--;
  if (!/^(?:a|an|the|this|that)$/.test(source[first - 1]?.lower ?? '')) return [];
  const about = source
    .slice(Math.max(0, first - LONGEST_REACH), first)
    .some((word) => ABOUT.test(word.lower));
  const owner = source.slice(first, at);
  return about && owner.length > 0 ? [owner] : [];
}

/** Who does what a verb says within words of the claim's subject: "the ministry said the court had ruled". */
function agentsOfVerb({ source, aligned }: Followed, at: number, subject: Phrase): readonly Phrase[] {
  const { read } = aligned.sentence;
  const verb = source[at];
  if (!verb || !isVerbForm(verb.lower) || DETERMINERS.has(source[at - 1]?.lower ?? '')) return [];
  if (PREPOSITIONS.has(source[at - 1]?.lower ?? '')) return [];
  const isSaid = read.speech.some(
    ({ strength, start, end, cueEnd, speaker }) =>
      strength === 'speech' &&
      cueEnd <= start &&
      start <= verb.start &&
      verb.end <= end &&
      areSame(readWords(speaker), subject),
  );
  const phrase = isSaid ? phraseBefore(read, at) : [];
  return phrase.length > 0 ? [phrase] : [];
}

function areSame(one: Phrase, other: Phrase): boolean {
  const stems = new Set(other.map(({ stem }) => stem));
  const initials = (list: Phrase): string => list.map(({ lower }) => lower.charAt(0)).join('');
  const isShort = (list: Phrase, long: Phrase): boolean =>
    list.some(({ lower }) => lower === initials(long.filter(({ capital }) => capital)));
  return one.some(({ stem }) => stems.has(stem)) || isShort(one, other) || isShort(other, one);
}
