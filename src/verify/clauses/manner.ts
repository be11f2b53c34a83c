import type { Deed, Tagged } from '../../domain/clauses.js';

export const NEGATION = /^(?:not|n't|never|cannot)$/;
/** "Did not just resign": she did that, and more. */
const MERELY = /^(?:just|only|merely|simply)$/;
/** A subject that begins like this does nothing. */
export const NO_SUBJECT = /^(?:no|none|nobody|nothing|neither)$/;
/** To such an object nothing is done: "criticised nobody". */
export const NO_OBJECT = /^(?:nobody|nothing|none|neither)$/;

/** The words of a deed's verb group in lower case. */
export function verbGroupOf({ first, verb }: Deed, tagged: readonly Tagged[]): string[] {
  return verb < 0 ? [] : tagged.slice(first, verb + 1).map(({ lower }) => lower);
}

/** Whether a clause tells that something was not done, that nobody did it, or that it was done to nobody. */
export function isNegated(deed: Deed, tagged: readonly Tagged[]): boolean {
  const [subject] = deed.subject?.phrases ?? [];
  if (subject && isNone(tagged, subject.first)) return true;
  // "Never signed": the word stands before the verb group.
  if (NEGATION.test(tagged[deed.first - 1]?.lower ?? '')) return true;
  const group = verbGroupOf(deed, tagged);
  if (group.some((lower, at) => NEGATION.test(lower) && !MERELY.test(group[at + 1] ?? ''))) return true;
  return deed.verb >= 0 && NO_OBJECT.test(tagged[deed.verb + 1]?.lower ?? '');
}

/** "None of the wards", "not one of the wards". */
function isNone(tagged: readonly Tagged[], first: number): boolean {
  const word = tagged[first];
  // "No matter how" is a conjunction.
  if (!word || tagged[first + 1]?.lower === 'matter') return false;
  const before = tagged[first - 1]?.lower ?? '';
  return NO_SUBJECT.test(word.lower) || (/^(?:not|no)$/.test(before) && word.lower === 'one');
}
