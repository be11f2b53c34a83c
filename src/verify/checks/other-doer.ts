import type { Problem } from '../../domain/claim.js';
import type { Phrase } from '../clauses/chunks.js';
import type { Deed, Who } from '../clauses/deed.js';
import type { ReadSentence } from '../reading/read-sentence.js';
import type { Check } from './check.js';
import { type DeedMatch, type MatchedDeed, matchDeeds, sharesSubject } from './match-deeds.js';

/**
 * A deed stays with the one whom the sentence gives it to: "Reed, whose brother sold the land" did not sell it, nor did
 * "Reed, who came when Vance quit" quit. Looks only where the claim's doer stands in that very sentence as somebody else.
 */
export const checkOtherDoers: Check = (comparison) =>
  matchDeeds(comparison).flatMap((match) => otherDoer(match, comparison.claim));

function otherDoer({ told, matches }: DeedMatch, claim: ReadSentence): Problem[] {
  const { subject } = told;
  const [best] = matches;
  const phrase = subject?.phrases[0];
  if (!best || !subject || !phrase || phrase.isPronoun || phrase.stems.size === 0) return [];
  const isOther = (match: MatchedDeed): boolean => isGivenToOther(told, subject, match);
  if (!matches.every(isOther)) return [];
  const text = claim.text.slice(claim.tagged[phrase.first]?.start, claim.tagged[phrase.last]?.end);
  return [{ type: 'name', text, near: best.sentence.read.text, blocks: true }];
}

function isGivenToOther(told: Deed, subject: Who, { deed, sentence: { read } }: MatchedDeed): boolean {
  if (!deed.subject || deed.verb < 0 || deed.isPassive !== told.isPassive) return false;
  const [doer] = deed.subject.phrases;
  if (!doer || (doer.isPronoun && !deed.subject.owner) || doer.stems.size === 0) return false;
  if (sharesSubject({ told }, { deed })) return false;
  return othersIn(read, deed.subject).some((phrase) => subject.phrases.some((one) => isSame(one, phrase)));
}

/** Names and owners in the sentence that are not the deed's subject. */
function othersIn({ deeds }: ReadSentence, subject: Who): Phrase[] {
  const whos = deeds.flatMap((deed) => [deed.subject, deed.subject?.owner ?? null]);
  return whos
    .flatMap((who) => who?.phrases ?? [])
    .filter((phrase) => !phrase.isPronoun && !subject.phrases.includes(phrase));
}

function isSame(one: Phrase, other: Phrase): boolean {
  return [...one.stems].some((stem) => other.stems.has(stem));
}
