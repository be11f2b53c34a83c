import type { Problem } from '../../domain/claim.js';
import type { Deed, Phrase, Tagged, Who } from '../../domain/clauses.js';
import { NO_SUBJECT } from '../clauses/manner.js';
import type { Comparison } from '../evidence/comparison.js';
import { initialsOf } from '../reading/initials.js';
import type { PreparedSource } from '../reading/prepare-source.js';
import type { ReadSentence } from '../reading/read-sentence.js';
import { resolveWho } from '../reading/resolve-reference.js';
import type { Check } from './check.js';
import { doerOf, doneToOf } from './deed-roles.js';
import { isShortForm } from './known-names.js';
import { type DeedMatch, type MatchedDeed, matchDeeds } from './match-deeds.js';
import { areApart } from './tell-apart.js';

/** What one does about a deed of another: welcome a ruling, answer a warning. */
const ABOUT =
  /^(?:agree|welcom|back|support|critici|condemn|oppos|appeal|challeng|reject|disput|respond|react|hail|prais|defend|denounc|applaud|endors|cit|await|disagree|den[iy]|dismiss|question)/;
const TIME = /^(?:moment|second|minute|hour|day|week|month|year|decade|time)s?$/;
const HAS = /^(?:has|have|had|do|does|did)$/;

/**
 * A deed stays with the one whom the sentence gives it to: "Reed, whose brother sold the land" did not sell it, nor did
 * "Reed, who came when Vance quit" quit, and what Kell designed and Vance built was not designed by Vance. Looks only
 * where the claim's doer stands in the source as somebody else: in that sentence, or by another name.
 */
export const checkOtherDoers: Check = (comparison) =>
  matchDeeds(comparison).flatMap((match) => otherDoer(match, comparison));

/** As many words stand between doer and deed as in a sentence of the source that has both. */
function isCopied({ head }: Phrase, { verb }: Deed, { claim, aligned }: Comparison): boolean {
  const wordAt = (index: number): number => {
    const start = claim.tagged[index]?.start ?? -1;
    return claim.words.findIndex((word) => word.start <= start && start < word.end);
  };
  const [doer, deed] = [wordAt(head), wordAt(verb)];
  if (doer < 0 || deed < 0) return false;
  return aligned.some(({ to }) => {
    const [from, until] = [to[doer] ?? -1, to[deed] ?? -1];
    return from >= 0 && until - from === deed - doer;
  });
}

function otherDoer({ told, matches }: DeedMatch, comparison: Comparison): Problem[] {
  const { claim, source } = comparison;
  const [best] = matches;
  if (!best || told.frame) return [];
  for (const role of [doerOf, doneToOf]) {
    const mine = role(told);
    const phrase = mine?.phrases[0];
    if (!mine || !phrase || isEmpty(phrase) || isCopied(phrase, told, comparison)) continue;
    const isOtherIn = (match: MatchedDeed): boolean =>
      isSameVerb(claim.tagged[told.verb], match)
        ? !isTurned(told, match.deed) && isOther({ who: mine, read: claim }, role(match.deed), match, source)
        : isOwners(claim.tagged[told.verb], mine, match);
    if (!matches.every(isOtherIn)) continue;
    const text = claim.text.slice(claim.tagged[phrase.first]?.start, claim.tagged[phrase.last]?.end);
    return [{ type: 'name', text, near: best.sentence.read.text, blocks: true }];
  }
  return [];
}

function isSameVerb(verb: Tagged | undefined, { deed, sentence: { read } }: MatchedDeed): boolean {
  return verb !== undefined && verb.stem === read.tagged[deed.verb]?.stem;
}

/** The deed told as a noun with its doer, whom the subject answers: "agrees with a court ruling". */
function isOwners(verb: Tagged | undefined, mine: Who, { deed, sentence: { read } }: MatchedDeed): boolean {
  if (!ABOUT.test(read.tagged[deed.verb]?.lower ?? '')) return false;
  const noun = deed.words.find(
    (at) => read.tagged[at]?.pos === 'NOUN' && read.tagged[at].stem === verb?.stem,
  );
  const owner = read.tagged[(noun ?? 0) - 1];
  if (noun === undefined || !owner || !/^(?:NOUN|PROPN)$/.test(owner.pos)) return false;
  return !mine.phrases.some(({ stems }) => stems.has(owner.stem));
}

/** Whom the claim lets do what was done to them: another check looks at that, and a form may be misread. */
function isTurned(told: Deed, { isPassive, subject }: Deed): boolean {
  return (
    told.subject !== null &&
    subject !== null &&
    told.isPassive !== isPassive &&
    sharesWord(told.subject, subject)
  );
}

interface Told {
  readonly who: Who;
  readonly read: ReadSentence;
}

function isOther(
  { who: mine, read: claim }: Told,
  told: Who | null,
  { deed, sentence }: Pick<MatchedDeed, 'deed' | 'sentence'>,
  source: PreparedSource,
): boolean {
  const { read } = sentence;
  const theirs = told && { ...told, phrases: told.phrases.filter((phrase) => !isTime(phrase, read)) };
  const [doer] = theirs?.phrases ?? [];
  if (!theirs || !doer || !isWholeDoer(doer, read)) return false;
  if (areOne({ who: mine, read: claim }, { who: theirs, read })) return false;
  if (areShort({ who: mine, read: claim }, { who: theirs, read })) return false;
  if (isMeantOther({ who: mine, read: claim }, theirs, { deed, sentence }, source)) return true;
  // What somebody has may be told of the place or the part of them that has it.
  if (HAS.test(read.tagged[deed.verb]?.lower ?? '')) return false;
  if (isEmpty(doer) && !theirs.owner) return false;
  const others = othersIn(read, deed, theirs).map((phrase) => ({ phrase, read }));
  if (others.some((other) => mine.phrases.some((phrase) => isHead({ phrase, read: claim }, other))))
    return true;
  return areOtherNames({ who: mine, read: claim }, { who: theirs, read }, source);
}

