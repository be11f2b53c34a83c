import { stem } from '../../domain/text/stem.js';
import { words } from '../../domain/text/tokens.js';
import { joined } from './joined.js';

/**
 * A telling that is only wished, foreseen or allowed: "will note that", "should state that", "may be quoted as saying
 * that", "would tell the public:". The modal verb stands before the verb of telling, what is told behind it.
 */
const TO_BE_TOLD = new RegExp(
  joined(String.raw`
    \b(?:will|would|should|must|shall|may|might|could|can|cannot|ought to|(?:is|are|was|were) to|(?:has|have|had) to|needs? to|
    deserves? to|free to|(?:do|does) well to|want(?:s)? [^.!?]{2,60} to)(?: \p{L}+){0,3}?
    (?: be)? (say|said|note|noted|mention|mentioned|state|stated|tell|told|report|reported|describe|record|recorded|write|written|print|
    printed|quoted as saying|acknowledge|stress|stressed|repeat|repeated|add|added|understood|read)
    (?:(?: \p{L}+){0,4}? that\b|(?: \p{L}+){0,4}?:)`),
  'iu',
);

/**
 * Whether words bear out only that something is to be told, so that nobody is told to have said it: as evidence they
 * are good for a claim that keeps that frame, and for no other.
 */
export function isOnlyToBeTold(evidence: string, claim: string): boolean {
  const verb = TO_BE_TOLD.exec(evidence)?.[1];
  if (verb === undefined) return false;
  const kept = new Set(words(claim).map(stem));
  return !words(verb).some((word) => kept.has(stem(word)));
}
