import type { Problem } from '../../domain/claim.js';
import type { Check } from './check.js';
import { besideFollowed, type Followed, isKept, limitProblem } from './kept-words.js';

/** "The city of Kell", "dozens of ships": what stands before "of" only says what kind or how many. */
const KINDS =
  /^(?:city|town|village|state|province|county|region|island|republic|kingdom|port|district|borough|month|year|day|total|number|group|crowd|team|couple|pair|series|dozens|scores|hundreds|thousands|millions|billions|tens|members?|majority|percent|part|sort|kind|type|amount|lot|lots|list|rest|all|both|each|some|many|most|none|any|half|third|quarter|set|string|case|shares?|sales|profits?|people|residents|citizens)$/;

/**
 * Somebody's son, wife or spokesman is not that person: the claim may not give to the owner what the source says
 * of what is owned, nor to all what it says of one of them.
 */
export const checkOwners: Check = (comparison) =>
  besideFollowed(comparison, (followed) => {
    for (let index = 0; index < followed.source.length; index++) {
      const owned = isKept(followed, index)
        ? (possessed(followed, index) ?? belonging(followed, index))
        : null;
      if (owned === null) continue;
      const kept = followed.keptAs[index] ?? 0;
      const type = owned.isPart ? 'entailment' : 'name';
      return [
        limitProblem(type, followed, [kept, kept], [Math.min(index, owned.at), Math.max(index, owned.at)]),
      ] satisfies Problem[];
    }
    return [];
  });

interface Owned {
  readonly at: number;
  readonly isPart: boolean;
}

/** "Vance's son was held": the mark of the owner went, and so did what is owned. */
function possessed(followed: Followed, index: number): Owned | null {
  const { source, claim, keptAs } = followed;
  const isOwner = (text: string): boolean => /['’]s$|s['’]$/.test(text);
  const mine = claim[keptAs[index] ?? -1];
  const theirs = source[index];
  if (!mine || !theirs || !isOwner(theirs.text) || isOwner(mine.text)) return null;
  // "Kell's river port" may become "the port of Kell".
  const next = index + 1;
  if (next >= source.length || isKept(followed, next)) return null;
  const following = claim[(keptAs[index] ?? 0) + 1];
  const isPossessor = /^(?:of|for|by|from)$/.test(claim[(keptAs[index] ?? 0) - 1]?.lower ?? '');
  if (isPossessor || (following?.content && !following.capital && isNoun(followed, next))) {
    return following && isVerbBehind(followed, index) ? { at: next, isPart: false } : null;
  }
  return { at: next, isPart: false };
}

/** The noun that is owned has no counterpart in the claim at all. */
function isNoun({ source, comparison }: Followed, at: number): boolean {
  return comparison.claim.stems.has(source[at]?.stem ?? '');
}

/** In the claim the owner stands right before the verb that belonged to what is owned. */
function isVerbBehind(followed: Followed, index: number): boolean {
  const kept = followed.keptAs[index] ?? -1;
  return followed.aligned.to[kept + 1] !== undefined && (followed.aligned.to[kept + 1] ?? -1) > index;
}

/** "The wife of Reed was held", "one of the largest": what stood before "of" went. */
function belonging(followed: Followed, index: number): Owned | null {
  const { source, claim, keptAs } = followed;
  let at = index - 1;
  while (at > 0 && /^(?:the|a|an|its|his|her|their)$/.test(source[at]?.lower ?? '')) at--;
  const joint = source[at]?.lower ?? '';
  const head = source[at - 1];
  if (
    !/^(?:of|for|to)$/.test(joint) ||
    !head ||
    !source[index]?.content ||
    isKept(followed, at) ||
    isKept(followed, at - 1)
  )
    return null;
  const kept = keptAs[index] ?? 0;
  if (joint === 'of' && head.lower === 'one') return { at: at - 1, isPart: true };
  if (
    joint === 'to' &&
    !/^(?:adviser|advisor|aide|assistant|heir|wife|husband|close|secretary)$/.test(head.lower)
  )
    return null;
  if (!head.content || (head.capital && at > 1) || KINDS.test(head.lower) || /\d/.test(head.lower))
    return null;
  // Only the subject: elsewhere a noun that goes leaves the rest as it was.
  const opens = claim
    .slice(0, kept)
    .every((word) => /^(?:the|a|an|its|his|her|their|in|on|and|but)$/.test(word.lower) || !word.content);
  const isSubject = opens && kept <= 2 && sourceOpens(followed, at - 1);
  if (!isSubject || comparisonHolds(followed, head.stem)) return null;
  return { at: at - 1, isPart: false };
}

function sourceOpens({ source }: Followed, head: number): boolean {
  return source.slice(0, head).filter((word) => word.content).length <= 3;
}

function comparisonHolds({ comparison }: Followed, stem: string): boolean {
  return comparison.claim.stems.has(stem);
}
