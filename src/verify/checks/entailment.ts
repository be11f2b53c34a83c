import type { Problem } from '../../domain/claim.js';
import type { Comparison } from '../evidence/comparison.js';
import { closeness } from './check.js';

const NEAR = 0.3;
const SHORTEST_RUN = 2;

/** For a claim that the model does not find borne out: its words that stand in no near sentence, and the nearest one. */
export function checkEntailment(comparison: Comparison): Problem[] {
  const [best] = comparison.aligned;
  const isNear = best !== undefined && closeness(comparison, best) >= NEAR;
  const text = isNear ? loneWords(comparison) : comparison.claim.text;
  return [{ type: 'entailment', text, near: isNear ? best.sentence.read.text : null, blocks: true }];
}

/** The longest run of the claim without a word of the two nearest sentences; the whole claim where there is none. */
function loneWords(comparison: Comparison): string {
  const { words, text } = comparison.claim;
  const held = words.map((_, index) =>
    comparison.aligned.slice(0, 2).some(({ to }) => (to[index] ?? -1) >= 0),
  );
  let [from, to] = [0, 0];
  for (let start = 0; start < words.length; start++) {
    let end = start;
    while (end < words.length && !held[end]) end++;
    if (end - start > to - from) [from, to] = [start, end];
    start = end;
  }
  const content = words.slice(from, to).some((word) => word.content);
  if (to - from < SHORTEST_RUN && !content) return text;
  return text.slice(words[from]?.start, words[to - 1]?.end) || text;
}
