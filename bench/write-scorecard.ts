import { type Brief, claimsOf } from '../src/domain/brief.js';
import type { Claim } from '../src/domain/claim.js';
import { normalise } from '../src/domain/text/normalise.js';
import { findNumbers } from '../src/domain/text/numbers.js';
import { findQuotations } from '../src/domain/text/quotations.js';
import { sentences } from '../src/domain/text/sentences.js';
import { stem } from '../src/domain/text/stem.js';
import { isStopWord, words } from '../src/domain/text/tokens.js';

/** What is wrong with briefs, counted after their text alone. */
export interface Scorecard {
  briefs: number;
  'nothing written': number;
  claims: number;
  'ledes over 45 words': number;
  'facts told twice': number;
  'openings that hang in the air': number;
  'boilerplate sentences': number;
  'quotes altered': number;
  'figures without whose they are': number;
  'evidence that is not the slice': number;
}

/** Content words in common from which two claims tell one fact, as a share of the shorter. */
const SAME_FACT = 0.7;
const HANGING =
  /^["“‘(]*(?:He|She|It(?! (?:is|was|remains|would be|has been) \w+ (?:that|whether|how|if|to|who|what|why))|They|His|Her|Their|Its|This (?!week|month|year|summer|spring|fall|autumn|winter|season)|That|These|Those|But|And|However|Meanwhile|Also|Yet|So (?!far)|Still,|The move|The latter|The former|Others?|Another)\b/;
const BOILERPLATE =
  /\b(?:click here|sign up|subscribe|newsletter|read more|all rights reserved|cookies?|contributed (?:to this )?report|follow (?:us|him|her|them) on|getty images|file photo|advertisement|an earlier version)\b|^[\p{Lu} ,]{4,40}\([A-Z][\w ]+\)\s*[—–-]/iu;
const OWNED =
  /\b(?:said|says|told|according to|report|reported|estimate[sd]?|data|survey|poll|study|found|figures|analysis|census|announced|showed|shows)\b/i;
const OWNER_NEAR =
  /\b(?:according to|survey|poll|study|data|analysis|estimates?|census|researchers|report (?:said|found|by))\b/i;

export function emptyCard(nothing: number): Scorecard {
  return {
    briefs: 0,
    'nothing written': nothing,
    claims: 0,
    'ledes over 45 words': 0,
    'facts told twice': 0,
    'openings that hang in the air': 0,
    'boilerplate sentences': 0,
    'quotes altered': 0,
    'figures without whose they are': 0,
    'evidence that is not the slice': 0,
  };
}

/** Adds a brief's faults; `texts` are its sources' texts in the order in which they were given. */
export function addFaults(card: Scorecard, brief: Brief, texts: readonly string[]): Scorecard {
  const positions = new Set(brief.disagreements.flatMap((disagreement) => disagreement.positions));
  const claims = claimsOf(brief).filter((claim) => !positions.has(claim));
  const plain = texts.map((text) => plainOf(text));
  const count = (test: (claim: Claim) => boolean): number => claims.filter(test).length;
  return {
    briefs: card.briefs + 1,
    'nothing written': card['nothing written'],
    claims: card.claims + claims.length,
    'ledes over 45 words': card['ledes over 45 words'] + Number(brief.lede.text.split(/\s+/).length > 45),
    'facts told twice': card['facts told twice'] + countRepeats(claims),
    'openings that hang in the air':
      card['openings that hang in the air'] + count(({ text }) => HANGING.test(text)),
    'boilerplate sentences': card['boilerplate sentences'] + count(({ text }) => BOILERPLATE.test(text)),
    'quotes altered': card['quotes altered'] + count(({ text }) => altersQuote(text, plain)),
    'figures without whose they are':
      card['figures without whose they are'] + count((claim) => lacksOwner(claim, texts)),
    'evidence that is not the slice':
      card['evidence that is not the slice'] + count((claim) => !hasExactEvidence(claim, texts)),
  };
}

function countRepeats(claims: readonly Claim[]): number {
  const terms = claims.map(
    ({ text }) =>
      new Set(
        words(text)
          .filter((word) => !isStopWord(word))
          .map(stem),
      ),
  );
  return terms.filter((set, at) => terms.slice(0, at).some((other) => overlap(set, other) >= SAME_FACT))
    .length;
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((term) => b.has(term)).length;
  return shared / Math.max(4, Math.min(a.size, b.size));
}

function altersQuote(text: string, plain: readonly string[]): boolean {
  return findQuotations(text).some((quotation) => {
    const words = plainOf(quotation.text);
    return words !== '' && !plain.some((source) => source.includes(words));
  });
}

function plainOf(text: string): string {
  return normalise(text)
    .text.toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .replace(/ +/g, ' ')
    .trim();
}

/** A figure told as plain fact whose owner the source names in the sentence before or after. */
function lacksOwner({ text, evidence }: Claim, texts: readonly string[]): boolean {
  const figures = findNumbers(text).filter(
    ({ kind, unit, value }) => kind === 'cardinal' && (unit !== null || value > 9),
  );
  const own = evidence[0]?.text;
  if (figures.length === 0 || OWNED.test(text) || own === undefined) return false;
  const source = texts.find((candidate) => candidate.includes(own));
  const line = source?.split('\n').find((candidate) => candidate.includes(own)) ?? '';
  const list = sentences(line);
  const at = list.findIndex((sentence) => sentence.text === own);
  return (
    at > 0 && [list[at - 1], list[at + 1]].some((near) => near !== undefined && OWNER_NEAR.test(near.text))
  );
}

function hasExactEvidence({ evidence }: Claim, texts: readonly string[]): boolean {
  return (
    evidence.length > 0 &&
    evidence.every(({ start, end, text }) => texts.some((source) => source.slice(start, end) === text))
  );
}
