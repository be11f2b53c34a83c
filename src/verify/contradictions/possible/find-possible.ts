import type { EvidenceSpan, VerifySource } from '../../../domain/claim.js';
import type { FindPossibleContradictions, PossibleContradiction } from '../../../domain/contradiction.js';
import { prepareSource } from '../../reading/prepare-source.js';
import model from '../../weights/possible-contradictions.json' with { type: 'json' };
import type { Cue } from './cues.js';
import { type Features, featuresOf } from './features.js';
import { pairReports, readReport } from './find-candidates.js';
import type { Pair } from './polar.js';
import { endWords } from './vocabulary.js';

/** From these log odds on an editor is told. */
export const LIKELY = -1.3;
/** An editor reads a few; more say that the reports tell of several things. */
const MOST = 2;
const MOST_REPORTS = 12;

/** Finds where reports of one event may contradict each other: every second one may be wrong. */
export const findPossibleContradictions: FindPossibleContradictions = (reports) => {
  const read = reports.slice(0, MOST_REPORTS).map((report) => readReport(prepareSource(report)));
  const likely = read
    .flatMap((one, at) => read.slice(at + 1).flatMap((other) => pairReports(one, other)))
    .map((pair) => ({ pair, odds: oddsOf(featuresOf(pair)) }))
    .filter(({ odds }) => odds > LIKELY)
    .sort((x, y) => y.odds - x.odds)
    .map(({ pair }) => pair);
  const chosen: Pair[] = [];
  for (const pair of likely)
    if (chosen.length < MOST && !chosen.some((known) => isOneMatter(known, pair))) chosen.push(pair);
  return chosen.map((pair) => tell(pair, likely, (cue) => idOf(cue, reports)));
};

/** How likely two places are a contradiction, as log odds. */
export function oddsOf(features: Features): number {
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

function idOf({ source }: Cue, reports: readonly VerifySource[]): string {
  return reports.find((report) => prepareSource(report) === source)?.id ?? '';
}

function tell(pair: Pair, likely: readonly Pair[], idFor: (cue: Cue) => string): PossibleContradiction {
  const spanOf = (cue: Cue): EvidenceSpan => {
    const { start, end } = cue.sentence;
    return { source: idFor(cue), start, end, text: cue.source.text.slice(start, end) };
  };
  const told = new Set([pair.a.sentence, pair.b.sentence]);
  const beside: EvidenceSpan[] = [];
  for (const cue of likely.filter(({ why }) => why === pair.why).flatMap(({ a, b }) => [a, b])) {
    if (told.has(cue.sentence)) continue;
    told.add(cue.sentence);
    beside.push(spanOf(cue));
  }
  return { why: pair.why, positions: [spanOf(pair.a), spanOf(pair.b)], beside, ends: endWords(pair.why) };
}
