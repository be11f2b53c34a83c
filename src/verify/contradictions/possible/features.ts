import type { Tagged } from '../../../domain/clauses.js';
import type { PreparedSource, SourceSentence } from '../../reading/prepare-source.js';
import { besideOf, rarityIn, sharedRarity, stemsOf } from './context.js';
import type { Cue } from './cues.js';
import type { Pair } from './polar.js';

export type Features = Readonly<Record<string, number>>;

const NEAR = 5;
const OPENING = 3;

/** What speaks for and against two places telling one thing differently. */
export function featuresOf({ kind, a, b, known, alike, theme }: Pair): Features {
  const [mine, theirs] = [ownWords(a), ownWords(b)];
  const [wide, others] = [windowOf(a), windowOf(b)];
  const [args, arg] = [nearOf(a), nearOf(b)];
  const shared = sharedRarity(mine, theirs);
  const [days, day] = [daysIn(a), daysIn(b)];
  const hasDays = days.size > 0 && day.size > 0;
  const isOneDay = [...days].some((one) => day.has(one));
  const isDay = kind === 'day';
  const [names, other] = [namesOnlyIn(a, b.source), namesOnlyIn(b, a.source)];
  return {
    shared: Math.min(3, shared / 12),
    share: ratio(shared, mine, theirs),
    window: ratio(sharedRarity(wide, others), wide, others),
    near: Math.min(2, sharedRarity(args, arg) / 8),
    theme: Math.min(2, theme / 12),
    early: Number(a.sentence.index < OPENING) + Number(b.sentence.index < OPENING),
    alike,
    knownOnce: Number(known[0] !== known[1]),
    knownTwice: Number(known[0] && known[1]),
    shifted: Number(a.isShifted) + Number(b.isShifted),
    before: Number(a.isBefore !== b.isBefore),
    apart: Number(tellsApart(a, b)),
    otherTime: Number(hoursApart(a.source, b.source) > 12),
    sameWho: Number(who(a, b) === 'same'),
    otherWho: Number(who(a, b) === 'other'),
    sameDay: Number(!isDay && hasDays && isOneDay),
    otherDay: Number(!isDay && hasDays && !isOneDay),
    newDay: Number(!isDay && newDay(a.source, b.source)),
    names: Number(names > 0 && other > 0),
    attributed: Number(isAttributed(a)) + Number(isAttributed(b)),
    phrase: Math.min(2, a.last - a.at) / 2 + Math.min(2, b.last - b.at) / 2,
    rare: Math.min(2, (rarityIn(cueWords(a)) + rarityIn(cueWords(b))) / 10),
    verb: Number(isVerb(a)) + Number(isVerb(b)),
    negation: Number(kind === 'negation'),
    flipped: Number(kind === 'outcome' && a.isNegated !== b.isNegated),
    day: Number(isDay),
    place: Number(kind === 'place'),
    doer: Number(kind === 'doer'),
    cause: Number(kind === 'cause'),
  };
}

function ratio(shared: number, one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const least = Math.min(rarityIn(one), rarityIn(other));
  return least < 8 ? 0 : Math.min(1, shared / least);
}

function ownWords({ sentence, at, last }: Cue): Set<string> {
  return stemsOf(sentence, new Set(range(at, last)));
}

function cueWords({ sentence, at, last }: Cue): Set<string> {
  return new Set(sentence.read.tagged.slice(at, last + 1).map(({ stem }) => stem));
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

function windowOf(cue: Cue): Set<string> {
  return new Set([...ownWords(cue), ...besideOf(cue.sentence, cue.source)]);
}

/** Words close to a cue; where a pronoun stands there, those of the sentence before, too. */
function nearOf({ sentence, source, at, last, deed }: Cue): Set<string> {
  const { tagged } = sentence.read;
  const near = tagged.filter(
    (word, index) =>
      index >= at - NEAR && index <= last + NEAR && (index < at || index > last) && word.content,
  );
  const subject = deed?.subject?.phrases.flatMap(({ stems }) => [...stems]) ?? [];
  const hasPronoun = tagged
    .slice(Math.max(0, at - NEAR), last + NEAR)
    .some(({ lower }) => /^(?:it|they|he|she|them|him|its|this|both)$/.test(lower));
  const before = hasPronoun ? source.sentences[sentence.index - 1] : undefined;
  return new Set([...near.map((word: Tagged) => word.stem), ...subject, ...(before ? stemsOf(before) : [])]);
}

function daysIn({ sentence, source }: Cue): Set<number> {
  const own = weekdays(sentence);
  if (own.size > 0) return own;
  const before = source.sentences[sentence.index - 1];
  const after = source.sentences[sentence.index + 1];
  return new Set([...(before ? weekdays(before) : []), ...(after ? weekdays(after) : [])]);
}

function weekdays({ read }: SourceSentence): Set<number> {
  return new Set(read.dates.flatMap(({ weekday }) => (weekday === null ? [] : [weekday])));
}

/** One report names days, and the other one that it does not name. */
function newDay(one: PreparedSource, other: PreparedSource): boolean {
  const [mine, theirs] = [one, other].map(
    ({ sentences }) => new Set(sentences.flatMap((sentence) => [...weekdays(sentence)])),
  );
  if (!mine?.size || !theirs?.size) return false;
  return [...mine].some((day) => !theirs.has(day)) !== [...theirs].some((day) => !mine.has(day));
}

/** How many names stand by a cue that the other report does not have at all. */
function namesOnlyIn({ sentence }: Cue, other: PreparedSource): number {
  return sentence.read.tagged.filter(
    ({ pos, stem, start, content }) => pos === 'PROPN' && content && start > 0 && !other.byStem.has(stem),
  ).length;
}

function isAttributed({ deed }: Cue): boolean {
  return deed?.frame?.speaker != null;
}

function isVerb({ sentence, at }: Cue): boolean {
  return sentence.read.tagged[at]?.pos === 'VERB';
}

const TELLS_APART =
  /^(?:first|second|third|fourth|fifth|sixth|last|next|another|other|half|some|most|many|few|several|upper|lower|former|old|older|younger|north|south|east|west|northern|southern|eastern|western|rest|only|deputy|vice|acting|outer|inner|left|right|main|front|back|part|partly|smaller|larger|new)$/;

/** A word beside one of the two that says which one of several it is, and the other does not have. */
function tellsApart(a: Cue, b: Cue): boolean {
  const [mine, theirs] = [apartWords(a), apartWords(b)];
  return [...mine].some((word) => !theirs.has(word)) || [...theirs].some((word) => !mine.has(word));
}

function apartWords({ sentence, at, last }: Cue): Set<string> {
  const near = sentence.read.tagged.slice(Math.max(0, at - NEAR), last + NEAR + 1);
  return new Set(near.flatMap(({ lower }) => (TELLS_APART.test(lower) ? [lower] : [])));
}

function hoursApart(one: PreparedSource, other: PreparedSource): number {
  if (one.published === null || other.published === null) return 0;
  return Math.abs(Date.parse(one.published) - Date.parse(other.published)) / 3_600_000;
}

/** Whether the heads of the two subjects are one word, or two names that have nothing in common. */
function who(a: Cue, b: Cue): 'same' | 'other' | 'unknown' {
  const [one, other] = [a.deed?.subject?.phrases[0], b.deed?.subject?.phrases[0]];
  if (!one || !other || one.isPronoun || other.isPronoun) return 'unknown';
  if ([...one.stems].some((stem) => other.stems.has(stem))) return 'same';
  return one.isName && other.isName ? 'other' : 'unknown';
}
