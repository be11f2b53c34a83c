import { type BoostedTrees, predict } from '../src/domain/boosted-trees.js';
import { compare } from '../src/verify/evidence/comparison.js';
import type { Features } from '../src/verify/features/feature.js';
import { type Bounds, within } from '../src/verify/judge/bounds.js';
import { examine, judgeCopied } from '../src/verify/judge/judge-beside.js';
import { prepareSource } from '../src/verify/reading/prepare-source.js';
import { ReadSentence } from '../src/verify/reading/read-sentence.js';
import { makeCases } from './plant/make-cases.js';
import { hash } from './plant/random.js';
import type { VerifyData } from './verify-data.js';

/** A measured claim. */
export interface Example {
  readonly dataset: string;
  readonly part: 'train' | 'test';
  readonly supported: boolean;
  readonly kind: string;
  readonly source: string;
  /** The article that the source is a copy of. */
  readonly article: string;
  readonly sentences: readonly Measured[];
  /** How much its data set weighs in training. */
  readonly importance: number;
}

/** A sentence of a claim, with all that its score comes from but the model. */
export interface Measured {
  readonly features: Features;
  readonly bounds: Bounds;
  /** Its score where it is a sentence of the source, which no model judges. */
  readonly copied: number | null;
  /** Whether a problem blocks it whatever its score. */
  readonly blocked: boolean;
}

const PLANTED = 'planted';
/** Planted errors are many and easy; weighing more, they drown what people judged. */
const PLANTED_IMPORTANCE = 0.2;
const SYNTH_IMPORTANCE = 0.5;
/** Errors are planted in so many of the articles: more of them teach nothing more. */
const PLANTED_SHARE = 0.2;
const SEED = 20;

/** The labelled claims and, from the same articles, cases with planted errors; each stays in its article's part. */
export function measureExamples(data: VerifyData): Example[] {
  const examples: Example[] = [];
  for (const claim of [...data.claims].sort((a, b) => (a.source < b.source ? -1 : 1))) {
    const text = data.texts.get(claim.source) ?? '';
    if (claim.sentences.length === 0) continue;
    examples.push({
      dataset: claim.dataset,
      part: claim.part,
      supported: claim.supported,
      kind: claim.kinds[0] ?? '',
      source: claim.source,
      article: data.articleOf(claim.source),
      sentences: claim.sentences.map((sentence) => measureSentence(sentence, text)),
      importance: claim.dataset === 'synth' ? SYNTH_IMPORTANCE : 1,
    });
  }
  const sources = [...data.texts]
    .filter(([id]) => hash(`planted:${id}`) / 2 ** 32 < PLANTED_SHARE)
    .map(([id, text]) => ({ id, text }));
  for (const made of makeCases(sources, SEED)) {
    examples.push({
      dataset: PLANTED,
      part: data.partOf(made.source),
      supported: made.supported,
      kind: made.kind,
      source: made.source,
      article: data.articleOf(made.source),
      sentences: [measureSentence(made.sentence, made.text)],
      importance: PLANTED_IMPORTANCE,
    });
  }
  return examples;
}

function measureSentence(sentence: string, text: string): Measured {
  const claim = new ReadSentence(sentence, null);
  const prepared = prepareSource({ id: '', text });
  const comparison = compare(claim, prepared);
  const { found, features, bounds } = examine(comparison);
  const copied = judgeCopied(claim, '', prepared);
  return {
    features,
    bounds,
    copied: copied?.score ?? null,
    blocked: (copied?.problems ?? found).some((problem) => problem.blocks),
  };
}

/** The score that the verifier would give a claim with this model: a claim is as good as its worst sentence. */
export function scoreWith(model: BoostedTrees, { sentences }: Example): number {
  const scores = sentences.map(
    ({ features, bounds, copied }) => copied ?? within(bounds, predict(model, features)) * bounds.remaining,
  );
  return Math.min(...scores);
}
