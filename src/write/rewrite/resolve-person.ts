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

/** "In his speech, Ruiz said": the pronoun means the name that follows. */
const FRONTED =
  /^(?:When|While|After|Before|As|Although|Though|If|Since|In|During|With|On|At|For|Despite|By|Because|Unlike|Like|To|\p{Lu}\p{Ll}{2,}ing)\b/u;

/**
 * Who "he" or "she" is in a sentence, where the sentences before leave no doubt: the only person named in the
 * sentence before, known to be of that gender, or in the one before that when the one between uses the pronoun
 * too. Somebody whose gender the text does not tell, or a name that may be a person's, leaves a doubt.
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
  const subject = subjectAmongOwners(gender, sentence, source);
  if (subject) return subject;
  if (people.some((person) => person.gender === null) || hasUnknownSpeaker(sentence, source))
    return 'several';
  const fitting = people.filter((person) => person.gender === gender);
  const [first] = fitting;
  if (!first) return null;
  if (fitting.length > 1 || speaksOfAnother(gender, first, sentence, source)) return 'several';
  return hasUnnamedPerson(sentence) && !opensWith(sentence, first) ? 'several' : first;
}

/** Sentences back in which the owner must have been named. */
const NAMED_BEFORE = 6;

/**
 * Whose "His lawyer, Owen Birch, said that Tain would not appeal" is: the only other one of that gender whom the
 * sentence names, told of shortly before.
 */
export function resolveOwnerAhead(
  gender: 'f' | 'm',
  sentence: SourceSentence,
  source: SourceText,
): Resolved | null {
  const body = sentence.text.slice(openingLength(sentence.text));
  const apposed = /^(?:His|Her) (?:\p{Ll}[\p{Ll}-]* ){0,3}?\p{Ll}+, (?:\p{Lu}[\p{L}.’'-]+ ?){2,4},/u.exec(
    body,
  );
  if (!apposed) return null;
  const people = new Set(
    findMentions(body, source)
      .filter(({ start }) => start >= apposed[0].length)
      .map(({ person }) => person),
  );
  const [person] = people;
  if (!person || people.size > 1 || person.gender !== gender) return null;
  const before = source.sentences.slice(Math.max(0, sentence.index - NAMED_BEFORE), sentence.index).reverse();
  const naming = before.find(({ text }) => findMentions(text, source).some((one) => one.person === person));
  return naming ? { person, sentence: naming } : null;
}

/**
 * The one who opens the sentence, where everybody else in it only owns something ("Kessel’s government"): who acts
 * goes on acting.
 */
/** "He was wearing crampons, inspector Dave Gaskin said": who speaks is not whom the pronoun before the name means. */
function speaksOfAnother(
  gender: 'f' | 'm',
  person: Person,
  sentence: SourceSentence,
  source: SourceText,
): boolean {
  const mention = findMentions(sentence.text, source).find((one) => one.person === person);
  const head = outsideQuotations(sentence.text).slice(0, mention?.start ?? 0);
  const pronoun = gender === 'f' ? /\b(?:she|her)\b/i : /\b(?:he|his|him)\b/i;
  return pronoun.test(head) && !FRONTED.test(head.slice(openingLength(head)));
}

function subjectAmongOwners(gender: 'f' | 'm', sentence: SourceSentence, source: SourceText): Person | null {
  const [first, ...others] = findMentions(sentence.text, source);
  if (!first || first.person.gender !== gender || others.length === 0) return null;
  const opens = first.start - openingLength(sentence.text) <= LONGEST_TITLE;
  const isActor = / ?\p{Ll}/u.test(sentence.text.slice(first.end, first.end + 2));
  const onlyOwn = others.every(
    ({ person, end }) => person === first.person || /^[’']s? /.test(sentence.text.slice(end, end + 3)),
  );
  return opens && isActor && onlyOwn && !hasUnnamedPerson(sentence) ? first.person : null;
}

/** A title before a name that opens a sentence is no longer than this, in characters. */
const LONGEST_TITLE = 16;

const BODY =
  /\b(?:Inc|Corp|Co|Ltd|Group|Party|Council|Court|Police|Office|Agency|Ministry|Department|Union|University|Board|Company|Bank|Guild|Commission|Committee|Authority|Association)\b/;

/** Somebody speaks there under a name that is no known person's: it may be a person all the same. */
function hasUnknownSpeaker(sentence: SourceSentence, source: SourceText): boolean {
  return sentence.attributions.some(({ speaker, speakerStart, speakerEnd }) => {
    const isHere = sentence.start <= speakerStart && speakerEnd <= sentence.end;
    const isName = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]+){1,3}$/u.test(speaker);
    return isHere && isName && !BODY.test(speaker) && findMentions(speaker, source).length === 0;
  });
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
