import type { SourceSentence, SourceText } from '../read/source-text.js';
import { attributeQuotation } from './attribute-quotation.js';
import { dropSmallWords, plainSpeech } from './drop-small-words.js';
import { applyEdits, type Edit, openWithCapital } from './edits.js';
import { opensInTheAir } from './opens-in-the-air.js';
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

/** A quotation that opens with a curly mark and closes with a straight one, or the other way round, gets curly ones. */
function evenMarks({ quotations, text }: SourceSentence): Edit[] {
  return quotations.flatMap(({ start, end, innerStart, innerEnd }) => {
    const marks = text.slice(start, innerStart) + text.slice(innerEnd, end);
    if (marks !== '“"' && marks !== '"”') return [];
    return [
      { start, end: innerStart, replacement: '“' },
      { start: innerEnd, end, replacement: '”' },
    ];
  });
}

const IN_THE_AIR = { fault: 'opens with a word whose meaning stands elsewhere' };

/** "It’s not clear whether": written out, as a report in nobody's voice has it. */
function plainExpletive(text: string): string {
  return text
    .replace(/^It['’]s (?=been\b)/, 'It has ')
    .replace(/^It['’]s /, 'It is ')
    .replace(
      /^It is (?:still )?not (?:yet )?(clear|known) (?=what|who|how|why|when|where|whether|if)/,
      'It is un$1 ',
    );
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
    if (opensInTheAir(text)) return IN_THE_AIR;
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
    ...evenMarks(sentence),
  ];
  const isUntouched = references.edits.length === 0;
  const stop = /[\p{L}\p{N}%)]$/u.test(sentence.text) ? '.' : '';
  const text = plainExpletive(applyEdits(sentence.text, edits)) + stop;
  if (opensInTheAir(text)) return IN_THE_AIR;
  return {
    text,
    plain:
      isUntouched && !/^It['’]s\b/.test(sentence.text.slice(bodyStart))
        ? openWithCapital(sentence.text.slice(bodyStart)) + stop
        : text,
    from: [sentence, ...references.from.filter((other) => other !== sentence)],
  };
}
