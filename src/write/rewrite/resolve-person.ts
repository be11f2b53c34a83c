import type { Person } from '../read/find-people.js';
import { joined } from '../read/joined.js';
import { outsideQuotations } from '../read/outside-quotations.js';
import type { SourceSentence, SourceText } from '../read/source-text.js';
import { findMentions } from './find-mentions.js';
import { openingLength } from './strip-opening.js';

/** A person found behind a pronoun and the sentence that names them. */
export interface Resolved {
  readonly person: Person;
  readonly sentence: SourceSentence;
}

const UNNAMED = new RegExp(
  joined(String.raw`
      (?<!, )\b(?:a|an|one|another|this|that|the|his|her|
      their) (?:[\p{Ll}\p{N}-]+ ){0,3}(?:spokes(?:man|woman|person)|man|woman|boy|girl|teen(?:ager)?|
      child|officer|official|driver|victim|suspect|student|teacher|mother|father|son|daughter|brother|
      sister|wife|husband|neighbou?r|witness|resident|lawyer|attorney|judge|doctor|nurse|worker|
      employee|friend|pilot|passenger|soldier|farmer|researcher|scientist|expert|analyst|person|caller|
      customer|owner|source|lawmaker|senator|president|minister|governor|mayor|king|queen|pope|player|
      coach|artist|singer|actor|author|professor)\b`),
  'u',
);

/**
 * Who "he" or "she" is in a sentence, where the sentences before leave no doubt: the only person of that
 * gender named in the sentence before, or in the one before that when the one between uses the pronoun too.
 */
export function resolvePerson(
  gender: 'f' | 'm',
  sentence: SourceSentence,
  source: SourceText,
): Resolved | null {
  for (let back = 1; back <= 3; back++) {
    const previous = source.sentences[sentence.index - back];
    if (!previous || previous.role === 'caption' || sentence.paragraph - previous.paragraph > back)
      return null;
    const named = onlyPerson(gender, previous, source);
    if (named === 'several') return null;
    if (named) return { person: named, sentence: previous };
    if (hasUnnamedPerson(previous) || !usesPronoun(previous, gender)) return null;
  }
  return null;
}

function onlyPerson(
  gender: 'f' | 'm',
  sentence: SourceSentence,
  source: SourceText,
): Person | 'several' | null {
  const people = [...new Set(findMentions(sentence.text, source).map(({ person }) => person))];
  const fitting = people.filter(
    (person) => person.gender === gender || (person.gender === null && opensWith(sentence, person)),
  );
  if (people.some((person) => person.gender === null && !fitting.includes(person))) return 'several';
  if (fitting.length === 0) return null;
  const [first] = fitting;
  if (fitting.length === 1 && first) {
    return hasUnnamedPerson(sentence) && !opensWith(sentence, first) ? 'several' : first;
  }
  return 'several';
}

function opensWith(sentence: SourceSentence, person: Person): boolean {
  const opening = sentence.text.slice(openingLength(sentence.text)).slice(0, 60);
  return opening.includes(person.full) || (person.short !== null && opening.includes(person.short));
}

function hasUnnamedPerson(sentence: SourceSentence): boolean {
  return UNNAMED.test(outsideQuotations(sentence.text));
}

function usesPronoun(sentence: SourceSentence, gender: 'f' | 'm'): boolean {
  const pronoun = gender === 'f' ? /\b(?:she|her)\b/i : /\b(?:he|his|him)\b/i;
  return pronoun.test(outsideQuotations(sentence.text));
}
