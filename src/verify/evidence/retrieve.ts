import { rarityOf } from '../reading/lexicon.js';
import type { PreparedSource, SourceSentence } from '../reading/prepare-source.js';
import type { ReadSentence } from '../reading/read-sentence.js';

/** Source sentences that share words with a claim. */
export interface Retrieved {
  /** The claim's content stems with their weight. */
  readonly wanted: ReadonlyMap<string, number>;
  readonly totalWeight: number;
  /** For each sentence of the source, the weight that it shares with the claim. */
  readonly shared: Float64Array;
  /** The best sentences for the claim as a whole, best first. */
  readonly ranked: readonly SourceSentence[];
  /** The best sentence and those that add most to it, at most three. */
  readonly joined: readonly SourceSentence[];
  /** The share of the claim's weight that the first one, two and three of `joined` hold. */
  readonly coverage: readonly [number, number, number];
}

const RANKED = 5;
const CONSIDERED = 40;
/** A sentence next to the best one is worth a little more than one far away. */
const NEARNESS = 0.15;

/** Ranks the sentences of a source by the rare words that they share with the claim. */
export function retrieve(claim: ReadSentence, source: PreparedSource): Retrieved {
  const wanted = new Map<string, number>();
  for (const word of claim.words) if (word.content) wanted.set(word.stem, rarityOf(word.stem));
  const shared = new Float64Array(source.sentences.length);
  let totalWeight = 0;
  for (const [stem, weight] of wanted) {
    totalWeight += weight;
    let last = -1;
    for (const position of source.byStem.get(stem) ?? []) {
      const index = source.sentenceOf[position] ?? 0;
      if (index !== last) shared[index] = (shared[index] ?? 0) + weight;
      last = index;
    }
  }
  const order = source.sentences
    .filter((sentence) => (shared[sentence.index] ?? 0) > 0)
    .sort((a, b) => rank(shared, b) - rank(shared, a) || a.index - b.index);
  const joined = joinSentences(order, wanted);
  return {
    wanted,
    totalWeight,
    shared,
    ranked: order.slice(0, RANKED),
    joined: joined.sentences,
    coverage: joined.covered.map((weight) => (totalWeight > 0 ? weight / totalWeight : 0)) as [
      number,
      number,
      number,
    ],
  };
}

/** Among equals the shorter sentence says it more plainly. */
function rank(shared: Float64Array, sentence: SourceSentence): number {
  return (shared[sentence.index] ?? 0) / (1 + sentence.read.words.length * 0.002);
}

function joinSentences(
  order: readonly SourceSentence[],
  wanted: ReadonlyMap<string, number>,
): { sentences: SourceSentence[]; covered: number[] } {
  const [best] = order;
  if (!best) return { sentences: [], covered: [0, 0, 0] };
  const missing = new Map(wanted);
  const sentences = [best];
  const covered = [take(missing, best)];
  for (let round = 1; round < 3; round++) {
    const next = mostAdded(order, sentences, missing, best.index);
    covered.push((covered.at(-1) ?? 0) + (next ? take(missing, next) : 0));
    if (next) sentences.push(next);
  }
  return { sentences, covered };
}

function mostAdded(
  order: readonly SourceSentence[],
  taken: readonly SourceSentence[],
  missing: ReadonlyMap<string, number>,
  bestIndex: number,
): SourceSentence | null {
  let most = 0;
  let chosen: SourceSentence | null = null;
  for (const sentence of order.slice(0, CONSIDERED)) {
    if (taken.includes(sentence)) continue;
    let gain = 0;
    for (const [stem, weight] of missing) if (sentence.read.stems.has(stem)) gain += weight;
    gain *= 1 + NEARNESS / (1 + Math.abs(sentence.index - bestIndex));
    if (gain > most) [most, chosen] = [gain, sentence];
  }
  return chosen;
}

/** Removes what the sentence holds from `missing` and gives its weight. */
function take(missing: Map<string, number>, sentence: SourceSentence): number {
  let weight = 0;
  for (const [stem, value] of missing) {
    if (!sentence.read.stems.has(stem)) continue;
    weight += value;
    missing.delete(stem);
  }
  return weight;
}
