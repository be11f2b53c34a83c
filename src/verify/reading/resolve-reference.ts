import type { Deed, Phrase, Who } from '../../domain/clauses.js';
import { stem } from '../../domain/text/stem.js';
import { type Description, describePhrase, singular } from './describe-phrase.js';
import { findAntecedent, genderOfPronoun } from './find-antecedent.js';
import { genericKinds, type Kind } from './kinds.js';
import type { Gender } from './people.js';
import type { PreparedSource, SourceSentence } from './prepare-source.js';
import { kindOf, type Mention, type Referent } from './referents.js';

/** A phrase in its place. */
interface Place {
  readonly phrase: Phrase;
  readonly description: Description;
  readonly sentence: SourceSentence;
  readonly deed: Deed | null;
  readonly source: PreparedSource;
  /** How many pronouns have been followed. */
  readonly depth: number;
}

const DEEPEST = 4;
/** Sentences back in which "the company" and "they" find whom they mean. */
const REACH = 5;
const PAIR = /^(?:both|pair|two|couple|duo)$/;
const MALE =
  /^(?:man|boy|actor|businessman|policeman|king|prince|father|son|brother|husband|uncle|chairman)$/;
const FEMALE =
  /^(?:woman|girl|actress|businesswoman|policewoman|queen|princess|mother|daughter|sister|wife|aunt|chairwoman)$/;

/**
 * Whom the source means by the doer of a deed (or by whom it is done to): the one, or all of "both", with their names;
 * where no name belongs to it, what it is called by alone. Null where that is not reasonably sure. Unlike
 * `findAntecedent`, which names people for a bare pronoun, it reads every phrase of a deed ("the insurer", "it", "both",
 * "his lawyer"), bodies too.
 */
export function resolveWho(
  who: Who,
  deed: Deed,
  sentence: SourceSentence,
  source: PreparedSource,
  depth = 0,
): readonly Referent[] | null {
  const found = who.phrases.map((phrase) => {
    const description = describePhrase(phrase, sentence.read);
    return resolvePhrase({ phrase, description, sentence, deed, source, depth });
  });
  const named = found.filter((one) => one?.some(({ names }) => names.length > 0));
  if (found.some((one) => one === null) && named.length === 0) return null;
  const all = (named.length > 0 ? named : found).flatMap((one) => one ?? []);
  return all.length === 0 ? null : [...new Set(all)];
}

function resolvePhrase(place: Place): readonly Referent[] | null {
  const { phrase, sentence, source, description } = place;
  const mention = source
    .referents()
    .mentions.find((one) => one.sentence === sentence.index && one.first === phrase.first);
  if (mention) return isNickname(description, mention.referent) ? null : [mention.referent];
  const lower = sentence.read.tagged[phrase.head]?.lower ?? '';
  if (PAIR.test(lower) && phrase.first >= phrase.head - 1) return pairBefore(place);
  if (phrase.isPronoun) return resolvePronoun(place, lower);
  const [role] = description.roles;
  if (!role || description.names.length > 0) return null;
  if (description.opening === 'definite') return resolveDefinite(place, role);
  return [plainReferent(place, ownersOf(place))];
}

/** "The Foxes", "the Colombia forward": a single word behind "the" may stand for anybody. */
function isNickname({ opening, names, roles }: Description, { person }: Referent): boolean {
  return opening === 'definite' && names.length === 1 && roles.length === 0 && person === null;
}

function plainReferent(
  { description: { roles, others, opening }, sentence, phrase }: Place,
  owners: readonly Referent[] | null,
): Referent {
  const isPlural = isPluralNoun(sentence, phrase);
  const at = sentence.start + (sentence.read.tagged[phrase.first]?.start ?? 0);
  const newAt = opening === 'indefinite' ? at : null;
  return { person: null, names: [], roles: new Set(roles), others, owners, isPlural, newAt };
}

/** To whom "his lawyer" and "Reed's lawyer" belong. */
function ownersOf(place: Place): readonly Referent[] | null {
  const { description, phrase, sentence, source } = place;
  if (description.opening !== 'owned') return null;
  const { tagged } = sentence.read;
  const first = tagged[phrase.first];
  if (!first) return null;
  const gender = genderOfPronoun(first.lower);
  if (gender) return personMeant(gender, sentence.start + first.start, source);
  const at = sentence.start + first.start;
  const until = sentence.start + (tagged[phrase.head]?.start ?? 0);
  const owner = sentence.read.names.find(
    ({ start, end }) => at <= sentence.start + start + 4 && sentence.start + end < until,
  );
  if (!owner) return null;
  const words = owner.text.toLowerCase().split(/\s+/);
  const known = source
    .referents()
    .mentions.find(({ referent }) =>
      referent.names.some((name) => name.some((word) => words.includes(word))),
    );
  return known ? [known.referent] : null;
}

