import { joined } from '../read/joined.js';
import type { SourceSentence, SourceText } from '../read/source-text.js';
import { findMentions } from './find-mentions.js';
import { before, namesBefore, type Reading } from './reading.js';

/** "When he arrived, Ruiz said …": the name follows. */
const FRONTED = new RegExp(
  joined(`
    ^(?:When|While|After|Before|As|Although|Though|If|Since|In|During|With|On|At|For|Despite|By|Because|
    Unlike|Like|\\p{Lu}\\p{Ll}{2,}ing (?:by|on|for|in|to|from|his|her|its|their|about|at|with))\\b`),
  'u',
);
const PERSON_NOUN = new RegExp(
  joined(String.raw`
    \b(?:man|woman|boy|girl|teen(?:ager)?|child|officer|official|driver|victim|suspect|student|
    teacher|mother|father|son|daughter|brother|sister|wife|husband|president|minister|senator|
    governor|mayor|king|queen|pope|player|coach|person|someone|anyone|everyone|nobody|spokes(?:man|
    woman|person)|lawyer|attorney|judge|doctor|nurse|worker|employee|friend|pilot|soldier|farmer|
    researcher|scientist|expert|analyst|leader|chief|director|executive|founder|actor|actress|singer|
    author|professor|candidate|nominee|artist|patient|resident|customer|owner|who)\b`),
  'i',
);
/** "A walker was hurt when she fell": who does something is somebody, whatever the list of person nouns has. */
const NEW_PERSON = /^(?:An?|One|The) (?:\p{Ll}[\p{Ll}-]* ){0,2}\p{Ll}{2,}(?:[eo]r|ist|man|woman)\b/u;
/** A plural before "they"; words that only look like one are left out. */
const PLURAL = new RegExp(
  joined(String.raw`
    \b(?!(?:does|has|was|is|says|this|its|his|as|us|less|yes|plus|always|across|unless|besides|
    perhaps|news|business|process|series|whereas|towards|thus|previous|various|who['’]s|it['’]s|
    that['’]s|Mrs|Ms|Congress|virus|campus|press|loss|class|boss|gas|bus|crisis|basis|
    analysis)\b)\p{L}{2,}s\b|\b\p{L}*(?:people|men|women|folk)\b|\b(?:police|children|and|team|group|family|company|
    government|staff|public|couple|crew|those|everyone|anyone|who|each|majority)\b`),
  'iu',
);
const CLAUSE_BREAK =
  /,|\b(?:that|who|whom|when|because|after|before|and|but|if|while|as|for|of|with|about|to)\b/;
const DETERMINED =
  /\b(?:the|a|an|its|his|her|their|this|that|these|some|any|each|every|no|one|two|three|more|\d+)\b/i;
/** A first mention within this many characters is the subject. */
const NEAR_START = 25;
const FRONT_LENGTH = 40;

/** Whether the sentence itself says who "he" or "she" at an offset is. */
export function namesPerson(reading: Reading, at: number): boolean {
  const { own, source, sentence } = reading;
  const head = before(reading, at);
  const people = findMentions(head, source).length;
  // "O'Rourke called him": the object is somebody else than the subject.
  const isObject = /^(?:him|her\b(?! \p{Ll}))/u.test(own.slice(at));
  if (isObject && people < 2 && !CLAUSE_BREAK.test(head)) return false;
  if (people > 0 || PERSON_NOUN.test(head)) return true;
  if (NEW_PERSON.test(head) && /\b(?:when|after|while|as|before|because) $/.test(head)) return true;
  const names = namesBefore(reading, at).filter(({ start, text }) => {
    const isPlace = /\b(?:in|at|from|near|to|on|of) (?:the )?$/i.test(own.slice(0, start - sentence.start));
    return !isPlace && !/^(?:\p{Lu}{2,}|None|All|Some|Most|Each|Both|Half|Many)$/u.test(text);
  });
  return names.length > 0 || (FRONTED.test(head) && findMentions(own.slice(at), source).length > 0);
}

/** Whether a sentence speaks of anybody whom "he" or "she" behind it may mean: by name, as somebody, or so itself. */
export function speaksOfSomebody({ text }: SourceSentence, source: SourceText): boolean {
  return (
    PERSON_NOUN.test(text) ||
    /\b(?:he|she|his|hers?|him)\b/i.test(text) ||
    findMentions(text, source).length > 0
  );
}

/** "Ruiz plans to run again, she said": nobody else is named and the name opens the sentence. */
export function namesOnlySubject({ own, bodyStart, source }: Reading, at: number): boolean {
  const mentions = findMentions(own.slice(bodyStart), source);
  const people = new Set(mentions.map(({ person }) => person));
  const [first] = mentions;
  return people.size === 1 && first !== undefined && first.start < NEAR_START && first.end < at - bodyStart;
}

/** Whether the sentence has a "they" or "their" for which nothing in it stands; at its start it is not looked at. */
export function hasOrphanPeople(reading: Reading): boolean {
  const body = reading.own.slice(reading.bodyStart);
  const match = /\b(?:they|them|their|theirs)\b/i.exec(body);
  if (!match || match.index === 0) return false;
  if (match.index < FRONT_LENGTH && FRONTED.test(body)) return false;
  const at = reading.bodyStart + match.index;
  return namesBefore(reading, at).length < 2 && !PLURAL.test(before(reading, at));
}

/** "Said its director": whose director it is stands elsewhere. */
export function hasOrphanOwner(reading: Reading): boolean {
  const body = reading.own.slice(reading.bodyStart);
  const match = /\bits\b/.exec(body);
  if (!match || match.index === 0 || (match.index < FRONT_LENGTH && FRONTED.test(body))) return false;
  const head = body.slice(0, match.index);
  // "Said its director, Hugo Mansour" loses the role and keeps the name.
  if (/^its [^,.]{3,60}, \p{Lu}[\p{L}’'-]+ \p{Lu}/u.test(body.slice(match.index))) return false;
  return (
    !/\p{L}{3,}/u.test(head.replace(/\b(?:said|says|added|told|wrote|according|to)\b/g, '')) ||
    (namesBefore(reading, reading.bodyStart + match.index).length === 0 &&
      !DETERMINED.test(head) &&
      !PLURAL.test(head))
  );
}
