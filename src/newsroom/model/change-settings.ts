import type { SettingsKeeper } from './keep-settings.js';
import type { Given, SettingsKind } from './settings.js';

/** What an editor changes, by the setting's name. */
export type SettingChanges = Readonly<Record<string, string | number | null>>;

/** How a change went; `isSaved`: all but the problem is kept. */
export type ChangedSettings =
  | { readonly ok: true }
  | { readonly ok: false; readonly problem: string; readonly isSaved: boolean };

/** Changes what the desk keeps. Another address makes the kept key void: it is meant for the old one. */
export async function changeSettings<S extends { readonly key: string | null }>(
  kind: SettingsKind<S>,
  changes: SettingChanges,
  keeper: SettingsKeeper<S>,
): Promise<ChangedSettings> {
  const read = kind.read(changes);
  const refused = Object.keys(changes).find((name) => !(name in read));
  if (refused !== undefined)
    return {
      ok: false,
      problem: `The setting “${refused}” does not take “${changes[refused]}”. Nothing was saved.`,
      isSaved: false,
    };
  const own = await keeper.own();
  const before = await keeper.load();
  const fixed = new Set<PropertyKey>(keeper.fixed);
  const free = Object.fromEntries(Object.entries(read).filter(([name]) => !fixed.has(name))) as Given<S>;
  const next: Given<S> = { ...own, ...free };
  const moved = kind.address.some((name) => next[name] !== undefined && next[name] !== before[name]);
  const isVoid = moved && changes.key === undefined;
  await keeper.save(isVoid ? { ...next, key: null } : next);
  return isVoid && own.key !== undefined
    ? {
        ok: false,
        problem: 'Saved. The key was forgotten, because it was given for another address: enter it again.',
        isSaved: true,
      }
    : { ok: true };
}
