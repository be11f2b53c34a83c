import { outsideQuotations } from '../read/outside-quotations.js';
import type { SourceSentence, SourceText } from '../read/source-text.js';
import { findMentions } from './find-mentions.js';
import { resolvePerson } from './resolve-person.js';

/** A sentence that is nothing but somebody's words, with their name put behind it. */
export interface AttributedQuotation {
  readonly text: string;
  readonly speaker: string;
  /** The sentence that names the speaker, where it is another one. */
  readonly from: readonly SourceSentence[];
}

/** More words of one mouth are no quotation for a brief. */
const LONGEST = 45;
const UNNAMED_FAULT = { fault: 'a quotation whose speaker is not named with it' };

/**
 * Names the speaker of a quotation that stands alone ("…," Ruiz said. "And that is that.") or of a line of an
 * interview ("Ruiz: It works."). Null where the sentence is neither.
 */
export function attributeQuotation(
  sentence: SourceSentence,
  source: SourceText,
): AttributedQuotation | { readonly fault: string } | null {
  if (sentence.spokenBy) {
    const words = sentence.text.slice(sentence.spokenBy.labelLength).trim();
    return quote(words, sentence.spokenBy.person.full, []);
  }
  if (/\p{L}/u.test(outsideQuotations(sentence.text))) return null;
  const [quotation, ...others] = sentence.quotations;
  if (!quotation || others.length > 0) return UNNAMED_FAULT;
  const named = speakerBehind(sentence, source);
  return named ? quote(quotation.text.trim(), named.speaker, [named.sentence]) : UNNAMED_FAULT;
}

function quote(
  words: string,
  speaker: string,
  from: readonly SourceSentence[],
): AttributedQuotation | { readonly fault: string } {
  if (/[“”"]|(?:^|[\s(—–])[‘'](?=\S)|[,.!?][’'](?=\s|$|[’'”])/.test(words))
    return { fault: 'a quotation inside a quotation' };
  if (words.split(/\s+/).length > LONGEST) return { fault: 'too long a quotation' };
  if (words.endsWith('?')) return { fault: 'a question' };
  const closed = /[!…]$/.test(words) ? words : `${words.replace(/[.,;]$/, '')},`;
  return { text: `“${closed}” ${speaker} said.`, speaker, from };
}

/** The speaker whom an attribution names outside this sentence: a person, or the one behind a pronoun. */
function speakerBehind(
  sentence: SourceSentence,
  source: SourceText,
): { speaker: string; sentence: SourceSentence } | null {
  const said = sentence.attributions.find(({ quote: kind }) => kind === 'direct');
  const naming = source.sentences.find(
    ({ start, end }) => said !== undefined && start <= said.speakerStart && said.speakerEnd <= end,
  );
  if (!said || !naming || naming === sentence) return null;
  const person = findMentions(said.speaker, source)[0]?.person;
  if (person) return { speaker: person.full, sentence: naming };
  if (!/^s?he$/i.test(said.speaker)) return null;
  const resolved = resolvePerson(/^she$/i.test(said.speaker) ? 'f' : 'm', naming, source);
  return resolved && { speaker: resolved.person.full, sentence: resolved.sentence };
}
