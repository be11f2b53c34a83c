import type { EvidenceSpan } from '../../domain/claim.js';
import type { Comparison } from '../evidence/comparison.js';
import { namingSentences } from '../evidence/same-doers.js';
import type { SourceSentence } from '../reading/prepare-source.js';

const MOST = 3;
/** A further sentence must hold this share of the claim that the others do not. */
const LEAST_ADDED = 0.1;

/** The whole sentences that bear the claim out, the closest first; with the one that names whom "he" means there. */
export function selectEvidence(comparison: Comparison, source: string): EvidenceSpan[] {
  const candidates = new Set([
    ...comparison.aligned.slice(0, 1).map(({ sentence }) => sentence),
    ...comparison.retrieved.joined,
    ...comparison.aligned.slice(1).map(({ sentence }) => sentence),
  ]);
  const missing = new Map(comparison.retrieved.wanted);
  const least = LEAST_ADDED * comparison.retrieved.totalWeight;
  const chosen: SourceSentence[] = [];
  for (const sentence of candidates) {
    const added = [...missing].filter(([stem]) => sentence.read.stems.has(stem));
    const weight = added.reduce((sum, [, value]) => sum + value, 0);
    if (chosen.length > 0 && (weight < least || chosen.length >= MOST)) continue;
    chosen.push(sentence);
    for (const [stem] of added) missing.delete(stem);
  }
  for (const naming of namingSentences(comparison)) if (!chosen.includes(naming)) chosen.push(naming);
  return chosen.map(({ start, end }) => ({
    source,
    start,
    end,
    text: comparison.source.text.slice(start, end),
  }));
}
