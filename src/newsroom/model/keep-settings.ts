import { z } from 'zod';
import type { Secrets, SettingsStore } from '../ports.js';
import { type GivenSettings, type ModelSettings, mergeSettings, TAKES } from './settings.js';

/** Where the desk keeps them, and what its key is sealed for. */
const KEY = 'language-model';

const STORED = z.record(z.string(), z.unknown());

/** The desk's settings for its language model, with the environment's before them. */
export interface ModelSettingsKeeper {
  load(): Promise<ModelSettings>;
  /** What the desk itself keeps, without the environment's. */
  own(): Promise<GivenSettings>;
  save(settings: GivenSettings): Promise<void>;
  /** Settings that the environment fixes. */
  readonly fixed: ReadonlySet<keyof ModelSettings>;
}

export function createSettingsKeeper(
  store: SettingsStore,
  secrets: Pick<Secrets, 'seal' | 'unseal'>,
  environment: GivenSettings,
): ModelSettingsKeeper {
  const own = async (): Promise<GivenSettings> => readStored(await store.get(KEY), secrets);
  return {
    load: async () => mergeSettings(await own(), environment),
    own,
    async save({ key, ...settings }) {
      const sealedKey = key === null || key === undefined ? null : secrets.seal(KEY, key);
      await store.set(KEY, { ...settings, sealedKey });
    },
    fixed: fixedBy(environment),
  };
}

/** Every setting but the key, which is sealed; a value that this version does not take counts as not given. */
function readStored(value: unknown, secrets: Pick<Secrets, 'unseal'>): GivenSettings {
  const stored = STORED.safeParse(value).data ?? {};
  const settings: GivenSettings = Object.fromEntries(
    Object.entries(TAKES).flatMap(([name, takes]) => {
      const read = takes.safeParse(stored[name]);
      return read.success ? [[name, read.data]] : [];
    }),
  );
  const { sealedKey } = stored;
  const key = typeof sealedKey === 'string' ? secrets.unseal(KEY, sealedKey) : null;
  return { ...settings, ...(key === null ? {} : { key }) };
}

/** A key of the environment fixes where it is sent, too. */
function fixedBy(environment: GivenSettings): ReadonlySet<keyof ModelSettings> {
  const names = Object.entries(environment)
    .filter(([, value]) => value !== undefined)
    .map(([name]) => name);
  const all = environment.key === undefined ? names : [...names, 'provider', 'url'];
  return new Set(all.filter((name): name is keyof ModelSettings => name in TAKES));
}
