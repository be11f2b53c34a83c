import type { EvidenceSpan, FindNearest } from '../../domain/claim.js';
import { prepareSource, type SourceSentence } from '../reading/prepare-source.js';
import { ReadSentence } from '../reading/read-sentence.js';
import { retrieve } from './retrieve.js';

/** Of the weight of a statement's words, what a sentence must share, or one beside it, to tell of the same thing. */
const LEAST = 0.04;
/** What the sentences beside one share with the statement counts a little: reports tell one matter in one place. */
const BESIDE = 0.2;

/**
 * The sentences of a report that come nearest to a statement by the rare words that they share, in the report's order.
 * Nothing is said of whether they bear it out: they are what an editor compares it with.
 */
export const findNearest: FindNearest = (text, report, most) => {
  const source = prepareSource(report);
  const { shared, totalWeight } = retrieve(new ReadSentence(text, null), source);
  const near = source.sentences
    .map((sentence) => ({ sentence, weight: weightOf(sentence, shared) }))
    .filter(({ weight }) => totalWeight > 0 && weight >= LEAST * totalWeight)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .sort((a, b) => a.sentence.index - b.sentence.index);
  return near.map(
    ({ sentence: { start, end } }): EvidenceSpan => ({
      source: report.id,
      start,
      end,
      text: report.text.slice(start, end),
    }),
  );
};

function weightOf({ index }: SourceSentence, shared: Float64Array): number {
  const beside = Math.max(shared[index - 1] ?? 0, shared[index + 1] ?? 0);
  return (shared[index] ?? 0) + BESIDE * beside;
}