function personMeant(gender: Gender | null, at: number, source: PreparedSource): readonly Referent[] | null {
  const people = findAntecedent({ gender, at }, source)?.people ?? [];
  const [person] = people;
  if (!person || people.length > 1) return null;
  const known = source.referents().mentions.find(({ referent }) => referent.person === person);
  return known ? [known.referent] : null;
}

function resolvePronoun(place: Place, lower: string): readonly Referent[] | null {
  const { phrase, sentence, source } = place;
  const gender = genderOfPronoun(lower);
  const at = sentence.start + (sentence.read.tagged[phrase.first]?.start ?? 0);
  if (gender) return personMeant(gender, at, source) ?? unnamedBefore(place);
  if (lower === 'it') return resolveIt(place);
  return lower === 'they' ? resolveThey(place) : null;
}

/** "A judge threw it out. She ordered …": the subject before, where it is a person and has no name. */
function unnamedBefore(place: Place): readonly Referent[] | null {
  const { sentence, source } = place;
  if (!opensSentence(place)) return null;
  const isNamed = source.people().some(({ start, end }) => {
    const before = source.sentences[sentence.index - 1];
    return before !== undefined && before.start <= start && end <= before.end;
  });
  const [told, ...more] = isNamed ? [] : (subjectsBefore(place) ?? []);
  const [one] = told ?? [];
  return more.length === 0 && one?.newAt != null && !one.isPlural && isPerson(one) ? [one] : null;
}

/**
 * The body that is said to speak; else what the sentence before is about, where the pronoun opens its own: who speaks
 * there, its subject, or an object that is named. Several where it may be either.
 */
function resolveIt(place: Place): readonly Referent[] | null {
  const { deed, depth, phrase, sentence, source } = place;
  if (deed?.frame?.speaker && deed.frame.cue < phrase.first) {
    const said = depth < DEEPEST ? resolveWho(deed.frame.speaker, deed, sentence, source, depth + 1) : null;
    return said?.some(isPerson) ? null : said;
  }
  if (!opensSentence(place)) return null;
  const told = subjectsBefore(place);
  if (told === null) return null;
  const one = told.filter((referents) => referents.length === 1).flat();
  const objects = source
    .referents()
    .mentions.filter((mention) => mention.sentence === sentence.index - 1 && mention.isObject);
  const mayBe = [...one, ...objects.map(({ referent }) => referent)];
  const bodies = [...new Set(mayBe)].filter((referent) => !isPerson(referent) && !referent.isPlural);
  return one.some((referent) => bodies.includes(referent)) ? bodies : null;
}

function resolveThey(place: Place): readonly Referent[] | null {
  if (!opensSentence(place)) return null;
  const told = subjectsBefore(place);
  return (
    told?.find((referents) => referents.length > 1 || referents.some(({ isPlural }) => isPlural)) ?? null
  );
}

const isPerson = (referent: Referent): boolean => kindOf(referent) === 'person';

function opensSentence({ phrase, sentence }: Place): boolean {
  const before = sentence.read.tagged.slice(0, phrase.first);
  return before.every(({ pos }) => pos !== 'VERB' && pos !== 'AUX') && before.length <= 4;
}

/** Whom the sentence before tells of: who speaks in it, and its subject. Null where it is not known of one of them. */
function subjectsBefore({ sentence, source, depth }: Place): (readonly Referent[])[] | null {
  const before = source.sentences[sentence.index - 1];
  if (!before || depth >= DEEPEST || source.text.slice(before.end, sentence.start).split('\n').length > 3)
    return null;
  const main = before.read.deeds.find(({ verb, subject }) => verb >= 0 && subject !== null);
  if (!main?.subject) return null;
  const speaker = main.frame && main.frame.cue > main.verb ? main.frame.speaker : null;
  const found = [speaker, main.subject].flatMap((who) =>
    who ? [resolveWho(who, main, before, source, depth + 1)] : [],
  );
  const known = found.flatMap((referents) => (referents ? [referents] : []));
  return known.length === found.length ? known : null;
}

function isPluralNoun({ read: { tagged } }: SourceSentence, { head }: Phrase): boolean {
  const lower = tagged[head]?.lower ?? '';
  return singular(lower) !== lower || /^(?:police|people|staff|troops|crew|firefighters)$/.test(lower);
}

