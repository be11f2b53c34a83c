import { findQuotations, type Quotation } from '../../domain/text/quotations.js';
import { sentences } from '../../domain/text/sentences.js';
import { words } from '../../domain/text/tokens.js';
import { contentTerms } from '../read/content-terms.js';
import type { SourceSentence, SourceText } from '../read/source-text.js';

/** More words in one sentence are too long for a claim; a quotation in it can end at one of its own sentences. */
const LONGEST = 60;

const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“',
  '"': '"',
  '«': '»',
  '»': '«',
  '‚': '‘',
};

const quotationsOf = new WeakMap<SourceText, readonly Quotation[]>();

/**
 * A sentence of a quotation that goes on before or behind it, with the marks that it lacks: a long quotation is read
 * sentence by sentence, and its speaker’s words stay quoted. A quotation that makes its sentence too long ends at its
 * first sentence. Null where the sentence is in no such quotation.
 */
export function closedPart(sentence: SourceSentence, source: SourceText): SourceSentence | null {
  const { start, end, text } = sentence;
  const all = quotationsOf.get(source) ?? findQuotations(source.article.text);
  quotationsOf.set(source, all);
  const around = all.filter((one) => one.start < end && start < one.end);
  const before = around.find((one) => one.start < start);
  const behind = around.find((one) => one.end > end);
  if (!before && !behind) return shortened(sentence);
  const opening = before ? source.article.text.slice(before.start, before.innerStart) : '';
  const closing = behind ? closingOf(behind, source.article.text) : '';
  return withText(sentence, opening + text + closing, start - opening.length);
}

function closingOf({ start, innerStart, innerEnd, end }: Quotation, text: string): string {
  return text.slice(innerEnd, end) || (CLOSING[text.slice(start, innerStart)] ?? '');
}

/** “Ruiz said: ‘…’” with the first sentence of what she said. */
function shortened(sentence: SourceSentence): SourceSentence | null {
  const { text, start, wordCount, quotations } = sentence;
  const last = quotations.at(-1);
  if (wordCount <= LONGEST || !last || /\p{L}/u.test(text.slice(last.end)) || last.start === 0) return null;
  const [first, ...others] = sentences(last.text);
  if (!first || others.length === 0) return null;
  const cut = text.slice(0, last.innerStart + first.end) + text.slice(last.innerEnd, last.end);
  return withText(sentence, cut, start);
}

function withText(sentence: SourceSentence, text: string, start: number): SourceSentence {
  return {
    ...sentence,
    text,
    start,
    wordCount: words(text).length,
    terms: contentTerms(text),
    quotations: findQuotations(text),
  };
}
