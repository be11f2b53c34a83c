import { hasVerb } from '../judge/has-verb.js';
import { joined } from '../read/joined.js';

/** Joints at which a sentence can end early without a change of meaning, best first. */
const JOINTS = [
  /, (?!according|including|excluding|pending|barring|during|following)\p{Ll}{3,}ing\b[^,]*$/u,
  /, (?:which|who|whose|where|amid|while|leaving|making|raising|adding|including|with)\b[^,]*$/,
  /(?<!\bsaid|\bsays), (?:as|after|following|when)\b[^,]*$/,
  / (?:amid|following)\b[^,]*$/,
  /, and (?:it|he|she|they) [^,]*$/,
];

/** A sentence cut at a joint until it measures up, closed with a full stop; null where no cut reads on. */
export function cutAtJoint(
  sentence: string,
  most: number,
  measure: (text: string) => number = (text) => text.length,
): string | null {
  if (measure(sentence) <= most) return sentence;
  for (const joint of JOINTS) {
    const match = joint.exec(sentence);
    if (!match || match.index < 30 || measure(sentence.slice(0, match.index)) > most) continue;
    const rest = sentence.slice(match.index);
    const kept = sentence.slice(0, match.index);
    if (losesMeaning(rest) || hasOpenQuotation(kept)) continue;
    return `${kept}.`;
  }
  return null;
}

const PHRASE =
  / (?:in|on|at|during|after|as|amid|while|when|because|with|from|for|by|following|since|where|who|which)\b/g;
const LOOSE_END = new RegExp(
  joined(String.raw`
      \b(?:and|or|but|the|a|an|of|to|in|on|at|for|by|with|from|that|than|is|are|was|were|be|has|have|
      had|will|its|his|her|their)$`),
  'i',
);

/** A sentence clipped before one of its prepositional phrases; null where what is left is no sentence. */
export function clipAtPhrase(sentence: string, most: number): string | null {
  const ends = [...sentence.matchAll(PHRASE)]
    .map(({ index }) => index)
    .filter((index) => index >= 40 && index <= most);
  for (const end of ends.reverse()) {
    const kept = sentence.slice(0, end).replace(/[\s,;:–—-]+$/, '');
    if (!hasVerb(kept) || LOOSE_END.test(kept) || losesMeaning(sentence.slice(end)) || hasOpenQuotation(kept))
      continue;
    return kept;
  }
  return null;
}

/** What is cut may not hold who said it, a condition or a negation. */
function losesMeaning(rest: string): boolean {
  return new RegExp(
    joined(String.raw`
      \b(?:said|says|told|according|reported|announced|claimed|alleged|allegedly|if|unless|not|never|
      no|without|except|but|although|though|however|only|may|might|could)\b|n['’]t\b`),
    'i',
  ).test(rest);
}

function hasOpenQuotation(text: string): boolean {
  return (
    text.split('“').length !== text.split('”').length ||
    text.split('"').length % 2 === 0 ||
    text.split('(').length !== text.split(')').length
  );
}
