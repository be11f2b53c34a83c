import type { Problem } from '../../domain/claim.js';
import type { Aligned, Comparison } from '../evidence/comparison.js';
import type { Edit } from '../evidence/edits.js';
import { areOpposite } from './antonym-pairs.js';
import { type Check, closeness } from './check.js';

const CLOSE = 0.5;
const LONGEST_RUN = 4;

/** A word of the claim that means the opposite of the word in its place in the aligned sentence. */
export const checkAntonyms: Check = (comparison) => {
  const [aligned] = comparison.aligned;
  if (!aligned || closeness(comparison, aligned) < CLOSE) return [];
  return aligned.edits.flatMap((edit) => checkEdit(comparison, aligned, edit));
};

function checkEdit(comparison: Comparison, aligned: Aligned, edit: Edit): Problem[] {
  const sourceRun = aligned.sentence.read.words.slice(edit.sourceFrom, edit.sourceTo);
  const claimRun = comparison.claim.words.slice(edit.from, edit.to);
  const short = sourceRun.length <= LONGEST_RUN && claimRun.length <= LONGEST_RUN;
  return claimRun.flatMap((word) => {
    const opposite = sourceRun.find((other) => areOpposite(word.stem, other.stem));
    if (!opposite) return [];
    // Words that either text holds elsewhere may only have moved, unless one stands exactly for the other.
    const exact = edit.left && edit.right && claimRun.length === 1 && sourceRun.length === 1;
    const moved = aligned.sentence.read.stems.has(word.stem) || comparison.claim.stems.has(opposite.stem);
    if (moved && !exact) return [];
    return [
      {
        type: 'antonym' as const,
        text: word.text,
        near: opposite.text,
        blocks: short && (edit.left || edit.right),
      },
    ];
  });
}
