import type { Word } from '../reading/words.js';

/**
 * A place where a claim departs from the sentence that it is aligned with: claim words `from` to `to`
 * (exclusive) stand where the sentence has words `sourceFrom` to `sourceTo`. Either run may be empty.
 */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly sourceFrom: number;
  readonly sourceTo: number;
  /** Whether the words on that side stand together in both texts, so that the place is certain. */
  readonly left: boolean;
  readonly right: boolean;
}

/** The departures of a claim from its aligned sentence, in claim order. */
export function editsOf(claim: readonly Word[], sentence: readonly Word[], to: Int16Array): Edit[] {
  const edits: Edit[] = [];
  let lastClaim = -1;
  let lastSource = -1;
  for (let index = 0; index <= claim.length; index++) {
    const target = index < claim.length ? (to[index] ?? -1) : sentence.length;
    if (target < 0) continue;
    if (index - lastClaim > 1 || target - lastSource > 1) {
      edits.push({
        from: lastClaim + 1,
        to: index,
        sourceFrom: lastSource + 1,
        sourceTo: target,
        left: isFirm(claim, to, lastClaim, -1),
        right: index < claim.length && isFirm(claim, to, index, 1),
      });
    }
    lastClaim = index;
    lastSource = target;
  }
  return edits;
}

/** A content word, or a grammar word whose outer neighbour is matched right beside it. */
function isFirm(claim: readonly Word[], to: Int16Array, index: number, outward: 1 | -1): boolean {
  const word = claim[index];
  if (!word) return false;
  if (word.content) return true;
  const neighbour = to[index + outward] ?? -1;
  return neighbour >= 0 && neighbour === (to[index] ?? -1) + outward;
}
