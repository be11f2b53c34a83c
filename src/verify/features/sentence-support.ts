import { closeness } from '../checks/check.js';
import type { Comparison } from '../evidence/comparison.js';
import { type FeatureGroup, ratio } from './feature.js';

/** How much of the claim single sentences of the source hold, alone and together. */
export const sentenceSupport: FeatureGroup = (comparison) => {
  const { retrieved, aligned, claim, evidenceStems } = comparison;
  const [best, second] = aligned;
  const weights = [...retrieved.wanted];
  const held = weights
    .filter(([stem]) => evidenceStems.has(stem))
    .reduce((sum, [, weight]) => sum + weight, 0);
  const words = claim.words.length;
  const [cov1, cov2, cov3] = retrieved.coverage;
  return {
    cov1,
    cov2,
    cov3,
    covEvidence: ratio(held, retrieved.totalWeight, 0),
    covWindow: windowCoverage(comparison),
    closeBest: best ? closeness(comparison, best) : 0,
    closeBoth: best && second ? eitherCloseness(comparison) : best ? closeness(comparison, best) : 0,
    alignWeight: ratio(best?.weight ?? 0, words, 0),
    alignGap: ratio((best?.weight ?? 0) - (second?.weight ?? 0), best?.weight ?? 0, 0),
    bestPlace: ratio(best?.sentence.index ?? 0, comparison.source.sentences.length, 0),
    bestLength: Math.log1p(best?.sentence.read.words.length ?? 0),
  };
};

/** The best three neighbouring sentences taken as one. */
function windowCoverage({ retrieved, source }: Comparison): number {
  let best = 0;
  for (const { index } of retrieved.ranked) {
    const around = [index - 1, index, index + 1].map((at) => source.sentences[at]?.read.stems);
    let weight = 0;
    for (const [stem, value] of retrieved.wanted)
      if (around.some((stems) => stems?.has(stem))) weight += value;
    best = Math.max(best, weight);
  }
  return ratio(best, retrieved.totalWeight, 0);
}

/** The share of the claim's content words that the best two alignments hold between them. */
function eitherCloseness({ claim, aligned }: Comparison): number {
  let content = 0;
  let matched = 0;
  claim.words.forEach((word, index) => {
    if (!word.content) return;
    content++;
    if (aligned.slice(0, 2).some(({ to }) => (to[index] ?? -1) >= 0)) matched++;
  });
  return ratio(matched, content, 0);
}
