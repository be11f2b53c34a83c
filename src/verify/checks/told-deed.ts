import type { Problem } from '../../domain/claim.js';
import type { Deed, Frame } from '../../domain/clauses.js';
import type { ReadSentence } from '../reading/read-sentence.js';
import type { Check } from './check.js';
import { type DeedMatch, type MatchedDeed, matchDeeds } from './match-deeds.js';
import { isPlainReport } from './plain-report.js';

/** A claim that hedges like this does not state the matter as fact. */
const HEDGES =
  /^(?:alleged|allegedly|reportedly|reported|accus\w+|according|suspect\w*|believed|purported|supposed|supposedly|apparently|claim\w*|charges|charged|allegations?|blam\w+|critici\w+|pretend\w*)$/;
/** What a body says of its own acts, and anybody of what they mean to do, is theirs to tell. */
const BODY = /^(?:it|they|we)$/;
const SELF = /^(?:it|they|we|both)$/;
const PERSON = /^(?:he|she|i)$/;
/** What somebody noticed or thinks is no act. */
const NOTICED =
  /^(?:hear|see|notic|feel|felt|believ|know|knew|think|thought|understand|understood|heard|saw|seen|expect|hope|fear)/;
const MEANS = /^(?:will|would|'ll|'d)$/;

/**
 * What the source gives to somebody as words or judgement may not become fact, however the claim orders its words
 * and names its people: beside the clause that tells the same, not beside words in a row.
 */
export const checkToldDeeds: Check = (comparison) => {
  const { claim } = comparison;
  if (!isStated(claim)) return [];
  return matchDeeds(comparison).flatMap((match) => lostFrame(match, claim));
};

/** Whether a claim states the matter as fact: it does not hedge, nor is it somebody's quotation. */
export function isStated({ words, text }: ReadSentence): boolean {
  return !words.some(({ lower }) => HEDGES.test(lower)) && !/^["“„«]/.test(text);
}

function lostFrame({ told, matches }: DeedMatch, claim: ReadSentence): Problem[] {
  const [best] = matches;
  if (
    told.frame ||
    isGiven(told, claim) ||
    !best?.deed.frame ||
    matches.some((match) => !match.deed.frame || isBesideOwnAct(match))
  )
    return [];
  const near = wordsOf(best.deed.frame, best.sentence.read);
  if (!best.deed.frame.isJudgement && isPlainReport(claim, near)) return [];
  return [{ type: 'attribution', text: claim.text, near, blocks: true }];
}

/** The claim itself gives these words to somebody, by whatever reading of it. */
function isGiven({ verb, words }: Deed, claim: ReadSentence): boolean {
  const at = claim.tagged[verb < 0 ? (words[0] ?? -1) : verb]?.start ?? -1;
  return claim.speech.some(({ strength, start, end }) => strength !== 'stance' && start <= at && at < end);
}

/** An act of the speaker's own, or what the same words tell round it: "said it had halted the trial after two fell ill". */
function isBesideOwnAct({ deed, sentence: { read } }: MatchedDeed): boolean {
  const said = read.deeds.filter(({ frame }) => frame !== null && frame.cue === deed.frame?.cue);
  return said.some((other) => isOwnAct(other, read));
}

function isOwnAct(deed: Deed, read: ReadSentence): boolean {
  const { frame, subject, verb } = deed;
  if (!frame || frame.isJudgement) return false;
  const speaker = frame.speaker?.phrases[0];
  const phrase = subject?.phrases[0];
  const says = speaker?.isPronoun ? (read.tagged[speaker.head]?.lower ?? '') : '';
  // The text's own voice, or within somebody's quotation.
  if (/^(?:i|we)$/.test(says)) return true;
  // "The board has ended the contract, it said.", "… have merged, both companies said."
  if (speaker && frame.cue > verb && SELF.test(read.tagged[speaker.first]?.lower ?? '')) return true;
  const lower = phrase?.isPronoun ? (read.tagged[phrase.head]?.lower ?? '') : '';
  if (NOTICED.test(read.tagged[verb]?.lower ?? '')) return false;
  const before = read.tagged.slice(Math.max(0, verb - 3), verb);
  if (before.some((word) => /^(?:not|n't|never)$/.test(word.lower))) return false;
  return BODY.test(lower) || (PERSON.test(lower) && before.some((word) => MEANS.test(word.lower)));
}

/** The speaker with the verb, in the order of the source: "Kay said", "according to the police". */
function wordsOf({ speaker, cue }: Frame, { text, tagged }: ReadSentence): string {
  const verb = tagged[cue];
  if (!verb) return text;
  const [first, last] = [speaker?.phrases[0]?.first, speaker?.phrases.at(-1)?.last];
  const [from, until] = [tagged[first ?? cue] ?? verb, tagged[last ?? cue] ?? verb];
  return text.slice(Math.min(from.start, verb.start), Math.max(until.end, verb.end));
}
