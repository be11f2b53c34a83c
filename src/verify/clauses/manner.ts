import type { Deed } from './deed.js';
import type { Tagged } from './tag.js';

const NEGATION = /^(?:not|n't|never|cannot)$/;
/** A subject that begins like this does nothing. */
export const NO_SUBJECT = /^(?:no|none|nobody|neither)$/;

/** The words of a deed's verb group in lower case. */
export function verbGroupOf({ first, verb }: Deed, tagged: readonly Tagged[]): string[] {
  return verb < 0 ? [] : tagged.slice(first, verb + 1).map(({ lower }) => lower);
}

/** Whether a clause tells that something was not done, or that nobody did it. */
export function isNegated(deed: Deed, tagged: readonly Tagged[]): boolean {
  const [subject] = deed.subject?.phrases ?? [];
  const first = subject && tagged[subject.first]?.lower;
  if (first !== undefined && NO_SUBJECT.test(first)) return true;
  // "Never signed": the word stands before the verb group.
  const before = tagged[deed.first - 1]?.lower ?? '';
  return NEGATION.test(before) || verbGroupOf(deed, tagged).some((lower) => NEGATION.test(lower));
}
