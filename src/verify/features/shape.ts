import type { Problem, ProblemType } from '../../domain/claim.js';
import { isFiniteVerb } from '../attribution/grammar-words.js';
import { isVerbForm } from '../reading/verb-forms.js';
import type { Word } from '../reading/words.js';
import type { FeatureGroup } from './feature.js';

/** Lengths and the kind of text. */
export const shape: FeatureGroup = ({ claim, source }) => ({
  length: Math.log1p(claim.words.length),
  sourceLength: Math.log1p(source.words.length),
  opensWithPronoun: /^(?:he|she|it|they|his|her|their|this|these|those)\b/i.test(claim.text) ? 1 : 0,
  lowerCased: source.lowerCased ? 1 : 0,
  opensOddly: /^\s*[,;:)\]]|^\s*(?:and|or|that|which|who|whom|whose)\b/.test(claim.text) ? 1 : 0,
  isPhrase: hasVerb(claim.words) ? 0 : 1,
});

/** A finite verb by its form, or one that any sentence may have; a bare name or phrase has none. */
function hasVerb(words: readonly Word[]): boolean {
  return words.some(({ lower }) => isVerbForm(lower) || isFiniteVerb(lower));
}

const COUNTED: readonly ProblemType[] = [
  'number',
  'date',
  'name',
  'role',
  'quote',
  'quote-made',
  'speaker',
  'attribution',
  'negation',
  'antonym',
];

/** What the named checks found: 2 for a blocking problem, 1 for another. */
export const checkResults: FeatureGroup = (_comparison, problems) =>
  Object.fromEntries(COUNTED.map((type) => [`check:${type}`, worst(problems, type)]));

function worst(problems: readonly Problem[], type: ProblemType): number {
  const found = problems.filter((problem) => problem.type === type);
  if (found.length === 0) return 0;
  return found.some((problem) => problem.blocks) ? 2 : 1;
}
