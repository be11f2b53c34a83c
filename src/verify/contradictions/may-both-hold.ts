import type { Frame } from '../../domain/clauses.js';
import { keepsRecord } from '../checks/plain-report.js';
import type { Assertion, Difference } from './assertion.js';
import { areNear, compareWho } from './same-thing.js';
import { datesApart, isOneTime, LOCAL } from './when-where.js';

/** "A bill that allows": told beside the main clause. */
function isInRelative({ deed, sentence }: Assertion): boolean {
  return /^(?:who|which|that|whichever|whoever|what|whatever)$/.test(
    sentence.read.tagged[deed.first - 1]?.lower ?? '',
  );
}

const HEDGES =
  /^(?:alleged|allegedly|reportedly|reported|accus\w+|suspect\w*|believed|purported\w*|supposed\w*|apparently|possibly|perhaps|if|whether|unless|would|claim\w*|rumou?r\w*|threaten\w*|partly|partially|conditionally|almost|nearly)$/;

const SHIFTED =
  /^(?:later|then|initially|originally|eventually|finally|previously|earlier|once|until|formerly|longer|temporarily|briefly|first|meanwhile|subsequently)$/;

/** Why two reports may still both be right; null where nothing speaks for it. */
export function whyNot(a: Assertion, b: Assertion, kind: Difference): string | null {
  for (const one of [a, b]) {
    if (isUnsure(one)) return 'unsure';
    const near = one.sentence.read.tagged.slice(Math.max(0, one.deed.first - 2), one.word + 4);
    if (kind !== 'first' && near.some(({ lower }) => SHIFTED.test(lower))) return 'shifted';
  }
  if (isInRelative(a) || isInRelative(b)) return 'relative';
  if (framesApart(a, b)) return 'frames';
  if (kind !== 'day' && datesApart(a, b)) return 'dates';
  if (isPerfect(a) !== isPerfect(b)) return 'perfect';
  if (!isOneTime(a, b)) return 'published';
  if (kind !== 'place' && complementsApart(a, b)) return 'complements';
  if ((a.content === null) !== (b.content === null)) return 'content';
  if (a.content && b.content && overlap(a.content, b.content) < SAME_CONTENT) return 'content';
  return null;
}

/** Hedged, asked or quoted: not told as done by the report itself. */
export function isUnsure(one: Assertion): boolean {
  const { tagged, text } = one.sentence.read;
  const first = Math.min(one.deed.first, ...(one.deed.subject?.phrases.map((phrase) => phrase.first) ?? []));
  return (
    tagged.slice(Math.max(0, first - 2), one.word + 4).some(({ lower }) => HEDGES.test(lower)) ||
    /[?]["”’]?$/.test(text) ||
    isQuoted(one)
  );
}

const SAME_CONTENT = 0.75;
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

function isPerfect({ deed, sentence }: Assertion): boolean {
  return sentence.read.tagged.slice(deed.first, deed.verb).some(({ lower }) => lower === 'had');
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

function complementsOf({ items, sentence, word, deed, outcomes }: Assertion): Map<string, Set<string>> {
  const { tagged, dates } = sentence.read;
  const found = new Map<string, Set<string>>();
  const from = Math.max(word, deed.verb);
  for (const [index, item] of items.entries()) {
    const noun = items[index + 1];
    if (item.kind !== 'preposition' || item.at < from || noun?.kind !== 'noun') continue;
    const lower = tagged[item.at]?.lower ?? '';
    const start = tagged[noun.phrase.first]?.start ?? 0;
    if (!/^(?:of|for|from|to|in|at|on|over|against)$/.test(lower)) continue;
    const isWhere = /^(?:in|at|on)$/.test(lower);
    const isLocal = outcomes.some(({ matter }) => LOCAL.test(matter));
    if (dates.some((date) => date.start <= start + 4 && start <= date.end)) continue;
    const key = isWhere && isLocal ? 'where' : lower;
    const known = found.get(key) ?? new Set();
    // Where somebody died and where somebody recovers may differ; two named places are two.
    for (const { stem, pos, content } of tagged.slice(noun.phrase.first, noun.phrase.last + 1))
      if (content && (!isWhere || isLocal || pos === 'PROPN')) known.add(stem);
    if (known.size > 0) found.set(key, known);
  }
  return found;
}
