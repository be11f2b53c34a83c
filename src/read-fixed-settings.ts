import type { Given, SettingsKind } from './newsroom/model/settings.js';

/** An environment variable, and which setting of the desk it fixes. */
export interface SettingVariable<S> {
  readonly variable: string;
  readonly fallback: string;
  readonly meaning: string;
  readonly takes: string;
  readonly sets: keyof S & string;
}

/** Where the settings that are fixed are read from. */
export interface FixedSettings<V> {
  /** The text of a variable; undefined where it is not set. */
  readonly given: (variable: string) => string | undefined;
  /** Called for a value that cannot be used. */
  readonly refuse: (setting: V, text: string) => never;
}

/**
 * The settings that the environment fixes.
 * @param defaults tell which settings are numbers
 */
export function readFixedSettings<S extends { readonly key: string | null }>(
  variables: readonly SettingVariable<S>[],
  kind: SettingsKind<S>,
  defaults: S,
  { given, refuse }: FixedSettings<SettingVariable<S>>,
): Given<S> {
  const values: Record<string, unknown> = {};
  for (const setting of variables) {
    const { variable, sets } = setting;
    const text = given(variable);
    if (text === undefined || text === '') continue;
    const isNumber = typeof defaults[sets] === 'number';
    const value = isNumber ? (text.trim() === '' ? Number.NaN : Number(text)) : text;
    if (!(sets in kind.read({ [sets]: value }))) refuse(setting, text);
    values[sets] = value;
  }
  return kind.read(values);
}
