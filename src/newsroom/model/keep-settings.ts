import { z } from 'zod';
import type { Secrets, SettingsStore } from '../ports.js';
import type { Given, ModelSettings, SettingsKind } from './settings.js';

/** The desk's settings of one kind, with the environment's before them. */
export interface SettingsKeeper<S> {
  load(): Promise<S>;
  /** What the desk itself keeps, without the environment's. */
  own(): Promise<Given<S>>;
  save(settings: Given<S>): Promise<void>;
  /** Settings that the environment fixes. */
  readonly fixed: ReadonlySet<keyof S>;
}

export type ModelSettingsKeeper = SettingsKeeper<ModelSettings>;

const STORED = z.record(z.string(), z.unknown());

export function createSettingsKeeper<S extends { readonly key: string | null }>(
  kind: SettingsKind<S>,
  store: SettingsStore,
  secrets: Pick<Secrets, 'seal' | 'unseal'>,
  environment: Given<S>,
): SettingsKeeper<S> {
  const own = async (): Promise<Given<S>> => readStored(kind, await store.get(kind.name), secrets);
  return {
    load: async () => kind.merge(await own(), environment),
    own,
    async save({ key, ...settings }) {
      const sealedKey = key === null || key === undefined ? null : secrets.seal(kind.name, key);
      await store.set(kind.name, { ...settings, sealedKey });
    },
    fixed: fixedBy(kind, environment),
  };
}

/** Every setting but the key, which is sealed; a value that this version does not take counts as not given. */
function readStored<S extends { readonly key: string | null }>(
  { name, read }: SettingsKind<S>,
  value: unknown,
  secrets: Pick<Secrets, 'unseal'>,
): Given<S> {
  const { sealedKey, key: _, ...stored } = STORED.safeParse(value).data ?? {};
  const key = typeof sealedKey === 'string' ? secrets.unseal(name, sealedKey) : null;
  return read(key === null ? stored : { ...stored, key });
}

/** A key of the environment fixes where it is sent, too. */
function fixedBy<S extends { readonly key: string | null }>(
  { address, names }: SettingsKind<S>,
  environment: Given<S>,
): ReadonlySet<keyof S> {
  const given = names.filter((name) => environment[name] !== undefined);
  return new Set(environment.key === undefined ? given : [...given, ...address]);
}
