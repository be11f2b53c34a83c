import type { Phrase, Tagged, Who } from '../../domain/clauses.js';
import { tagWords } from '../clauses/tag.js';
import { findAntecedent, genderOfPronoun } from '../reading/find-antecedent.js';
import type { PreparedSource, SourceSentence } from '../reading/prepare-source.js';
import { kindsOf, synonymsOf } from '../reading/relations.js';
import { type Assertion, WHEN } from './assertion.js';

/** Whether two phrases of two reports mean one thing, as far as their words tell. */
export type Sameness = 'same' | 'other' | 'unknown';

/** A noun phrase with what stands behind it: "the road" "over the Greth pass". */
interface Named {
  readonly words: readonly Tagged[];
  readonly head: Tagged;
  readonly isPronoun: boolean;
  readonly behind: readonly Tagged[];
}

/** What a story may tell of one by one. */
const ONE_OF_MANY =
  /^(?:man|men|woman|women|boy|girl|child|children|person|people|victims?|suspects?|teenager|officials?|officers?|soldiers?|students?|residents?|workers?|passengers?|protesters?|compan(?:y|ies)|firms?|countr(?:y|ies)|states?|cit(?:y|ies)|groups?|teams?|members?|ones?|others?|some|many|both|all|those|these|this|that|it|they|he|she|who|which)$/;
const TELLS_APART =
  /^(?:first|second|third|fourth|fifth|sixth|last|next|another|other|one|two|three|four|five|six|seven|eight|nine|ten|half|some|most|many|few|several|upper|lower|former|new|old|older|younger|north|south|east|west|northern|southern|eastern|western|more|rest|only|final|deputy|vice|acting)$|\d/;

/** Compares who does a deed or has it done: the best of their names. */
export function compareWho(one: Who, a: Assertion, other: Who, b: Assertion): Sameness {
  if (one.owner || other.owner) return 'unknown';
  const found = one.phrases.flatMap((phrase) =>
    other.phrases.map((theirs) => compareThings(named(phrase, a), named(theirs, b))),
  );
  return (
    found.find((same) => same === 'same') ?? found.find((same) => same === 'unknown') ?? found[0] ?? 'unknown'
  );
}

function named(phrase: Phrase, { sentence, source }: Assertion): Named {
  const { tagged } = sentence.read;
  const person = phrase.isPronoun ? personOf(phrase, sentence, source) : null;
  if (person) return person;
  const words = tagged.slice(phrase.first, phrase.last + 1);
  const head = tagged[phrase.head] ?? words[0];
  if (!head) throw new Error('a noun phrase without a word');
  return { words, head, isPronoun: phrase.isPronoun, behind: wordsBehind(phrase, tagged) };
}

/** Whom "he" or "she" means, where that is one person. */
function personOf({ head }: Phrase, sentence: SourceSentence, source: PreparedSource): Named | null {
  const word = sentence.read.tagged[head];
  const gender = genderOfPronoun(word?.lower ?? '');
  if (!word || !gender) return null;
  const people = findAntecedent({ gender, at: sentence.start + word.start }, source)?.people ?? [];
  const [person] = people;
  if (!person || people.length > 1) return null;
  const words = tagWords(person.name).map((one) => ({ ...one, pos: 'PROPN' }));
  const last = words.at(-1);
  return last ? { words, head: last, isPronoun: false, behind: [] } : null;
}

/** "Over the Greth pass" behind "the road": up to the next verb, sign or time. */
function wordsBehind({ last }: Phrase, tagged: readonly Tagged[]): readonly Tagged[] {
  if (!OF_IT.test(tagged[last + 1]?.lower ?? '')) return [];
  const rest = tagged.slice(last + 1);
  const end = rest.findIndex(
    ({ pos, lower }) =>
      /^(?:VERB|AUX|PUNCT|CCONJ|SCONJ)$/.test(pos) ||
      WHEN.test(lower) ||
      (pos === 'ADP' && !OF_IT.test(lower)),
  );
  return end < 0 ? rest : rest.slice(0, end);
}