/** Two people, where the sentences before name no more. */
function pairBefore({ sentence, phrase, source }: Place): readonly Referent[] | null {
  const at = sentence.start + (sentence.read.tagged[phrase.first]?.start ?? 0);
  for (let index = sentence.index; index >= Math.max(0, sentence.index - 2); index--) {
    const named = new Set(
      source
        .referents()
        .mentions.filter((one) => one.sentence === index && one.start < at && !one.isAside)
        .map(({ referent }) => referent),
    );
    if (named.size === 2) return [...named];
    if (named.size > 2) return null;
  }
  return null;
}

/** "The treasurer", "the company", "the 34-year-old". */
function resolveDefinite(place: Place, role: string): readonly Referent[] | null {
  const { source, sentence, phrase, description } = place;
  const at = sentence.start + (sentence.read.tagged[phrase.first]?.start ?? 0);
  const before = source.referents().mentions.filter((one) => one.start < at);
  const called = before.filter(({ referent }) => isCalled(referent, role));
  if (called.length > 0) {
    const fitting = withOthers(called, description.others);
    const chosen = onlyOne(fitting, sentence.index);
    const last = source.referents().unnamed.findLast((one) => one.role === role && one.start < at);
    if (!chosen || (last && last.start > chosen.start)) return null;
    return [chosen.referent];
  }
  const kinds = genericKinds(role);
  if (kinds.includes('person'))
    return personMeant(MALE.test(role) ? 'm' : FEMALE.test(role) ? 'f' : null, at, source);
  if (kinds.length > 0) return resolveKind(place, before, kinds);
  return [plainReferent(place, null)];
}

function isCalled({ roles, names, person }: Referent, role: string): boolean {
  return (
    roles.has(role) ||
    (!person && names.some((words) => words.length > 1 && words.some((word) => singular(word) === role)))
  );
}

function withOthers(mentions: readonly Mention[], others: ReadonlySet<string>): readonly Mention[] {
  const fitting = mentions.filter(({ referent }) =>
    [...others].every(
      (other) =>
        referent.others.has(other) ||
        referent.names.some((words) => words.some((word) => stem(word) === other)),
    ),
  );
  return fitting.length > 0 ? fitting : mentions;
}

/** The one that all mean, or that the nearest of these sentences alone has. */
function onlyOne(mentions: readonly Mention[], index: number): Mention | null {
  const last = mentions.at(-1);
  if (!last) return null;
  const all = new Set(mentions.map(({ referent }) => referent));
  if (all.size === 1) return last;
  const near = new Set(
    mentions.filter(({ sentence }) => sentence === last.sentence).map(({ referent }) => referent),
  );
  return near.size === 1 && index - last.sentence <= REACH ? last : null;
}

/** The nearest company for "the company": of several in one sentence the one that it tells of. */
function resolveKind(
  place: Place,
  before: readonly Mention[],
  kinds: readonly Kind[],
): readonly Referent[] | null {
  const { sentence, source } = place;
  for (const mayBe of [isOfKind(kinds), isOfNoKind]) {
    for (let index = sentence.index; index >= Math.max(0, sentence.index - REACH); index--) {
      const here = before.filter((one) => one.sentence === index && mayBe(one, before));
      const named = new Set(here.map(({ referent }) => referent));
      if (named.size === 1) return [...named];
      if (named.size > 1) return subjectAmong(named, index, source);
    }
  }
  return null;
}

type MayBe = (mention: Mention, all: readonly Mention[]) => boolean;

const isOfKind =
  (kinds: readonly Kind[]): MayBe =>
  ({ referent }) => {
    const kind = kindOf(referent);
    return kind !== null && kinds.includes(kind);
  };

/** A name that is nobody's, and does not stand as a place only. */
const isOfNoKind: MayBe = ({ referent }, all) =>
  kindOf(referent) === null &&
  referent.roles.size === 0 &&
  all.some((one) => one.referent === referent && !one.isAside);

function subjectAmong(
  named: ReadonlySet<Referent>,
  index: number,
  source: PreparedSource,
): readonly Referent[] | null {
  const holder = source.sentences[index];
  const main = holder?.read.deeds.find(({ verb, subject }) => verb >= 0 && subject !== null);
  const firsts = main?.subject?.phrases.map(({ first }) => first) ?? [];
  const found = source
    .referents()
    .mentions.find((one) => one.sentence === index && firsts.includes(one.first) && named.has(one.referent));
  return found ? [found.referent] : null;
}
