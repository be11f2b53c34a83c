import { stem } from '../../domain/text/stem.js';
import { isStopWord, words } from '../../domain/text/tokens.js';
import { type FaultCount, perBrief, perSentence, type ScoredSentence } from './fault.js';

const LEDE_WORDS = 45;
/** Content words in common from which two claims tell one fact, as a share of the shorter. */
const SAME_FACT = 0.7;
const HANGING =
  /^["“‘(]*(?:He|She|It(?! (?:is|was|remains|would be|has been) (?:not |\w+ly ){0,2}(?:\w+ (?:that|whether|how|if|to|who|what|why)|(?:possible|likely|unlikely|clear|unclear)\b))|They|His|Her|Their|Its|This (?!week|month|year|summer|spring|fall|autumn|winter|season)|That|These|Those|But|And|However|Meanwhile|Also|Yet|So (?!far)|Still,|The move|The latter|The former|Others?|Another)\b/;
const BOILERPLATE =
  /\b(?:click here|sign up|subscribe|newsletter|read more|all rights reserved|cookies?|contributed (?:to this )?report|follow (?:us|him|her|them) on|getty images|file photo|advertisement|an earlier version)\b|^[\p{Lu} ,]{4,40}\([A-Z][\w ]+\)\s*[—–-]/iu;

/** Whether a reader who knows nothing of the story understands the brief, and is told each thing once. */
export const CONTEXT: readonly FaultCount[] = [
  perBrief('context', 'a lede of more than 45 words', ({ brief: { lede } }) =>
    lede.text.split(/\s+/).length > LEDE_WORDS ? lede.text : null,
  ),
  perBrief('context', 'fewer than two sentences below the lede', ({ brief }) =>
    brief.nutGraf.length + brief.sections.reduce((sum, { bullets }) => sum + 1 + bullets.length, 0) < 2
      ? brief.headline
      : null,
  ),
  {
    criterion: 'context',
    name: 'a fact told twice',
    count({ sentences }) {
      const claims = sentences.filter(({ part }) => part === 'claim');
      return { of: claims.length, found: findRepeats(claims) };
    },
  },
  perSentence('context', 'an opening that hangs in the air', ({ text }) =>
    HANGING.test(text) ? text : null,
  ),
  perSentence('context', 'words about the page instead of the event', ({ text }) =>
    BOILERPLATE.test(text) ? text : null,
  ),
];

function findRepeats(claims: readonly ScoredSentence[]): string[] {
  const terms = claims.map(({ text }) => ({
    text,
    terms: new Set(
      words(text)
        .filter((word) => !isStopWord(word))
        .map(stem),
    ),
  }));
  return terms
    .filter((one, at) => terms.slice(0, at).some((other) => overlap(one.terms, other.terms) >= SAME_FACT))
    .map(({ text }) => text);
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((term) => b.has(term)).length;
  return shared / Math.max(4, Math.min(a.size, b.size));
}
