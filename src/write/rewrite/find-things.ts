import { joined } from '../read/joined.js';
import type { Reading } from './reading.js';
import { namesBefore } from './reading.js';

/** A thing, or several, that a sentence has named before a pronoun: what "it" or "them" may stand for. */
export interface NamedThing {
  /** Offsets into the sentence. */
  readonly start: number;
  readonly end: number;
  /** Where a verb in -s may have been read as its last word, or a name ends in -s, it may be one or several. */
  readonly number: 'one' | 'several' | 'either';
  readonly isPerson: boolean;
  /** The preposition right before it: "on the east bank". */
  readonly preposition: string | null;
}

const PERSON = new RegExp(
  joined(String.raw`
    ^(?:\p{L}+-)?(?:man|woman|boy|girl|teen(?:ager)?|child|kid|baby|toddler|person|people|men|women|children|uncle|aunt|
    neighbou?r|mother|father|mom|dad|parents?|son|daughter|brother|sister|wife|husband|friends?|family|families|
    officers?|officials?|detectives?|deput(?:y|ies)|sheriff|police|investigators?|prosecutors?|authorities|drivers?|
    victims?|suspects?|gunm[ae]n|shooters?|students?|teachers?|residents?|witness(?:es)?|lawyers?|attorneys?|judges?|
    justices?|jurors?|doctors?|nurses?|workers?|employees?|pilots?|soldiers?|troops|farmers?|researchers?|scientists?|
    authors?|experts?|analysts?|critics|leaders?|lawmakers?|senators?|presidents?|ministers?|governors?|mayors?|kings?|
    queens?|pope|players?|coach|chief|director|executive|founder|actor|actress|singer|professor|candidate|nominee|
    artist|patients?|customers?|owners?|spokes(?:man|woman|person)|organi[sz]ers|advocates|protesters|voters|users|
    Democrats|Republicans|militants|fighters|relatives)$`),
  'u',
);
const DETERMINER = new RegExp(
  joined(
    String.raw`\b(?:the|an?|its|his|her|their|our|my|this|that|another|each|every|one|no|some|any|both|all|most|many|
    several|these|those|two|three|four|five|six|seven|eight|nine|ten|[\d,.]+|\p{Lu}[\p{L}.-]*[’']s?)(?= )`,
  ),
  'giu',
);
/** What ends a noun phrase. */
const AFTER = new RegExp(
  joined(`
    ^(?:of|in|on|at|to|for|from|with|by|about|as|into|over|after|before|under|near|between|among|during|through|against|
    without|within|like|than|across|along|outside|inside|around|behind|toward|towards|upon|and|or|but|nor|if|when|while|
    because|that|which|who|whom|whose|where|how|what|why|whether|is|are|was|were|be|been|has|have|had|do|does|did|will|
    would|can|could|may|might|must|should|shall|not|it|he|she|they|we|you|i|them|him|said|says|say|told|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|the|a|an|its|his|
    her|their|this|these|those|so|then|also|already|still|just|only|now|later)$`),
  'i',
);
const PREPOSITION =
  /\b(of|in|on|at|to|for|from|with|by|about|into|over|after|before|under|near|between|among|during|through|against|across|along|outside|inside|around|behind|toward|towards) $/i;
