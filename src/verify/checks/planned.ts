import type { Problem } from '../../domain/claim.js';
import type { FoundNumber } from '../../domain/text/numbers.js';
import { compareNumbers } from '../evidence/compare-numbers.js';
import type { Comparison } from '../evidence/comparison.js';
import type { ReadSentence } from '../reading/read-sentence.js';
import { type Check, closeness } from './check.js';

const CLOSE = 0.5;
/** Verbs and auxiliaries that put a figure into the future or into somebody's mind. */
const PLANNING =
  /\b(?:will|would|shall|plan(?:s|ned|ning)?|aims?|aimed|aiming|hopes?|hoped|hoping|intends?|intended|expects?|expected|expecting|targets?|targeted|targeting|seeks?|proposes?|proposed|projects|projected|forecasts?|could|may|might|going to|wants?|to (?:be|reach|employ|hire|build|add|have|make|raise|cut|spend|open|grow))\b/i;

/**
 * A planned figure may not become a present one, nor the other way round. Looks where the sentence tells a figure
 * of either kind ("employs 200 and plans 500"): each belongs to the verb that stands last before it.
 */
export const checkPlanned: Check = (comparison) => {
  const [aligned] = comparison.aligned;
  if (!aligned || closeness(comparison, aligned) < CLOSE) return [];
  const { claim } = comparison;
  const { read } = aligned.sentence;
  return claim.numbers.flatMap((number): Problem[] => {
    const given = read.numbers.filter((other) => compareNumbers(number, other));
    const [same] = given;
    if (!same || given.length > 1 || isStatedElsewhere(number, comparison)) return [];
    const mine = isPlanned(number, claim);
    const rival = read.numbers.find(
      (other) => isOfOneKind(other, same) && isPlanned(other, read) !== isPlanned(same, read),
    );
    if (!rival || mine === isPlanned(same, read)) return [];
    // A claim that tells both figures, or has lost its verb, says too little to be caught here.
    if (claim.numbers.some((other) => compareNumbers(other, rival))) return [];
    return [{ type: 'number', text: number.text, near: rival.text, blocks: true }];
  });
};

/** Whether a planning word stands before the number, after the number before it. */
function isPlanned(number: FoundNumber, { text, numbers }: ReadSentence): boolean {
  const before = numbers.filter(({ end }) => end <= number.start).at(-1);
  return PLANNING.test(text.slice(before?.end ?? 0, number.start));
}

function isOfOneKind(one: FoundNumber, other: FoundNumber): boolean {
  return one !== other && one.kind === other.kind && one.unit === other.unit;
}

function isStatedElsewhere(number: FoundNumber, { source, aligned }: Comparison): boolean {
  return source.sentences.some(
    (sentence) =>
      sentence.index !== aligned[0]?.sentence.index &&
      sentence.read.numbers.some((other) => compareNumbers(number, other)),
  );
}
