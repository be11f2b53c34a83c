import type { Phrase } from '../../domain/clauses.js';
import { chunk, type Item } from '../clauses/chunks.js';
import { type Description, describePhrase, singular, wordsOfName } from './describe-phrase.js';
import { type Kind, kindOfNoun } from './kinds.js';
import type { Person, PersonMention } from './people.js';
import type { ReadSentence } from './read-sentence.js';

/** Somebody or something that a source tells of. */
export interface Referent {
  readonly person: Person | null;
  /** Each name that it is given, as lower-case words. */
  readonly names: (readonly string[])[];
  /** Lower-case nouns that it is called by: "mayor", "insurer". */
  readonly roles: Set<string>;
  /** Stems of what else is said along with its roles: "interior" of "interior minister". */
  readonly others: ReadonlySet<string>;
  /** To whom it belongs: "his lawyer"; null where it is nobody's, or nobody knows whose. */
  readonly owners: readonly Referent[] | null;
  /** Several without a name: "residents", "police". */
  readonly isPlural: boolean;
  /** Where somebody without a name is brought in: the offset of "a judge"; else null. */
  readonly newAt: number | null;
}

/** A referent whose nouns are still coming. */
interface OpenReferent extends Referent {
  readonly others: Set<string>;
}

/** A place where something is named. */
export interface Mention {
  readonly referent: Referent;
  readonly sentence: number;
  /** Index of the phrase's first word in its sentence. */
  readonly first: number;
  /** Offset into the source's text. */
  readonly start: number;
  /** Behind a preposition of place, or within another phrase: "Palladin's shares". */
  readonly isAside: boolean;
  /** Right behind a verb. */
  readonly isObject: boolean;
}

/** All that a source names, and each of its places in reading order. */
export interface Referents {
  readonly mentions: readonly Mention[];
  /** Somebody without a name who is brought in: "an officer", by the noun and the offset. */
  readonly unnamed: readonly { readonly role: string; readonly start: number }[];
}

interface PlacedSentence {
  readonly index: number;
  readonly read: ReadSentence;
  readonly start: number;
}

/** A longer sentence is headings run into each other; a longer text is not one report. */
const LONGEST = 75;
const MOST_SENTENCES = 120;
const PLACING = /^(?:in|at|near|outside|across|around|through|to|from|into)$/;
const COPULA = /^(?:is|was|are|were|becomes?|became|remains?|remained)$/;

/** Reads what the sentences name, with the nouns that stand beside each name. */
export function findReferents(
  sentences: readonly PlacedSentence[],
  people: readonly PersonMention[],
): Referents {
  const reader = new ReferentReader(people);
  for (const sentence of sentences.slice(0, MOST_SENTENCES)) reader.read(sentence);
  return reader;
}

class ReferentReader implements Referents {
  readonly mentions: Mention[] = [];
  readonly unnamed: { role: string; start: number }[] = [];
  readonly #people: readonly PersonMention[];
  readonly #all: OpenReferent[] = [];
  readonly #at = new Map<string, OpenReferent>();

  constructor(people: readonly PersonMention[]) {
    this.#people = people;
  }

  read(sentence: PlacedSentence): void {
    const { tagged } = sentence.read;
    if (tagged.length > LONGEST) return;
    const items = chunk(tagged);
    items.forEach((item, at) => {
      if (item.kind === 'noun') this.#noun(sentence, items, at, item.phrase);
    });
    this.#appositions(sentence, items);
    this.#copulas(sentence, items);
  }

