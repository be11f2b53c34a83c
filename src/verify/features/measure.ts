import type { Problem } from '../../domain/claim.js';
import type { Comparison } from '../evidence/comparison.js';
import { departures } from './departures.js';
import type { FeatureGroup, Features } from './feature.js';
import { lexicalSupport } from './lexical-support.js';
import { meaning } from './meaning.js';
import { namesAndNumbers } from './names-and-numbers.js';
import { polarity } from './polarity.js';
import { relations } from './relations.js';
import { sentenceSupport } from './sentence-support.js';
import { checkResults, shape } from './shape.js';
import { speechFeatures } from './speech.js';

const GROUPS: readonly FeatureGroup[] = [
  lexicalSupport,
  sentenceSupport,
  relations,
  meaning,
  departures,
  namesAndNumbers,
  polarity,
  speechFeatures,
  shape,
  checkResults,
];

/** Every measure of a claim beside one source, by name. */
export function measure(comparison: Comparison, problems: readonly Problem[]): Features {
  return Object.assign({}, ...GROUPS.map((group) => group(comparison, problems)));
}
