import type { Attribution } from '../../domain/attribution.js';
import { joined } from '../read/joined.js';
import { outsideQuotations } from '../read/outside-quotations.js';
import type { SourceSentence, SourceText } from '../read/source-text.js';
import { findMentions } from '../rewrite/find-mentions.js';

const PRONOUN = /^(?:he|she|they|it|we|i|you|who|which|that)$/i;
/** A role with "the" needs the sentence that introduced it: "the spokesman", "the official". */
const UNNAMED = new RegExp(
  joined(String.raw`
      ^(?:the|his|her|their|its|this|that) (?:\p{Ll}+ ){0,2}(?:spokes(?:man|woman|person)|man|woman|
      official|officials|source|sources|boy|girl|driver|victim|suspect|witness|person|two|pair|couple|
      letter|statement|report|post|memo|email|message|document|author|authors|lawyer|attorney)$`),
  'iu',
);

/** "The tester recalled": somebody whom a role names, told before; bodies that speak end alike and are left out. */
const ROLE_ALONE =
  /^(?:the|one|another|this|that) (?!government|department|parliament|newspaper|paper|maker|retailer|publisher|carrier|manufacturer|developer|provider|operator|supplier|regulator|lender|center|letter|order)(?:\p{Ll}+ )?\p{Ll}+(?:er|or|ist|ian|ent|ant|man|woman)$/iu;

/**
 * The one whose words a sentence quotes, as the rewritten sentence names them; null where nobody is named.
 * A name counts only if it stands in the rewritten text, so a reader can see it.
 */
export function resolveSpeaker(
  sentence: SourceSentence,
  rewritten: string,
  source: SourceText,
): string | null {
  const said = sentence.attributions.filter((attribution) => coversQuotation(attribution, sentence));
  for (const attribution of said) {
    const speaker = attribution.speaker.trim();
    if (PRONOUN.test(speaker)) {
      const named = findMentions(rewritten, source)[0];
      if (named) return named.person.full;
      continue;
    }
    if (UNNAMED.test(speaker) || ROLE_ALONE.test(speaker) || speaker === '') continue;
    const isHere = attribution.speakerStart >= sentence.start && attribution.speakerEnd <= sentence.end;
    if (isHere || outsideQuotations(rewritten).includes(speaker)) return fullName(speaker, source);
  }
  return null;
}

function coversQuotation(attribution: Attribution, sentence: SourceSentence): boolean {
  if (attribution.quote === 'indirect') return false;
  return sentence.quotations.some(
    ({ start, end }) => sentence.start + start < attribution.end && attribution.start < sentence.start + end,
  );
}

/** The full name of a person named by a part of it, else the words as they stand. */
function fullName(speaker: string, source: SourceText): string {
  return findMentions(speaker, source)[0]?.person.full ?? speaker;
}
