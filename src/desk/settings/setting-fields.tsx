import type { FC } from 'hono/jsx';
import type { Fields } from '../read-form.js';
import type { NumberField } from './read-settings.js';

/** What the fields of a form of settings need to know. */
export interface FieldsView {
  /** Settings that the environment fixes: shown, and not to be changed. */
  readonly fixed: readonly string[];
  /** What was typed and refused, and the field that is wrong. */
  readonly typed: Fields | null;
  readonly wrong: string | null;
}

/** What stands in a field: what was typed, else what is set. */
export const shown = (name: string, set: string, { typed }: Pick<FieldsView, 'typed'>): string =>
  typed?.all(name)[0] ?? set;
export const isWrong = (name: string, { wrong }: Pick<FieldsView, 'wrong'>): 'true' | undefined =>
  wrong === name ? 'true' : undefined;

/** The key is never shown. */
export const KeyField: FC<{ view: FieldsView; hasKey: boolean }> = ({ view, hasKey }) => (
  <>
    <label for="key">Key</label>
    <input
      id="key"
      name="key"
      type="password"
      autocomplete="off"
      maxlength={1000}
      disabled={view.fixed.includes('key')}
      aria-invalid={isWrong('key', view)}
      placeholder={hasKey ? 'A key is kept. It is not shown.' : 'None'}
      aria-describedby="key-hint"
    />
    <p class="hint" id="key-hint">
      Leave it empty to keep what is there. A new address needs its key again.
    </p>
    {hasKey && !view.fixed.includes('key') ? (
      <div class="check">
        <input type="checkbox" id="forget" name="forget" value="yes" />
        <label for="forget">Forget the kept key</label>
      </div>
    ) : null}
  </>
);

/** Opens the part of a form that is about money. */
export const BudgetsHead: FC = () => (
  <>
    <h3>Prices and budgets</h3>
    <p class="hint">A budget of 0 is no limit. A call that would go over one is not made.</p>
  </>
);

export const NumberFields: FC<{
  view: FieldsView;
  fields: readonly NumberField[];
  values: Readonly<Record<string, unknown>>;
}> = ({ view, fields, values }) => (
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
          value={shown(name, String(values[name]), view)}
          required
          disabled={view.fixed.includes(name)}
          aria-invalid={isWrong(name, view)}
        />
      </>
    ))}
  </>
);

export const TextField: FC<{
  view: FieldsView;
  name: string;
  label: string;
  value: string;
  hint?: string;
}> = ({ view, name, label, value, hint }) => (
  <>
    <label for={name}>{label}</label>
    <input
      id={name}
      name={name}
      value={shown(name, value, view)}
      maxlength={500}
      autocapitalize="none"
      spellcheck={false}
      disabled={view.fixed.includes(name)}
      aria-invalid={isWrong(name, view)}
      aria-describedby={hint === undefined ? undefined : `${name}-hint`}
    />
    <Hint of={name} words={hint} />
  </>
);

export const Hint: FC<{ of: string; words: string | undefined }> = ({ of, words }) =>
  words === undefined ? null : (
    <p class="hint" id={`${of}-hint`}>
      {words}
    </p>
  );
