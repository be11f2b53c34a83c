import type { Deed, Tagged } from '../../domain/clauses.js';
import { range } from '../clauses/open-clause.js';
import type { Comparison } from '../evidence/comparison.js';
import { asksWhether } from '../reading/answers.js';
import type { SourceSentence } from '../reading/prepare-source.js';
import type { ReadSentence } from '../reading/read-sentence.js';

/** A deed of the source that says what one of the claim's does. */
export interface MatchedDeed {
  readonly deed: Deed;
  readonly sentence: SourceSentence;
  /** 0 to 1: the share of the claim's predicate that it holds. */
  readonly share: number;
}

/** What a claim tells, in its own voice or as somebody's words, beside every deed of the source that tells the same, the best first. */
export interface DeedMatch {
  readonly told: Deed;
  readonly matches: readonly MatchedDeed[];
}

/** A deed of the source that holds less of a claim's predicate is another one. */
const SAME_DEED = 0.65;
/** Deeds that hold nearly as much as the best one may be meant as well. */
const NEARLY = 0.8;
/** A longer sentence, in words and signs, is headings and captions run into each other. */
const LONGEST = 75;
/** How much a word of the claim is missed that only other sentences of the source have. */
const ELSEWHERE = 0.5;
const BLAMES = /^blam/;
const CAUSES = /^(?:caus|trigger|spark|respons)/;
const NO_VERB = /^(?:be|is|are|was|were|been|has|have|had|do|does|did)$/;

/** Pairs what the claim tells with what the source's nearest sentences tell. */
export function matchDeeds(comparison: Comparison): DeedMatch[] {
  return matchIn(comparison, ({ read }) => !asksWhether(read));
}

/**
 * Pairs what the claim tells with what the source's nearest sentences ask: "Was the march banned?" There the verb
 * stands on both sides of its subject, which may be whom it is told of as well as the doer: it counts as what is told.
 */
export function matchAsked(comparison: Comparison): DeedMatch[] {
  return matchIn(comparison, ({ read }) => asksWhether(read), withSubject);
}

/** A deed with its subject, and with what a question has between its verb's two parts, among its words. */
function withSubject(deed: Deed, { deeds, tagged }: ReadSentence): Deed {
  const heads = deed.subject?.phrases.map(({ head }) => head) ?? [];
  const opening = deeds[0] !== deed && deeds[0]?.verb === 0 ? deeds[0].words : [];
  const words = [...deed.words, ...heads, ...opening].filter((at) => at === deed.verb || tagged[at]?.content);
  return { ...deed, words };
}

function matchIn(
  { claim, source, aligned }: Comparison,
  isWanted: (sentence: SourceSentence) => boolean,
  asRead: (deed: Deed, read: ReadSentence) => Deed = (deed) => deed,
): DeedMatch[] {
  const near = aligned.flatMap(({ sentence }) =>
    sentence.read.tagged.length > LONGEST || !isWanted(sentence) ? [] : [sentence],
  );
  if (near.length === 0) return [];
  return tellingDeeds(claim).flatMap((told) => {
    const found = near.flatMap((sentence) =>
      tellingDeeds(sentence.read).map((deed) => ({
        deed,
        sentence,
        share: shareOf(
          { claim, told: asRead(told, claim) },
          { read: sentence.read, deed: asRead(deed, sentence.read) },
          (stem) => source.byStem.has(stem),
        ),
      })),
    );
    const best = Math.max(0, ...found.map(({ share }) => share));
    if (best < SAME_DEED) return [];
    const matches = found.filter(({ share }) => share >= NEARLY * best).sort((a, b) => b.share - a.share);
    return [{ told, matches }];
  });
}

/** Without "accused", "called", "said": what they give to others is a deed of its own. */
function tellingDeeds({ deeds }: ReadSentence): Deed[] {
  const cues = new Set(deeds.map(({ frame }) => frame?.cue));
  return deeds.filter(({ verb }) => verb < 0 || !cues.has(verb));
}

interface Told {
  readonly claim: ReadSentence;
  readonly told: Deed;
}
interface Theirs {
  readonly read: ReadSentence;
  readonly deed: Deed;
}

/**
 * The share of the claim's predicate that a deed holds; 0 where the verbs differ. Names that the claim fills in from
 * elsewhere in the source, and the speaker's own, are not missed.
 */
