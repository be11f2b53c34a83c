import type { Problem } from '../../domain/claim.js';
import { isVerbForm } from '../reading/verb-forms.js';
import type { Word } from '../reading/words.js';
import type { Check } from './check.js';
import { besideFollowed, type Followed, isKept, limitProblem } from './kept-words.js';
import { hasReportingVerb } from './reporting-frame.js';

/** "The city of Kell", "dozens of ships": what stands before "of" only says what kind or how many. */
const KINDS =
  /^(?:city|town|village|state|province|county|region|island|republic|kingdom|port|district|borough|month|year|day|total|number|group|crowd|team|couple|pair|series|dozens|scores|hundreds|thousands|millions|billions|tens|members?|majority|percent|part|sort|kind|type|amount|lot|lots|list|rest|all|both|each|some|many|most|none|any|half|third|quarter|set|string|case|shares?|sales|profits?|people|residents|citizens)$/;

const NO_OWNERS =
  /^(?:he|she|it|that|this|there|here|who|what|where|how|let|one|today|yesterday|tomorrow|week|month|year|season|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;
const LONGEST_COMPOUND = 4;
/** These speak for whom they belong to. */
const VOICES = /^(?:spokes\p{L}+|representatives?|officials?|statement|report|website|filing)$/u;

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
  const mine = claim[keptAs[index] ?? -1];
  const theirs = source[index];
  if (!mine || !theirs || !isOwner(theirs) || isOwner(mine)) return null;
  // "Kell's river port" may become "the port of Kell".
  const next = index + 1;
  if (next >= source.length || isKept(followed, next) || isCompound(followed, index)) return null;
  const following = claim[(keptAs[index] ?? 0) + 1];
  const isPossessor = /^(?:of|for|by|from)$/.test(claim[(keptAs[index] ?? 0) - 1]?.lower ?? '');
  if (isPossessor || (following?.content && !following.capital && isNoun(followed, next))) {
    return following && isVerbBehind(followed, index) ? { at: next, isPart: false } : null;
  }
  return { at: next, isPart: false };
}

/** "She's" is "she is", and "November's storm" belongs to no November. */
function isOwner({ text, lower }: Word): boolean {
  return /['’]s$|s['’]$/.test(text) && !NO_OWNERS.test(lower.replace(/['’]s?$/, ''));
}

/** "Kell's brutal allied force" became "the Kell force": what is owned stands behind the owner still. */
function isCompound(followed: Followed, index: number): boolean {
  const kept = followed.keptAs[index] ?? -1;
  const behind = followed.aligned.to[kept + 1] ?? -1;
  const word = followed.source[behind];
  const between = followed.source.slice(index + 1, behind);
  return (
    behind > index + 1 &&
    behind - index <= LONGEST_COMPOUND &&
    word?.content === true &&
    !isVerbForm(word.lower) &&
    between.every((other) => other.content)
  );
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
  const { source, claim, keptAs, comparison } = followed;
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
  // "One of their officers" is "an officer".
  if (joint === 'of' && head.lower === 'one')
    return /^(?:a|an|one|another)$/.test(claim[kept - 1]?.lower ?? '') ? null : { at: at - 1, isPart: true };
  if (VOICES.test(head.lower) && hasReportingVerb(comparison.claim)) return null;
  if (isTaggedVerb(followed, head) || isBeforeGerund(followed, index)) return null;
  // "Retirement beckons for Vance": a verb, whose subject stands before it.
  if (
    joint === 'for' &&
    isVerbForm(head.lower) &&
    at >= 2 &&
    !/^(?:the|a|an|its|his|her|their)$/.test(source[0]?.lower ?? '')
  )
    return null;
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

function isTaggedVerb({ aligned }: Followed, { start }: Word): boolean {
  return aligned.sentence.read.tagged.some((word) => word.start === start && word.pos === 'VERB');
}

/** "The video of Slager firing eight shots": who fires is Slager. */
function isBeforeGerund({ source }: Followed, index: number): boolean {
  const behind = source.slice(index).find((word) => !word.capital);
  return behind !== undefined && /\p{L}{2}ing$/u.test(behind.lower);
}

function sourceOpens({ source }: Followed, head: number): boolean {
  return source.slice(0, head).filter((word) => word.content).length <= 3;
}

function comparisonHolds({ comparison }: Followed, stem: string): boolean {
  return comparison.claim.stems.has(stem);
}
