import { genderOfFirstName, isFirstName } from '../../domain/text/first-names.js';
import { INSTITUTIONS } from '../../domain/text/name-words.js';
import type { FoundName } from '../../domain/text/names.js';
import { callingsIn } from './describe-phrase.js';
import { kindOfNoun } from './kinds.js';
import type { ReadSentence } from './read-sentence.js';

export type Gender = 'f' | 'm';

/** A sentence with its offset in the source's text. */
interface PlacedSentence {
  readonly read: ReadSentence;
  readonly start: number;
}

/** Somebody whom a source names. */
export interface Person {
  /** The longest form of the name. */
  readonly name: string;
  /** Lower-case words of the name. */
  readonly words: ReadonlySet<string>;
  /** Null where neither title nor first name tells it, nor a pronoun that can mean nobody else. */
  readonly gender: Gender | null;
}

/** A place where a person is named outside quotation marks; offsets into the source's text. */
export interface PersonMention {
  readonly person: Person;
  readonly start: number;
  readonly end: number;
}

const MALE_TITLE = /\b(?:mr|sir|lord|king|prince|pope|father|chairman|congressman|spokesman|councilman)\b/i;
const FEMALE_TITLE =
  /\b(?:mrs|ms|miss|dame|lady|queen|princess|chairwoman|congresswoman|spokeswoman|councilwoman)\b/i;
/** Words that no person's name holds. */
const OF_A_BODY =
  /^(?:inc|corp|co|ltd|llc|plc|group|party|company|times|post|news|radio|television|tv|channel|broadcasting|journal|press|wire|hospital|church|park|street|road|avenue|river|lake|island|valley|airport|station|act|award|prize|cup|league|games|county|systems|labs?|technologies|studios?|airlines|motors|energy|capital|partners|holdings|media|network|new|north|south|east|west|san|los|saint|st|port|fort|mount|united|national|international|white|supreme|high|wall|silicon)$/;
const PLACED = /\b(?:in|at|from|near|to|of|outside|across|around|through) (?:the )?$/i;
const SPEAKING =
  /^(?:,[^.;]{2,90},)? (?:has |had |also )?(?:said|says|told|tells|added|wrote|writes|argued|warned|asked|explained|noted)\b/;
/** "The judge, Eva Landau", "the head of the chamber, Ewa Kruk": somebody's calling before the name. */
const CALLED = /\b(\p{Ll}[\p{Ll}-]+)(?: of (?:the )?[\p{L}’' -]{2,50})?,? $/u;
const MALE_ROLE =
  /^(?:father|son|brother|husband|uncle|nephew|king|prince|\p{L}+(?<!wo)man|actor|widower|grandson)$/u;
const FEMALE_ROLE =
  /^(?:mother|daughter|sister|wife|aunt|niece|queen|princess|\p{L}+woman|actress|widow|granddaughter)$/u;
const SPOKEN_OF = /\b(?:said|says|told|added|wrote|argued|warned|asked|explained|noted) $/;

const BEFORE = 90;

/** Everybody whom the sentences name, in reading order. A last name alone is the person introduced with it. */
export function findPeople(text: string, sentences: readonly PlacedSentence[]): PersonMention[] {
  const named = sentences.flatMap((sentence) =>
    sentence.read.names
      .filter(({ start }) => !isQuoted(sentence, start))
      .map((name) => ({ name, at: sentence.start + name.start })),
  );
  const people = new Map<string, Person>();
  for (const { name, at } of named) {
    const before = text.slice(Math.max(0, at - BEFORE), at);
    if (!isPerson(name, before, text.slice(at + name.text.length, at + 120))) continue;
    const last = lastWord(name.text);
    const known = people.get(last);
    if (!known || known.words.size < 2) people.set(last, describe(name, before, known?.gender ?? null));
  }
  const byFirst = new Map([...people.values()].map((person) => [firstWord(person.name), person]));
  return named.flatMap(({ name, at }) => {
    const person =
      people.get(lastWord(name.text)) ?? (isSingle(name) ? byFirst.get(lastWord(name.text)) : null);
    if (!person || !fits(name, person)) return [];
    return [{ person, start: at, end: at + name.text.length }];
  });
}

function isQuoted({ read }: PlacedSentence, at: number): boolean {
  return read.clause.quotations.some(({ start, end }) => start < at && at < end);
}

/** A known first name or a title makes a person; of other names only who speaks or is described as one. */
function isPerson(name: FoundName, before: string, after: string): boolean {
  const words = withoutCalling(name.text).toLowerCase().split(/\s+/);
  if (
    words.length > 4 ||
    words.some((word) => OF_A_BODY.test(word) || INSTITUTIONS.has(word) || /\d/.test(word))
  )
    return false;
  if (name.title !== null || callingsIn(name.text).length > 0) return true;
  const isCalled = kindOfNoun(callingIn(before) ?? '') === 'person';
  if (words.length < 2) return isCalled && / \p{Ll}+ $/u.test(before);
  if (isCalled || isFirstName(words[0] ?? '')) return true;
  if (PLACED.test(before)) return false;
  return (
    SPEAKING.test(after) || SPOKEN_OF.test(before) || /^, (?:\d\d,|an? \p{Ll}|the \p{Ll}|who )/u.test(after)
  );
}

/** "Nils Boye" of "Skipper Nils Boye". */
function withoutCalling(name: string): string {
  return name.split(/\s+/).slice(callingsIn(name).length).join(' ');
}

function callingIn(before: string): string | null {
  return CALLED.exec(before)?.[1] ?? null;
}

function describe({ text: whole, title }: FoundName, before: string, known: Gender | null): Person {
  const text = withoutCalling(whole);
  const role = callingIn(before) ?? '';
  const isMale = MALE_TITLE.test(title ?? '') || MALE_ROLE.test(role);
  const gender = isMale ? 'm' : FEMALE_TITLE.test(title ?? '') || FEMALE_ROLE.test(role) ? 'f' : null;
  const ofName = /\s/.test(text) ? genderOfFirstName(firstWord(text)) : null;
  return { name: text, words: new Set(text.toLowerCase().split(/\s+/)), gender: gender ?? ofName ?? known };
}

/** "Mary Cole" is not the John Cole of the same text. */
function fits({ text }: FoundName, { words }: Person): boolean {
  const own = text.toLowerCase().split(/\s+/);
  return own.length === 1 || words.size === 1 || own.some((word) => word !== own.at(-1) && words.has(word));
}

function isSingle({ text }: FoundName): boolean {
  return !/\s/.test(text);
}

function lastWord(name: string): string {
  return name.split(/\s+/).at(-1)?.toLowerCase() ?? '';
}

function firstWord(name: string): string {
  return name.split(/\s+/)[0]?.toLowerCase() ?? '';
}
