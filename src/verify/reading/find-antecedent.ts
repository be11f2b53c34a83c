import { isFiniteVerb, PREPOSITIONS } from '../attribution/grammar-words.js';
import type { Gender, Person, PersonMention } from './people.js';
import type { PreparedSource, SourceSentence } from './prepare-source.js';
import { isVerbForm } from './verb-forms.js';
import { readWords } from './words.js';

/** Whom a pronoun may mean: one person, or several whom the text does not tell apart. */
export interface Antecedent {
  readonly people: readonly Person[];
}

/** A pronoun in a source's text. */
export interface Pronoun {
  /** Null for "the 34-year-old", who may be of either. */
  readonly gender: Gender | null;
  /** Offset into the source's text. */
  readonly at: number;
  /** The span of what the one behind the pronoun said: names in it do not name the speaker. */
  readonly said?: { readonly start: number; readonly end: number };
}

/** Sentences and paragraphs further back than this do not name whom a pronoun means. */
const REACH = 6;
const PARAGRAPHS = 3;
/** A subject stands this close to its sentence's start, and a second one this close to it. */
const OPENING = 60;
const LIST = 40;
/** "A spokesman said": somebody without a name, who may be the one meant. */
const UNNAMED =
  /^\W*(?:[Aa]n?|[Oo]ne|[Aa]nother|the|this|[Hh]is|[Hh]er|[Tt]heir) (?:[\p{Ll}\p{N}’'-]+ ){0,3}(?:spokes(?:man|woman|person)|man|woman|boy|girl|teenager|official|officer|driver|victim|suspect|witness|resident|lawyer|attorney|judge|doctor|nurse|worker|employee|researcher|analyst|mother|father|son|daughter|brother|sister|wife|husband|teacher|student|owner|manager|director|minister|president|mayor|governor|senator|coach|pilot|neighbou?r)\b/u;

export function genderOfPronoun(word: string): Gender | null {
  if (/^(?:she|her|hers|herself)$/i.test(word)) return 'f';
  return /^(?:he|him|his|himself)$/i.test(word) ? 'm' : null;
}

/**
 * Whom "he" or "she" means: nobody of the other gender, nobody who is named only later; of several in one
 * sentence its subject. Null where the sentences before name nobody. It needs an offset alone, so it serves whoever
 * stands behind a quotation or in a claim, where no deed was read; `resolveWho` asks it for its own "he" and "she".
 */
export function findAntecedent(pronoun: Pronoun, source: PreparedSource): Antecedent | null {
  const holder = source.sentences.findLast(({ start }) => start <= pronoun.at);
  if (!holder) return null;
  const { said } = pronoun;
  const isOutside = ({ start }: PersonMention): boolean =>
    start < pronoun.at && !(said && said.start <= start && start < said.end);
  for (let index = holder.index; index >= Math.max(0, holder.index - REACH); index--) {
    const sentence = source.sentences[index];
    if (!sentence || paragraphsBetween(source.text, sentence.end, pronoun.at) > PARAGRAPHS) return null;
    const named = source
      .people()
      .filter((mention) => sentence.start <= mention.start && mention.end <= sentence.end)
      .filter((mention) => isOutside(mention) && mayMean(mention, pronoun.gender));
    const sure = named.filter(({ person }) => pronoun.gender !== null && person.gender === pronoun.gender);
    const found = choose(sure.length > 0 ? sure : named, sentence);
    if (found) return found;
    if (index < holder.index && UNNAMED.test(sentence.read.text)) return null;
  }
  return null;
}

function mayMean({ person }: PersonMention, gender: Gender | null): boolean {
  return gender === null || person.gender === null || person.gender === gender;
}

function choose(named: readonly PersonMention[], sentence: SourceSentence): Antecedent | null {
  const people = [...new Set(named.map(({ person }) => person))];
  const [first] = named;
  if (!first) return null;
  if (people.length === 1) return { people };
  const speaker = named.find(({ start }) =>
    sentence.read.speech.some(
      (speech) =>
        speech.strength !== 'stance' &&
        sentence.start + speech.speakerStart <= start &&
        start < sentence.start + speech.speakerEnd,
    ),
  );
  if (speaker) return { people: [speaker.person] };
  return isSubject(first, named, sentence) ? { people: [first.person] } : { people };
}

/** A name that opens its sentence, behind no more than a fronted phrase and a role, and stands alone there. */
function isSubject(
  first: PersonMention,
  named: readonly PersonMention[],
  { read, start }: SourceSentence,
): boolean {
  const head = read.text.slice(0, first.start - start);
  const lead = head.slice(head.lastIndexOf(',') + 1);
  const words = readWords(lead).map(({ lower }) => lower);
  if (
    head.length > OPENING ||
    words.some((word) => isVerbForm(word) || isFiniteVerb(word) || PREPOSITIONS.has(word))
  )
    return false;
  const rest = read.text.slice(first.end - start);
  return !named.some(
    (other) => other !== first && /^ (?:and|or) /.test(rest) && other.start - first.end < LIST,
  );
}

function paragraphsBetween(text: string, from: number, to: number): number {
  return text.slice(from, to).split('\n').length - 1;
}
