import type { FC } from 'hono/jsx';
import type { SourceDay } from '../ports.js';
import { count } from '../words/count-words.js';

const BAR = 6;
const GAP = 2;

/** The last two weeks of a source as bars, small enough for a line of the list. */
export const SmallPlot: FC<{ days: readonly number[] }> = ({ days }) => {
  const most = Math.max(...days, 1);
  const width = days.length * (BAR + GAP) - GAP;
  return (
    <svg
      class="spark"
      viewBox={`0 0 ${width} 24`}
      width={width}
      height="24"
      role="img"
      aria-label={sayDays(days)}
    >
      {days.map((articles, at) => (
        <rect
          x={at * (BAR + GAP)}
          y={24 - heightOf(articles, most, 23)}
          width={BAR}
          height={heightOf(articles, most, 23)}
        />
      ))}
    </svg>
  );
};

/** A day without an article still has its place: a line of one unit. */
const heightOf = (articles: number, most: number, height: number): number =>
  articles === 0 ? 1 : Math.max(2, Math.round((articles / most) * height));

function sayDays(days: readonly number[]): string {
  const [fewest, most] = [Math.min(...days), Math.max(...days)];
  const range = fewest === most ? count(most, 'article') : `${fewest} to ${count(most, 'article')}`;
  return `${range} a day in the last ${days.length} days`;
}

const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', timeZone: 'UTC' };
export const shortDay = (day: string): string => new Date(day).toLocaleDateString('en-GB', DAY);

const HEIGHT = 120;
const STEP = 20;

/** The last 30 days: an outlined bar for the articles read, filled as far as published briefs cite them. */
export const MonthPlot: FC<{ days: readonly SourceDay[] }> = ({ days }) => {
  const most = Math.max(...days.map(({ articles }) => articles), 1);
  const total = days.reduce((sum, { articles }) => sum + articles, 0);
  const cited = days.reduce((sum, { briefs }) => sum + briefs, 0);
  const [first, last] = [days[0]?.day ?? '', days.at(-1)?.day ?? ''];
  return (
    <figure class="month">
      <figcaption>
        {count(total, 'article')} in 30 days, {cited} of them cited by a published brief
      </figcaption>
      <div class="plot">
        <span class="scale" aria-hidden="true">
          {most}
        </span>
        <Bars days={days} most={most} />
        <p class="ends" aria-hidden="true">
          <span>{first === '' ? '' : shortDay(first)}</span>
          <span>{last === '' ? '' : shortDay(last)}</span>
        </p>
      </div>
      <p class="key" aria-hidden="true">
        <span class="read">articles read</span>
        <span class="cited">cited by a brief</span>
      </p>
      <DayTable days={days} />
    </figure>
  );
};

const Bars: FC<{ days: readonly SourceDay[]; most: number }> = ({ days, most }) => {
  const up = (value: number): number => Math.round((value / most) * (HEIGHT - 2));
  return (
    <svg
      viewBox={`0 0 ${days.length * STEP} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-labelledby="plot-title plot-desc"
    >
      <title id="plot-title">Articles on each of the last 30 days</title>
      <desc id="plot-desc">
        {`At most ${count(most, 'article')} on one day. The table below has each day.`}
      </desc>
      {days.map(({ articles, briefs }, at) => (
        <>
          {articles === 0 ? null : (
            <rect
              class="read"
              x={at * STEP + 3}
              y={HEIGHT - up(articles)}
              width={STEP - 6}
              height={up(articles)}
            />
          )}
          {briefs === 0 ? null : (
            <rect
              class="cited"
              x={at * STEP + 3}
              y={HEIGHT - up(briefs)}
              width={STEP - 6}
              height={up(briefs)}
            />
          )}
        </>
      ))}
    </svg>
  );
};

const DayTable: FC<{ days: readonly SourceDay[] }> = ({ days }) => (
  <details>
    <summary>Day by day</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col">Articles</th>
          <th scope="col">Cited</th>
        </tr>
      </thead>
      <tbody>
        {days.toReversed().map(({ day, articles, briefs }) => (
          <tr>
            <th scope="row">{shortDay(day)}</th>
            <td>{articles}</td>
            <td>{briefs}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </details>
);
