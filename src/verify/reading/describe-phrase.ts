import type { Phrase, Tagged } from '../../domain/clauses.js';
import { TITLES } from '../../domain/text/name-words.js';
import type { FoundName } from '../../domain/text/names.js';
import { isStopWord } from '../../domain/text/tokens.js';
import { kindOfNoun } from './kinds.js';
import type { ReadSentence } from './read-sentence.js';

/** What the words of a noun phrase say of whom it means. */
export interface Description {
  /** Lower-case words of the name that it ends in; none for "the mayor" and "Reed's lawyer". */
  readonly names: readonly string[];
  /** Lower-case nouns that it is called by: "mayor" of "the mayor Ana Ruiz", "lawyer" of "Reed's lawyer". */
  readonly roles: readonly string[];
  /** Stems of its other content words: "interior" of "the interior minister". */
  readonly others: ReadonlySet<string>;
  /** Opens with "the", "this" or the like; with "a" or "another"; with a pronoun or a genitive; or with none of them. */
  readonly opening: 'definite' | 'indefinite' | 'owned' | 'bare';
}

const DEFINITE = /^(?:the|this|that|these|those|both)$/;
const INDEFINITE = /^(?:an?|another|one|some|two|three|four|five|six|several|many|other)$/;
const OWN = /^(?:his|her|its|their)$/;

export function describePhrase(phrase: Phrase, read: ReadSentence): Description {
  const { tagged } = read;
  const name = nameOf(phrase, read);
  const words = tagged.slice(phrase.first, phrase.last + 1);
  const before = tagged
    .slice(phrase.first, phrase.head + 1)
    .filter(({ start }) => name === null || start < name.start);
  const nouns = before.filter(({ pos, lower, text }) => isNoun(pos, lower, text, name));
  const roles = name === null ? headOf(tagged, phrase) : nouns.slice(-1).map(({ lower }) => singular(lower));
  return {
    names: name === null ? [] : wordsOfName(name.text),
    roles: name === null ? roles : [...roles, ...titleOf(name), ...callingsIn(name.text)],
    others: new Set(
      words
        .filter((word) => word.content && !roles.includes(singular(word.lower)) && !isIn(word, name))
        .map(({ stem }) => stem),
    ),
    opening: openingOf(phrase, tagged),
  };
}

function isNoun(pos: string, lower: string, text: string, name: FoundName | null): boolean {
  return pos === 'NOUN' || (name === null && pos === 'PROPN') || (TITLES.has(lower) && /^\p{Lu}/u.test(text));
}

function headOf(tagged: readonly Tagged[], { head, first }: Phrase): string[] {
  const word = tagged[head];
  if (!word) return [];
  // "The 34-year-old" is parted by its signs.
  if (/^years?$/.test(word.lower) && tagged.slice(first, head).some(({ pos }) => pos === 'NUM'))
    return ['old'];
  return [singular(word.lower)];
}

/** The name that the phrase's head belongs to, without the names of owners. */
function nameOf({ first, head }: Phrase, { names, tagged }: ReadSentence): FoundName | null {
  const [from, at] = [tagged[first], tagged[head]];
  if (!from || !at || at.pos === 'PRON') return null;
  const found = names.find(
    ({ text, start, end }) =>
      start <= at.start && at.start < end && from.start <= start + 1 + callingsIn(text).join(' ').length,
  );
  // "Tenants" has its capital from the sentence's start.
  const isPlain = found && found.start <= 1 && kindOfNoun(singular(found.text.toLowerCase())) !== null;
  return found && !isPlain ? found : null;
}

const isIn = ({ start }: Tagged, name: FoundName | null): boolean =>
  name !== null && name.start <= start && start < name.end;

/** "Skipper" of "Skipper Nils Boye": callings that stand before a name with a capital, in lower case. */
export function callingsIn(name: string): string[] {
  const words = name.toLowerCase().split(/\s+/);
  const first = words.findIndex((word) => kindOfNoun(word) !== 'person');
  return first > 0 && words.length - first >= 2 ? words.slice(0, first) : [];
}

/** Lower-case words of a name, without "of", "the" and the callings before it. */
export function wordsOfName(name: string): string[] {
  const words = name
    .split(/\s+/)
    .slice(callingsIn(name).length)
    .join(' ')
    .toLowerCase()
    .split(/[\s\u00a0]+/)
    .map((word) => word.replace(/['’]s?$|[.,]$/g, ''));
  return words.filter((word) => word !== '' && word !== '&' && !isStopWord(word));
}

function titleOf({ title }: FoundName): string[] {
  return title === null ? [] : title.toLowerCase().split(/\s+/).slice(-1);
}

function openingOf({ first, head }: Phrase, tagged: readonly Tagged[]): Description['opening'] {
  const lower = tagged[first]?.lower ?? '';
  if (OWN.test(lower) || tagged.slice(first, head).some((word) => /^['’]s?$/.test(word.lower)))
    return 'owned';
  if (DEFINITE.test(lower)) return 'definite';
  return INDEFINITE.test(lower) ? 'indefinite' : 'bare';
}

/** A noun's singular by its form. */
export function singular(lower: string): string {
  if (/(?:ss|us|is|news|series)$/.test(lower) || lower.length < 4) return lower;
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss)es$/.test(lower)) return lower.slice(0, -2);
  if (/^(?:wo)?men$|(?:wo)?men$/.test(lower)) return `${lower.slice(0, -2)}an`;
  return lower.endsWith('s') ? lower.slice(0, -1) : lower;
}
