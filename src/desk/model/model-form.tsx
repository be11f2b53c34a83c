import type { FC } from 'hono/jsx';
import {
  BudgetsHead,
  type FieldsView,
  Hint,
  isWrong,
  KeyField,
  NumberFields,
  shown,
  TextField,
} from '../settings/setting-fields.js';
import { BUDGETS, INSTEAD, KEEPING, LIMITS, PRICES, PROVIDERS, TASKS } from './fields.js';
import type { ModelState } from './ports.js';

interface FormView extends Omit<FieldsView, 'fixed'> {
  readonly state: ModelState;
}

/** The settings. What the environment fixes is shown and cannot be changed here; the key is never shown. */
export const ModelForm: FC<FormView> = ({ state, typed, wrong }) => {
  const { settings, fixed } = state;
  const view = { fixed, typed, wrong };
  const numbers = { view, values: { ...settings } };
  return (
    <section aria-labelledby="settings-title">
      <h2 id="settings-title">Settings</h2>
      <form method="post" action="/desk/model" class="ask fields wide">
        {fixed.length === 0 ? null : (
          <p class="hint">What cannot be changed here is set by environment variables (NUTGRAF_MODEL_…).</p>
        )}
        <Where state={state} view={view} />
        <NumberFields {...numbers} fields={LIMITS} />
        <Guidance state={state} view={view} />
        <BudgetsHead />
        <NumberFields {...numbers} fields={PRICES} />
        <TextField view={view} name="currency" label="Currency" value={settings.currency} />
        <NumberFields {...numbers} fields={BUDGETS} />
        <Choice state={state} view={view} name="instead" label="While it cannot be used" options={INSTEAD} />
        <NumberFields {...numbers} fields={KEEPING} />
        <div>
          <button type="submit" class="main-button">
            Save
          </button>
        </div>
      </form>
    </section>
  );
};

interface PartView {
  readonly state: ModelState;
  readonly view: FieldsView;
}

const Where: FC<PartView> = ({ state, view }) => {
  const { settings } = state;
  return (
    <>
      <TextField
        view={view}
        name="name"
        label="Model"
        value={settings.name}
        hint="Its name at its provider. Empty: no model is used."
      />
      <Choice state={state} view={view} name="provider" label="Provider" options={PROVIDERS} />
      <TextField
        view={view}
        name="url"
        label="Address of its server"
        value={settings.url ?? ''}
        hint="Such as http://127.0.0.1:11434/v1. Empty: Ollama on this machine, or the provider’s own address."
      />
      <KeyField view={view} hasKey={settings.hasKey} />
      <Choice
        state={state}
        view={view}
        name="task"
        label="What it does"
        options={TASKS}
        hint="As a judge it reads each statement beside its evidence, and can only doubt it: nothing stands because a model says so."
      />
    </>
  );
};

const Guidance: FC<PartView> = ({ state: { settings, fixed }, view }) => {
  return (
    <>
      <label for="style">Style guide</label>
      <textarea
        id="style"
        name="style"
        rows={5}
        maxlength={4000}
        disabled={fixed.includes('style')}
        aria-invalid={isWrong('style', view)}
      >
        {shown('style', settings.style, view)}
      </textarea>
      <label for="beat">Beat</label>
      <textarea
        id="beat"
        name="beat"
        rows={3}
        maxlength={2000}
        disabled={fixed.includes('beat')}
        aria-describedby="beat-hint"
        aria-invalid={isWrong('beat', view)}
      >
        {shown('beat', settings.beat, view)}
      </textarea>
      <p class="hint" id="beat-hint">
        What the desk covers and for whom.
      </p>
    </>
  );
};

const Choice: FC<
  PartView & {
    name: 'provider' | 'task' | 'instead';
    label: string;
    options: readonly (readonly [string, string])[];
    hint?: string;
  }
> = ({ state, view, name, label, options, hint }) => (
  <>
    <label for={name}>{label}</label>
    <select
      id={name}
      name={name}
      disabled={view.fixed.includes(name)}
      aria-invalid={isWrong(name, view)}
      aria-describedby={hint === undefined ? undefined : `${name}-hint`}
    >
      {options.map(([value, words]) => (
        <option value={value} selected={shown(name, state.settings[name], view) === value}>
          {words}
        </option>
      ))}
    </select>
    <Hint of={name} words={hint} />
  </>
);
