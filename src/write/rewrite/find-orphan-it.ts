import { joined } from '../read/joined.js';
import type { SourceSentence } from '../read/source-text.js';
import { findMentions } from './find-mentions.js';
import { type NamedThing, thingsBefore } from './find-things.js';
import { namesBefore, type Reading, readOwnWords } from './reading.js';
import { isExpletive } from './resolve-thing.js';
import { openingLength } from './strip-opening.js';

/** "It" that stands for nothing: "made it possible", "when it comes to", "it was the first time". */
const EMPTY = new RegExp(
  joined(String.raw`
    ^it(?:['’]s| is| was| has been| had been| would be| will be| may be)(?:n['’]t)?(?: not| only| just| also| still| all but| too| very| so)*
    (?:\s+(?:that|to|whether|if)\b| the (?:\p{L}+ )?time\b| time\b| up to\b| because\b| (?:un|in|im)?\p{Ll}+(?: \p{Ll}+)? (?:that|to|for|if|whether|who|how|when|why|what)\b|
    (?:a|an|the|no) (?:\p{Ll}+ ){1,3}(?:that|to|for|whether|of)\b| (?:a|another) (?:holiday|weekday|weekend|\p{L}+day)\b|
    (?:reported|announced|revealed|determined|believed|decided|confirmed|alleged|expected|claimed|estimated|said|learned)\b|
    (?:unclear|clear|unknown|early|late|soon)\b)|
    ^it (?:would |will |could |may |might )?(?:takes?|took|comes?|came|turns?|turned|follows|emerged|matters)\b|
    ^it (?:also )?(?:appears?|appeared|seems?|seemed|looks?|looked) (?:that|as|like|likely|to be|(?:the|a|an|he|she|they|\p{Lu}))`),
  'u',
);
/** "Made it", "finds it", "get away with it" are said of nothing that was named. */
const IDIOM =
  /\bor (?:if|whether) $|, (?:saying|adding|claiming|insisting) $|\b(?:ma[dk]e|makes|making|find|finds|found|finding|consider\p{Ll}*|deem\p{Ll}*|(?:get|gets|got|getting) away with|shrug\p{Ll}*|wrap\p{Ll}*) $/u;
const SUBJECT = new RegExp(
  joined(String.raw`
    ^it(?:['’](?:s|ll|d)|\s+(?:also |still |now |then |never |just |had |has )*(?:is|was|has|had|will|would|can|could|may|might|must|should|does|did|do|
    \p{Ll}+(?:s|ed)|took|went|came|began|fell|rose|led|left|made|gave|got|lost|won|ran|sold|bought|told|held|found|saw|sent))(?![’'\p{L}])`),
  'u',
);
/** Where a clause with a subject of its own begins. */
const CLAUSE = new RegExp(
  joined(String.raw`
    [;:—–]|, (?!(?:and|or|but) \p{Ll}+\b)|\b(?:that|who|whom|which|when|because|after|before|if|while|as|until|once|since|though|
    although|than|whether|how|where|what|why|said|says|say|told|believes?|believed|think|thinks|adding|saying)\b`),
  'gu',
);
/** Places where something happens are hardly ever what is done something to. */
const PLACES: ReadonlySet<string | null> = new Set([
  'on',
  'in',
  'at',
  'near',
  'along',
  'across',
  'outside',
  'inside',
  'around',
]);
/** Times, and measures of them, are nobody's "it". */
const TIME = new RegExp(
  joined(String.raw`
    \b(?:(?:second|minute|hour|day|week|month|year|decade|morning|afternoon|evening|night|weekend|season|quarter|time|moment|
    couple|point|way|fact|case)s?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|
    September|October|November|December|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{4})$`),
  'i',
);
const GROUP =
  /\b(?:group|team|family|couple|crew|staff|pair|public|company|government|administration|class|crowd|everyone|majority)$/i;
const FRONTED =
  /^(?:When|While|After|Before|As|Although|Though|If|Since|In|During|With|On|At|For|Despite|By|Because|Unlike|Like|Until|Once)\b/;
const FRONT_LENGTH = 60;

/** An "it" or "them" inside the sentence for which nothing stands before it; null where there is none. */
export function findOrphanIt(reading: Reading): { readonly at: number; readonly word: 'it' | 'them' } | null {
  const { own, bodyStart, sentence } = reading;
  const match = /\b(?:it|them)\b/.exec(own.slice(bodyStart));
  if (!match || match.index === 0) return null;
  const at = bodyStart + match.index;
  // Quoted words may name it.
  if (sentence.text.slice(bodyStart, at) !== own.slice(bodyStart, at)) return null;
  // A tag is resolved by its own rule.
  if (/^it \p{Ll}+\.$/u.test(own.slice(at))) return null;
  const word = match[0] === 'it' ? 'it' : 'them';
  const things = thingsIn(reading, at);
  const isOrphan = word === 'it' ? isOrphanIt(reading, at, things) : isOrphanThem(reading, at, things);
  return isOrphan ? { at, word } : null;
}

/** "There" that is a place: "Mourners had gathered there", but not "there is", "there to help". */
const THERE = new RegExp(
  joined(String.raw`
    \bthere\b(?!['’]| {2}| (?:is|are|was|were|has|have|had|will|would|may|might|could|can|should|must|be|to be|being|seem|seems|seemed|
    remains?|remained|appears?|appeared|exists?|existed|isn|aren|wasn|weren|won|wouldn|doesn|does|did|also|still|now|already|no|needs?|
    came|comes|to)\b)`),
);

