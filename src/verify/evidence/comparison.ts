import type { PreparedSource, SourceSentence } from '../reading/prepare-source.js';
import type { ReadSentence } from '../reading/read-sentence.js';
import { type Alignment, align } from './align.js';
import { type Edit, editsOf } from './edits.js';
import { type Retrieved, retrieve } from './retrieve.js';

/** A sentence of the source aligned with the claim. */
export interface Aligned extends Alignment {
  readonly sentence: SourceSentence;
  readonly edits: readonly Edit[];
}

/** A claim beside one source: what every check and feature reads. */
export interface Comparison {
  readonly claim: ReadSentence;
  readonly source: PreparedSource;
  readonly retrieved: Retrieved;
  /** The sentence that the claim follows most closely, and others that it may follow too; best first. */
  readonly aligned: readonly Aligned[];
  /** Stems of the joined sentences and of the best one's neighbours. */
  readonly evidenceStems: ReadonlySet<string>;
}

const ALIGNED = 4;

export function compare(claim: ReadSentence, source: PreparedSource): Comparison {
  const retrieved = retrieve(claim, source);
  const candidates = [...new Set([...retrieved.joined, ...retrieved.ranked])].slice(0, ALIGNED);
  const aligned = candidates.map((sentence) => alignWith(claim, sentence));
  aligned.sort((a, b) => b.weight - a.weight || a.sentence.index - b.sentence.index);
  return {
    claim,
    source,
    retrieved,
    aligned,
    evidenceStems: stemsAround(source, retrieved.joined, aligned[0]),
  };
}

function alignWith(claim: ReadSentence, sentence: SourceSentence): Aligned {
  const alignment = align(claim.words, sentence.read.words);
  const edits = editsOf(claim.words, sentence.read.words, alignment.to);
  return { ...alignment, sentence, edits };
}

function stemsAround(
  source: PreparedSource,
  joined: readonly SourceSentence[],
  best: Aligned | undefined,
): ReadonlySet<string> {
  const stems = new Set<string>();
  const around = best ? [best.sentence.index - 1, best.sentence.index, best.sentence.index + 1] : [];
  const indexes = new Set([...joined.map((sentence) => sentence.index), ...around]);
  for (const index of indexes) for (const stem of source.sentences[index]?.read.stems ?? []) stems.add(stem);
  return stems;
}
