import type { Tagged } from '../../domain/clauses.js';
import type { Assertion, Difference } from './assertion.js';
import { whyNot } from './may-both-hold.js';
import { areUnlike, compareWho, mayBeOneThing, type Sameness } from './same-thing.js';
import { daysApart, isOnce, placesApart } from './when-where.js';

export interface Rivals {
  readonly a: Assertion;
  readonly b: Assertion;
  readonly kind: Difference;
}

/** Whether two assertions say the same of the same, as far as words tell. */
export function agree(a: Assertion, b: Assertion): boolean {
  if (!a.matter || !b.matter || a.isNegated !== b.isNegated || !isOneDeed(a, b)) return false;
  return mattersOf(a, b, doersOf(a, b)) === 'same';
}

/** Both reports tell one deed, and what they tell of it cannot both be true. */
export function compareAssertions(a: Assertion, b: Assertion): Rivals | null {
  const kind = kindOf(a, b);
  return kind === null || whyNot(a, b, kind) !== null ? null : { a, b, kind };
}

/** Words first, as they are many and cheap to compare. */
function mayCompare(a: Assertion, b: Assertion): boolean {
  const [mine, theirs] = [wordOf(a).stem, wordOf(b).stem];
  return (
    mine === theirs || endsApart(a, b) || endsAlike(a, b) || (CAUSING.test(mine) && CAUSING.test(theirs))
  );
}

function kindOf(a: Assertion, b: Assertion): Difference | null {
  if (!mayCompare(a, b)) return null;
  const doer = doersOf(a, b);
  const matter = mattersOf(a, b, doer);
  if (isFirst(a) && isFirst(b) && wordOf(a).stem === wordOf(b).stem)
    return a.matter && b.matter && areUnlike(a.matter, a, b.matter, b) ? 'first' : null;
  if (isElsewhere(a, b, doer)) return 'place';
  if (matter !== 'same') return null;
  if (a.isNegated !== b.isNegated)
    return (doer === 'same' || doer === 'absent') && isOneDeed(a, b) ? 'negation' : null;
  if (a.isNegated) return null;
  if (doer === 'same' || doer === 'absent') {
    if (endsApart(a, b)) return 'outcome';
    return isOneDeed(a, b) && isOnce(a) && isOnce(b) && daysApart(a, b) ? 'day' : null;
  }
  if (!a.doer || !b.doer || !areUnlike(a.doer, a, b.doer, b)) return null;
  return otherDoer(a, b);
}

function otherDoer(a: Assertion, b: Assertion): 'doer' | 'cause' | null {
  const [word, other] = [wordOf(a).stem, wordOf(b).stem];
  const [one, two] = [knows(b, a), knows(a, b)];
  if (CAUSING.test(word) && CAUSING.test(other)) {
    // Who starts a fire may be told by another word; a cause that is a thing is known to one report alone.
    const isKnown = one === 'whole' && two === 'whole';
    return isKnown || (one === 'nothing' && two === 'nothing' && word !== START && other !== START)
      ? 'cause'
      : null;
  }
  return word === other && ONCE.test(word) && one === 'whole' && two === 'whole' ? 'doer' : null;
}

/** How much of the names of an assertion's doer another report has: one that has all knows both, and which one did it. */
function knows({ source }: Assertion, { doer }: Assertion): 'whole' | 'partly' | 'nothing' {
  const stems = doer?.phrases.flatMap((phrase) => [...phrase.stems]) ?? [];
  const known = stems.filter((stem) => source.byStem.has(stem)).length;
  return known === 0 ? 'nothing' : known === stems.length ? 'whole' : 'partly';
}

/** What the words of the two phrases leave open, the words of the two sentences may settle. */
export function mattersOf(a: Assertion, b: Assertion, doer = doersOf(a, b)): Sameness {
  if (!a.matter || !b.matter) return 'unknown';
  if (isNobody(a) !== isNobody(b)) return sharesContext(a, b, sceneOf) ? 'same' : 'unknown';
  const matter = compareWho(a.matter, a, b.matter, b);
  if (matter !== 'unknown') return matter;
  if (doer === 'same' && sharesContext(a, b, contextOf)) return 'same';
  return (doer === 'same' || doer === 'absent') && areMainMatter(a, b) ? 'same' : 'unknown';
}

const FEWEST_SHARED = 3;
const CLOSE = 0.4;
/** Reports of one event open with its main matter, by whatever word they call it. */
const OPENING = 3;

const FEWEST_IN_OPENING = 3;
/** What both reports open with, called by words that may mean the same, in sentences that share what else they name. */
function areMainMatter(a: Assertion, b: Assertion): boolean {
  if (a.sentence.index >= OPENING || b.sentence.index >= OPENING || !a.matter || !b.matter) return false;
  if (isOfPeople(a) || isOfPeople(b)) return false;
  if (!mayBeOneThing(a.matter, a, b.matter, b, true)) return false;
  const [mine, theirs] = [sceneOf(a), sceneOf(b)];
  return [...mine].filter((stem) => theirs.has(stem)).length >= FEWEST_IN_OPENING;
}

