import { type Clause, gapBefore, lowerAt, type WordSpan } from './clause.js';
import { CLAUSE_WORDS, DETERMINERS, isAdverb, NOUN_PREPOSITIONS, PRONOUNS } from './grammar-words.js';

const AFTER_NAME =
  /^(?:on|in|at|during|after|before|when|who|as|about|while|by|last|this|that|and|to|via|upon|from|citing|adding|speaking)$/;

/** "…, a Republican, said Thursday that": when it was said. */
const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|january|february|april|june|july|august|september|october|november|december|flatly|bluntly)$/;

/** "…," said Ana Ruiz: the noun phrase behind an inverted verb, or null where the verb is not inverted. */
export function subjectAfter(clause: Clause, cue: number, besideQuotation: boolean): WordSpan | null {
  const first = cue + 1;
  const head = clause.words[first];
  if (!head || clause.quoted[first] || !/^\s+$/.test(gapBefore(clause, first))) return null;
  if (PRONOUNS.has(head.lower))
    return besideQuotation && head.lower !== 'it' && head.lower !== 'they' && endsPhrase(clause, first + 1)
      ? { first, last: first }
      : null;
  if (
    CLAUSE_WORDS.has(head.lower) ||
    AFTER_NAME.test(head.lower) ||
    DAY.test(head.lower) ||
    isAdverb(head.lower, head.capital)
  )
    return null;
  const office = besideQuotation ? null : officeEnd(clause, first);
  if (office !== null) return { first, last: office };
  if (!head.capital && !DETERMINERS.has(head.lower) && !besideQuotation) return null;
  const last = head.capital ? nameEnd(clause, first) : phraseEnd(clause, first);
  return endsPhrase(clause, last + 1) || (besideQuotation && head.capital) ? { first, last } : null;
}

/** "said former Leeds mayor Ana Ruiz": a run without an article or a verb, closed by a name. */
function officeEnd(clause: Clause, first: number): number | null {
  let last = first;
  for (let index = first; index < clause.words.length && index - first <= 10; index++) {
    const word = clause.words[index];
    if (!word || clause.quoted[index] || (index > first && !/^(?:\.?\s|-)$/.test(gapBefore(clause, index))))
      break;
    const isNominal = word.content && !isAdverb(word.lower, word.capital) && !AFTER_NAME.test(word.lower);
    if (!isNominal && !/^(?:and|of|for)$/.test(word.lower)) break;
    last = index;
  }
  return last > first && clause.words[last]?.capital && endsPhrase(clause, last + 1) ? last : null;
}

/** A name goes on over capitals and over "of" and "and" between them: "said Ms. Hale won" has no inverted verb. */
function nameEnd(clause: Clause, first: number): number {
  let last = first;
  for (let index = first + 1; index < clause.words.length && index - first < 14; index++) {
    const word = clause.words[index];
    if (!word || clause.quoted[index] || /[,;:()"“”—–!?.]|\s-\s|''|``/.test(gapBefore(clause, index))) break;
    if (word.capital || /^\d/.test(word.text)) last = index;
    else if (!/^(?:of|the|and|for|de|la|van|von|der|al|bin)$/.test(word.lower)) break;
  }
  return last;
}

function phraseEnd(clause: Clause, first: number): number {
  let last = first;
  for (let index = first + 1; index < clause.words.length && index - first < 14; index++) {
    const word = clause.words[index];
    if (!word || clause.quoted[index] || /[,;:()"“”—–!?.]|\s-\s|''|``/.test(gapBefore(clause, index))) break;
    if (
      NOUN_PREPOSITIONS.has(word.lower) &&
      !clause.words[first]?.capital &&
      /^(?:of|for|at|with|from)$/.test(word.lower)
    )
      continue;
    if (
      word.lower === 'of' ||
      (word.lower === 'and' && clause.words[index + 1]?.capital && clause.words[index - 1]?.capital)
    )
      continue;
    if (AFTER_NAME.test(word.lower) || CLAUSE_WORDS.has(word.lower)) break;
    last = index;
  }
  return last;
}

/** Whether the phrase is closed before word `index`: by punctuation, the end, or an adverbial. */
function endsPhrase(clause: Clause, index: number): boolean {
  if (index >= clause.words.length) return true;
  return (
    /[,;:()"“”—–!?.]|\s-\s/.test(gapBefore(clause, index)) ||
    AFTER_NAME.test(lowerAt(clause, index)) ||
    isAdverb(lowerAt(clause, index), false)
  );
}

/** "according to Ana Ruiz": from word `first` to the end of the phrase. */
export function sourceAfterAccordingTo(clause: Clause, first: number): WordSpan | null {
  let last = first;
  if (!clause.words[first]) return null;
  for (let index = first + 1; index < clause.words.length && index - first < 14; index++) {
    const gap = gapBefore(clause, index);
    if (
      /[,;:!?"“”()—–.]|\s-\s/.test(gap) ||
      /^(?:who|which|that|but|when|while|as|after|published|released|obtained|cited)$/.test(
        lowerAt(clause, index),
      )
    )
      break;
    if (lowerAt(clause, index) === 'and' && !clause.words[index + 1]?.capital) break;
    last = index;
  }
  return { first, last };
}
