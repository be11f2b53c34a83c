import type { FC } from 'hono/jsx';
import { CRITERIA, findWorsenings, type Measure, type Scorecard } from '../../domain/scorecard.js';
import type { ScorecardRun } from '../../domain/scorecard-run.js';
import { shortDay } from '../sources/plots.js';
import { CRITERION_NAMES, sayMeasure, writerName } from './say-scorecard.js';

interface TableView {
  readonly run: ScorecardRun & { readonly card: Scorecard };
  /** What it is compared with; null where there is nothing. */
  readonly against: ScorecardRun | null;
}

/** A scorecard by criterion, beside the one that it was compared with: faults of the places where one could be. */
export const CardTable: FC<TableView> = ({ run, against }) => {
  const { card } = run;
  const compared = against?.card == null ? [] : findWorsenings(against.card, card);
  const worse = new Set(compared.map(({ name }) => name));
  const before = new Map(against?.card?.measures.map((measure) => [measure.name, measure]));
  return (
    <table class="card-table">
      <caption class="vh">Faults found, of the places where one could be</caption>
      <thead>
        <tr>
          <th scope="col">Fault</th>
          {against === null ? null : <Column run={against} />}
          <Column run={run} />
        </tr>
      </thead>
      {CRITERIA.map((criterion) => (
        <tbody>
          <tr class="criterion">
            <th scope="rowgroup" colspan={against === null ? 2 : 3}>
              {CRITERION_NAMES[criterion]}
            </th>
          </tr>
          {card.measures
            .filter((measure) => measure.criterion === criterion)
            .map((measure) => (
              <Row
                measure={measure}
                before={against === null ? null : (before.get(measure.name) ?? 'none')}
                isWorse={worse.has(measure.name)}
              />
            ))}
        </tbody>
      ))}
      <Written run={run} against={against} isWorse={worse.has(WRITTEN)} />
    </table>
  );
};

const Column: FC<{ run: ScorecardRun }> = ({ run }) => (
  <th scope="col">
    {writerName(run)} <span class="nowrap">{shortDay(run.at)}</span>
  </th>
);

const WRITTEN = 'stories without a brief';

const Written: FC<TableView & { isWorse: boolean }> = ({ run, against, isWorse }) => {
  const of = (card: Scorecard): Measure => ({
    criterion: 'context',
    name: WRITTEN,
    faults: card.unwritten,
    of: card.stories,
  });
  const before = against?.card ?? null;
  return (
    <tbody>
      <Row measure={of(run.card)} before={before === null ? null : of(before)} isWorse={isWorse} />
    </tbody>
  );
};

const Row: FC<{ measure: Measure; before: Measure | 'none' | null; isWorse: boolean }> = ({
  measure,
  before,
  isWorse,
}) => (
  <tr class={isWorse ? 'worse' : measure.faults === 0 ? 'clean' : undefined}>
    <th scope="row">
      {measure.name}
      {isWorse ? <b> worse</b> : null}
    </th>
    {before === null ? null : <td>{before === 'none' ? 'not counted' : sayMeasure(before)}</td>}
    <td>{sayMeasure(measure)}</td>
  </tr>
);
