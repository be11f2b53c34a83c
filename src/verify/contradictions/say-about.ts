import type { Phrase, Who } from '../../domain/clauses.js';
import { type Assertion, isWhen } from './assertion.js';
import { ownDates, type Rivals } from './rivals.js';

/** What two reports differ in, short: "The plan: approved or rejected". */
export function sayAbout({ a, b, kind }: Rivals): string {
  if (kind === 'day') return `Date: ${dayOf(a)} or ${dayOf(b)}`;
  if (kind === 'first' || kind === 'doer' || kind === 'cause') {
    const [one, other] = [spoken(doerOf(a), a, b), spoken(doerOf(b), b, a)];
    const deed = [endOf(a), kind === 'first' ? 'first' : spoken(a.matter, a, b)].filter(
      (part) => part !== '',
    );
    return `${kind === 'cause' ? 'What' : 'Who'} ${deed.join(' ')}: ${one} or ${other}`;
  }
  const [matter = ''] = [nameOf(a.matter, a), nameOf(b.matter, b)]
    .filter((name) => name !== '')
    .sort((one, other) => other.length - one.length)
    .sort((one, other) => Number(OWNED.test(one)) - Number(OWNED.test(other)))
    .map((name) => name.replace(OWNED, 'the'));
  const ends = kind === 'negation' ? `${endOf(a.isNegated ? b : a)} or not` : `${endOf(a)} or ${endOf(b)}`;
  return `${matter.slice(0, 1).toUpperCase()}${matter.slice(1)}: ${ends}`;
}

const OWNED = /^(?:its|their|his|her)\b/i;

/** Who does it; "fired first" has nobody else. */
function doerOf({ doer, matter }: Assertion): Who | null {
  return doer ?? matter;
}

/** The verb alone: "rejected", "turned down", "guilty". */
function endOf({ sentence, word, particle }: Assertion): string {
  const lower = sentence.read.tagged[word]?.lower ?? '';
  return particle === null ? lower : `${lower} ${particle}`;
}

function dayOf(one: Assertion): string {
  return (ownDates(one)[0]?.text ?? '').replace(/^(?:on|last|this) /i, '');
}

/** The longest name, with what says behind it which one is meant. */
function nameOf(who: Who | null, one: Assertion): string {
  const { sentence } = one;
  const phrase = who?.phrases
    .filter(({ isPronoun }) => !isPronoun)
    .sort((x, y) => lengthOf(y) - lengthOf(x))[0];
  if (!phrase) return '';
  const { tagged, text } = sentence.read;
  const last = lastBehind(phrase, one);
  return text.slice(tagged[phrase.first]?.start, tagged[last]?.end);
}

const LONGEST_NAME = 8;

function lastBehind(phrase: Phrase, { items, sentence, word }: Assertion): number {
  const { tagged } = sentence.read;
  const at = items.findIndex((item) => item.kind === 'noun' && item.phrase.first === phrase.first);
  const isSubject = phrase.first < word;
  let { last } = phrase;
  for (let next = at + 1; at >= 0; next += 2) {
    const [preposition, noun] = [items[next], items[next + 1]];
    if (preposition?.kind !== 'preposition' || noun?.kind !== 'noun' || isWhen(noun.phrase, tagged))
      return last;
    const lower = tagged[preposition.at]?.lower ?? '';
    if (!(isSubject ? OF_SUBJECT : OF_OBJECT).test(lower) || noun.phrase.last - phrase.first >= LONGEST_NAME)
      return last;
    last = noun.phrase.last;
  }
  return last;
}

const OF_SUBJECT = /^(?:of|for|on|over|in|at|from|to)$/;
const OF_OBJECT = /^(?:of|for|over)$/;

function lengthOf({ first, last }: Phrase): number {
  return last - first;
}

/** "The union" and "Police" opened a sentence there; here they do not. */
function spoken(who: Who | null, one: Assertion, other: Assertion): string {
  const name = nameOf(who, one);
  const small = name.slice(0, 1).toLowerCase() + name.slice(1);
  const [first = ''] = small.split(' ');
  const isSmall = [one, other].some(({ source }) => source.text.includes(` ${first}`));
  return isSmall || /^(?:the|an?|its|their|his|her|some|many|several)$/.test(first) ? small : name;
}
