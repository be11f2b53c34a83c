import { type Clause, gapBefore, lowerAt } from './clause.js';
import { cueVerb } from './cue-words.js';
import { AUXILIARIES, BE_FORMS, DETERMINERS, isAdverb, PREPOSITIONS, PRONOUNS } from './grammar-words.js';

const PLURALS = /^(?:people|others|many|some|few|both|police|men|women|children|most|all|critics|media)$/;
const MODALS = /^(?:will|would|could|should|can|may|might|must|do|does|did|not|to|never)$/;

/** Whether the cue word at `index` is used as a verb with a subject of its own, not as a noun or a participle. */
export function isVerbHere(clause: Clause, index: number, besideQuotation: boolean): boolean {
  const word = clause.words[index];
  if (!word) return false;
  const { lower } = word;
  if (word.capital && index > 0 && !/["”:]/.test(gapBefore(clause, index))) return false;
  const before = lowerAt(clause, index - 1);
  const next = lowerAt(clause, index + 1);
  if (index === 0) return lower.endsWith('ing') || besideQuotation;
  if (DETERMINERS.has(before) && !PLURALS.test(before) && !endsSegment(clause, index)) return false;
  if (PREPOSITIONS.has(before) && before !== 'to' && !endsSegment(clause, index)) return false;
  if (next === 'by') return false;
  // "the so-called town", "the missing persons report": the word belongs to the noun behind it.
  if (before === 'so' && lower === 'called') return false;
  // "faces charges", "investigating claims": the object of the verb right before it.
  if (/s$/.test(lower) && lower !== 'says' && isObject(before)) return false;
  if (isPassive(clause, index)) return besideQuotation && /^(?:asked|quoted|told)$/.test(lower);
  if (lower === cueVerb(lower) && lower !== 'read' && lower !== 'put')
    return fitsBaseForm(clause, index, before);
  if (before === 'to') return false;
  return true;
}

/** A participle or a verb in the present right before a word makes it the verb's object. */
function isObject(before: string): boolean {
  return /^(?:fac|den[iy]|mak|receiv|hear|reject|dismiss|investigat|examin|issu|releas|draw|bring)(?:es|s|ed|ing)$/.test(
    before,
  );
}

function endsSegment(clause: Clause, index: number): boolean {
  return /[,"”]/.test(gapBefore(clause, index));
}

/** "was told", "has been proposed": the speaker stands elsewhere. */
function isPassive(clause: Clause, index: number): boolean {
  if (lowerAt(clause, index).endsWith('ing')) return false;
  for (let back = 1; back <= 3; back++) {
    const word = clause.words[index - back];
    if (!word) return false;
    if (BE_FORMS.has(word.lower)) return true;
    if (!AUXILIARIES.has(word.lower) && !isAdverb(word.lower, word.capital)) return false;
  }
  return false;
}

/** A base form is a verb behind a plural, a pronoun or a modal; behind a singular it is a noun. */
function fitsBaseForm(clause: Clause, index: number, before: string): boolean {
  if (MODALS.test(before)) return true;
  let at = index - 1;
  while (at > 0 && (AUXILIARIES.has(lowerAt(clause, at)) || isAdverb(lowerAt(clause, at), false))) at--;
  const word = clause.words[at];
  if (!word) return false;
  if (word.lower === 'he' || word.lower === 'she' || word.lower === 'it') return false;
  if (PRONOUNS.has(word.lower) || PLURALS.test(word.lower) || MODALS.test(word.lower)) return true;
  // "the most populous state", "in previous years claim": what ends in -ous is no plural.
  return /[^s]s$/.test(word.text.toLowerCase()) && !/(?:['’]s|ous)$/.test(word.text);
}
