import type { FC } from 'hono/jsx';
import type { RankPart, StoryRank } from '../../domain/ranking.js';

export const PART_NAMES: Readonly<Record<RankPart, string>> = {
  families: 'Independent families',
  pace: 'Pace of coverage',
  standing: 'Standing of the sources',
  novelty: 'Novelty',
  topic: 'Fit to the beat',
  freshness: 'Freshness',
};

/** What each part adds to the story's place, and what was counted for it. */
export const StoryRankTable: FC<{ rank: StoryRank }> = ({ rank }) => (
  <section aria-labelledby="rank-title">
    <h2 id="rank-title">Why it stands where it does</h2>
    <table class="ranking">
      <thead>
        <tr>
          <th scope="col">Part</th>
          <th scope="col">Counted</th>
          <th scope="col">Weight</th>
          <th scope="col">Points</th>
        </tr>
      </thead>
      <tbody>
        {rank.parts.map(({ part, says, weight, points }) => (
          <tr>
            <th scope="row">{PART_NAMES[part]}</th>
            <td>{says}</td>
            <td class="number">{weight}</td>
            <td class="number">{sayPoints(points)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Together</th>
          <td />
          <td />
          <td class="number">{sayPoints(rank.score)}</td>
        </tr>
      </tfoot>
    </table>
    <p class="meta">
      Stories with more points stand higher. <a href="/desk/ranking">Change the weights and the beat</a>
    </p>
  </section>
);

/** Two decimals, with a true minus sign. */
export const sayPoints = (points: number): string =>
  points
    .toFixed(2)
    .replace('-', '−')
    .replace(/^−0\.00$/, '0.00');
