import { gapBefore, type WordSpan } from '../attribution/clause.js';
import { subjectAfter } from '../attribution/find-source.js';
import { isAdverb, isFiniteVerb, opensClause } from '../attribution/grammar-words.js';
import type { ReadSentence } from '../reading/read-sentence.js';
import { isVerbForm } from '../reading/verb-forms.js';
import type { Word } from '../reading/words.js';

/** Verbs that do nothing but pass on words; others ("found", "plans") may tell a deed. */
const REPORTING =
  /^(?:say|says|said|saying|tell|tells|told|telling|add|adds|added|adding|write|writes|wrote|writing|argue|argues|argued|arguing|claim|claims|claimed|claiming|insist|insists|insisted|insisting|state|states|stated|stating|suggest|suggests|suggested|suggesting|warn|warns|warned|warning|note|notes|noted|noting|believe|believes|believed|predict|predicts|predicted|estimate|estimates|estimated|allege|alleges|alleged|alleging|contend|contends|contended|assert|asserts|asserted|maintain|maintains|maintained|reiterate|reiterates|reiterated|stress|stresses|stressed|tweet|tweets|tweeted|according)$/;
/** Between the frame and the kept words: no clause of its own may stand there. */
const LONGEST_GAP = 14;
const TURNS =
  /^(?:and|but|or|while|when|as|after|before|because|although|though|since|if|until|who|which|to)$/;
/** What may follow the verb of a frame that stands behind the words: when, where and to whom they were said. */
const OCCASION =
  /^(?:on|in|at|during|to|by|via|through|from|last|this|late|early|earlier|yesterday|today|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|reporters|journalists|citing|adding|after|before|when|who)$/;
const NO_SUBJECT =
  /^(?:the|a|an|his|her|its|their|our|no|any|some|this|that|is|are|was|were|be|been|being|of|in|final)$/;
/** Base forms that are nouns as often; they need a plural before them. */
const NOUNS_TOO =
  /^(?:claim|state|note|estimate|stress|tweet|warn|suggest|claims|states|notes|estimates|stresses|tweets)$/;
const HEADLINE = 0.8;

/**
 * The words with which a sentence gives to somebody what a claim keeps of it ("Developers in Congress say", ", Holt
 * told the paper on Friday"), or null where none stand right beside the kept words. `kept` are indexes of words.
 */
export function reportingFrame(read: ReadSentence, kept: ReadonlySet<number>): string | null {
  const run = keptRun(read, kept);
  if (!run) return null;
  const isCue = (index: number): boolean => isReportingVerb(read, index) && !kept.has(index);
  for (let cue = run.first - 1; cue >= 0 && run.first - cue <= LONGEST_GAP; cue--) {
    if (isCue(cue))
      return isFrontFrame(read, cue, run.first) ? sliceOf(read, subjectStart(read, cue), cue) : null;
    if (turnsAt(read, cue, run.first)) break;
  }
  for (let cue = run.last + 1; cue < read.words.length && cue - run.last <= LONGEST_GAP; cue++) {
    if (isCue(cue)) return isEndFrame(read, run.last, cue) ? sliceOf(read, run.last + 1, cue) : null;
  }
  return null;
}

const TIMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|last|this|early|earlier|late|later|morning|afternoon|evening|night|week|month|year|on|in)$/;

/**
 * "Thursday night, suggesting that …": a claim that opens with the verb of somebody who stood before it in the
 * sentence, and went. Gives what stood there; null where the claim has a subject, or the sentence none.
 */
export function lostSubject(
  claim: ReadSentence,
  read: ReadSentence,
  kept: ReadonlySet<number>,
): string | null {
  const opening = claim.words.findIndex((word) => !TIMES.test(word.lower));
  const verb = claim.words[opening];
  if (!verb?.lower.endsWith('ing') || !REPORTING.test(verb.lower) || claim.clause.quoted[opening])
    return null;
  const cue = read.words.findIndex((word, index) => word.lower === verb.lower && kept.has(index));
  const before = read.words.slice(0, Math.max(0, cue));
  const isGone = before.some((word, index) => word.content && !TIMES.test(word.lower) && !kept.has(index));
  return isGone ? sliceOf(read, 0, cue) : null;
}

/**
 * "Ana Ruiz, the head of the unit.": a claim that keeps of its sentence only who spoke, without a verb. Gives what
 * was said there; null where the claim says something of its own.
 */
export function speakerAlone(
  claim: ReadSentence,
  read: ReadSentence,
  kept: ReadonlySet<number>,
): string | null {
  const relative = /\b(?:who|which|whose|that)\b.*/.exec(claim.text)?.index ?? claim.text.length;
  const isVerb = ({ lower, capital, start }: Word): boolean =>
    !capital && start < relative && (isFiniteVerb(lower) || isVerbForm(lower) || REPORTING.test(lower));
  if (claim.words.some(isVerb)) return null;
  const first = read.words[Math.min(...kept)];
  const speech = read.speech.find(
    ({ speakerStart, speakerEnd, cueStart, strength }) =>
      first !== undefined &&
      strength === 'speech' &&
      cueStart < first.start &&
      speakerStart <= first.start &&
      first.start < speakerEnd,
  );
  return speech ? read.text.slice(speech.start, speech.end) : null;
}

