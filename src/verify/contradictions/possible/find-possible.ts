import type { EvidenceSpan, VerifySource } from '../../../domain/claim.js';
import type { FindPossibleContradictions, PossibleContradiction } from '../../../domain/contradiction.js';
import { prepareSource } from '../../reading/prepare-source.js';
import model from '../../weights/possible-contradictions.json' with { type: 'json' };
import { type Assertion, readAssertions } from '../assertion.js';
import { type Features, featuresOf } from './features.js';
import { type Pair, pairAssertions } from './pair-assertions.js';

/**
 * From these log odds on an editor is told. Few ends of one matter meet by chance; what is denied, and days, are many,
 * and so is what is told of them in vain.
 */
export const LIKELY: Readonly<Record<Pair['kind'], number>> = { outcome: -1, negation: 0, day: 0 };
/** An editor reads a few; more say that the reports tell of several things. */
const MOST = 2;
const MOST_REPORTS = 12;

/** Finds where reports of one event may contradict each other: most of what it finds is no contradiction. */
export const findPossibleContradictions: FindPossibleContradictions = (reports) => {
  const likely = pairReports(reports.slice(0, MOST_REPORTS))
    .map((pair) => ({ pair, odds: oddsOf(featuresOf(pair)) }))
    .filter(({ pair, odds }) => odds > LIKELY[pair.kind])
    .sort((x, y) => y.odds - LIKELY[y.pair.kind] - (x.odds - LIKELY[x.pair.kind]))
    .map(({ pair }) => pair);
  const chosen: Pair[] = [];
  for (const pair of likely)
    if (chosen.length < MOST && !chosen.some((known) => isOneMatter(known, pair))) chosen.push(pair);
  return chosen.map((pair) => tell(pair, likely, (told) => idOf(told, reports)));
};

/** Every two places of reports that may not both be true. */
export function pairReports(reports: readonly VerifySource[]): Pair[] {
  const told = reports.map(prepareSource).map(readAssertions);
  return told.flatMap((one, at) => told.slice(at + 1).flatMap((other) => pairAssertions(one, other)));
}

/** How likely two places are a contradiction, as log odds. */
function oddsOf(features: Features): number {
  return Object.entries(model.weights).reduce(
    (sum, [name, weight]) => sum + weight * (features[name] ?? 0),
    model.bias,
  );
}

function isOneMatter(one: Pair, other: Pair): boolean {
  if (one.why === other.why) return true;
  const mine = [one.a, one.b].map(({ sentence }) => sentence);
  return [other.a, other.b].some(({ sentence }) => mine.includes(sentence));
}

function idOf({ source }: Assertion, reports: readonly VerifySource[]): string {
  return reports.find((report) => prepareSource(report) === source)?.id ?? '';
}

function tell(
  { a, b, why, ends }: Pair,
  likely: readonly Pair[],
  idFor: (told: Assertion) => string,
): PossibleContradiction {
  const spanOf = (told: Assertion): EvidenceSpan => {
    const { start, end } = told.sentence;
    return { source: idFor(told), start, end, text: told.source.text.slice(start, end) };
  };
  const told = new Set([a.sentence, b.sentence]);
  const beside: EvidenceSpan[] = [];
  for (const one of likely.filter((pair) => pair.why === why).flatMap((pair) => [pair.a, pair.b])) {
    if (told.has(one.sentence)) continue;
    told.add(one.sentence);
    beside.push(spanOf(one));
  }
  return { why, positions: [spanOf(a), spanOf(b)], beside, ends };
}
