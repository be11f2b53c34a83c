import type { VerifyClaim } from '../../domain/claim.js';
import { findQuantities } from '../figures/quantities.js';
import type { SentenceSpace } from '../rank/sentence-space.js';
import type { SourceSentence, SourceText } from '../read/source-text.js';

/** How alike two outlets' sentences must be before one can stand as evidence for the other's claim. */
const ALIKE = 0.4;
const CONTAINED = 0.62;

/**
 * Sentences of other sources that carry a claim too: the closest of each source, if it is close enough, tells
 * the same figures, and the verifier finds the claim supported by that source alone.
 */
export function findSupport(
  text: string,
  sentence: SourceSentence,
  sources: readonly SourceText[],
  space: SentenceSpace,
  verifyClaim: VerifyClaim,
): SourceSentence[] {
  const support: SourceSentence[] = [];
  for (const source of sources) {
    if (source.index === sentence.source) continue;
    const closest = closestOf(sentence, source, space);
    if (!closest || !tellsSameFigures(text, closest.text)) continue;
    const checked = verifyClaim({ sentence: text, sources: [verifySourceOf(source)] });
    if (checked.verdict === 'supported' && !checked.problems.some(({ blocks }) => blocks))
      support.push(closest);
  }
  return support;
}

/** A source as the verifier takes it. */
export function verifySourceOf({ article, index }: SourceText): {
  readonly id: string;
  readonly text: string;
  readonly published: string | null;
} {
  return { id: String(index), text: article.text, published: article.published };
}

/** The sentence of a source that is closest to one of another source; null where none is close. */
export function closestOf(
  sentence: SourceSentence,
  source: SourceText,
  space: SentenceSpace,
): SourceSentence | null {
  let best: SourceSentence | null = null;
  let most = 0;
  for (const other of source.sentences) {
    if (other.role === 'caption' || other.role === 'heading' || other.doubt !== null) continue;
    const likeness = space.likeness(sentence, other);
    if (likeness < ALIKE && space.containment(sentence, other) < CONTAINED) continue;
    if (likeness > most) [best, most] = [other, likeness];
  }
  return best;
}

function tellsSameFigures(claim: string, evidence: string): boolean {
  const told = findQuantities(evidence);
  return findQuantities(claim).every(({ value, of }) =>
    told.some((other) => other.of === of && Math.abs(other.value - value) <= 0.005 * Math.abs(value)),
  );
}