/** From the first to the last content word that is kept, and the kept words that go on from there. */
function keptRun({ words }: ReadSentence, kept: ReadonlySet<number>): WordSpan | null {
  let first = words.findIndex((word, index) => word.content && kept.has(index));
  let last = words.findLastIndex((word, index) => word.content && kept.has(index));
  if (first < 0) return null;
  while (kept.has(first - 1)) first--;
  while (kept.has(last + 1)) last++;
  return { first, last };
}

/**
 * Whether a sentence has such a verb of its own outside quotation marks. A participle (", noting her remarks") or a
 * verb of a relative clause ("in which she said") gives nobody the sentence.
 */
export function hasReportingVerb(read: ReadSentence): boolean {
  const isOfRelative = (index: number): boolean =>
    read.words.slice(Math.max(0, index - 2), index).some(({ lower }) => lower === 'which');
  return read.words.some(
    ({ lower }, index) => !/ing$/.test(lower) && isReportingVerb(read, index) && !isOfRelative(index),
  );
}

function isReportingVerb(read: ReadSentence, index: number): boolean {
  const word = read.words[index];
  if (!word || !REPORTING.test(word.lower) || read.clause.quoted[index]) return false;
  if (word.lower === 'according') return read.words[index + 1]?.lower === 'to';
  if (word.capital && !(index === 0 && word.lower.endsWith('ing')) && !isHeadline(read)) return false;
  return !isNounOrParticiple(read, index);
}

/** "the alleged theft", "state troopers", "was told": no subject passes anything on. */
function isNounOrParticiple({ words }: ReadSentence, index: number): boolean {
  const before = words[index - 1];
  const lower = words[index]?.lower ?? '';
  if (!before) return false;
  if (NO_SUBJECT.test(before.lower)) return true;
  if (lower === 'say' || !NOUNS_TOO.test(lower)) return false;
  return !/[^su]s$|^(?:people|police|many|some|few|both|most|who|they|we|you|i|men|women|not)$/.test(
    before.lower,
  );
}

function isHeadline({ words }: ReadSentence): boolean {
  const content = words.filter((word) => word.content);
  return content.length > 3 && content.filter((word) => word.capital).length >= HEADLINE * content.length;
}

/** From the verb to the kept words only the listener, the occasion and "that". */
function isFrontFrame(read: ReadSentence, cue: number, first: number): boolean {
  if (isInverted(read, cue)) return false;
  for (let index = cue + 1; index < first; index++) if (turnsAt(read, index, first)) return false;
  return true;
}

/** Whether another clause begins at a word between the verb and the kept words. */
function turnsAt({ words, clause }: ReadSentence, index: number, first: number): boolean {
  const word = words[index];
  if (!word || index >= first) return false;
  if (/[;.?!]/.test(gapBefore(clause, index))) return true;
  if (word.lower === 'to') return isFiniteVerb(words[index + 1]?.lower ?? '');
  return isFiniteVerb(word.lower) || TURNS.test(word.lower);
}

/** "…," said Ana Ruiz, the head of the unit: what stands behind the verb is the speaker. */
function isInverted({ clause, words }: ReadSentence, cue: number): boolean {
  const gap = gapBefore(clause, cue);
  if (!/[,"”’?!]|''/.test(gap) || /^(?:tell|tells|told)|ing$/.test(words[cue]?.lower ?? '')) return false;
  return subjectAfter(clause, cue, /["”’]|''/.test(gap)) !== null;
}

/** ", the company said on Friday." Only the speaker between the words and the verb, only an occasion behind it. */
function isEndFrame(read: ReadSentence, last: number, cue: number): boolean {
  const { words, clause } = read;
  const between = words.slice(last + 1, cue);
  const verb = words[cue]?.lower ?? '';
  const isMarked = /[,—–"”]|''|\s-\s/.test(gapBefore(clause, last + 1));
  if (!isMarked && !isBareName(between)) return false;
  if (verb === 'according') return between.length === 0;
  if (verb.endsWith('ing') || !isSubject(between)) return false;
  if (between.length === 0) return isInverted(read, cue);
  const next = words[cue + 1];
  if (!next || /[,.;:?!"”]/.test(gapBefore(clause, cue + 1))) return true;
  return OCCASION.test(next.lower) || (/^(?:tell|tells|told)$/.test(verb) && !opensClause(next.lower));
}

function isBareName(between: readonly Word[]): boolean {
  return between.length > 0 && between.length <= 3 && between.every((word) => word.capital);
}

function isSubject(between: readonly Word[]): boolean {
  return between.every(
    (word, index) =>
      !isFiniteVerb(word.lower) &&
      !isAdverb(word.lower, word.capital) &&
      !(TURNS.test(word.lower) && (index === 0 || word.lower !== 'and')),
  );
}

function subjectStart({ words, clause }: ReadSentence, cue: number): number {
  let start = cue;
  while (start > 0 && cue - start < 6 && !/[,;:.]/.test(gapBefore(clause, start))) start--;
  return words[start] ? start : cue;
}

function sliceOf({ words, text }: ReadSentence, first: number, last: number): string {
  return text.slice(words[first]?.start, words[last]?.end);
}
