import { joined } from '../read/joined.js';
import type { SourceSentence, SourceText } from '../read/source-text.js';
import { hasVerb } from './has-verb.js';

/** Sentences of a text that is all that its outlet shows: a feed's or a shut page's opening lines. */
const MOST_SENTENCES = 4;
const FEWEST_WORDS = 8;
/** A line that ends in one of these was cut off. */
const CUT_OFF = new RegExp(
  joined(String.raw`
      (?:[,;:–—-]|\b(?:and|or|but|the|a|an|of|to|in|on|at|for|by|with|from|that|than|is|are|was|were|be|been|has|have|
      had|will|would|could|may|can|its|his|her|their|own|this|these|those|which|who|whose|when|where|while|as|if|not|
      now|more|most|said|says|told|say|called|about|into|over|between|among|such|other|another|some|any|every|each|no|
      so|very|former|new|U\.S))$`),
  'i',
);

/** Whether a line of an outlet's few opening lines says something whole and only lacks its full stop. */
export function isUnstopped({ text, wordCount }: SourceSentence, source: SourceText): boolean {
  if (!source.isEnglish || source.sentences.length > MOST_SENTENCES || wordCount < FEWEST_WORDS) return false;
  return /[\p{L}\p{N}%)]$/u.test(text) && !CUT_OFF.test(text) && hasVerb(text);
}
