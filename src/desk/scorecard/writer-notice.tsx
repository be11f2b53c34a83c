import type { Child, FC } from 'hono/jsx';
import type { Worsening } from '../../domain/scorecard.js';
import type { ScorecardRun } from '../../domain/scorecard-run.js';
import { link } from '../links.js';
import type { WriterStanding } from './ports.js';
import { sayMeasure } from './say-scorecard.js';

/** Who drafts, at the beginning of a sentence. */
export const drafter = ({ drafts }: Pick<WriterStanding, 'drafts'>): string =>
  drafts ?? 'The extractive writer';

/** Why the model that the settings ask for does not draft, in two sentences; empty where it does. */
function sayStanding(standing: WriterStanding): string {
  const { candidate, drafts } = standing;
  if (candidate === null) return '';
  const { run, name, why } = candidate;
  const wanted = name === drafts ? `${name} with its new address, prompts, style or beat` : name;
  const goesOn = `${drafter(standing)} goes on drafting${name === drafts ? ' as before' : ''}.`;
  return run?.decision === 'refused' && run.state === 'done'
    ? `${wanted} is refused: it did worse in ${run.worse.map(sayWorsening).join('; ')}. ${goesOn}`
    : `${wanted} is scored before it drafts. ${why} ${goesOn}`;
}

/** What an editor should know of who drafts. */
export const WriterNotice: FC<{ standing: WriterStanding; children?: Child }> = ({ standing, children }) => {
  const { candidate, override } = standing;
  return (
    <>
      {candidate === null ? null : (
        <p class={`matter ${isTrouble(candidate.run) ? 'trouble' : ''}`}>
          {sayStanding(standing)} {children}
        </p>
      )}
      {override === null ? null : (
        <p class="matter">
          {drafter(standing)} did worse than the writer before it, and drafts because {override.by} said so: “
          {override.reason}”
        </p>
      )}
    </>
  );
};

const isTrouble = (run: ScorecardRun | null): boolean =>
  run?.state === 'failed' || run?.state === 'interrupted' || run?.decision === 'refused';

/** "quoted words altered (2 of 42, before 0 of 38)" */
export const sayWorsening = ({ name, before, after }: Worsening): string =>
  `${name} (${sayMeasure(after)}, before ${sayMeasure(before)})`;

/** Uses a refused model all the same, in the editor's name and with a reason. */
export const OverrideForm: FC<{ run: ScorecardRun; name: string; editor: string; reason?: string }> = ({
  run,
  name,
  editor,
  reason,
}) => (
  <form method="post" action={link.scorecard(run.id, 'override')} class="ask override">
    <label for="reason">Use {name} all the same, because</label>
    <div class="row">
      <input
        id="reason"
        name="reason"
        value={reason ?? ''}
        maxlength={500}
        required
        aria-describedby="reason-hint"
        autocomplete="off"
      />
      <button type="submit">Use it all the same</button>
    </div>
    <p class="hint" id="reason-hint">
      The reason is kept and shown with your name, {editor}.
    </p>
  </form>
);
