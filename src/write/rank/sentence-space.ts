import type { SourceSentence, SourceText } from '../read/source-text.js';

/** Likeness of sentences by their weighted terms. */
export interface SentenceSpace {
  /** Cosine of TF-IDF vectors, 0 to 1. */
  likeness(a: SourceSentence, b: SourceSentence): number;
  /** Share of `a`'s weight that `b` holds too, 0 to 1. */
  containment(a: SourceSentence, b: SourceSentence): number;
  /** Likeness to the mean of all sentences, 0 to 1. */
  centrality(a: SourceSentence): number;
}

type Vector = ReadonlyMap<string, number>;

export function createSentenceSpace(sources: readonly SourceText[]): SentenceSpace {
  const all = sources.flatMap(({ sentences }) => sentences);
  const frequency = new Map<string, number>();
  for (const { terms } of all)
    for (const term of new Set(terms)) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const vectors = new Map<SourceSentence, Vector>();
  const sum = new Map<string, number>();
  for (const sentence of all) {
    const vector = vectorOf(sentence.terms, frequency, all.length);
    vectors.set(sentence, vector);
    for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + weight);
  }
  const centroid = normalised(sum);
  const of = (sentence: SourceSentence): Vector => vectors.get(sentence) ?? new Map();
  return {
    likeness: (a, b) => dot(of(a), of(b)),
    containment: (a, b) => containment(of(a), of(b)),
    centrality: (a) => dot(of(a), centroid),
  };
}

function vectorOf(terms: readonly string[], frequency: ReadonlyMap<string, number>, total: number): Vector {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  for (const [term, count] of counts) {
    counts.set(term, count * Math.log(1 + total / (frequency.get(term) ?? 1)));
  }
  return normalised(counts);
}

function normalised(vector: ReadonlyMap<string, number>): Vector {
  let square = 0;
  for (const weight of vector.values()) square += weight * weight;
  const length = Math.sqrt(square) || 1;
  return new Map([...vector].map(([term, weight]) => [term, weight / length]));
}

function dot(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}

function containment(a: Vector, b: Vector): number {
  let all = 0;
  let held = 0;
  for (const [term, weight] of a) {
    all += weight;
    if (b.has(term)) held += weight;
  }
  return all === 0 ? 0 : held / all;
}
