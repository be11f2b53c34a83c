import { isStopWord } from '../../domain/text/tokens.js';
import { type Clause, gapBefore, lowerAt, type WordSpan } from './clause.js';
import { cueStrength } from './cue-words.js';
import {
  AUXILIARIES,
  CLAUSE_WORDS,
  COORDINATORS,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  PRONOUNS,
} from './grammar-words.js';

const LONGEST_PHRASE = 12;
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|morning|afternoon|evening|night|week|month|year)$/;

/** The noun phrase that is the subject of the verb at `cue`, or null where none stands there. */
export function subjectBefore(clause: Clause, cue: number): WordSpan | null {
  const end = skipAuxiliaries(clause, cue - 1);
  if (end < 0 || clause.quoted[end]) return null;
  const lower = lowerAt(clause, end);
  if (lower === 'who' || lower === 'which' || lower === 'that') return phraseBeforeRelative(clause, end);
  const relative = relativeBefore(clause, end);
  if (relative !== null) return phraseBeforeRelative(clause, relative);
  if (COORDINATORS.has(lower)) return openingSubject(clause, end);
  if (PRONOUNS.has(lower)) return { first: end, last: end };
  const gap = gapBefore(clause, end + 1);
  if (/["”“]/.test(gap)) return null;
  if (/[,—–)]|\s-\s/.test(gap)) return headOfApposition(clause, end) ?? null;
  return phraseEndingAt(clause, end);
}

/** Steps left over auxiliaries, adverbs and "on Tuesday"; gives the last word of the subject. */
function skipAuxiliaries(clause: Clause, from: number): number {
  let index = from;
  while (index >= 0 && !clause.quoted[index]) {
    const word = clause.words[index];
    if (!word) break;
    const before = lowerAt(clause, index - 1);
    if (AUXILIARIES.has(word.lower) || isAdverb(word.lower, word.capital)) index--;
    else if (TIME.test(word.lower) && /^(?:on|last|this|late|early|earlier)$/.test(before)) index -= 2;
    else if (TIME.test(word.lower) && index > 0) index--;
    else break;
  }
  return index;
}

const LONGEST_RELATIVE = 10;

/** "bankers who have seen the plan said": the relative pronoun of a clause that ends right before the verb. */
function relativeBefore(clause: Clause, end: number): number | null {
  for (let index = end; index > 0 && end - index < LONGEST_RELATIVE; index--) {
    if (clause.quoted[index]) return null;
    const lower = lowerAt(clause, index);
    // A verb of speech takes the rest: "a man who said police told".
    if (lower === 'who') return index;
    if (/[,;:.—–(]/.test(gapBefore(clause, index)) || cueStrength(lower) === 'speech') return null;
  }
  return null;
}

/** "the man who said": the phrase before the relative pronoun. */
function phraseBeforeRelative(clause: Clause, relative: number): WordSpan | null {
  const end = relative - 1;
  if (end < 0 || clause.quoted[end]) return null;
  return phraseEndingAt(clause, end);
}

/**
 * "Ana Ruiz, 43, the head of the unit, said": walks left over at most four commas to the phrase that the
 * apposition belongs to.
 */
function headOfApposition(clause: Clause, end: number): WordSpan | null {
  let best: WordSpan | null = null;
  let commas = 0;
  for (let index = end; index > 0 && end - index < 32 && commas < 4; index--) {
    if (clause.quoted[index]) break;
    const gap = gapBefore(clause, index);
    if (/[.;:!?"“”]/.test(gap)) break;
    if (!/[,—–(]|\s-\s/.test(gap)) continue;
    commas++;
    if (!opensApposition(clause, index)) continue;
    const head = phraseEndingAt(clause, index - 1);
    if (head && isNounLike(clause, head)) best = head;
    if (best && clause.words[best.first]?.capital) break;
  }
  const name = nameInApposition(clause, end);
  if (best && name && !isProperName(clause, best)) return name;
  return best ?? (commas === 0 ? phraseEndingAt(clause, end) : null);
}

/** "Its leader, Mira Okafor, warned": the name between the commas. */
function nameInApposition(clause: Clause, end: number): WordSpan | null {
  let first = end;
  while (first > 0 && end - first < 5 && !/[,—–(]/.test(gapBefore(clause, first))) first--;
  const span = { first, last: end };
  return /[,—–(]/.test(gapBefore(clause, first)) && isProperName(clause, span) ? span : null;
}

function isProperName(clause: Clause, { first, last }: WordSpan): boolean {
  const words = clause.words.slice(first, last + 1);
  return words.every((word) => word.capital && !DETERMINERS.has(word.lower));
}

function opensApposition(clause: Clause, index: number): boolean {
  const word = clause.words[index];
  if (!word) return false;
  if (
    DETERMINERS.has(word.lower) ||
    /^(?:who|which|whose|where|when|now|then|formerly|of|jr|sr)$/.test(word.lower)
  )
    return true;
  return /^\d{1,3}$/.test(word.text) || !PREPOSITIONS.has(word.lower);
}

function isNounLike(clause: Clause, span: WordSpan): boolean {
  const head = clause.words[span.last];
  return head !== undefined && !CLAUSE_WORDS.has(head.lower) && !isAdverb(head.lower, head.capital);
}

/** The noun phrase whose last word is `last`, with what hangs on it by prepositions. */
export function phraseEndingAt(clause: Clause, last: number): WordSpan | null {
  if (PRONOUNS.has(lowerAt(clause, last))) return { first: last, last };
  let first = last;
  while (first > 0 && last - first < LONGEST_PHRASE) {
    if (clause.quoted[first - 1] || /["“”,;:()—–!?.]|\s-\s|''|``/.test(gapBefore(clause, first))) break;
    const step = stepLeft(clause, first);
    if (step === 0) break;
    first -= step;
  }
  while (first < last && startsBadly(clause, first)) first++;
  return startsBadly(clause, first) || cueStrengthOnly(clause, first, last) ? null : { first, last };
}

/** How many words to the left still belong to the phrase. */
function stepLeft(clause: Clause, first: number): number {
  const previous = clause.words[first - 1];
  const current = clause.words[first];
  if (!previous || !current) return 0;
  if (DETERMINERS.has(current.lower) && !PREPOSITIONS.has(previous.lower) && previous.lower !== 'all')
    return 0;
  if (PRONOUNS.has(previous.lower)) return 0;
  if (previous.lower === 'and' || previous.lower === '&') return joinsNames(clause, first) ? 2 : 0;
  if (CLAUSE_WORDS.has(previous.lower)) return 0;
  if (PREPOSITIONS.has(previous.lower)) return hangsOn(clause, first - 2) ? 2 : 0;
  if (isAdverb(previous.lower, previous.capital)) return 0;
  if (
    !previous.capital &&
    cueStrength(previous.lower) === 'speech' &&
    /(?:ed|ing|said|told|says)$/.test(previous.lower)
  )
    return 0;
  return 1;
}

function joinsNames(clause: Clause, first: number): boolean {
  const left = clause.words[first - 2];
  const right = clause.words[first];
  return (
    left !== undefined &&
    right !== undefined &&
    left.capital === right.capital &&
    !CLAUSE_WORDS.has(left.lower) &&
    !/[,]/.test(gapBefore(clause, first - 1))
  );
}

/** Whether the word can carry a prepositional complement: a noun, not a verb or a grammar word. */
function hangsOn(clause: Clause, index: number): boolean {
  const word = clause.words[index];
  if (!word || clause.quoted[index] || /[,;:]/.test(gapBefore(clause, index + 1))) return false;
  return !CLAUSE_WORDS.has(word.lower) && !isStopWord(word.lower) && !isAdverb(word.lower, word.capital);
}

function startsBadly(clause: Clause, index: number): boolean {
  const word = clause.words[index];
  if (!word) return true;
  if (word.lower === 'all' || word.lower === 'both') return false;
  return (
    PREPOSITIONS.has(word.lower) ||
    COORDINATORS.has(word.lower) ||
    (CLAUSE_WORDS.has(word.lower) && !word.capital) ||
    /^[%$#@]$/.test(word.text)
  );
}

function cueStrengthOnly(clause: Clause, first: number, last: number): boolean {
  return first === last && cueStrength(lowerAt(clause, first)) === 'speech' && !clause.words[first]?.capital;
}

const LEAD =
  /^(?:in|on|at|but|and|so|for|after|before|when|while|as|by|with|during|last|earlier|then|meanwhile|however|still|also|later|since|despite|following|yet|though|although)$/;

/** The subject of the sentence: the understood subject of "…, saying", "and said" and "to say". */
export function openingSubject(clause: Clause, before: number): WordSpan | null {
  for (let index = 0; index < before; index = nextStart(clause, index, before)) {
    const word = clause.words[index];
    if (!word || clause.quoted[index] || LEAD.test(word.lower)) continue;
    if (PRONOUNS.has(word.lower)) return { first: index, last: index };
    const span = phraseStartingAt(clause, index, before);
    if (span && (word.capital || DETERMINERS.has(word.lower))) return span;
  }
  return null;
}

/** After a lead such as "In Paris," the search goes on behind its comma. */
function nextStart(clause: Clause, index: number, before: number): number {
  if (!LEAD.test(lowerAt(clause, index)) || index > 0) return index + 1;
  for (let next = index + 1; next < before; next++) if (/[,—–]/.test(gapBefore(clause, next))) return next;
  return index + 1;
}

function phraseStartingAt(clause: Clause, first: number, before: number): WordSpan | null {
  let last = first;
  while (last + 1 < before && last - first < 8) {
    const next = clause.words[last + 1];
    if (!next || clause.quoted[last + 1] || /[,;:()"“”—–]/.test(gapBefore(clause, last + 1))) break;
    if (CLAUSE_WORDS.has(next.lower) || PRONOUNS.has(next.lower)) break;
    if (!next.capital && (cueStrength(next.lower) === 'speech' || /ed$/.test(next.lower))) break;
    last++;
  }
  return { first, last };
}
