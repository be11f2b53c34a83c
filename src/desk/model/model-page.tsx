import type { FC } from 'hono/jsx';
import { link } from '../links.js';
import type { Fields } from '../read-form.js';
import type { WriterStanding } from '../scorecard/ports.js';
import { WriterNotice } from '../scorecard/writer-notice.js';
import { DeskPage, type Frame } from '../views/desk-page.js';
import { type Message, MessageLine } from '../views/message.js';
import { sayTime } from '../words/say-time.js';
import { CallList } from './call-list.js';
import { CircuitNote } from './circuit-note.js';
import { ModelForm } from './model-form.js';
import type { ModelState, ModelsOffered } from './ports.js';
import { sayAmount } from './say-model.js';
import { SpendPlot } from './spend-plot.js';

export interface ModelView {
  readonly frame: Frame;
  readonly state: ModelState;
  readonly offered: ModelsOffered | null;
  /** What was typed and refused, and the field that is wrong. */
  readonly typed: Fields | null;
  readonly wrong: string | null;
  /** Who drafts. */
  readonly standing: WriterStanding;
  readonly message: Message | null;
  readonly now: Date;
}

export const ModelPage: FC<ModelView> = ({ frame, state, standing, offered, typed, wrong, message, now }) => (
  <DeskPage frame={frame} title="Language model" here="model">
    <main class="sheet one-source" id="content">
      <MessageLine message={message} />
      <h1>Language model</h1>
      <p class="intro">{sayUse(state, standing)}</p>
      <WriterNotice standing={standing}>
        <a href={link.list('scorecard')}>The scorecard</a>
      </WriterNotice>
      <Matters state={state} now={now} />
      <Offered offered={offered} canChoose={!state.fixed.includes('name')} />
      <form method="post" action="/desk/model/trial" class="choices">
        <button type="submit">Try it</button>
        <a class="btn" href={link.list('scorecard')}>
          Scorecard
        </a>
        <a class="btn" href={link.list('embedder')}>
          Languages
        </a>
      </form>
      <Spending state={state} />
      <ModelForm state={state} typed={typed} wrong={wrong} />
      <CallList calls={state.calls} now={now} />
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
const Matters: FC<{ state: ModelState; now: Date }> = ({ state: { circuit, waiting, warnings }, now }) => (
  <>
    {warnings.map((warning) => (
      <p class="matter">{warning}</p>
    ))}
    <CircuitNote circuit={circuit} now={now} />
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

/** Other names for the model, where its server does not know the one that is set. */
const Offered: FC<{ offered: ModelsOffered | null; canChoose: boolean }> = ({ offered, canChoose }) =>
  offered === null || offered.problem === null ? null : (
    <div class="matter">
      <p>{offered.problem}</p>
      {offered.names.length === 0 ? null : canChoose ? (
        <form method="post" action="/desk/model" class="choices">
          {offered.names.map((name) => (
            <button type="submit" name="name" value={name} class="small-button">
              <span class="vh">Use </span>
              {name}
            </button>
          ))}
        </form>
      ) : (
        <p>{offered.names.join(', ')}</p>
      )}
    </div>
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
