import type { FC } from 'hono/jsx';
import { type ScorecardRun, sayChanges } from '../../domain/scorecard-run.js';
import { link } from '../links.js';
import { sayListTime } from '../words/say-time.js';
import { sayBriefs, sayCost, sayOutcome, writerName } from './say-scorecard.js';

/** Every scoring, the newest first, with what changed since the one before and what came of it. */
export const RunList: FC<{ runs: readonly ScorecardRun[]; now: Date }> = ({ runs, now }) => (
  <ol class="record runs">
    {runs.map((run, at) => (
      <li class={toneOf(run)}>
        <time datetime={run.at}>{sayListTime(run.at, now)}</time>
        <span class="outcome">{sayOutcome(run)}</span>
        <p>
          <a href={link.scorecard(run.id)}>{writerName(run)}</a>
          {` on ${run.set.stories} stories (${run.set.name}), asked for by ${run.askedBy}.`}{' '}
          <Told run={run} />{' '}
          <Changes run={run} before={runs.slice(at + 1).find(({ set }) => set.hash === run.set.hash)} />
        </p>
      </li>
    ))}
  </ol>
);

const toneOf = ({ state, decision, override }: ScorecardRun): string =>
  state === 'failed' || state === 'interrupted'
    ? 'failed'
    : decision === 'refused' && override === null
      ? 'stopped'
      : 'passed';

const Told: FC<{ run: ScorecardRun }> = ({ run }) => {
  const { card, reason, override, worse } = run;
  const parts = [
    ...(card === null ? [] : [sayBriefs(card)]),
    ...(worse.length === 0 ? [] : [`Worse in ${worse.map(({ name }) => name).join(', ')}.`]),
    ...(override === null ? [] : [`${override.by} uses it all the same: “${override.reason}”`]),
    ...(reason === null ? [] : [reason]),
    ...(sayCost(run) === '' ? [] : [`${sayCost(run)}.`]),
  ];
  return <>{parts.join(' ')}</>;
};

const Changes: FC<{ run: ScorecardRun; before: ScorecardRun | undefined }> = ({ run, before }) => {
  const told = before === undefined ? [] : sayChanges(before.writer, run.writer);
  return told.length === 0 ? null : (
    <span class="changed">Changed since the one before: {told.join(' ')}</span>
  );
};