/** "A year later the gallery closed": no doer; "the 61-year-old" is one. */
function isTime({ first, head }: Phrase, { tagged }: ReadSentence): boolean {
  return TIME.test(tagged[head]?.lower ?? '') && !tagged.slice(first, head).some(({ text }) => text === '-');
}

/** Nobody, and an owner whose noun was not read, are no doers. */
function isWholeDoer({ first, last }: Phrase, { tagged }: ReadSentence): boolean {
  const isOwner = /^['’]s?$/.test(tagged[last + 1]?.lower ?? '');
  return !isOwner && !NO_SUBJECT.test(tagged[first]?.lower ?? '');
}

/** Whom "he", "the company" or "his lawyer" means by what stands before it is somebody else. */
function isMeantOther(
  { who, read }: Told,
  theirs: Who,
  { deed, sentence }: Pick<MatchedDeed, 'deed' | 'sentence'>,
  source: PreparedSource,
): boolean {
  const meant = resolveWho(theirs, deed, sentence, source);
  return meant !== null && areApart(who, read, meant, source);
}

function isEmpty({ isPronoun, stems }: Phrase): boolean {
  return isPronoun || stems.size === 0;
}

function sharesWord(mine: Who, theirs: Who): boolean {
  return mine.phrases.some((one) => theirs.phrases.some((other) => isSame(one, other)));
}

/** They share a word; two named people share a name: not "leader" of "deputy leader Colm Aske" and "leader Ana Ruiz". */
function areOne(mine: Told, theirs: Told): boolean {
  const letters = lettersOf(mine);
  if (lettersOf(theirs).some((one) => letters.includes(one))) return true;
  if (!isNamed(mine) || !isNamed(theirs)) return sharesWord(mine.who, theirs.who);
  const names = [...namesIn(theirs)];
  return [...namesIn(mine)].some((name) => names.some((other) => name === other || isShortForm(name, other)));
}

/** "The 23 - year - old" is "the 23-year-old". */
function lettersOf({ who, read: { tagged } }: Told): string[] {
  const words = who.phrases.map(({ first, last }) => tagged.slice(first, last + 1).map(({ lower }) => lower));
  return words.map((list) => list.join('').replace(/[^\p{L}\p{N}]/gu, ''));
}

function namesIn({ who, read: { tagged } }: Told): ReadonlySet<string> {
  const words = who.phrases.flatMap(({ first, last }) => tagged.slice(first, last + 1));
  return new Set(words.filter(({ pos }) => pos === 'PROPN').map(({ stem }) => stem));
}

/** "BDA" and "the Board of Dam Affairs". */
function areShort(mine: Told, theirs: Told): boolean {
  const isShort = (one: Told, other: Told): boolean => {
    const short = other.who.phrases.map((phrase) => shortOf(phrase, other.read));
    return one.who.phrases.some(({ head }) => short.includes(one.read.tagged[head]?.lower ?? ''));
  };
  return isShort(mine, theirs) || isShort(theirs, mine);
}

function shortOf({ first, last }: Phrase, { tagged }: ReadSentence): string {
  const capitals = tagged.slice(first, last + 1).filter(({ text }) => /^\p{Lu}/u.test(text));
  return capitals.length < 2 ? '-' : initialsOf(capitals);
}

/** Two names without a word in common, both in the source; "the Foxes" and "the local businessman" may be anybody's. */
function areOtherNames(mine: Told, theirs: Told, source: PreparedSource): boolean {
  return (
    isNamed(mine) &&
    isNamed(theirs) &&
    mine.who.phrases.every(({ stems }) => [...stems].every((stem) => source.byStem.has(stem)))
  );
}

function isNamed({ who, read: { tagged } }: Told): boolean {
  return who.phrases.some(
    ({ first, head, stems }) =>
      tagged[head]?.pos === 'PROPN' && (stems.size > 1 || tagged[first]?.lower !== 'the'),
  );
}

/** Names and owners in the sentence that are not the deed's doer. */
function othersIn({ deeds }: ReadSentence, own: Deed, doer: Who): Phrase[] {
  const whos = deeds.flatMap((deed) => [
    deed.subject,
    deed.subject?.owner ?? null,
    deed === own ? null : deed.agent,
  ]);
  return whos
    .flatMap((who) => who?.phrases ?? [])
    .filter((phrase) => !phrase.isPronoun && !doer.phrases.includes(phrase));
}

/** By head: "the Indonesian president" is no "Indonesian general". */
function isHead(one: Headed, other: Headed): boolean {
  const headOf = ({ phrase, read }: Headed): string => read.tagged[phrase.head]?.stem ?? '';
  return one.phrase.stems.has(headOf(other)) || other.phrase.stems.has(headOf(one));
}

interface Headed {
  readonly phrase: Phrase;
  readonly read: ReadSentence;
}

function isSame(one: Phrase, other: Phrase): boolean {
  return [...one.stems].some((stem) => other.stems.has(stem));
}
