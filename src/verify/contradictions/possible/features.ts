import type { Tagged } from '../../../domain/clauses.js';
import type { PreparedSource, SourceSentence } from '../../reading/prepare-source.js';
import { besideOf, rarityIn, sharedRarity, sharedWith, stemsOf } from './context.js';
import type { Cue } from './cues.js';
import type { Pair } from './polar.js';

export type Features = Readonly<Record<string, number>>;

const NEAR = 5;
const OPENING = 3;

/** What speaks for and against two places telling one thing differently. */
export function featuresOf({ kind, a, b, known, alike, theme }: Pair): Features {
  const [{ own: mine, window: wide, near: args }, { own: theirs, window: others, near: arg }] = [
    contextOf(a),
    contextOf(b),
  ];
  const shared = sharedWith(mine, theirs, b.sentence);
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
    knownOnce: Math.max(known[0], known[1]),
    knownTwice: Math.min(known[0], known[1]),
    shifted: Number(a.isShifted) + Number(b.isShifted),
    before: Number(a.isBefore !== b.isBefore),
    apart: Number(tellsApart(a, b)),
    otherTime: Number(hoursApart(a.source, b.source) > 12),
    sameWho: Number(who(a, b) === 'same'),
    otherWho: Number(who(a, b) === 'other'),
    sameDay: Number(!isDay && hasDays && isOneDay),
    otherDay: Number(!isDay && hasDays && !isOneDay),
    newDay: Number(!isDay && newDay(a.source, b.source)),
    knownDay: Number(!isDay && hasDays && !isOneDay && (namesAny(a.source, day) || namesAny(b.source, days))),
    otherPart: Number(partsApart(a, b)),
    names: Number(names > 0 && other > 0),
    attributed: Number(isAttributed(a)) + Number(isAttributed(b)),
    phrase: Math.min(2, a.last - a.at) / 2 + Math.min(2, b.last - b.at) / 2,
    rare: Math.min(2, (rarityIn(cueWords(a)) + rarityIn(cueWords(b))) / 10),
    verb: Number(isVerb(a)) + Number(isVerb(b)),
    negation: Number(kind === 'negation'),
    flipped: Number(kind === 'outcome' && a.isNegated !== b.isNegated),
    crowd: Math.max(0, Math.log10((a.source.sentences.length * b.source.sentences.length) / 50)),
    day: Number(isDay),
    place: Number(kind === 'place'),
    doer: Number(kind === 'doer'),
    cause: Number(kind === 'cause'),
  };
}

interface Context {
  readonly own: ReadonlySet<string>;
  readonly window: ReadonlySet<string>;
  readonly near: ReadonlySet<string>;
}
const CONTEXTS = new WeakMap<Cue, Context>();

function contextOf(cue: Cue): Context {
  const known = CONTEXTS.get(cue);
  if (known) return known;
  const own = ownWords(cue);
  const context = {
    own,
    window: new Set([...own, ...besideOf(cue.sentence, cue.source)]),
    near: nearOf(cue),
  };
  CONTEXTS.set(cue, context);
  return context;
}

function ratio(shared: number, one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const least = Math.min(rarityIn(one), rarityIn(other));
  return least < 8 ? 0 : Math.min(1, shared / least);
}

function ownWords({ sentence, at, last }: Cue): Set<string> {
  const words = new Set(stemsOf(sentence));
  for (const { stem } of sentence.read.tagged.slice(at, last + 1)) words.delete(stem);
  return words;
}

function cueWords({ sentence, at, last }: Cue): Set<string> {
  return new Set(sentence.read.tagged.slice(at, last + 1).map(({ stem }) => stem));
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

function daysIn({ sentence, source }: Cue): ReadonlySet<number> {
  const own = weekdays(sentence);
  if (own.size > 0) return own;
  const before = source.sentences[sentence.index - 1];
  const after = source.sentences[sentence.index + 1];
  return new Set([...(before ? weekdays(before) : []), ...(after ? weekdays(after) : [])]);
}

const WEEKDAYS = new WeakMap<SourceSentence, ReadonlySet<number>>();

function weekdays(sentence: SourceSentence): ReadonlySet<number> {
  const known = WEEKDAYS.get(sentence);
  if (known) return known;
  const found = new Set(sentence.read.dates.flatMap(({ weekday }) => (weekday === null ? [] : [weekday])));
  WEEKDAYS.set(sentence, found);
  return found;
}

const ALL_DAYS = new WeakMap<PreparedSource, ReadonlySet<number>>();

function allDays(source: PreparedSource): ReadonlySet<number> {
  const known = ALL_DAYS.get(source);
  if (known) return known;
  const found = new Set(source.sentences.flatMap((sentence) => [...weekdays(sentence)]));
  ALL_DAYS.set(source, found);
  return found;
}

function namesAny(source: PreparedSource, days: ReadonlySet<number>): boolean {
  return [...days].some((day) => allDays(source).has(day));
}

const PART_OF_DAY =
  /^(?:morning|afternoon|evening|night|noon|midnight|dawn|tonight|midday|lunchtime|overnight)$/;

/** "On Tuesday morning", "on Tuesday evening". */
function partsApart(a: Cue, b: Cue): boolean {
  const [mine, theirs] = [a, b].map(({ sentence }) =>
    sentence.read.tagged.flatMap(({ lower }) => (PART_OF_DAY.test(lower) ? [lower] : [])),
  );
  return !!mine?.length && !!theirs?.length && !mine.some((part) => theirs.includes(part));
}

/** One report names days, and the other one that it does not name. */
function newDay(one: PreparedSource, other: PreparedSource): boolean {
  const [mine, theirs] = [allDays(one), allDays(other)];
  if (mine.size === 0 || theirs.size === 0) return false;
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
  /^(?:first|second|third|fourth|fifth|sixth|last|next|another|other|upper|lower|former|old|older|younger|north|south|east|west|northern|southern|eastern|western|rest|deputy|vice|acting|outer|inner|left|right|main|front|back|smaller|larger|new)$/;

/** A word beside one of the two that says which one of several it is, and the other does not have. */
function tellsApart(a: Cue, b: Cue): boolean {
  const [mine, theirs] = [apartWords(a), apartWords(b)];
  return [...mine].some((word) => !theirs.has(word)) || [...theirs].some((word) => !mine.has(word));
}

function apartWords({ sentence, at, last, deed }: Cue): Set<string> {
  const words = deed?.words ?? [];
  const near = sentence.read.tagged.filter(
    (_, index) => (index >= at - NEAR && index <= last + NEAR) || words.includes(index),
  );
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
