import type { VerifyClaim } from '../../domain/claim.js';
import { findQuantities } from '../figures/quantities.js';
import type { SentenceSpace } from '../rank/sentence-space.js';
import type { SourceSentence, SourceText } from '../read/source-text.js';

/** How alike two outlets' sentences must be before one can stand as evidence for the other's claim. */
const ALIKE = 0.4;
const CONTAINED = 0.62;

/**
 * Sentences of other sources that carry a claim too, where the verifier finds that such a source tells all of it: one
 * that has a sentence close enough, tells the same figures, and is not on the other side of a disagreement.
 */
export function findSupport(
  text: string,
  sentence: SourceSentence,
  sources: readonly SourceText[],
  { space, disputes, verifyClaim }: SupportTools,
): SourceSentence[] {
  const own = sources.find(({ index }) => index === sentence.source);
  const others = sources.filter((source) => {
    if (source === own || disputes.mayOppose(sentence, source)) return false;
    const closest = closestOf(sentence, source, space);
    return closest !== null && tellsSameFigures(text, closest.text);
  });
  if (!own || others.length === 0) return [];
  const checked = verifyClaim({ sentence: text, sources: [own, ...others].map(verifySourceOf) });
  return others.flatMap((source) => {
    const spans = checked.evidence.filter((span) => span.source === String(source.index));
    const shown = source.sentences.filter(({ start, end }) =>
      spans.some((span) => span.start < end && start < span.end),
    );
    return shown.some(({ doubt }) => doubt !== null) ? [] : shown;
  });
}

interface SupportTools {
  readonly space: SentenceSpace;
  readonly disputes: {
    /** Whether a source tells, or may tell, otherwise what a sentence of another one tells. */
    mayOppose(sentence: SourceSentence, source: SourceText): boolean;
  };
  readonly verifyClaim: VerifyClaim;
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