/** Prepositions that say which one is meant. */
const OF_IT = /^(?:of|for|on|over|in|at|from|to|against|between|near)$/;

/** By their names where both have one, else by their heads and by what stands round these. */
function compareThings(one: Named, other: Named): Sameness {
  if (one.isPronoun || other.isPronoun) return 'unknown';
  const [names, theirs] = [namesIn(one.words), namesIn(other.words)];
  if (names.size > 0 && theirs.size > 0 && !shares(names, theirs)) return 'other';
  if (areApart(one, other)) return 'other';
  if (one.head.pos === 'PROPN' && other.head.pos === 'PROPN')
    return isPart(names, theirs) || countShared(names, theirs) > 1 ? 'same' : 'other';
  if (one.head.stem === other.head.stem) {
    if (sharesMore(one, other)) return 'same';
    const isBare = modifiersOf(one).size === 0 || modifiersOf(other).size === 0;
    return isBare && isDefinite(one) && isDefinite(other) && !ONE_OF_MANY.test(one.head.lower)
      ? 'same'
      : 'unknown';
  }
  return areNear(one.head.stem, other.head.stem) && sharesMore(one, other) ? 'same' : 'unknown';
}

/** Whether two words may stand for each other. */
export function areNear(one: string, other: string): boolean {
  return one === other || synonymsOf(one).has(other) || kindsOf(one).has(other) || kindsOf(other).has(one);
}

/** Whether a word beside their heads stands in both, in or right behind the phrase. */
function sharesMore(one: Named, other: Named): boolean {
  const theirs = new Set([...modifiersOf(other), ...stemsOf(other.behind)]);
  return [...modifiersOf(one), ...stemsOf(one.behind)].some(
    (stem) => theirs.has(stem) && stem !== one.head.stem && stem !== other.head.stem,
  );
}

function modifiersOf({ words, head }: Named): ReadonlySet<string> {
  return new Set([...stemsOf(words)].filter((stem) => stem !== head.stem));
}

function stemsOf(words: readonly Tagged[]): ReadonlySet<string> {
  return new Set(words.flatMap(({ content, stem }) => (content ? [stem] : [])));
}

/** Only one of them has a numeral or a word such as "second", or they are of two places. */
function areApart(one: Named, other: Named): boolean {
  const [mine, theirs] = [apartIn(one.words), apartIn(other.words)];
  if ([...mine].some((word) => !theirs.has(word)) || [...theirs].some((word) => !mine.has(word))) return true;
  // Behind them only where both say more: "for the north bank" and "for the south bank".
  const [further, others] = [apartIn(one.behind), apartIn(other.behind)];
  if (further.size > 0 && others.size > 0 && !shares(further, others)) return true;
  const [places, elsewhere] = [namesIn(one.behind), namesIn(other.behind)];
  return places.size > 0 && elsewhere.size > 0 && !shares(places, elsewhere);
}

function apartIn(words: readonly Tagged[]): ReadonlySet<string> {
  return new Set(words.map(({ lower }) => lower).filter((lower) => TELLS_APART.test(lower)));
}

function isDefinite({ words, head }: Named): boolean {
  const [first] = words;
  return (
    head.pos === 'PROPN' ||
    (first !== undefined && /^(?:the|its|their|his|her|this|that|these|those)$/.test(first.lower)) ||
    words.some(({ lower }) => lower === "'s")
  );
}

function namesIn(words: readonly Tagged[]): ReadonlySet<string> {
  return new Set(words.flatMap(({ pos, stem }) => (pos === 'PROPN' ? [stem] : [])));
}

function shares(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((stem) => other.has(stem));
}

function countShared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((stem) => other.has(stem)).length;
}

function isPart(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].every((stem) => other.has(stem)) || [...other].every((stem) => one.has(stem));
}
