/** Joints at which a sentence can end early without a change of meaning, best first. */
const JOINTS = [
  /, (?:which|who|whose|where|amid|while|leaving|making|raising|adding|including|with)\b[^,]*(?:,[^,]*)?$/,
  /(?<!\bsaid|\bsays), (?:as|after|following|when)\b[^,]*$/,
  / (?:amid|following)\b[^,]*$/,
];

/** The longest cut at a joint that fits, closed with a full stop; null where none fits and reads on. */
export function cutAtJoint(sentence: string, most: number): string | null {
  if (sentence.length <= most) return sentence;
  for (const joint of JOINTS) {
    const match = joint.exec(sentence);
    if (!match || match.index > most || match.index < 30) continue;
    const rest = sentence.slice(match.index);
    const kept = sentence.slice(0, match.index);
    if (losesMeaning(rest) || hasOpenQuotation(kept)) continue;
    return `${kept}.`;
  }
  return null;
}

/** What is cut may not hold who said it, a condition or a negation. */
function losesMeaning(rest: string): boolean {
  return /\b(?:said|says|told|according|reported|announced|claimed|alleged|allegedly|if|unless|not|never|no|without|except|but|although|though|however|only|may|might|could)\b|n['’]t\b/i.test(
    rest,
  );
}

function hasOpenQuotation(text: string): boolean {
  return (
    text.split('“').length !== text.split('”').length ||
    text.split('"').length % 2 === 0 ||
    text.split('(').length !== text.split(')').length
  );
}
