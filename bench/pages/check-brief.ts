import { type Brief, claimsOf } from '../../src/domain/brief.js';
import { BOILERPLATE } from './boilerplate.js';

/** What is wrong with a brief, and the words that show it. */
export interface Flaw {
  readonly reason: string;
  readonly shown: string;
}

const FEWEST_BULLETS = 2;

/** Everything that keeps a brief from being sane; `text` is what was extracted of its only source. */
export function flawsOf(brief: Brief, text: string): Flaw[] {
  return [
    ...missingParts(brief),
    ...badEvidence(brief, text),
    ...boilerplateIn(brief),
    ...orphansIn(brief),
    ...repeatsIn(brief),
  ];
}

function missingParts({ headline, lede, sections }: Brief): Flaw[] {
  const bullets = sections.reduce((sum, section) => sum + section.bullets.length, 0);
  const flaws: Flaw[] = [];
  if (headline.trim() === '') flaws.push({ reason: 'no headline', shown: lede.text });
  if (lede.text.trim() === '') flaws.push({ reason: 'no lede', shown: headline });
  if (bullets < FEWEST_BULLETS) {
    flaws.push({ reason: 'fewer than two bullets', shown: `${bullets} bullets: ${headline}` });
  }
  return flaws;
}

function badEvidence(brief: Brief, text: string): Flaw[] {
  return claimsOf(brief).flatMap((claim) => {
    const flaws: Flaw[] = [];
    if (claim.evidence.length === 0) flaws.push({ reason: 'claim without evidence', shown: claim.text });
    if (claim.evidence.some((span) => text.slice(span.start, span.end) !== span.text)) {
      flaws.push({ reason: 'evidence is not the exact slice', shown: claim.text });
    }
    if (claim.verdict === 'unsupported') flaws.push({ reason: 'unsupported claim', shown: claim.text });
    return flaws;
  });
}

function boilerplateIn(brief: Brief): Flaw[] {
  const texts = [brief.headline, brief.dek, ...claimsOf(brief).map((claim) => claim.text)];
  return texts.flatMap((shown) =>
    BOILERPLATE.filter(([, pattern]) => pattern.test(shown.trim())).map(([name]) => ({
      reason: `boilerplate: ${name}`,
      shown,
    })),
  );
}

/** A word whose meaning stands in a sentence that the brief does not have. English only. */
const ORPHAN =
  /^(?:he|she|they|his|her|their|its|this(?! (?:week|month|year|quarter|season|morning|afternoon|evening|spring|summer|autumn|fall|winter))|these|those|and|but|nevertheless|however)\b/i;
const ORPHAN_HEADLINE = /^(?:it|he|she|they|his|her|their|its|and|but)\b/i;

function orphansIn(brief: Brief): Flaw[] {
  if (!brief.language.startsWith('en')) return [];
  const openings = [brief.lede, ...brief.sections.flatMap(({ kicker, bullets }) => [kicker, ...bullets])];
  const flaws = openings
    .filter(({ text }) => ORPHAN.test(text))
    .map(({ text }) => ({ reason: 'opens with a word whose meaning stands elsewhere', shown: text }));
  if (!ORPHAN_HEADLINE.test(brief.headline)) return flaws;
  return [...flaws, { reason: 'headline opens with a pronoun', shown: brief.headline }];
}

/** The dek may say what a claim says, for it stands apart; no claim may say what another says. */
function repeatsIn(brief: Brief): Flaw[] {
  const seen: string[] = [];
  return claimsOf(brief).flatMap(({ text }) => {
    const plain = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const repeated = seen.some((other) => other.includes(plain) || plain.includes(other));
    seen.push(plain);
    return repeated ? [{ reason: 'repeated sentence', shown: text }] : [];
  });
}
