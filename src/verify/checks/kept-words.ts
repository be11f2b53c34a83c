import type { Problem } from '../../domain/claim.js';
import type { Aligned, Comparison } from '../evidence/comparison.js';
import type { Word } from '../reading/words.js';
import { closeness } from './check.js';

/** A claim and a sentence that it follows closely, word beside word. */
export interface Followed {
  readonly claim: readonly Word[];
  readonly source: readonly Word[];
  /** For each word of the source sentence, the claim word that stands for it, or -1. */
  readonly keptAs: Int16Array;
  readonly comparison: Comparison;
  readonly aligned: Aligned;
}

/** How much of the claim the sentence must hold before what it says round the kept words is compared. */
const CLOSE = 0.7;
/** Another sentence that holds nearly as much of the claim may say it without the limit. */
const ALIKE = 0.85;

/**
 * Runs a check on the sentence that the claim follows. Where another sentence holds as much of the claim and the
 * check finds nothing there, that sentence bears the claim out. `close` is the share of the claim that must stand in
 * the sentence in the same order.
 */
export function besideFollowed(
  comparison: Comparison,
  find: (followed: Followed) => readonly Problem[],
  close = CLOSE,
): readonly Problem[] {
  const [best, ...others] = comparison.aligned;
  if (!best || closeness(comparison, best) < close) return [];
  const problems = find(follow(comparison, best));
  if (problems.length === 0) return [];
  const alike = others.filter((other) => other.weight >= ALIKE * best.weight);
  return alike.some((other) => find(follow(comparison, other)).length === 0) ? [] : problems;
}

function follow(comparison: Comparison, aligned: Aligned): Followed {
  const source = aligned.sentence.read.words;
  const keptAs = new Int16Array(source.length).fill(-1);
  aligned.to.forEach((target, index) => {
    if (target >= 0) keptAs[target] = index;
  });
  return { claim: comparison.claim.words, source, keptAs, comparison, aligned };
}

/** Whether the claim keeps word `index` of the source sentence. */
export function isKept({ keptAs }: Followed, index: number): boolean {
  return (keptAs[index] ?? -1) >= 0;
}

/** A problem that names the claim's words `from` to `to` (both included) and the source's. */
export function limitProblem(
  type: Problem['type'],
  { comparison, aligned, claim, source }: Followed,
  [from, to]: readonly [number, number],
  [sourceFrom, sourceTo]: readonly [number, number],
): Problem {
  const slice = (text: string, words: readonly Word[], first: number, last: number): string =>
    text.slice(words[Math.max(0, first)]?.start, words[Math.min(words.length - 1, last)]?.end);
  return {
    type,
    text: slice(comparison.claim.text, claim, from, to),
    near: slice(aligned.sentence.read.text, source, sourceFrom, sourceTo),
    blocks: true,
  };
}
