import type { FC } from 'hono/jsx';
import type { Scorecard } from '../../domain/scorecard.js';
import { nameWriter, type ScorecardRun } from '../../domain/scorecard-run.js';
import { DeskPage, type Frame } from '../views/desk-page.js';
import { type Message, MessageLine } from '../views/message.js';
import { sayTime } from '../words/say-time.js';
import { CardTable } from './card-table.js';
import { FaultList } from './fault-list.js';
import { HistoryPlots } from './history-plots.js';
import type { ScorecardState } from './ports.js';
import { RunList } from './run-list.js';
import { sayCost, sayLeft, writerName } from './say-scorecard.js';
import { drafter, OverrideForm, WriterNotice } from './writer-notice.js';

export interface ScorecardView {
  readonly frame: Frame;
  readonly state: ScorecardState;
  readonly message: Message | null;
  /** What an editor typed, where it could not be taken. */
  readonly reason: string;
  readonly now: Date;
}

/** Seconds after which the script looks how far a scoring is. */
const POLL = 4;

export const ScorecardPage: FC<ScorecardView> = ({ frame, state, message, reason, now }) => {
  const { standing, runs, set } = state;
  const { candidate } = standing;
  const open = openOf(state);
  const done = runs.filter(isDone).filter((run) => run.set.hash === set.hash);
  const isRefused = candidate?.run?.decision === 'refused' && candidate.run.state === 'done';
  return (
    <DeskPage frame={frame} title="Scorecard" here="model">
      <main
        class="sheet one-source"
        id="content"
        data-poll={open === null && !isDeciding(state) ? undefined : String(POLL)}
      >
        <p class="back">
          <a href="/desk/model">Language model</a>
        </p>
        <MessageLine message={message} />
        <h1>Scorecard</h1>
        <p class="intro">
          {drafter(standing)} drafts. What is wrong with a writer’s briefs of {set.stories} sample stories is
          counted by the criteria of the EBU and the BBC. Another model, prompts, style or beat is scored
          first, and refused where it does worse.
        </p>
        {open === null ? <WriterNotice standing={standing} /> : null}
        {candidate?.run != null && isRefused ? (
          <OverrideForm
            run={candidate.run}
            name={candidate.name}
            editor={frame.editor.name}
            reason={reason}
          />
        ) : null}
        {open === null ? <StartForm state={state} /> : <Progress run={open} now={now} />}
        <Latest runs={done} now={now} />
        {done.length === 0 ? null : <OverTime runs={done} />}
        <Scorings runs={runs} now={now} />
      </main>
    </DeskPage>
  );
};

const isDone = (run: ScorecardRun): run is ScorecardRun & { readonly card: Scorecard } => run.card !== null;

/** A run that waits or runs: the candidate's, else that of the writer in use. */
function openOf({ standing, open }: ScorecardState): ScorecardRun | null {
  const isOpen = (run: ScorecardRun | null | undefined): run is ScorecardRun =>
    run?.state === 'waiting' || run?.state === 'running';
  if (isOpen(standing.candidate?.run)) return standing.candidate?.run ?? null;
  return isOpen(open) ? open : null;
}

/** Between two steps: something is about to be scored, or compared. */
const isDeciding = ({ standing: { candidate } }: ScorecardState): boolean =>
  candidate !== null &&
  (candidate.run === null || (candidate.run.state === 'done' && candidate.run.decision === null));

const Progress: FC<{ run: ScorecardRun; now: Date }> = ({ run, now }) => {
  const { done, set, state } = run;
  const left = sayLeft(run, now);
  const told =
    state === 'waiting'
      ? 'It begins in a moment.'
      : `${done} of ${set.stories} stories are written${left === null ? '' : `; ${left} left`}.`;
  return (
    <div class="progress">
      <p id="progress-title">
        <b>{writerName(run)} is being scored.</b> {told}{' '}
        {sayCost(run) === '' ? '' : `${sayCost(run)} so far.`}
      </p>
      <progress max={set.stories} value={done} aria-labelledby="progress-title" />
    </div>
  );
};

const StartForm: FC<{ state: ScorecardState }> = ({ state }) => {
  const { standing, estimate, open } = state;
  const { candidate } = standing;
  const name = candidate?.name ?? standing.drafts ?? 'the extractive writer';
  const stopped = candidate?.run ?? open;
  const isScored = (stopped ?? state.runs.find(({ card }) => card !== null))?.card != null;
  const again = stopped?.state === 'failed' || stopped?.state === 'interrupted';
  return (
    <form method="post" action="/desk/scorecard" class="start">
      <button type="submit">
        {again ? `Go on scoring ${name}` : `Score ${name}${isScored ? ' again' : ''}`}
      </button>
      <p class="hint">
        {estimate === null
          ? 'It takes a few seconds and asks no model.'
          : `About ${sayCost(estimate)}, within the budgets of brief and day.`}
        {estimate?.tokensLeft != null && estimate.tokensLeft < estimate.tokens
          ? ` The day’s budget leaves ${Math.round(estimate.tokensLeft).toLocaleString('en')} tokens; the rest is scored tomorrow.`
          : null}
      </p>
    </form>
  );
};

const Latest: FC<{ runs: readonly (ScorecardRun & { readonly card: Scorecard })[]; now: Date }> = ({
  runs,
  now,
}) => {
  const [run] = runs;
  if (run === undefined) return <p class="empty">No writer has been scored yet.</p>;
  const earlier = runs.slice(1);
  // A writer that is scored again stands beside itself.
  const against =
    earlier.find(({ id }) => id === run.against) ??
    earlier.find(({ writerKey }) => writerKey === run.writerKey) ??
    null;
  return (
    <section aria-labelledby="latest-title">
      <h2 id="latest-title">The last scorecard</h2>
      <p class="meta">
        {writerName(run)}, {sayTime(run.endedAt ?? run.at, now)}
        {against === null ? '' : `, beside ${nameWriter(against.writer)}`}
      </p>
      <CardTable run={run} against={against} />
      <FaultList card={run.card} unwritten={[]} />
    </section>
  );
};

const OverTime: FC<{ runs: readonly ScorecardRun[] }> = ({ runs }) => (
  <section aria-labelledby="time-title">
    <h2 id="time-title">Faults over time</h2>
    <HistoryPlots runs={runs} />
    {runs.some(({ decision, override }) => decision === 'refused' && override === null) ? (
      <p class="meta">A hollow point was refused.</p>
    ) : null}
  </section>
);

const Scorings: FC<{ runs: readonly ScorecardRun[]; now: Date }> = ({ runs, now }) =>
  runs.length === 0 ? null : (
    <section aria-labelledby="runs-title">
      <h2 id="runs-title">Every scoring</h2>
      <RunList runs={runs} now={now} />
    </section>
  );
