import type { FC } from 'hono/jsx';
import { BUDGETS, INSTEAD, LIMITS, type NumberField, PRICES, PROVIDERS, TASKS } from './fields.js';
import type { ModelState } from './ports.js';

interface FormView {
  readonly state: ModelState;
}

/** The settings. What the environment fixes is shown and cannot be changed here; the key is never shown. */
export const ModelForm: FC<FormView> = ({ state }) => (
  <section aria-labelledby="settings-title">
    <h2 id="settings-title">Settings</h2>
    <form method="post" action="/desk/model" class="ask fields wide">
      {state.fixed.length === 0 ? null : (
        <p class="hint">What cannot be changed here is set by environment variables (NUTGRAF_MODEL_…).</p>
      )}
      <Where state={state} />
      <Numbers state={state} fields={LIMITS} />
      <Guidance state={state} />
      <Numbers state={state} fields={PRICES} />
      <Text state={state} name="currency" label="Currency" value={state.settings.currency} />
      <p class="hint">Budgets: 0 is no limit. A call that would go over one is not made.</p>
      <Numbers state={state} fields={BUDGETS} />
      <Choice state={state} name="instead" label="While it cannot be used" options={INSTEAD} />
      <div>
        <button type="submit" class="main-button">
          Save
        </button>
      </div>
    </form>
  </section>
);

const Where: FC<FormView> = ({ state }) => {
  const { settings } = state;
  return (
    <>
      <Text
        state={state}
        name="name"
        label="Model"
        value={settings.name}
        hint="Its name at its provider. Empty: no model is used."
      />
      <Choice state={state} name="provider" label="Provider" options={PROVIDERS} />
      <Text
        state={state}
        name="url"
        label="Address of its server"
        value={settings.url ?? ''}
        hint="Such as http://127.0.0.1:11434/v1. Empty: Ollama on this machine, or the provider’s own address."
      />
      <Key state={state} />
      <Choice
        state={state}
        name="task"
        label="What it does"
        options={TASKS}
        hint="As a judge it reads each statement beside its evidence, and can only doubt it: nothing stands because a model says so."
      />
    </>
  );
};

const Key: FC<FormView> = ({ state: { settings, fixed } }) => (
  <>
    <label for="key">Key</label>
    <input
      id="key"
      name="key"
      type="password"
      autocomplete="off"
      maxlength={1000}
      disabled={fixed.includes('key')}
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

const Guidance: FC<FormView> = ({ state: { settings, fixed } }) => (
  <>
    <label for="style">Style guide</label>
    <textarea id="style" name="style" rows={5} maxlength={4000} disabled={fixed.includes('style')}>
      {settings.style}
    </textarea>
    <label for="beat">Beat</label>
    <textarea
      id="beat"
      name="beat"
      rows={3}
      maxlength={2000}
      disabled={fixed.includes('beat')}
      aria-describedby="beat-hint"
    >
      {settings.beat}
    </textarea>
    <p class="hint" id="beat-hint">
      What the desk covers and for whom.
    </p>
  </>
);

const Numbers: FC<FormView & { fields: readonly NumberField[] }> = ({
  state: { settings, fixed },
  fields,
}) => (
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
          value={String(settings[name])}
          required
          disabled={fixed.includes(name)}
        />
      </>
    ))}
  </>
);

const Text: FC<FormView & { name: string; label: string; value: string; hint?: string }> = ({
  state: { fixed },
  name,
  label,
  value,
  hint,
}) => (
  <>
    <label for={name}>{label}</label>
    <input
      id={name}
      name={name}
      value={value}
      maxlength={500}
      autocapitalize="none"
      spellcheck={false}
      disabled={fixed.includes(name)}
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
> = ({ state: { settings, fixed }, name, label, options, hint }) => (
  <>
    <label for={name}>{label}</label>
    <select
      id={name}
      name={name}
      disabled={fixed.includes(name)}
      aria-describedby={hint === undefined ? undefined : `${name}-hint`}
    >
      {options.map(([value, words]) => (
        <option value={value} selected={settings[name] === value}>
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