/** A plural; words that only look like one are left out. */
const PLURAL =
  /^(?!.*(?:ss|us|is|[’']s)$)(?!(?:news|series|means|politics|economics|was|has|does|says|goes|its|his|this|always|perhaps|across|besides|sometimes|towards|unless)$)\p{L}[\p{L}-]*s$|^(?:people|men|women|children|police|troops|data|media)$/iu;
/** Nouns that need no word before them: "training … while it lasts". */
const BARE =
  /\b\p{Ll}{2,}(?:tion|sion|ment|ness|ity|ance|ence|ship|ism|ure|cy|ware|virus)\b|\b(?:trade|money|oil|gas|water|power|work|speech|news|evidence|research|training|voting|testing|funding|housing|spending|software|law|art|health|war|peace|marriage|abortion|aid|debt|trouble|crime|violence)\b/gu;
/** Plurals that need none: "Democrats", "masks". */
const BARE_PLURAL = /\b\p{L}[\p{L}-]*s\b(?![’'])|\b(?:people|men|women|children|police|troops)\b/gu;
const OPENING_NAME = /(?<=^|, )\p{Lu}[\p{L}.&-]+(?= (?:\p{Ll}+s|\p{Ll}+ed|will|would|said|told)\b)/gu;
const LONGEST = 5;
const ONE = /^(?:an?|another|each|every|one|this|that)$/i;
const SEVERAL =
  /^(?:both|all|most|many|several|these|those|two|three|four|five|six|seven|eight|nine|ten|[\d,.]+)$/i;

/** What the sentence names before an offset, in its own words, in reading order. */
export function thingsBefore(reading: Reading, at: number): NamedThing[] {
  const { own, bodyStart, source, sentence } = reading;
  const head = own.slice(0, at);
  const things: NamedThing[] = [];
  const add = (start: number, words: readonly string[], number: NamedThing['number']): void => {
    const end = start + words.join(' ').length;
    if (words.length === 0 || things.some((other) => other.start < end && start < other.end)) return;
    things.push({
      start,
      end,
      number,
      isPerson: words.some((word) => PERSON.test(word)),
      preposition: PREPOSITION.exec(head.slice(0, start))?.[1]?.toLowerCase() ?? null,
    });
  };
  const isOfPerson = (word: string): boolean =>
    source.people.some(({ full }) => full.split(' ').includes(word));
  for (const { index, 0: determiner } of head.matchAll(DETERMINER)) {
    if (index < bodyStart) continue;
    const words = phraseAt(head.slice(index + determiner.length + 1));
    // "JBS’s servers were breached, it said": the owner may be meant too.
    const owner = /^\p{Lu}/u.test(determiner) && determiner.replace(/[’']s?$/, '');
    if (owner && owner !== determiner && !isOfPerson(owner)) add(index, [owner], 'one');
    if (words.length > 0) add(index, [determiner, ...words], numberOf(determiner, words));
  }
  for (const { start, text } of namesBefore(reading, at)) {
    if (text.split(' ').some((word) => !isOfPerson(word)))
      add(start - sentence.start, text.split(' '), text.endsWith('s') ? 'either' : 'one');
  }
  // A name of one word that opens a clause: "Tessaline has said that it …".
  for (const { index, 0: word } of head.matchAll(OPENING_NAME))
    if ((index === bodyStart || index > bodyStart + 1) && !isOfPerson(word) && !AFTER.test(word))
      add(index, [word], word.endsWith('s') ? 'either' : 'one');
  for (const { index, 0: word } of head.matchAll(BARE)) if (index >= bodyStart) add(index, [word], 'one');
  for (const { index, 0: word } of head.matchAll(BARE_PLURAL))
    if (index >= bodyStart && !isOfPerson(word) && PLURAL.test(word)) add(index, [word], 'several');
  return things.sort((a, b) => a.start - b.start);
}

function numberOf(determiner: string, words: readonly string[]): NamedThing['number'] {
  if (ONE.test(determiner)) return 'one';
  const last = words.at(-1) ?? '';
  if (SEVERAL.test(determiner)) return 'several';
  if (!words.some((word) => PLURAL.test(word))) return 'one';
  return words.length === 1 && PLURAL.test(last) ? 'several' : 'either';
}

/** The words of a noun phrase behind its determiner. */
function phraseAt(text: string): string[] {
  const words: string[] = [];
  for (const piece of text.split(' ')) {
    const word = piece.replace(/[,.;:)—–?!]+$/, '');
    if (word === '' || AFTER.test(word) || !/^[\p{L}\p{N}$“"(]/u.test(word)) break;
    // "The administration announced …": a verb ends the phrase; "the proposed bill" begins with one.
    if (words.length > 0 && /^\p{Ll}+ed$/u.test(word)) break;
    words.push(word);
    if (word !== piece || words.length === LONGEST) break;
  }
  return words;
}
