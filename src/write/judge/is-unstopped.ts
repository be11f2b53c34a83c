import { words } from '../../domain/text/tokens.js';
import { contentTerms } from '../read/content-terms.js';
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

/** Where a sentence of which the end is lost can end earlier: before a clause that only adds to it. */
const LAST_JOINT =
  /, (?:(?!according|including|excluding|pending|barring|following)\p{Ll}{3,}ing|which|who|whose|where|but|while|although|and (?:it|he|she|they|the|a)|as|after|amid|leaving|with)\b[^“”"]*$/u;
/** What is lost with the end may not be a condition, nor who says all of it. */
const WEIGHTY =
  /\b(?:if|unless|except|denied|denies|false|falsely|hoax|satire|alleged|allegedly|according)\b/i;

/**
 * The part that says something whole, of a line that its outlet cut off in the middle of a later clause; null where
 * there is none.
 */
export function wholePart(sentence: SourceSentence, source: SourceText): SourceSentence | null {
  const { text, start } = sentence;
  if (!source.isEnglish || source.sentences.length > MOST_SENTENCES || /[.!?…]["'”’»)\]]*$/.test(text))
    return null;
  const joint = LAST_JOINT.exec(text);
  if (!joint || WEIGHTY.test(joint[0])) return null;
  const kept = text.slice(0, joint.index);
  const wordCount = words(kept).length;
  if (wordCount < FEWEST_WORDS || CUT_OFF.test(kept) || !hasVerb(kept)) return null;
  const end = start + kept.length;
  return {
    ...sentence,
    text: kept,
    end,
    wordCount,
    terms: contentTerms(kept),
    quotations: sentence.quotations.filter((quotation) => quotation.end <= kept.length),
    attributions: sentence.attributions.filter((said) => said.speakerEnd <= end && said.end <= end),
  };
}
