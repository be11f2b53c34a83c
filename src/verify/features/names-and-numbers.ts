import type { FoundName } from '../../domain/text/names.js';
import type { FoundNumber } from '../../domain/text/numbers.js';
import { isKnownName } from '../checks/known-names.js';
import { compareNumbers } from '../evidence/compare-numbers.js';
import type { Comparison } from '../evidence/comparison.js';
import type { Word } from '../reading/words.js';
import { type FeatureGroup, ratio } from './feature.js';

const AROUND = 4;

/** Whether the claim's names and numbers stand in the source, and among the same words. */
export const namesAndNumbers: FeatureGroup = (comparison) => {
  const names = comparison.claim.names.flatMap((name) => wordsOf(comparison, name));
  const unknown = names.filter((word) => !isKnownName(word, comparison.source));
  const far = names.filter(
    (word) => comparison.source.byStem.has(word.stem) && !comparison.evidenceStems.has(word.stem),
  );
  const numbers = comparison.claim.numbers.filter((number) => number.kind !== 'vague');
  const inEvidence = numbers.filter((number) =>
    numberIn(
      comparison,
      number,
      comparison.aligned.map(({ sentence }) => sentence.index),
    ),
  );
  const inSource = numbers.filter((number) => numberIn(comparison, number, null));
  return {
    names: Math.min(5, names.length),
    namesUnknown: Math.min(3, unknown.length),
    namesUnknownShare: ratio(unknown.length, names.length, 0),
    namesFar: ratio(far.length, names.length, 0),
    namesAround: around(comparison, names),
    numbers: Math.min(4, numbers.length),
    numbersUnknown: Math.min(3, numbers.length - inSource.length),
    numbersFar: Math.min(2, inSource.length - inEvidence.length),
    dates: Math.min(2, comparison.claim.dates.length),
  };
};

function wordsOf({ claim }: Comparison, name: FoundName): Word[] {
  const span = claim.wordsIn(name.start, name.end);
  return span ? claim.words.slice(span.first, span.last + 1).filter((word) => word.content) : [];
}

function numberIn({ source }: Comparison, number: FoundNumber, only: readonly number[] | null): boolean {
  return source.sentences.some(
    ({ index, read }) =>
      (only === null || only.includes(index)) && read.numbers.some((other) => compareNumbers(number, other)),
  );
}

/** The share of a name's neighbours in the claim that stand near it somewhere in the source; mean over the names. */
function around({ claim, source }: Comparison, names: readonly Word[]): number {
  const shares = names.flatMap((name) => {
    const positions = source.byStem.get(name.stem);
    const at = claim.words.indexOf(name);
    const neighbours = claim.words
      .filter((word, index) => word.content && !names.includes(word) && Math.abs(index - at) <= 2 * AROUND)
      .map((word) => word.stem);
    if (!positions || neighbours.length === 0) return [];
    const best = new Set(positions.map((position) => source.sentenceOf[position] ?? 0));
    const held = [...best].map((index) => neighbours.filter((stem) => isNear(source, index, stem)).length);
    return [Math.max(...held) / neighbours.length];
  });
  return ratio(
    shares.reduce((sum, share) => sum + share, 0),
    shares.length,
    1,
  );
}

function isNear(source: Comparison['source'], index: number, stem: string): boolean {
  return [index, index + 1].some((at) => source.sentences[at]?.read.stems.has(stem) ?? false);
}
