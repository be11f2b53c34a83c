import type { FC } from 'hono/jsx';
import { link } from '../links.js';
import type { WriterStanding } from '../scorecard/ports.js';
import { WriterNotice } from '../scorecard/writer-notice.js';
import { DeskPage, type Frame } from '../views/desk-page.js';
import { type Message, MessageLine } from '../views/message.js';
import { count } from '../words/count-words.js';
import { sayListTime, sayTime } from '../words/say-time.js';
import { ModelForm } from './model-form.js';
import type { ModelCallLine, ModelState } from './ports.js';
import { PURPOSES, sayAmount, sayCall, sayOutcome } from './say-model.js';
import { SpendPlot } from './spend-plot.js';

export interface ModelView {
  readonly frame: Frame;
  readonly state: ModelState;
  /** Who drafts. */
  readonly standing: WriterStanding;
  readonly message: Message | null;
  readonly now: Date;
}

export const ModelPage: FC<ModelView> = ({ frame, state, standing, message, now }) => (
  <DeskPage frame={frame} title="Language model" here="model">
    <main class="sheet one-source" id="content">
      <MessageLine message={message} />
      <h1>Language model</h1>
      <p class="intro">{sayUse(state, standing)}</p>
      <WriterNotice standing={standing}>
        <a href={link.list('scorecard')}>The scorecard</a>
      </WriterNotice>
      <Matters state={state} now={now} />
      <form method="post" action="/desk/model/trial" class="choices">
        <button type="submit">Try it</button>
        <a class="btn" href={link.list('scorecard')}>
          Scorecard
        </a>
      </form>
      <Spending state={state} />
      <ModelForm state={state} />
      <Calls calls={state.calls} now={now} />
    </main>
  </DeskPage>
);

function sayUse({ settings }: ModelState, { drafts }: WriterStanding): string {
  if (settings.name === '')
    return 'No model is set: the extractive writer drafts with the outlets’ own sentences. A model drafts in its own words; what the outlets’ words do not bear out is repaired, dropped or replaced.';
  if (drafts === null) return 'The extractive writer drafts with the outlets’ own sentences.';
  return `${drafts} drafts. What the outlets’ words do not bear out is repaired, dropped or replaced by the extractive writer’s.`;
}

/** What an editor should know before anything else. */
const Matters: FC<{ state: ModelState; now: Date }> = ({ state: { circuit, waiting }, now }) => (
  <>
    {circuit === null || circuit.failures === 0 ? null : (
      <p class="matter trouble">
        {circuit.isOpen && circuit.until !== null
          ? `It failed ${circuit.failures} times in a row and is asked again at ${sayTime(circuit.until, now)}. `
          : `It failed ${count(circuit.failures, 'time')} in a row. `}
        {circuit.last}
      </p>
    )}
    {waiting.length === 0 ? null : (
      <div class="matter">
        <p>{waiting.length === 1 ? '1 draft waits' : `${waiting.length} drafts wait`} for it:</p>
        <ul>
          {waiting.slice(0, 10).map(({ storyId, reason, until }) => (
            <li>
              <a href={link.log(storyId)}>until {sayTime(until, now)}</a>. {reason}
            </li>
          ))}
        </ul>
      </div>
    )}
  </>
);

const Spending: FC<{ state: ModelState }> = ({ state: { settings, today, days } }) => (
  <section aria-labelledby="spent-title">
    <h2 id="spent-title">Used today</h2>
    <dl class="figures">
      <div>
        <dt>
          {settings.dayTokens === 0 ? 'tokens' : `of ${settings.dayTokens.toLocaleString('en')} tokens`}
        </dt>
        <dd>{Math.round(today.tokens).toLocaleString('en')}</dd>
      </div>
      <div>
        <dt>
          {settings.dayCost === 0
            ? settings.currency
            : `of ${sayAmount(settings.dayCost)} ${settings.currency}`}
        </dt>
        <dd>{sayAmount(today.cost)}</dd>
      </div>
    </dl>
    {days.some(({ calls }) => calls > 0) ? (
      <SpendPlot days={days} currency={settings.currency} />
    ) : (
      <p class="empty">No model was asked in the last 30 days.</p>
    )}
  </section>
);

const Calls: FC<{ calls: readonly ModelCallLine[]; now: Date }> = ({ calls, now }) => (
  <section aria-labelledby="calls-title">
    <h2 id="calls-title">Its last calls</h2>
    {calls.length === 0 ? <p class="empty">It has not been asked yet.</p> : null}
    <ol class="record reads">
      {calls.map((call) => (
        <li class={call.outcome === 'answered' || call.outcome === 'running' ? 'passed' : 'failed'}>
          <time datetime={call.at}>{sayListTime(call.at, now)}</time>
          <span class="outcome">{sayOutcome(call.outcome)}</span>
          <p>
            {call.storyId === null ? (
              PURPOSES[call.purpose]
            ) : (
              <a href={link.log(call.storyId)}>{PURPOSES[call.purpose]}</a>
            )}
            {`, ${call.model}: ${sayCall(call)}`}
            {call.reason === null ? null : ` ${call.reason}`}
          </p>
        </li>
      ))}
    </ol>
  </section>
);
