import type { Frame, Tagged } from '../../domain/clauses.js';
import type { FoundDate } from '../../domain/text/dates.js';
import { cueStrength } from '../attribution/cue-words.js';
import { keepsRecord } from '../checks/plain-report.js';
import { compareDates } from '../evidence/compare-dates.js';
import type { Assertion } from './assertion.js';
import { areNear, compareWho, type Sameness } from './same-thing.js';

export interface Rivals {
  readonly a: Assertion;
  readonly b: Assertion;
  readonly kind: 'outcome' | 'negation' | 'doer' | 'first' | 'cause' | 'day';
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

function kindOf(a: Assertion, b: Assertion): Rivals['kind'] | null {
  if (!mayCompare(a, b)) return null;
  const doer = doersOf(a, b);
  const matter = mattersOf(a, b, doer);
  if (isFirst(a) && isFirst(b) && wordOf(a).stem === wordOf(b).stem)
    return matter === 'other' || matter === 'unknown' ? 'first' : null;
  if (matter !== 'same') return null;
  if (a.isNegated !== b.isNegated)
    return (doer === 'same' || doer === 'absent') && isOneDeed(a, b) ? 'negation' : null;
  if (a.isNegated) return null;
  if (doer === 'same' || doer === 'absent') {
    if (endsApart(a, b)) return 'outcome';
    return isOneDeed(a, b) && daysApart(a, b) ? 'day' : null;
  }
  if (doer !== 'other') return null;
  if (CAUSING.test(wordOf(a).stem) && CAUSING.test(wordOf(b).stem)) return 'cause';
  return wordOf(a).stem === wordOf(b).stem && ONCE.test(wordOf(a).stem) ? 'doer' : null;
}

/** What the words of the two phrases leave open, the words of the two sentences may settle. */
function mattersOf(a: Assertion, b: Assertion, doer: Sameness | 'absent'): Sameness {
  if (!a.matter || !b.matter) return 'unknown';
  const matter = compareWho(a.matter, a, b.matter, b);
  if (matter !== 'unknown' || doer !== 'same') return matter;
  return sharesContext(a, b) ? 'same' : 'unknown';
}

const FEWEST_SHARED = 3;
const CLOSE = 0.4;

function sharesContext(a: Assertion, b: Assertion): boolean {
  const [mine, theirs] = [contextOf(a), contextOf(b)];
  const shared = [...mine].filter((stem) => theirs.has(stem)).length;
  return shared >= FEWEST_SHARED && shared >= CLOSE * Math.min(mine.size, theirs.size);
}

function contextOf({ sentence, word, deed }: Assertion): ReadonlySet<string> {
  const { tagged } = sentence.read;
  return new Set(deed.words.flatMap((at) => (at === word ? [] : (tagged[at]?.stem ?? []))));
}

const CAUSING = /^(?:caus|start|spark|trigger|ignit)$/;
const ONCE = /^(?:win|found|kill|shoot|stab|design|discover)$/;

export function wordOf({ sentence, word }: Assertion): Tagged {
  const found = sentence.read.tagged[word];
  if (!found) throw new Error('an assertion without a word');
  return found;
}

function doersOf(a: Assertion, b: Assertion): Sameness | 'absent' {
  return a.doer && b.doer ? compareWho(a.doer, a, b.doer, b) : 'absent';
}

function endsApart(a: Assertion, b: Assertion): boolean {
  return a.outcomes.some((one) =>
    b.outcomes.some((other) => one.matter === other.matter && one.side !== other.side),
  );
}

function endsAlike(a: Assertion, b: Assertion): boolean {
  return a.outcomes.some((one) =>
    b.outcomes.some((other) => one.matter === other.matter && one.side === other.side),
  );
}

const NO_DEED = /^(?:be|is|was|are|were|have|hav|do|go|get|say|know|want|need|seem|appear|mak|mean)$/;

/** One verb, or two words for one end. */
function isOneDeed(a: Assertion, b: Assertion): boolean {
  const [mine, theirs] = [wordOf(a), wordOf(b)];
  if (endsAlike(a, b)) return true;
  return (
    mine.stem === theirs.stem &&
    mine.pos === 'VERB' &&
    !NO_DEED.test(mine.stem) &&
    cueStrength(mine.lower) === undefined
  );
}

function isFirst({ sentence, word, isNegated }: Assertion): boolean {
  if (NO_DEED.test(sentence.read.tagged[word]?.stem ?? '')) return false;
  const [next, behind] = [sentence.read.tagged[word + 1], sentence.read.tagged[word + 2]];
  return !isNegated && next?.lower === 'first' && !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(behind?.pos ?? '');
}

const HEDGES =
  /^(?:alleged|allegedly|reportedly|reported|accus\w+|suspect\w*|believed|purported\w*|supposed\w*|apparently|possibly|perhaps|if|whether|unless|would|claim\w*|rumou?r\w*|threaten\w*|partly|partially|conditionally|almost|nearly)$/;
const SHIFTED =
  /^(?:later|then|again|initially|originally|eventually|finally|previously|earlier|once|until|formerly|now|yet|longer|already|still|temporarily|briefly|first|meanwhile|subsequently)$/;

export type Reason = string;

/** Why two reports may still both be right; null where nothing speaks for it. */
export function whyNot(a: Assertion, b: Assertion, kind: Rivals['kind']): Reason | null {
  for (const one of [a, b]) {
    const { tagged } = one.sentence.read;
    const first = Math.min(
      one.deed.first,
      ...(one.deed.subject?.phrases.map((phrase) => phrase.first) ?? []),
    );
    if (tagged.slice(Math.max(0, first - 2), one.word + 4).some(({ lower }) => HEDGES.test(lower)))
      return 'hedged';
    if (/[?]["”’]?$/.test(one.sentence.read.text)) return 'question';
    if (isQuoted(one)) return 'quoted';
    const near = one.sentence.read.tagged.slice(Math.max(0, one.deed.first - 2), one.word + 4);
    if (kind !== 'first' && near.some(({ lower }) => SHIFTED.test(lower))) return 'shifted';
  }
  if (framesApart(a, b)) return 'frames';
  if (kind !== 'day' && datesApart(a, b)) return 'dates';
  if (isPerfect(a) !== isPerfect(b)) return 'perfect';
  if (!isOneTime(a, b)) return 'published';
  if (complementsApart(a, b)) return 'complements';
  if ((a.content === null) !== (b.content === null)) return 'content';
  if (a.content && b.content && overlap(a.content, b.content) < 0.6) return 'content';
  return null;
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((stem) => other.has(stem)).length;
  return shared / Math.max(1, Math.min(one.size, other.size));
}

function isQuoted({ source, sentence, word }: Assertion): boolean {
  const at = sentence.start + (sentence.read.tagged[word]?.start ?? 0);
  return source.quotations.some(({ start, end }) => start <= at && at < end);
}

function framesApart(a: Assertion, b: Assertion): boolean {
  const [one, other] = [frameOf(a), frameOf(b)];
  if (!one && !other) return false;
  if (!one || !other || one.isJudgement || other.isJudgement || !one.speaker || !other.speaker) return true;
  return compareWho(one.speaker, a, other.speaker, b) !== 'same';
}

/** Null where the report tells it as fact, or as the record of the police or a hospital. */
function frameOf({ deed, sentence }: Assertion): Frame | null {
  const { frame, subject } = deed;
  const said = frame?.speaker?.phrases[0];
  if (!frame || !said || frame.isJudgement) return frame;
  if (subject?.phrases.some((phrase) => phrase === said)) return null;
  const words = sentence.read.tagged.slice(said.first, said.last + 1).map(({ text }) => text);
  return keepsRecord(words.join(' ')) ? null : frame;
}

function datesIn(one: Assertion): FoundDate[] {
  const own = ownDates(one);
  return own.length > 0 ? own : [...one.sentence.read.dates];
}

/** The dates in the deed's own clause. */
export function ownDates({ deed, sentence }: Assertion): FoundDate[] {
  const { dates, tagged } = sentence.read;
  return dates.filter(({ start, end }) =>
    deed.words.some((index) => {
      const word = tagged[index];
      return word !== undefined && start <= word.start && word.end <= end;
    }),
  );
}

function datesApart(a: Assertion, b: Assertion): boolean {
  const [mine, theirs] = [datesIn(a), datesIn(b)];
  return (
    mine.length > 0 &&
    theirs.length > 0 &&
    mine.every((one) => theirs.every((other) => compareDates(one, other) === 'different'))
  );
}

/** Each clause names one day, these differ, and neither report names the other's day anywhere. */
function daysApart(a: Assertion, b: Assertion): boolean {
  const [[mine, more], [theirs, others]] = [ownDates(a), ownDates(b)];
  if (!mine || !theirs || more || others || mine.precision !== 'day' || theirs.precision !== 'day')
    return false;
  // Equal words that mean different days come from pages that date themselves wrongly.
  if (mine.weekday !== null && mine.weekday === theirs.weekday) return false;
  return compareDates(mine, theirs) === 'different' && !namesDay(a, theirs) && !namesDay(b, mine);
}

function namesDay({ source }: Assertion, day: FoundDate): boolean {
  return source.sentences.some(({ read }) => read.dates.some((one) => compareDates(one, day) === 'same'));
}

function isPerfect({ deed, sentence }: Assertion): boolean {
  return sentence.read.tagged.slice(deed.first, deed.verb).some(({ lower }) => lower === 'had');
}

const LONGEST_APART = 12 * 60 * 60 * 1000;

/** Reports of one half day, or of a deed that both put on one day: else the later one may tell what came after. */
function isOneTime(a: Assertion, b: Assertion): boolean {
  const [one, other] = [a.source.published, b.source.published].map((time) =>
    time === null ? null : Date.parse(time),
  );
  if (one === null || other === null || one === undefined || other === undefined) return true;
  if (Math.abs(one - other) <= LONGEST_APART) return true;
  return datesIn(a).some((mine) =>
    datesIn(b).some((theirs) => mine.date !== null && mine.date === theirs.date && mine.precision === 'day'),
  );
}

/** "Acquitted of bribery", "convicted of fraud": the same preposition with something else behind it. */
function complementsApart(a: Assertion, b: Assertion): boolean {
  const [mine, theirs] = [complementsOf(a), complementsOf(b)];
  for (const [preposition, stems] of mine) {
    const other = theirs.get(preposition);
    if (other && ![...stems].some((one) => [...other].some((two) => areNear(one, two)))) return true;
  }
  return false;
}

function complementsOf({ items, sentence, word, deed }: Assertion): Map<string, Set<string>> {
  const { tagged, dates } = sentence.read;
  const found = new Map<string, Set<string>>();
  const from = Math.max(word, deed.verb);
  for (const [index, item] of items.entries()) {
    const noun = items[index + 1];
    if (item.kind !== 'preposition' || item.at < from || noun?.kind !== 'noun') continue;
    const lower = tagged[item.at]?.lower ?? '';
    const start = tagged[noun.phrase.first]?.start ?? 0;
    if (!/^(?:of|for|from|to|in|at|on|over|against)$/.test(lower)) continue;
    if (dates.some((date) => date.start <= start + 4 && start <= date.end)) continue;
    const known = found.get(lower) ?? new Set();
    for (const stem of noun.phrase.stems) known.add(stem);
    if (known.size > 0) found.set(lower, known);
  }
  return found;
}
