import type { EvidenceSpan, Verification, VerifyClaim, VerifySource } from './claim.js';

/** Whether the verifier bears a sentence out, with nothing in it that stops approval. */
export const bearsOut = ({ verdict, problems }: Verification): boolean =>
  verdict === 'supported' && !problems.some(({ blocks }) => blocks);

/**
 * Of a sentence's evidence, that of sources which bear it out each by itself: a mark at a dek says "this report tells
 * it". Where it takes several together, or nothing bears it out, there is none.
 * @param found what the verifier said of all the sources together
 */
export function evidenceOfEach(
  sentence: string,
  sources: readonly VerifySource[],
  found: Verification,
  verifyClaim: VerifyClaim,
): EvidenceSpan[] {
  if (!bearsOut(found)) return [];
  const named = new Set(found.evidence.map(({ source }) => source));
  return sources
    .filter(({ id }) => named.has(id))
    .map((source) => verifyClaim({ sentence, sources: [source] }))
    .filter(bearsOut)
    .flatMap(({ evidence }) => evidence);
}