function isOfPeople({ outcomes }: Assertion): boolean {
  return outcomes.some(({ matter }) => /^(?:life|harm|custody|verdict|office)$/.test(matter));
}

type Words = (one: Assertion) => ReadonlySet<string>;
/** "No one was hurt" in the accident in which another report has a keeper hurt. */
function isNobody({ matter, sentence, outcomes }: Assertion): boolean {
  const isOfPeople = outcomes.some((one) => one.matter === 'life' || one.matter === 'harm');
  const first = matter?.phrases[0]?.first;
  return (
    isOfPeople &&
    first !== undefined &&
    /^(?:nobody|no-one|none)$|^no$/.test(sentence.read.tagged[first]?.lower ?? '') &&
    !isNounBehind(first, sentence.read.tagged)
  );
}

/** "No visitors": not nobody at all. */
function isNounBehind(first: number, tagged: readonly Tagged[]): boolean {
  return tagged[first]?.lower === 'no' && tagged[first + 1]?.lower !== 'one';
}

function sceneOf({ sentence, word }: Assertion): ReadonlySet<string> {
  return new Set(
    sentence.read.tagged.flatMap(({ content, stem }, at) => (content && at !== word ? [stem] : [])),
  );
}

function sharesContext(a: Assertion, b: Assertion, wordsOf: Words): boolean {
  const [mine, theirs] = [wordsOf(a), wordsOf(b)];
  const shared = [...mine].filter((stem) => theirs.has(stem)).length;
  return shared >= FEWEST_SHARED && shared >= CLOSE * Math.min(mine.size, theirs.size);
}

function contextOf({ sentence, word, deed }: Assertion): ReadonlySet<string> {
  const { tagged } = sentence.read;
  return new Set(deed.words.flatMap((at) => (at === word ? [] : (tagged[at]?.stem ?? []))));
}

const START = 'start';
const CAUSING = /^(?:caus|start|spark|trigger|ignit)$/;
const ONCE = /^(?:win|found|kill|shoot|stab|design|discover)$/;
export function wordOf({ sentence, word }: Assertion): Tagged {
  const found = sentence.read.tagged[word];
  if (!found) throw new Error('an assertion without a word');
  return found;
}

function doersOf(a: Assertion, b: Assertion): Sameness | 'absent' {
  if (!a.doer || !b.doer) return 'absent';
  const doer = compareWho(a.doer, a, b.doer, b);
  return doer === 'unknown' && mayBeOneThing(a.doer, a, b.doer, b, false) ? 'same' : doer;
}

/** Whether they tell the two ends of one matter. */
export function endsApart(a: Assertion, b: Assertion): boolean {
  return a.outcomes.some((one) =>
    b.outcomes.some((other) => one.matter === other.matter && one.side !== other.side),
  );
}

/** Whether they tell one end of one matter. */
export function endsAlike(a: Assertion, b: Assertion): boolean {
  return a.outcomes.some((one) =>
    b.outcomes.some((other) => one.matter === other.matter && one.side === other.side),
  );
}

/** What somebody tells or knows, or not. */
const TELLING =
  /^(?:tell|comment|respond|answer|reply|confirm|speak|think|believ|explain|elaborat|disclos|name|identify|provid|reveal|announc|not|add|ask|find|see|hear|expect|plan|hop|recall|remember|understand|agree|seek|call|show|includ|us|look|com|tak|put|giv|keep|let)$/;

const NO_DEED = /^(?:be|is|was|are|were|have|hav|do|go|get|say|know|want|need|seem|appear|mak|mean)$/;
/** One verb, or two words for one end. */
function isOneDeed(a: Assertion, b: Assertion): boolean {
  if (endsAlike(a, b)) return true;
  const { pos, stem } = wordOf(a);
  return isOneVerb(a, b) && pos === 'VERB' && !TELLING.test(stem);
}

/** Whether one word, which is more than "was" or "had", tells both. */
export function isOneVerb(a: Assertion, b: Assertion): boolean {
  const { stem } = wordOf(a);
  return stem === wordOf(b).stem && !NO_DEED.test(stem);
}

function isFirst({ sentence, word, isNegated }: Assertion): boolean {
  if (NO_DEED.test(sentence.read.tagged[word]?.stem ?? '')) return false;
  const [next, behind] = [sentence.read.tagged[word + 1], sentence.read.tagged[word + 2]];
  return !isNegated && next?.lower === 'first' && !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(behind?.pos ?? '');
}

/** One deed of one doer to one thing, in two places. */
function isElsewhere(a: Assertion, b: Assertion, doer: Sameness | 'absent'): boolean {
  if (a.isNegated || b.isNegated || !a.matter || !b.matter || doer === 'other' || doer === 'unknown')
    return false;
  if (wordOf(a).stem !== wordOf(b).stem || TELLING.test(wordOf(a).stem) || !placesApart(a, b)) return false;
  return compareWho(a.matter, a, b.matter, b, true) === 'same';
}