function shareOf(
  { claim, told }: Told,
  { read, deed }: Theirs,
  isInSource: (stem: string) => boolean,
): number {
  const theirs = termsOf(read, { ...deed, words: wordsBeside(deed, told, read) });
  const speaker = new Set(deed.frame?.speaker?.phrases.flatMap(({ stems }) => [...stems]) ?? []);
  const verb = claim.tagged[told.verb];
  const hasVerb = verb !== undefined && !NO_VERB.test(verb.lower);
  const isBlamed =
    hasVerb && CAUSES.test(verb.stem) && BLAMES.test(read.tagged[deed.frame?.cue ?? -1]?.stem ?? '');
  if (hasVerb && !theirs.has(verb.stem) && !isBlamed) return 0;
  const areOtherNames = hasOtherNames(claim, told, read, deed);
  let held = 0;
  let missed = 0;
  for (const index of new Set([...wordsBeside(told, deed, claim), ...complementOf(claim, told)])) {
    const word = claim.tagged[index];
    if (!word || (index === told.verb && !hasVerb)) continue;
    if (isBlamed && index === told.verb) continue;
    if (theirs.has(word.stem)) held++;
    else if (!speaker.has(word.stem)) missed += weightOf(word, isInSource(word.stem), areOtherNames);
  }
  const isSure =
    held >= 2 || (held === 1 && (sharesSubject({ told }, { deed }) || isDoneTo({ claim, told }, deed)));
  return isSure ? held / (held + missed) : 0;
}

/** "Barcelona beat Madrid" and "Brazil beat Chile": both name something, and nothing that the other names. */
function hasOtherNames(claim: ReadSentence, told: Deed, read: ReadSentence, deed: Deed): boolean {
  const namesOf = ({ tagged }: ReadSentence, { words, agent }: Deed): string[] => {
    const isAgent = (at: number): boolean =>
      agent?.phrases.some(({ first, last }) => first <= at && at <= last) ?? false;
    return words.flatMap((at) =>
      tagged[at]?.pos === 'PROPN' && !isAgent(at) ? (tagged[at]?.stem ?? '') : [],
    );
  };
  const [mine, theirs] = [namesOf(claim, told), new Set(namesOf(read, deed))];
  return mine.length > 0 && theirs.size > 0 && !mine.some((name) => theirs.has(name));
}

/** Beside an active verb a passive's subject is what it is done to, and its agent the doer. */
function wordsBeside(deed: Deed, other: Deed, { tagged }: ReadSentence): readonly number[] {
  if (!deed.isPassive || other.isPassive || other.verb < 0) return deed.words;
  const indexes = (who: Deed['subject']): number[] =>
    who?.phrases.flatMap(({ first, last }) => range(first, last)).filter((at) => tagged[at]?.content) ?? [];
  const agent = new Set(indexes(deed.agent));
  return [...deed.words.filter((at) => !agent.has(at)), ...indexes(deed.subject)];
}

/** A name from elsewhere in the source only says which one is meant; another word of it may. */
function weightOf({ pos }: Tagged, isInSource: boolean, areOtherNames: boolean): number {
  if (!isInSource) return 1;
  return pos === 'PROPN' && !areOtherNames ? 0 : ELSEWHERE;
}

/** "Reed dismissed her": the doer is whom the claim has dismissed. */
function isDoneTo({ claim, told }: Told, { subject }: Deed): boolean {
  const stems = new Set(told.words.flatMap((index) => claim.tagged[index]?.stem ?? []));
  return subject?.phrases.some((phrase) => [...phrase.stems].some((stem) => stems.has(stem))) ?? false;
}

function termsOf(read: ReadSentence, deed: Deed): ReadonlySet<string> {
  const { tagged } = read;
  const { words, frame, subject } = deed;
  const stems = [...words, ...complementOf(read, deed)].flatMap((index) => tagged[index]?.stem ?? []);
  // Who is blamed for a thing is said to have caused it.
  const blamed = BLAMES.test(tagged[frame?.cue ?? -1]?.stem ?? '') ? (subject?.phrases ?? []) : [];
  return new Set([...stems, ...blamed.flatMap((phrase) => [...phrase.stems])]);
}

/** Words of what was ruled, found, agreed, where the deed is told with "that" right behind it. */
function complementOf({ tagged, deeds }: ReadSentence, { words }: Deed): readonly number[] {
  const that = Math.max(...words) + 1;
  if (tagged[that]?.lower !== 'that') return [];
  const next = deeds.find(({ first }) => first > that);
  if (!next) return [];
  const subject = next.subject?.phrases.flatMap((phrase) => (phrase.first === that + 1 ? [phrase.head] : []));
  return [...next.words, ...(subject ?? [])].filter((index) => tagged[index]?.content);
}

/** Whether the subjects of two deeds have a content word in common. */
export function sharesSubject({ told }: Pick<Told, 'told'>, { deed }: Pick<Theirs, 'deed'>): boolean {
  const mine = told.subject?.phrases ?? [];
  const theirs = deed.subject?.phrases ?? [];
  return mine.some(({ stems }) => theirs.some((other) => [...stems].some((stem) => other.stems.has(stem))));
}