  #noun({ read, start, index }: PlacedSentence, items: readonly Item[], at: number, phrase: Phrase): void {
    const from = start + (read.tagged[phrase.first]?.start ?? 0);
    const until = start + (read.tagged[phrase.head]?.end ?? 0);
    const description = describePhrase(phrase, read);
    this.#asides({ read, start, index }, phrase, description);
    if (description.names.length === 0) {
      const [role] = description.roles;
      if (description.opening === 'indefinite' && role) this.unnamed.push({ role, start: from });
      return;
    }
    const before = items[at - 1];
    const isAside = before?.kind === 'preposition' && PLACING.test(read.tagged[before.at]?.lower ?? '');
    const isObject = before?.kind === 'verb';
    const person =
      this.#people.find((mention) => mention.start < until && from < mention.end)?.person ?? null;
    const referent = this.#referentOf(description, person);
    for (const role of description.roles) referent.roles.add(role);
    // "Skipper Nils Boye" at a sentence's start may be read as a verb and a name.
    const calling = read.tagged[phrase.first - 1]?.lower ?? '';
    if (person && kindOfNoun(calling) === 'person') referent.roles.add(calling);
    if (description.roles.length > 0) for (const other of description.others) referent.others.add(other);
    this.mentions.push({ referent, sentence: index, first: phrase.first, start: from, isAside, isObject });
    this.#at.set(`${index}:${phrase.first}`, referent);
  }

  /** Names within the phrase that are not its head's. */
  #asides({ read, start, index }: PlacedSentence, phrase: Phrase, { names: own }: Description): void {
    const [from, until] = [read.tagged[phrase.first]?.start ?? 0, read.tagged[phrase.last]?.end ?? 0];
    for (const name of read.names) {
      const names = wordsOfName(name.text);
      if (name.start < from || name.end > until || names.length === 0 || isPart(names, own)) continue;
      const at = start + name.start;
      const person = this.#people.find((mention) => mention.start === at)?.person ?? null;
      const referent = this.#referentOf({ names }, person);
      this.mentions.push({ referent, sentence: index, first: -1, start: at, isAside: true, isObject: false });
    }
  }

  #referentOf({ names }: Pick<Description, 'names'>, person: Person | null): OpenReferent {
    const known = this.#all.findLast((referent) =>
      person
        ? referent.person === person
        : !referent.person && referent.names.some((one) => isPart(one, names)),
    );
    if (known) {
      if (!known.names.some((one) => one.join(' ') === names.join(' '))) known.names.push(names);
      return known;
    }
    const made: OpenReferent = {
      person,
      names: [names],
      roles: new Set(),
      others: new Set(),
      owners: null,
      isPlural: false,
      newAt: null,
    };
    this.#all.push(made);
    return made;
  }

  /** "Tom Reed, the treasurer," and "the mayor of Kell, Ana Ruiz,": the name and what stands beside it are one. */
  #appositions(sentence: PlacedSentence, items: readonly Item[]): void {
    items.forEach((item, at) => {
      if (item.kind !== 'noun' || items[at + 1]?.kind !== 'comma') return;
      const isAge = this.#isAge(sentence.read, items[at + 2]);
      const next = items[isAge && items[at + 3]?.kind === 'comma' ? at + 4 : at + 2];
      const behind = items[isAge && items[at + 3]?.kind === 'comma' ? at + 5 : at + 3];
      const last = items[at + 4];
      if (next?.kind === 'noun' && behind?.kind === 'and' && last?.kind === 'noun')
        this.#joinBoth(sentence, item.phrase, [next.phrase, last.phrase]);
      if (next?.kind !== 'noun' || (behind && !/^(?:comma|stop|verb|relative)$/.test(behind.kind))) return;
      this.#join(sentence, item.phrase, next.phrase);
    });
  }

  /** "The buyers, Galgo and Verhoeven,". */
  #joinBoth({ read, index }: PlacedSentence, plain: Phrase, names: readonly Phrase[]): void {
    const head = read.tagged[plain.head]?.lower ?? '';
    if (read.tagged[plain.head]?.pos !== 'NOUN' || singular(head) === head) return;
    for (const { first } of names) this.#at.get(`${index}:${first}`)?.roles.add(singular(head));
  }

  #isAge({ tagged }: ReadSentence, item: Item | undefined): boolean {
    return (
      item?.kind === 'noun' &&
      item.phrase.first === item.phrase.last &&
      tagged[item.phrase.first]?.pos === 'NUM'
    );
  }

  /** "Reed is the treasurer". */
  #copulas(sentence: PlacedSentence, items: readonly Item[]): void {
    items.forEach((item, at) => {
      const next = items[at + 1];
      if (item.kind !== 'verb' || next?.kind !== 'noun') return;
      const { read } = sentence;
      if (!COPULA.test(read.tagged[item.group.main]?.lower ?? '')) return;
      const deed = read.deeds.find(({ verb }) => verb === item.group.main);
      const [subject] = deed?.subject?.phrases ?? [];
      if (subject && deed?.subject?.phrases.length === 1) this.#join(sentence, subject, next.phrase);
    });
  }

  /** One of the two has a name, and the other an article or an owner. */
  #join({ read, index, start }: PlacedSentence, one: Phrase, other: Phrase): void {
    const [mine, theirs] = [describePhrase(one, read), describePhrase(other, read)];
    const isNamedFirst = mine.names.length > 0;
    if (isNamedFirst === theirs.names.length > 0) return;
    const [named, plain, description] = isNamedFirst ? [one, other, theirs] : [other, one, mine];
    const referent = this.#at.get(`${index}:${named.first}`);
    const isPlural = description.roles.some((role) => role !== read.tagged[plain.head]?.lower);
    if (!referent || plain.isPronoun || isPlural || !this.#mayBe(referent, description)) return;
    for (const role of description.roles) referent.roles.add(role);
    for (const stem of description.others) referent.others.add(stem);
    const from = start + (read.tagged[plain.first]?.start ?? 0);
    this.mentions.push({
      referent,
      sentence: index,
      first: plain.first,
      start: from,
      isAside: false,
      isObject: false,
    });
    this.mentions.sort((a, b) => a.start - b.start);
  }

  #mayBe({ person }: Referent, { opening, roles }: Description): boolean {
    const kind = kindOfNoun(roles[0] ?? '');
    if (person && kind !== null && kind !== 'person') return false;
    return opening !== 'bare' || kind === 'person';
  }
}

/** "Reed" and "Tom Reed": one name holds the other. */
export function isPart(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length > 0 && short.every((word) => long.includes(word));
}

/** What kind of thing it is by its nouns and by the nouns in its name. */
export function kindOf({ person, roles, names }: Referent): Kind | null {
  if (person) return 'person';
  for (const role of roles) {
    const kind = kindOfNoun(role);
    if (kind) return kind;
  }
  for (const word of names.flat()) {
    const kind = kindOfNoun(singular(word));
    if (kind) return kind;
  }
  return null;
}
