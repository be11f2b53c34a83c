import type { FC } from 'hono/jsx';
import { shortDay } from '../sources/plots.js';
import { count } from '../words/count-words.js';
import type { ModelDay } from './ports.js';
import { sayAmount } from './say-model.js';

const HEIGHT = 120;
const STEP = 20;

/** The last 30 days as bars of tokens, with a table of each day. */
export const SpendPlot: FC<{ days: readonly ModelDay[]; currency: string }> = ({ days, currency }) => {
  const most = Math.max(...days.map(({ tokens }) => tokens), 1);
  const total = days.reduce((sum, { cost }) => sum + cost, 0);
  return (
    <figure class="month">
      <figcaption>
        {`${count(
          days.reduce((sum, { calls }) => sum + calls, 0),
          'call',
        )} in 30 days, ${sayAmount(total)} ${currency}`}
      </figcaption>
      <div class="plot">
        <span class="scale" aria-hidden="true">
          {Math.round(most).toLocaleString('en')}
        </span>
        <svg
          viewBox={`0 0 ${days.length * STEP} ${HEIGHT}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={`Tokens on each of the last 30 days, at most ${Math.round(most).toLocaleString('en')} on one. The table below has each day.`}
        >
          {days.map(({ tokens }, at) => {
            const height = Math.round((tokens / most) * (HEIGHT - 2));
            return tokens === 0 ? null : (
              <rect class="cited" x={at * STEP + 3} y={HEIGHT - height} width={STEP - 6} height={height} />
            );
          })}
        </svg>
        <p class="ends" aria-hidden="true">
          <span>{shortDay(days[0]?.day ?? '')}</span>
          <span>{shortDay(days.at(-1)?.day ?? '')}</span>
        </p>
      </div>
      <DayTable days={days} currency={currency} />
    </figure>
  );
};

const DayTable: FC<{ days: readonly ModelDay[]; currency: string }> = ({ days, currency }) => (
  <details>
    <summary>Day by day</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col">Calls</th>
          <th scope="col">Tokens</th>
          <th scope="col">{currency}</th>
        </tr>
      </thead>
      <tbody>
        {days.toReversed().map(({ day, calls, tokens, cost }) => (
          <tr>
            <th scope="row">{shortDay(day)}</th>
            <td>{calls}</td>
            <td>{Math.round(tokens).toLocaleString('en')}</td>
            <td>{sayAmount(cost)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </details>
);
