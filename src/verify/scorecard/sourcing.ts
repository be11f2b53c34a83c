import { findNumbers } from '../../domain/text/numbers.js';
import { sentences } from '../../domain/text/sentences.js';
import { problemOf } from './accuracy.js';
import { type FaultCount, perBrief, perSentence, type ScoredBrief, type ScoredSentence } from './fault.js';

const OWNED =
  /\b(?:said|says|told|according to|report|reported|estimate[sd]?|data|survey|poll|study|found|figures|analysis|census|polled|announced|showed|shows)\b/i;
const OWNER_NEAR =
  /\b(?:according to|survey|poll|study|data|analysis|estimates?|census|researchers|report (?:said|found|by))\b/i;
/** With so many independent outlets at hand a brief that rests on one alone hides the others. */
const SEVERAL = 3;

/** Whether a reader can see where each sentence comes from. */
export const SOURCING: readonly FaultCount[] = [
  perSentence('sourcing', 'evidence that is not the source’s own words', lacksEvidence, isClaim),
  perSentence('sourcing', 'attribution lost', (sentence, scored) =>
    problemOf(sentence, scored, ['attribution']),
  ),
  perSentence('sourcing', 'a figure without whose it is', lacksOwner, hasFigure),
  perBrief(
    'sourcing',
    'one outlet only where three or more reported',
    ({ brief, sources }) => (familiesUsed(brief.sources, sources).size < 2 ? brief.headline : null),
    // An editorial is no report: a brief of the event need not rest on it.
    ({ sources }) =>
      new Set(sources.filter(({ isOpinion }) => !isOpinion).map(({ family }) => family)).size >= SEVERAL,
  ),
];

function familiesUsed(
  listed: ScoredBrief['brief']['sources'],
  sources: ScoredBrief['sources'],
): ReadonlySet<string> {
  const texts = new Map(sources.map((source) => [source.n, source]));
  return new Set(listed.flatMap(({ n, family }) => (texts.has(n) ? [family] : [])));
}

function isClaim({ claim }: ScoredSentence): boolean {
  return claim !== null;
}

function lacksEvidence({ claim, text }: ScoredSentence, { sources }: ScoredBrief): string | null {
  const evidence = claim?.evidence ?? [];
  const isExact = evidence.every(({ source, start, end, text: words }) =>
    sources.some(({ n, text: whole }) => n === source && whole.slice(start, end) === words),
  );
  return evidence.length > 0 && isExact ? null : text;
}

function hasFigure({ text, part }: ScoredSentence): boolean {
  return part !== 'headline' && figuresIn(text) > 0;
}

const figuresIn = (text: string): number =>
  findNumbers(text).filter(({ kind, unit, value }) => kind === 'cardinal' && (unit !== null || value > 9))
    .length;

/** A figure told as plain fact whose owner the source names in the sentence before or after. */
function lacksOwner({ text, claim }: ScoredSentence, { sources }: ScoredBrief): string | null {
  const own = claim?.evidence[0]?.text;
  if (OWNED.test(text) || own === undefined) return null;
  const source = sources.find((candidate) => candidate.text.includes(own));
  const line = source?.text.split('\n').find((candidate) => candidate.includes(own)) ?? '';
  const list = sentences(line);
  const at = list.findIndex((sentence) => sentence.text === own);
  const near = at > 0 ? [list[at - 1], list[at + 1]] : [];
  return near.some((sentence) => sentence !== undefined && OWNER_NEAR.test(sentence.text)) ? text : null;
}
