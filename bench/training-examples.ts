import { ALL_CHECKS } from '../src/verify/checks/all-checks.js';
import { compare } from '../src/verify/evidence/comparison.js';
import type { Features } from '../src/verify/features/feature.js';
import { measure } from '../src/verify/features/measure.js';
import { prepareSource } from '../src/verify/reading/prepare-source.js';
import { ReadSentence } from '../src/verify/reading/read-sentence.js';
import { makeCases } from './plant/make-cases.js';
import type { VerifyData } from './verify-data.js';

/** A measured claim: the features of each of its sentences. */
export interface Example {
  readonly dataset: string;
  readonly part: 'train' | 'test';
  readonly supported: boolean;
  readonly kind: string;
  readonly source: string;
  readonly sentences: readonly Features[];
  /** How much its data set weighs in training. */
  readonly importance: number;
}

const PLANTED = 'planted';
const PLANTED_IMPORTANCE = 1.5;
const SYNTH_IMPORTANCE = 1.5;
const SEED = 20;

/** The labelled claims and, from the same articles, cases with planted errors; each stays in its article's part. */
export function measureExamples(data: VerifyData): Example[] {
  const examples: Example[] = [];
  for (const claim of [...data.claims].sort((a, b) => (a.source < b.source ? -1 : 1))) {
    const sentences = claim.sentences.map((sentence) =>
      measureSentence(sentence, data.texts.get(claim.source) ?? ''),
    );
    if (sentences.length === 0) continue;
    const importance = claim.dataset === 'synth' ? SYNTH_IMPORTANCE : 1;
    examples.push({
      dataset: claim.dataset,
      part: claim.part,
      supported: claim.supported,
      kind: claim.kinds[0] ?? '',
      source: claim.source,
      sentences,
      importance,
    });
  }
  const sources = [...data.texts].map(([id, text]) => ({ id, text }));
  for (const made of makeCases(sources, SEED)) {
    examples.push({
      dataset: PLANTED,
      part: data.partOf(made.source),
      supported: made.supported,
      kind: made.kind,
      source: made.source,
      sentences: [measureSentence(made.sentence, made.text)],
      importance: PLANTED_IMPORTANCE,
    });
  }
  return examples;
}

function measureSentence(sentence: string, text: string): Features {
  const comparison = compare(new ReadSentence(sentence, null), prepareSource({ id: '', text }));
  return measure(
    comparison,
    ALL_CHECKS.flatMap((check) => check(comparison)),
  );
}
