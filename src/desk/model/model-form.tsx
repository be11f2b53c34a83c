import type { FC } from 'hono/jsx';
import type { Fields } from '../read-form.js';
import { BUDGETS, INSTEAD, KEEPING, LIMITS, type NumberField, PRICES, PROVIDERS, TASKS } from './fields.js';
import type { ModelState } from './ports.js';

interface FormView {
  readonly state: ModelState;
  /** What was typed and refused, and the field that is wrong. */
  readonly typed: Fields | null;
  readonly wrong: string | null;
}

/** What stands in a field: what was typed, else what is set. */
const shown = (name: string, set: string, { typed }: FormView): string => typed?.all(name)[0] ?? set;
const isWrong = (name: string, { wrong }: FormView): 'true' | undefined =>
  wrong === name ? 'true' : undefined;

/** The settings. What the environment fixes is shown and cannot be changed here; the key is never shown. */
export const ModelForm: FC<FormView> = ({ state, ...given }) => (
  <section aria-labelledby="settings-title">
    <h2 id="settings-title">Settings</h2>
    <form method="post" action="/desk/model" class="ask fields wide">
      {state.fixed.length === 0 ? null : (
        <p class="hint">What cannot be changed here is set by environment variables (NUTGRAF_MODEL_…).</p>
      )}
      <Where state={state} {...given} />
      <Numbers state={state} {...given} fields={LIMITS} />
      <Guidance state={state} {...given} />
      <Numbers state={state} {...given} fields={PRICES} />
      <Text state={state} {...given} name="currency" label="Currency" value={state.settings.currency} />
      <p class="hint">Budgets: 0 is no limit. A call that would go over one is not made.</p>
      <Numbers state={state} {...given} fields={BUDGETS} />
      <Choice state={state} {...given} name="instead" label="While it cannot be used" options={INSTEAD} />
      <Numbers state={state} {...given} fields={KEEPING} />
      <div>
        <button type="submit" class="main-button">
          Save
        </button>
      </div>
    </form>
  </section>
);

const Where: FC<FormView> = ({ state, ...given }) => {
  const { settings } = state;
  return (
    <>
      <Text
        state={state}
        {...given}
        name="name"
        label="Model"
        value={settings.name}
        hint="Its name at its provider. Empty: no model is used."
      />
      <Choice state={state} {...given} name="provider" label="Provider" options={PROVIDERS} />
      <Text
        state={state}
        {...given}
        name="url"
        label="Address of its server"
        value={settings.url ?? ''}
        hint="Such as http://127.0.0.1:11434/v1. Empty: Ollama on this machine, or the provider’s own address."
      />
      <Key state={state} {...given} />
      <Choice
        state={state}
        {...given}
        name="task"
        label="What it does"
        options={TASKS}
        hint="As a judge it reads each statement beside its evidence, and can only doubt it: nothing stands because a model says so."
      />
    </>
  );
};

const Key: FC<FormView> = ({ state: { settings, fixed }, wrong }) => (
  <>
    <label for="key">Key</label>
    <input
      id="key"
      name="key"
      type="password"
      autocomplete="off"
      maxlength={1000}
      disabled={fixed.includes('key')}
      aria-invalid={wrong === 'key' ? 'true' : undefined}
      placeholder={settings.hasKey ? 'A key is kept. It is not shown.' : 'None'}
      aria-describedby="key-hint"
    />
    <p class="hint" id="key-hint">
      Leave it empty to keep what is there. A new address needs its key again.
    </p>
    {settings.hasKey && !fixed.includes('key') ? (
      <div class="check">
        <input type="checkbox" id="forget" name="forget" value="yes" />
        <label for="forget">Forget the kept key</label>
      </div>
    ) : null}
  </>
);

const Guidance: FC<FormView> = (view) => {
  const { settings, fixed } = view.state;
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

const Numbers: FC<FormView & { fields: readonly NumberField[] }> = ({ fields, ...view }) => (
  <>
    {fields.map(({ name, label, least, most, whole }) => (
      <>
        <label for={name}>{label}</label>
        <input
          id={name}
          name={name}
          type="number"
          min={least}
          max={most}
          step={whole ? '1' : 'any'}
          value={shown(name, String(view.state.settings[name]), view)}
          required
          disabled={view.state.fixed.includes(name)}
          aria-invalid={isWrong(name, view)}
        />
      </>
    ))}
  </>
);

const Text: FC<FormView & { name: string; label: string; value: string; hint?: string }> = ({
  name,
  label,
  value,
  hint,
  ...view
}) => (
  <>
    <label for={name}>{label}</label>
    <input
      id={name}
      name={name}
      value={shown(name, value, view)}
      maxlength={500}
      autocapitalize="none"
      spellcheck={false}
      disabled={view.state.fixed.includes(name)}
      aria-invalid={isWrong(name, view)}
      aria-describedby={hint === undefined ? undefined : `${name}-hint`}
    />
    <Hint of={name} words={hint} />
  </>
);

const Choice: FC<
  FormView & {
    name: 'provider' | 'task' | 'instead';
    label: string;
    options: readonly (readonly [string, string])[];
    hint?: string;
  }
> = ({ name, label, options, hint, ...view }) => (
  <>
    <label for={name}>{label}</label>
    <select
      id={name}
      name={name}
      disabled={view.state.fixed.includes(name)}
      aria-invalid={isWrong(name, view)}
      aria-describedby={hint === undefined ? undefined : `${name}-hint`}
    >
      {options.map(([value, words]) => (
        <option value={value} selected={shown(name, view.state.settings[name], view) === value}>
          {words}
        </option>
      ))}
    </select>
    <Hint of={name} words={hint} />
  </>
);

const Hint: FC<{ of: string; words: string | undefined }> = ({ of, words }) =>
  words === undefined ? null : (
    <p class="hint" id={`${of}-hint`}>
      {words}
    </p>
  );