/** Whether the sentence has a "there" before which it names no place or thing where that could be. */
export function hasOrphanThere(reading: Reading): boolean {
  const { own, bodyStart, sentence } = reading;
  const match = THERE.exec(own.slice(bodyStart));
  if (!match || match.index === 0) return false;
  const at = bodyStart + match.index;
  if (sentence.text.slice(bodyStart, at) !== own.slice(bodyStart, at)) return false;
  return !thingsIn(reading, at).some(
    ({ isPerson, number, preposition }) => !isPerson && (preposition !== null || number === 'one'),
  );
}

/** What the sentence names before an offset, without times. */
function thingsIn(reading: Reading, at: number): NamedThing[] {
  return thingsBefore(reading, at).filter(({ start, end }) => !TIME.test(reading.own.slice(start, end)));
}

/** What an orphan stands for, and the sentence that names it. */
export interface NamedNear {
  readonly words: string;
  readonly sentence: SourceSentence;
}

/**
 * What an orphan stands for where there is no doubt: the sentence before names one thing, or several of one kind, and
 * nothing else that the word could mean. `actor` is who acts in the sentence, as the sentence before names it.
 */
export function nameOrphan(
  { sentence, source }: Reading,
  word: 'it' | 'them',
  actor: string | null,
): NamedNear | null {
  const previous = source.sentences[sentence.index - 1];
  if (previous?.role !== 'body' || sentence.paragraph - previous.paragraph > 1) return null;
  const reading = readOwnWords(previous, source, openingLength(previous.text));
  const { own } = reading;
  if (own !== previous.text) return null;
  const wanted = word === 'it' ? 'one' : 'several';
  const fitting = thingsIn(reading, own.length).filter(
    ({ number, isPerson, start, end }) =>
      !isActor(own.slice(start, end), actor) &&
      number !== (word === 'it' ? 'several' : 'one') &&
      (word === 'them' || !isPerson),
  );
  const [thing] = fitting;
  if (!thing || fitting.length > 1 || thing.number !== wanted || !isWhole(thing, own)) return null;
  const words = own.slice(thing.start, thing.end);
  if (!/^(?:the|an?) \p{Ll}+(?: \p{Ll}+)?$/iu.test(words)) return null;
  return { words: words.replace(/^\p{L}+/u, 'the'), sentence: previous };
}

const isActor = (words: string, actor: string | null): boolean =>
  actor !== null && (words.includes(actor) || actor.includes(words));

/** Whether a phrase ends where it seems to: "opened the bridge on Monday", but not "the bridge fell on Monday". */
function isWhole({ start, end, preposition }: NamedThing, own: string): boolean {
  if (own.slice(start, end).split(' ').length === 2) return true;
  const head = own.slice(0, start);
  return (
    preposition !== null || (/\p{Ll}+ $/u.test(head) && !new RegExp(`(?:${CLAUSE.source}) $`, 'u').test(head))
  );
}

function isOrphanIt(reading: Reading, at: number, things: readonly NamedThing[]): boolean {
  const { own, bodyStart } = reading;
  const rest = own.slice(at);
  if (EMPTY.test(rest) || isExpletive(`I${rest.slice(1)}`) || IDIOM.test(own.slice(bodyStart, at)))
    return false;
  const fits = ({ number, isPerson }: NamedThing): boolean => number !== 'several' && !isPerson;
  if (isNamedAhead(reading, at, fits)) return false;
  const open = SUBJECT.test(rest) ? things : withoutOwnClause(reading, at, things);
  return !open.some(fits);
}

function isOrphanThem(reading: Reading, at: number, things: readonly NamedThing[]): boolean {
  const { own, source, bodyStart } = reading;
  const fits = ({ number, start, end }: NamedThing): boolean =>
    number !== 'one' || GROUP.test(own.slice(start, end));
  if (isNamedAhead(reading, at, fits)) return false;
  const people = new Set(findMentions(own.slice(bodyStart, at), source).map(({ person }) => person));
  if (people.size > 1 || namesBefore(reading, at).length > 1) return false;
  return !withoutOwnClause(reading, at, things).some(fits);
}

/** Without the subject of the clause that the pronoun is an object of, and places in it: "people live on the bank and use it". */
function withoutOwnClause(
  { own, bodyStart }: Reading,
  at: number,
  things: readonly NamedThing[],
): readonly NamedThing[] {
  let from = bodyStart;
  for (const { index, 0: words } of own.slice(0, at).matchAll(CLAUSE))
    if (index >= bodyStart) from = index + words.length;
  const isBehindPreposition =
    /\b(?:of|in|on|at|for|from|with|about|into|over|under|near|through|against|outside|inside) $/.test(
      own.slice(0, at),
    );
  const first = things.find(({ start }) => start >= from);
  const subject =
    first && /^\s*(?:\p{L}+ly|also|still|then|and|or|but|so)?\s*["“(]?$/u.test(own.slice(from, first.start))
      ? first
      : null;
  return things.filter((thing) => {
    // "The center of it" is no "it".
    if (/^ (?:of|in|on|at|for|from|with|about|behind|around) $/.test(own.slice(thing.end, at))) return false;
    if (thing.start < from) return true;
    return thing !== subject && (isBehindPreposition || !PLACES.has(thing.preposition));
  });
}

/** "When it opened, the bridge …": what the pronoun stands for opens the main clause. */
function isNamedAhead(reading: Reading, at: number, fits: (thing: NamedThing) => boolean): boolean {
  const { own, bodyStart } = reading;
  const comma = own.indexOf(', ', at);
  if (comma < 0 || at - bodyStart > FRONT_LENGTH || !FRONTED.test(own.slice(bodyStart))) return false;
  const main = thingsBefore(reading, own.length).find(({ start }) => start > comma);
  return main !== undefined && main.start - comma <= 3 && fits(main);
}
