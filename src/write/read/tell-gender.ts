import { sentences } from '../../domain/text/sentences.js';
import type { Person } from './find-people.js';
import { joined } from './joined.js';
import { outsideQuotations } from './outside-quotations.js';

/** Sentences that must agree before pronouns tell the gender of a name that does not. */
const AGREED = 2;
const WOMAN = /\b(?:she|her|hers|herself)\b/i;
const MAN = /\b(?:he|him|his|himself)\b/i;
const OTHERS = new RegExp(
  joined(String.raw`
    \b(?:wom[ae]n|m[ae]n|girls?|boys?|mothers?|fathers?|wife|husband|sisters?|brothers?|daughters?|sons?|
    judge|lawyer|spokes\w+|colleagues?|customers?|patients?|officers?)\b`),
  'i',
);

/**
 * People with their gender where the text itself tells it: in two sentences or more that name nobody else, all
 * pronouns are of one gender. A sentence with one odd pronoun leaves it open.
 */
export function tellGenders(people: readonly Person[], text: string): Person[] {
  if (people.every(({ gender }) => gender !== null)) return [...people];
  const own = sentences(text).map((sentence) => outsideQuotations(sentence.text));
  return people.map((person) =>
    person.gender === null ? { ...person, gender: genderOf(person, people, own) } : person,
  );
}

function genderOf(person: Person, people: readonly Person[], own: readonly string[]): Person['gender'] {
  let women = 0;
  let men = 0;
  for (const sentence of own) {
    const at = placeOf(person, sentence);
    if (at < 0 || OTHERS.test(sentence)) continue;
    if (people.some((other) => other !== person && placeOf(other, sentence) >= 0)) continue;
    const behind = sentence.slice(at);
    if (WOMAN.test(behind)) women++;
    if (MAN.test(behind)) men++;
  }
  if (women >= AGREED && men === 0) return 'f';
  return men >= AGREED && women === 0 ? 'm' : null;
}

function placeOf({ full, short }: Person, sentence: string): number {
  const at = sentence.indexOf(full);
  return at >= 0 || short === null ? at : sentence.indexOf(short);
}
