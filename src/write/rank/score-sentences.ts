import type { SourceSentence, SourceText } from '../read/source-text.js';
import type { Concepts } from './concepts.js';
import type { SentenceSpace } from './sentence-space.js';

/** Sentences further down than this are compared with other sources all the same, but count as "late". */
const LATE = 12;

/**
 * How much a brief should want each sentence, about 0 to 1: what the sources agree on, how early it stands,
 * how much of the headline it tells, how close another outlet comes to saying it too.
 */
export function scoreSentences(
  sources: readonly SourceText[],
  concepts: Concepts,
  space: SentenceSpace,
): ReadonlyMap<SourceSentence, number> {
  const dense = new Map<SourceSentence, number>();
  let most = 0;
  for (const { sentences } of sources) {
    for (const sentence of sentences) {
      const density = concepts.massOf(sentence.terms) / (6 + sentence.terms.length) ** 0.75;
      dense.set(sentence, density);
      most = Math.max(most, density);
    }
  }
  const scores = new Map<SourceSentence, number>();
  for (const source of sources) {
    for (const sentence of source.sentences) {
      const density = most === 0 ? 0 : (dense.get(sentence) ?? 0) / most;
      const early = 1 / (1 + 0.4 * Math.min(sentence.index, LATE));
      const agreed = agreementOf(sentence, source, sources, space);
      const headline = shareHeld(source.titleTerms, sentence.terms);
      scores.set(
        sentence,
        0.35 * density + 0.2 * early + 0.2 * agreed + 0.1 * headline + 0.15 * space.centrality(sentence),
      );
    }
  }
  return scores;
}

/** Mean over the other sources of their closest sentence; in a single source centrality stands in. */
function agreementOf(
  sentence: SourceSentence,
  source: SourceText,
  sources: readonly SourceText[],
  space: SentenceSpace,
): number {
  if (sources.length === 1) return space.centrality(sentence);
  let sum = 0;
  for (const other of sources) {
    if (other === source) continue;
    let best = 0;
    for (const candidate of other.sentences) best = Math.max(best, space.likeness(sentence, candidate));
    sum += best;
  }
  return sum / (sources.length - 1);
}

function shareHeld(terms: readonly string[], held: readonly string[]): number {
  if (terms.length === 0) return 0;
  const set = new Set(held);
  return terms.filter((term) => set.has(term)).length / terms.length;
}
