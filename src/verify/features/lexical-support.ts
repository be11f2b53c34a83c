import { isKnownName } from '../checks/known-names.js';
import type { Comparison } from '../evidence/comparison.js';
import { rarityOf } from '../reading/lexicon.js';
import type { Word } from '../reading/words.js';
import { type FeatureGroup, ratio } from './feature.js';

/** How much of the claim's wording the source holds anywhere: words, pairs, triples, long runs. */
export const lexicalSupport: FeatureGroup = (comparison) => {
  const content = comparison.claim.words.filter((word) => word.content);
  const missing = content.filter((word) => !isHeld(word, comparison));
  const weight = sumOf(content);
  const missingWeights = missing.map((word) => rarityOf(word.stem));
  return {
    covUni: 1 - ratio(sumOf(missing), weight, 0),
    unCount: Math.min(6, missing.length),
    unFrac: ratio(missing.length, content.length, 0),
    unMax: Math.max(0, ...missingWeights),
    unPlain: Math.min(5, missing.filter((word) => !word.capital).length),
    ...runs(comparison),
  };
};

function isHeld(word: Word, { source }: Comparison): boolean {
  if (source.byStem.has(word.stem) || source.byLower.has(word.lower)) return true;
  return word.capital && isKnownName(word, source);
}

function sumOf(words: readonly Word[]): number {
  return words.reduce((sum, word) => sum + rarityOf(word.stem), 0);
}

/** Greedy cover of the claim by the longest runs that the source holds. */
function runs({ claim, source }: Comparison): Record<string, number> {
  const { words } = claim;
  let squares = 0;
  let count = 0;
  let longest = 0;
  let pairs = 0;
  let triples = 0;
  for (let index = 0; index < words.length; ) {
    const length = longestRunAt(words, index, source);
    if (length === 0) {
      index++;
      continue;
    }
    squares += length * length;
    count++;
    longest = Math.max(longest, length);
    pairs += length - 1;
    triples += Math.max(0, length - 2);
    index += length;
  }
  return {
    density: Math.log1p(ratio(squares, words.length, 0)),
    longest: ratio(longest, words.length, 0),
    fragments: ratio(count, words.length, 0),
    covBi: ratio(pairs, words.length - 1, 1),
    covTri: ratio(triples, words.length - 2, 1),
  };
}

const MOST_TRIED = 60;

function longestRunAt(words: readonly Word[], index: number, source: Comparison['source']): number {
  let best = 0;
  for (const position of (source.byStem.get(words[index]?.stem ?? '') ?? []).slice(0, MOST_TRIED)) {
    let length = 0;
    while (
      index + length < words.length &&
      source.words[position + length]?.stem === words[index + length]?.stem
    )
      length++;
    if (length > best) best = length;
  }
  return best;
}
