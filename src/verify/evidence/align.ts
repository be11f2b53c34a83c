import type { Word } from '../reading/words.js';

/** For each claim word the index of the source word that it stands for, or -1. Order is kept. */
export interface Alignment {
  readonly to: Int16Array;
  /** Weight of the matched words; more is better. */
  readonly weight: number;
}

const LONGEST_CLAIM = 90;
const LONGEST_SENTENCE = 160;
/** Neighbours that match together are worth this much more, so that matches gather in runs. */
const RUN_BONUS = 0.8;
const GRAMMAR_WEIGHT = 0.2;
const STEM_WEIGHT = 0.9;

/** Aligns a claim with one sentence: the heaviest common subsequence, where runs weigh more than scattered words. */
export function align(claim: readonly Word[], sentence: readonly Word[]): Alignment {
  const rows = Math.min(claim.length, LONGEST_CLAIM);
  const columns = Math.min(sentence.length, LONGEST_SENTENCE);
  const width = columns + 1;
  const best = new Float32Array((rows + 1) * width);
  const ending = new Float32Array((rows + 1) * width).fill(-1);
  for (let row = 1; row <= rows; row++) {
    const word = claim[row - 1];
    if (!word) continue;
    for (let column = 1; column <= columns; column++) {
      const at = row * width + column;
      const diagonal = at - width - 1;
      const gain = matchWeight(word, sentence[column - 1]);
      let top = Math.max(best[at - 1] ?? 0, best[at - width] ?? 0);
      if (gain > 0) {
        const run = ending[diagonal] ?? -1;
        const value = gain + Math.max(best[diagonal] ?? 0, run >= 0 ? run + RUN_BONUS : 0);
        ending[at] = value;
        if (value > top) top = value;
      }
      best[at] = top;
    }
  }
  const to = trace(claim, sentence, best, ending, rows, columns);
  return { to, weight: best[rows * width + columns] ?? 0 };
}

function matchWeight(one: Word, other: Word | undefined): number {
  if (!other || one.stem !== other.stem) return 0;
  if (!one.content) return one.lower === other.lower ? GRAMMAR_WEIGHT : 0;
  return one.lower === other.lower ? 1 : STEM_WEIGHT;
}

function trace(
  claim: readonly Word[],
  sentence: readonly Word[],
  best: Float32Array,
  ending: Float32Array,
  rows: number,
  columns: number,
): Int16Array {
  const width = columns + 1;
  const to = new Int16Array(claim.length).fill(-1);
  let row = rows;
  let column = columns;
  let inRun = false;
  while (row > 0 && column > 0) {
    const at = row * width + column;
    const end = ending[at] ?? -1;
    if (end >= 0 && (inRun || same(end, best[at] ?? 0))) {
      to[row - 1] = column - 1;
      const run = ending[at - width - 1] ?? -1;
      inRun =
        run >= 0 && same(end, matchWeight(claim[row - 1] as Word, sentence[column - 1]) + run + RUN_BONUS);
      row--;
      column--;
      continue;
    }
    inRun = false;
    if (same(best[at - width] ?? 0, best[at] ?? 0)) row--;
    else column--;
  }
  return to;
}

function same(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-3;
}
