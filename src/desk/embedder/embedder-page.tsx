import type { FC } from 'hono/jsx';
import { link } from '../links.js';
import { CallList } from '../model/call-list.js';
import { CircuitNote } from '../model/circuit-note.js';
import { sayAmount } from '../model/say-model.js';
import type { Fields } from '../read-form.js';
import {
  BudgetsHead,
  type FieldsView,
  KeyField,
  NumberFields,
  TextField,
} from '../settings/setting-fields.js';
import { DeskPage, type Frame } from '../views/desk-page.js';
import { type Message, MessageLine } from '../views/message.js';
import { count } from '../words/count-words.js';
import { COSTS, LIMITS } from './fields.js';
import type { EmbedderState } from './ports.js';
import { TrialTable } from './trial-table.js';

export interface EmbedderView {
  readonly frame: Frame;
  readonly state: EmbedderState;
  /** What was typed and refused, and the field that is wrong. */
  readonly typed: Fields | null;
  readonly wrong: string | null;
  readonly message: Message | null;
  readonly now: Date;
}

export const EmbedderPage: FC<EmbedderView> = ({ frame, state, typed, wrong, message, now }) => (
  <DeskPage frame={frame} title="Languages" here="model">
    <main class="sheet one-source" id="content">
      <MessageLine message={message} />
      <h1>Languages</h1>
      <p class="intro">{sayUse(state)}</p>
      {state.warnings.map((warning) => (
        <p class="matter">{warning}</p>
      ))}
      <CircuitNote circuit={state.circuit} now={now} />
      <form method="post" action="/desk/embedder/trial" class="choices">
        <button type="submit">Try it</button>
        <a class="btn" href={link.list('model')}>
          Language model
        </a>
      </form>
      {state.trial === null ? null : <TrialTable trial={state.trial} now={now} />}
      <Figures state={state} />
      <Settings state={state} view={{ fixed: state.fixed, typed, wrong }} />
      <CallList calls={state.calls} now={now} />
    </main>
  </DeskPage>
);

function sayUse({ settings, trial }: EmbedderState): string {
  if (settings.name === '')
    return 'Stories keep to one language: their words tell which reports belong together. With a multilingual embedder reports of one event meet across languages.';
  if (trial === null)
    return `${settings.name} has not been tried yet. Until it has shown that it knows the same news again in another language, stories keep to one language.`;
  if (trial.refused !== null)
    return `Stories keep to one language: ${settings.name} does not know the same news again in another.`;
  return `Stories meet across languages by the vectors of ${settings.name}. Each brief is written from the reports in one language; the others are listed with theirs.`;
}

const Figures: FC<{ state: EmbedderState }> = ({ state: { settings, reports, bridged, today } }) =>
  settings.name === '' ? null : (
    <section aria-labelledby="placed-title">
      <h2 id="placed-title">Reports of the last four days</h2>
      <dl class="figures">
        <Figure of={reports.placed} words={reports.placed === 1 ? 'has its vector' : 'have their vector'} />
        <Figure of={reports.waiting} words={reports.waiting === 1 ? 'waits for it' : 'wait for it'} />
        <Figure
          of={bridged}
          words={bridged === 1 ? 'story in two languages' : 'stories in several languages'}
        />
        <Figure
          of={Math.round(today.tokens)}
          words={
            settings.dayTokens === 0
              ? 'tokens today'
              : `of ${settings.dayTokens.toLocaleString('en')} tokens today`
          }
        />
      </dl>
      {reports.kept === 0 ? null : (
        <p class="hint">
          {count(reports.kept, 'report')} more {reports.kept === 1 ? 'is' : 'are'} kept from models by{' '}
          {reports.kept === 1 ? 'its outlet' : 'their outlets'}: {reports.kept === 1 ? 'it is' : 'they are'}{' '}
          not sent, and {reports.kept === 1 ? 'stays' : 'stay'} in one language.
        </p>
      )}
      {settings.price === 0 && today.cost === 0 ? null : (
        <p class="hint">
          Cost today: {sayAmount(today.cost)} {settings.currency}
          {settings.dayCost === 0 ? '' : ` of ${sayAmount(settings.dayCost)}`}.
        </p>
      )}
    </section>
  );

const Figure: FC<{ of: number; words: string }> = ({ of, words }) => (
  <div>
    <dt>{words}</dt>
    <dd>{of.toLocaleString('en')}</dd>
  </div>
);

/** What the environment fixes is shown and cannot be changed here. */
const Settings: FC<{ state: EmbedderState; view: FieldsView }> = ({ state: { settings }, view }) => (
  <section aria-labelledby="settings-title">
    <h2 id="settings-title">Settings</h2>
    <form method="post" action="/desk/embedder" class="ask fields wide">
      {view.fixed.length === 0 ? null : (
        <p class="hint">What cannot be changed here is set by environment variables (NUTGRAF_EMBEDDER_…).</p>
      )}
      <TextField
        view={view}
        name="name"
        label="Embedder"
        value={settings.name}
        hint="Its name at its server, such as bge-m3 or paraphrase-multilingual. Empty: stories keep to one language."
      />
      <TextField
        view={view}
        name="url"
        label="Address of its server"
        value={settings.url ?? ''}
        hint="Any server with OpenAI’s protocol, such as http://127.0.0.1:11434/v1. Empty: Ollama on this machine."
      />
      <KeyField view={view} hasKey={settings.hasKey} />
      <TextField
        view={view}
        name="prefix"
        label="Words before each text"
        value={settings.prefix}
        hint="Some embedders want them: those of the E5 family “query: ”, with the space at its end."
      />
      <TextField
        view={view}
        name="language"
        label="Language of briefs"
        value={settings.language}
        hint="Two letters, such as en or de: a brief is written in it where a report is in it, else in that of most reports; “any”: always in that of most reports."
      />
      <NumberFields view={view} fields={LIMITS} values={{ ...settings }} />
      <BudgetsHead />
      <NumberFields view={view} fields={COSTS} values={{ ...settings }} />
      <TextField view={view} name="currency" label="Currency" value={settings.currency} />
      <div>
        <button type="submit" class="main-button">
          Save
        </button>
      </div>
    </form>
  </section>
);
