import type { Comparison } from '../evidence/comparison.js';
import type { FeatureGroup } from './feature.js';

/** Who says it in the claim and in the sentence that it follows. */
export const speechFeatures: FeatureGroup = (comparison) => {
  const { claim, aligned } = comparison;
  const [best] = aligned;
  const said = claim.speech.filter((speech) => speech.strength === 'speech');
  const sourceSaid = best?.sentence.read.speech.filter((speech) => speech.strength === 'speech') ?? [];
  return {
    says: said.length > 0 ? 1 : 0,
    saysAdded: said.length > 0 && sourceSaid.length === 0 ? 1 : 0,
    saysDropped: said.length === 0 && sourceSaid.length > 0 ? 1 : 0,
    cueCut: cueWasCut(comparison),
    openFragment: opensAsFragment(comparison),
    quotations: Math.min(2, claim.clause.quotations.length),
    quoteMarksOdd: (claim.text.match(/["“”]/g)?.length ?? 0) % 2,
  };
};

/** The word right before the place where the claim begins, or after it ends, in its sentence is a verb of speech. */
function cueWasCut({ aligned, claim }: Comparison): number {
  const [best] = aligned;
  if (!best) return 0;
  const matched = [...best.to].filter((target) => target >= 0);
  const first = matched[0];
  if (first === undefined) return 0;
  const { read } = best.sentence;
  const before = read.words[first]?.start ?? 0;
  const kept = new Set(matched.map((target) => read.words[target]?.start));
  const cut = read.speech.filter((speech) => speech.strength !== 'stance' && !kept.has(speech.cueStart));
  const adjacent = cut.some((speech) => speech.cueEnd <= before && before - speech.cueEnd < 30);
  return adjacent ? 2 : cut.length > 0 && claim.speech.length === 0 ? 1 : 0;
}

/** The claim begins in the middle of its sentence, without a comma before that place. */
function opensAsFragment({ aligned, claim }: Comparison): number {
  const [best] = aligned;
  const first = best?.to[0] ?? -1;
  if (!best || first <= 0 || !claim.words[0]) return 0;
  const { read } = best.sentence;
  const gap = read.text.slice(read.words[first - 1]?.end, read.words[first]?.start);
  return /[,;:—–"“”(]/.test(gap) ? 0.5 : 1;
}
