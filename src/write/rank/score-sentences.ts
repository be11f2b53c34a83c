import type { SourceSentence, SourceText } from '../read/source-text.js';
import type { Concepts } from './concepts.js';
import type { SentenceSpace } from './sentence-space.js';

/** Sentences further down than this are compared with other sources all the same, but count as "late". */
const LATE = 12;
/** Sentences of fewer words are colour more often than news. */
const FULL_LENGTH = 12;
/** What shares nothing with the headline and next to nothing with the rest belongs to another story. */
const STRAY = 0.06;
const STRAY_PENALTY = 0.1;
/** An early sentence that tells less of its headline, or of what others tell, is an anecdote. */
const ON_TOPIC = 0.2;

/** How much of a sentence's score is the density of what sources agree on; the rest is place and likeness. */
export const DENSITY_SHARE = 1;

export interface SentenceScore {
  /** About 0 to 1. */
  readonly score: number;
  /** 0 to 1: agreed weight for its length, the densest sentence has 1. */
  readonly density: number;
}

/**
 * How much a brief should want each sentence: how densely it tells what the sources agree on above all, then
 * how early it stands, how close another outlet comes to saying it too, how central it is.
 */
export function scoreSentences(
  sources: readonly SourceText[],
  concepts: Concepts,
  space: SentenceSpace,
): ReadonlyMap<SourceSentence, SentenceScore> {
  const raw = new Map<SourceSentence, number>();
  for (const { sentences } of sources) {
    for (const sentence of sentences) {
      raw.set(sentence, concepts.massOf(sentence.terms) / (3 + sentence.terms.length) ** 0.8);
    }
  }
  const most = Math.max(...raw.values(), Number.EPSILON);
  const scores = new Map<SourceSentence, SentenceScore>();
  for (const source of sources) {
    for (const sentence of source.sentences) {
      const density = (raw.get(sentence) ?? 0) / most;
      const agreed = agreementOf(sentence, source, sources, space);
      const headline = shareHeld(source.titleTerms, sentence.terms);
      const isOnTopic = Math.max(headline, agreed) >= ON_TOPIC;
      const isAnecdote = !isOnTopic && sentence.index < 2;
      const early = isOnTopic ? 1 / (1 + 0.4 * Math.min(sentence.index, LATE)) : isAnecdote ? -2 : 0;
      const place = 0.12 * early + 0.08 * agreed + 0.05 * headline + 0.1 * space.centrality(sentence);
      const weight = Math.min(1, sentence.wordCount / FULL_LENGTH);
      const isStray = headline === 0 && agreed < STRAY && density < STRAY;
      const stray = isStray && sentence.quotations.length === 0 ? STRAY_PENALTY : 0;
      scores.set(sentence, {
        score: weight * (DENSITY_SHARE * density + place) - stray,
        density: weight * density,
      });
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
