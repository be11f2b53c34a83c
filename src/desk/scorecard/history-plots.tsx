import type { FC } from 'hono/jsx';
import { CRITERIA, type Criterion } from '../../domain/scorecard.js';
import type { ScorecardRun } from '../../domain/scorecard-run.js';
import { shortDay } from '../sources/plots.js';
import { count } from '../words/count-words.js';
import { CRITERION_NAMES, faultsPerBrief, sayRate } from './say-scorecard.js';

const WIDTH = 240;
const HEIGHT = 56;
const EDGE = 6;
const MOST_POINTS = 24;

/** Faults in each brief over the last scorings, one small plot for each criterion. Hollow points were refused. */
export const HistoryPlots: FC<{ runs: readonly ScorecardRun[] }> = ({ runs }) => {
  // Where no story was written there is no brief to have a fault.
  const written = runs.filter(({ card }) => card !== null && card.unwritten < card.stories);
  const shown = written.slice(0, MOST_POINTS).toReversed();
  return shown.length === 0 ? null : (
    <ul class="small-plots">
      {CRITERIA.map((criterion) => (
        <li>
          <CriterionPlot runs={shown} criterion={criterion} />
        </li>
      ))}
    </ul>
  );
};

const CriterionPlot: FC<{ runs: readonly ScorecardRun[]; criterion: Criterion }> = ({ runs, criterion }) => {
  const rates = runs.map(({ card }) => (card === null ? 0 : faultsPerBrief(card, criterion)));
  const most = Math.max(...rates, 0.1);
  const last = rates.at(-1) ?? 0;
  const x = (at: number): number =>
    runs.length === 1 ? WIDTH / 2 : EDGE + (at * (WIDTH - 2 * EDGE)) / (runs.length - 1);
  const y = (rate: number): number => HEIGHT - EDGE - (rate / most) * (HEIGHT - 2 * EDGE);
  const line = rates.map((rate, at) => `${x(at).toFixed(1)},${y(rate).toFixed(1)}`).join(' ');
  const name = CRITERION_NAMES[criterion];
  return (
    <figure>
      <figcaption>
        <b>{name}</b> <span>{sayRate(last)} a brief</span>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={describe(name, rates)}>
        <line class="floor" x1="0" x2={WIDTH} y1={HEIGHT - EDGE} y2={HEIGHT - EDGE} />
        <polyline points={line} />
        {rates.map((rate, at) => (
          <circle
            class={isRefused(runs[at]) ? 'refused' : undefined}
            cx={x(at).toFixed(1)}
            cy={y(rate).toFixed(1)}
            r="3.5"
          />
        ))}
      </svg>
      <p class="ends" aria-hidden="true">
        <span>{shortDay(runs[0]?.at ?? '')}</span>
        <span>{runs.length > 1 ? shortDay(runs.at(-1)?.at ?? '') : ''}</span>
      </p>
    </figure>
  );
};

const isRefused = (run: ScorecardRun | undefined): boolean =>
  run?.decision === 'refused' && run.override === null;

function describe(name: string, rates: readonly number[]): string {
  const [least, most] = [Math.min(...rates), Math.max(...rates)];
  const range =
    least === most
      ? `${sayRate(most)} faults a brief`
      : `${sayRate(least)} to ${sayRate(most)} faults a brief`;
  return `${name}: ${range} over ${count(rates.length, 'scoring')}, ${sayRate(rates.at(-1) ?? 0)} at last. The list below has each scoring.`;
}
