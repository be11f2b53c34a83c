import type { SourceSentence, SourceText } from '../read/source-text.js';
import { attributeQuotation } from './attribute-quotation.js';
import { dropSmallWords, plainSpeech } from './drop-small-words.js';
import { applyEdits, openWithCapital } from './edits.js';
import { resolveReferences } from './resolve-references.js';
import { openingLength } from './strip-opening.js';

/** A sentence as a brief can carry it, and the source sentences that its words come from. */
export interface Rewritten {
  readonly text: string;
  /** The same without any change but the dateline: what stands in when the rewriting does not verify. */
  readonly plain: string;
  readonly from: readonly SourceSentence[];
  /** Whose words the text is as a whole; undefined where it is the source's own sentence. */
  readonly speaker?: string;
}

/**
 * Takes off what ties a sentence to its page (dateline, connectives, asides) and puts names for pronouns.
 * `known` holds the terms of the source's headline and opening. English only.
 */
export function rewriteSentence(
  sentence: SourceSentence,
  source: SourceText,
  known: ReadonlySet<string>,
): Rewritten | { readonly fault: string } {
  const quotation = attributeQuotation(sentence, source);
  if (quotation) {
    if ('fault' in quotation) return quotation;
    const { text, speaker, from } = quotation;
    return { text, plain: text, speaker, from: [sentence, ...from] };
  }
  const bodyStart = openingLength(sentence.text);
  const references = resolveReferences(sentence, source, bodyStart, known);
  if ('fault' in references) return references;
  const edits = [
    { start: 0, end: bodyStart, replacement: '' },
    ...references.edits,
    ...dropSmallWords(sentence.text, bodyStart),
    ...plainSpeech(sentence),
  ];
  const isUntouched = references.edits.length === 0;
  const text = applyEdits(sentence.text, edits);
  return {
    text,
    plain: isUntouched ? openWithCapital(sentence.text.slice(bodyStart)) : text,
    from: [sentence, ...references.from.filter((other) => other !== sentence)],
  };
}
