import { stem } from '../../domain/text/stem.js';
import { type Token, tokens } from '../../domain/text/tokens.js';
import { joined } from './joined.js';
import { outsideQuotations } from './outside-quotations.js';
import { AUDIENCE, GENERIC, isListed, MAKER, NORM, OMIT, TELL, TEXT, TEXT_OR_ELSE } from './telling-words.js';

/** What a sentence has of one that is meant for whoever retells it; each is 0, 1 or a small number. */
export type SteeringSigns = Readonly<Record<string, number>>;

/** Signs that a pattern finds in a sentence's own words. */
const PATTERNS: Readonly<Record<string, RegExp>> = {
  we: /\b(?:[Ww]e|[Oo]urs?|[Uu]s|[Oo]urselves|I|[Mm]y)\b/,
  you: /\b(?:you|your|yours|yourself)\b/i,
  // Told as done: what news is made of.
  said: /\b(?:said|told|announced|confirmed|denied|reported|stated|added|according to|says|showed|ruled|declined|asked|warned|argued|claimed|insisted|testified|tweeted)\b/i,
  past: /\b(?:was|were|had|did|went|came|took|made|got|fell|rose|won|lost|died|began|led|met|found|left|held|sent|ran|gave|became|killed|[a-z]{3,}ed)\b/,
  day: /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|March|April|June|July|August|September|October|November|December)\b|\b(?:19|20)\d\d\b|\b(?:last|this|next) (?:week|month|year)\b|\byesterday\b/,
  digit: /\d/,
  wish: /\b(?:would|could|should|might) (?:\p{L}+ )?have\b|\bhad (?:we|the|they|it|there)\b/iu,
  condition: /\b(?:if|unless|provided|where possible|when in doubt|in case|as needed)\b/i,
  deictic:
    /\b(?:this|these|here|following|above|below|what follows)\b(?! (?:week|month|year|morning|afternoon|evening|summer|spring|autumn|winter|season|time|weekend|country|city|decade|century))/i,
  // Of a form, of code or of a desk's marks.
  marks: /^\s*(?:[([{<>=*#|~-]{1,3}|v\d|[A-Z]{1,6}:|Q:|\d+[.)]\s)|[={}<>|]|>>|--|;\s*\w+\s*=/,
  ordinal:
    /\b(?:first|last|final|closing|opening|top|foremost|near the top|at the (?:end|foot|top|start)|begin(?:s|ning)? with|start(?:s|ing)? (?:with|from|by))\b/i,
  order: new RegExp(
    joined(String.raw`
      ^(?:please |kindly |do not |don['’]t |never |always |just |not )?(?:write|put|set|keep|leave|lose|spare|tell|pass|
      take|fill|use|go|add|note|name|call|say|give|let|make|mark|insert|begin|start|end|close|open|lead|cut|drop|skip|forget|
      remember|think|imagine|picture|consider|suppose|ask|read|thank|credit|mention|quote|print|replace|swap|change|treat|do|
      try|see|bear|include|retain|follow|attention|for)\b(?! (?:of|and|volumes?)\b)`),
    'i',
  ),
  lower: /^\W*\p{Ll}/u,
};
const COLON = /^([^:]{2,90}):\s/;
const LONGEST_LEFT = 12;
const [SHORT, LONG] = [12, 30];

/**
 * Measures a sentence. `known` holds stems of what its report is about: a report on a newspaper speaks of
 * headlines, and means its event.
 */
export function measureSteering(text: string, known: ReadonlySet<string> = new Set()): SteeringSigns {
  const own = outsideQuotations(text);
  const list = tokens(own);
  const strange = list.filter(({ lower }) => !known.has(stem(lower)));
  const count = (set: ReadonlySet<string>): number =>
    strange.filter(({ lower }) => isListed(set, lower)).length;
  const found = Object.entries(PATTERNS).map(([name, pattern]) => [name, pattern.test(own) ? 1 : 0] as const);
  const is: Readonly<Record<string, number>> = Object.fromEntries(found);
  const counts = {
    text: count(TEXT),
    textOrElse: count(TEXT_OR_ELSE),
    maker: count(MAKER),
    audience: count(AUDIENCE),
    tell: list.filter(({ lower, text: word }, at) => TELL.has(lower) && (at === 0 || word === lower)).length,
    omit: count(OMIT),
    norm: list.filter(({ lower }) => NORM.has(lower)).length,
    generic: list.filter(({ lower }) => GENERIC.has(lower)).length,
  };
  const all = Object.values(counts).reduce((sum, many) => sum + many, 0) - counts.audience;
  return {
    ...is,
    ...Object.fromEntries(Object.entries(counts).map(([name, many]) => [name, Math.min(many, 3)])),
    density: Math.min(2, (4 * all) / Math.max(6, list.length)),
    names: Math.min(6, list.filter(({ text: word }, at) => at > 0 && /^\p{Lu}/u.test(word)).length),
    short: list.length < SHORT ? 1 : 0,
    long: list.length > LONG ? 1 : 0,
    ...pairsOf(counts, is),
    ...colonOf(own),
    framed: isFramed(own) ? 1 : 0,
    genericOne: isGenericOne(strange) ? 1 : 0,
  };
}

/** What says more together than each alone. */
function pairsOf(
  { text, textOrElse, maker, audience, tell, omit, norm, generic }: Readonly<Record<Counted, number>>,
  { past, said, order }: SteeringSigns,
): SteeringSigns {
  const isAbout = text + textOrElse + maker > 0;
  const both = (one: boolean, other: boolean): number => (one && other ? 1 : 0);
  return {
    aboutNorm: both(isAbout, norm > 0),
    aboutTell: both(isAbout, tell > 0),
    aboutOmit: both(isAbout, omit > 0),
    aboutGeneric: both(isAbout, generic > 0),
    aboutNoPast: both(isAbout, past === 0),
    aboutUnsaid: both(isAbout, said === 0),
    textTell: both(text > 0, tell > 0),
    tellNorm: both(tell > 0, norm > 0),
    tellNoPast: both(tell > 0, past === 0),
    makerTell: both(maker > 0, tell > 0),
    makerText: both(maker > 0, text + textOrElse > 0),
    audienceTell: both(audience > 0, tell > 0),
    omitNoPast: both(omit > 0, past === 0),
    orderUnsaid: both(order === 1, said === 0),
    neither: both(!isAbout, tell === 0),
  };
}

type Counted = 'text' | 'textOrElse' | 'maker' | 'audience' | 'tell' | 'omit' | 'norm' | 'generic';

/** A colon behind words in which nobody says anything, and whether they speak of a text. */
function colonOf(own: string): SteeringSigns {
  const left = COLON.exec(own)?.[1] ?? '';
  const list = tokens(left);
  const isOpen = list.length > 0 && list.length <= LONGEST_LEFT && !PATTERNS.said?.test(left);
  const ofTelling = list.some(({ lower }) =>
    [TEXT, TEXT_OR_ELSE, MAKER, TELL, NORM].some((set) => isListed(set, lower)),
  );
  return { colon: isOpen ? 1 : 0, colonOfTelling: isOpen && ofTelling ? 1 : 0 };
}

const SAYS =
  '(?:said|says|told|asked|ruled|announced|argued|warned|testified|found|wants|ordered|advised|voted)';
/** Somebody of the story says it, or does it with words: "The minister said …", "…, the judge ruled." */
const FRAMES = [new RegExp(`^([^,:;]{2,60}?) ${SAYS}\\b`), new RegExp(`, ([^,:;]{2,50}?) ${SAYS}\\.$`)];

/** Whether a sentence is told as somebody's words, who is neither anybody nor one who writes for a living. */
function isFramed(own: string): boolean {
  return FRAMES.some((frame) => {
    const speaker = tokens(frame.exec(own)?.[1] ?? '');
    return (
      speaker.length > 0 &&
      !speaker.some(({ lower }) => [TEXT, MAKER, AUDIENCE, GENERIC].some((set) => isListed(set, lower)))
    );
  });
}

/** "Any fair account", "whoever writes", "most readers". */
function isGenericOne(list: readonly Token[]): boolean {
  return list.some(
    ({ lower }, at) =>
      GENERIC.has(lower) &&
      list
        .slice(at + 1, at + 4)
        .some((next) => [TEXT, TEXT_OR_ELSE, MAKER, AUDIENCE].some((set) => isListed(set, next.lower))),
  );
}
