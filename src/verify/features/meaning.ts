import type { Comparison } from '../evidence/comparison.js';
import { rarityOf } from '../reading/lexicon.js';
import { antonymsOf, kindsOf, synonymsOf } from '../reading/relations.js';
import type { Word } from '../reading/words.js';
import { type FeatureGroup, ratio } from './feature.js';

const SYNONYM = 0.8;
const KIND = 0.5;

/** Support by words of like meaning where the words themselves are missing. */
export const meaning: FeatureGroup = (comparison) => {
  const content = comparison.claim.words.filter((word) => word.content);
  const best = comparison.aligned[0]?.sentence.read.stems ?? new Set<string>();
  const weight = content.reduce((sum, word) => sum + rarityOf(word.stem), 0);
  const soft = (stems: { has(stem: string): boolean }): number =>
    content.reduce((sum, word) => sum + rarityOf(word.stem) * likeness(word, stems), 0);
  return {
    softSource: ratio(soft(comparison.source.byStem), weight, 0),
    softEvidence: ratio(soft(comparison.evidenceStems), weight, 0),
    softBest: ratio(soft(best), weight, 0),
    unexplained: Math.min(6, content.filter((word) => likeness(word, comparison.evidenceStems) === 0).length),
    ...swaps(comparison),
  };
};

function likeness(word: Word, stems: { has(stem: string): boolean }): number {
  if (stems.has(word.stem)) return 1;
  if (some(synonymsOf(word.stem), stems)) return SYNONYM;
  return some(kindsOf(word.stem), stems) ? KIND : 0;
}

function some(list: ReadonlySet<string>, stems: { has(stem: string): boolean }): boolean {
  for (const stem of list) if (stems.has(stem)) return true;
  return false;
}

/** What stands in the place of what: a like word, an opposite, or something else. */
function swaps({ claim, aligned }: Comparison): Record<string, number> {
  const [best] = aligned;
  const counts = { likeSwaps: 0, unlikeSwaps: 0, oppositeSwaps: 0, sisterSwaps: 0 };
  for (const edit of best?.edits ?? []) {
    const held = best?.sentence.read.stems ?? new Set();
    const fresh = claim.words
      .slice(edit.from, edit.to)
      .filter((word) => word.content && !held.has(word.stem));
    const lost =
      best?.sentence.read.words.slice(edit.sourceFrom, edit.sourceTo).filter((word) => word.content) ?? [];
    if (lost.length === 0) continue;
    for (const word of fresh) {
      const others = new Set(lost.map((other) => other.stem));
      if (some(synonymsOf(word.stem), others) || some(kindsOf(word.stem), others)) counts.likeSwaps++;
      else if (some(antonymsOf(word.stem), others)) counts.oppositeSwaps++;
      else if (lost.some((other) => some(kindsOf(word.stem), kindsOf(other.stem)))) counts.sisterSwaps++;
      else counts.unlikeSwaps++;
    }
  }
  return {
    likeSwaps: Math.min(3, counts.likeSwaps),
    unlikeSwaps: Math.min(4, counts.unlikeSwaps),
    oppositeSwaps: Math.min(2, counts.oppositeSwaps),
    sisterSwaps: Math.min(3, counts.sisterSwaps),
  };
}
