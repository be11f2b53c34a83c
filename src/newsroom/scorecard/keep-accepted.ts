import { z } from 'zod';
import { type GivenSettings, type ModelSettings, TAKES } from '../model/settings.js';
import type { Secrets, SettingsStore } from '../ports.js';

/** Where the desk keeps it, and what its key is sealed for. */
const KEY = 'accepted-writer';

/** What is kept of a model's settings, so that it can go on while another is scored. */
const KEPT = [
  'provider',
  'url',
  'name',
  'contextTokens',
  'priceIn',
  'priceOut',
  'currency',
  'style',
  'beat',
] as const satisfies readonly (keyof ModelSettings)[];

/** The model whose scorecard was accepted: it drafts until another one is. */
export interface AcceptedWriter {
  /** Which writer it is. */
  readonly key: string;
  /** The run that it was accepted for. */
  readonly runId: string;
  readonly prompts: { readonly version: string; readonly hash: string };
  readonly settings: Pick<ModelSettings, (typeof KEPT)[number]>;
  /** The key that the desk was given for it; null where it had none, or the environment's. */
  readonly ownKey: string | null;
  readonly hadKey: boolean;
}

const STORED = z.object({
  key: z.string(),
  runId: z.string(),
  prompts: z.object({ version: z.string(), hash: z.string() }),
  settings: z.object({
    provider: TAKES.provider,
    url: TAKES.url,
    name: TAKES.name,
    contextTokens: TAKES.contextTokens,
    priceIn: TAKES.priceIn,
    priceOut: TAKES.priceOut,
    currency: TAKES.currency,
    style: TAKES.style,
    beat: TAKES.beat,
  }),
  sealedKey: z.string().nullable(),
  hadKey: z.boolean(),
});

/** Keeps which model was accepted. */
export interface AcceptedKeeper {
  load(): Promise<AcceptedWriter | null>;
  /** @param own what the desk itself keeps of the settings: a key of the environment is not stored */
  save(
    accepted: Pick<AcceptedWriter, 'key' | 'runId' | 'prompts'>,
    settings: ModelSettings,
    own: GivenSettings,
  ): Promise<void>;
  clear(): Promise<void>;
  /** Forgets the key; where it needs one it cannot draft any more. */
  forgetKey(): Promise<void>;
}

export function createAcceptedKeeper(
  store: SettingsStore,
  secrets: Pick<Secrets, 'seal' | 'unseal'>,
): AcceptedKeeper {
  const stored = async () => STORED.safeParse(await store.get(KEY)).data ?? null;
  return {
    async load() {
      const found = await stored();
      if (found === null) return null;
      const { sealedKey, ...accepted } = found;
      return { ...accepted, ownKey: sealedKey === null ? null : secrets.unseal(KEY, sealedKey) };
    },
    async save(accepted, settings, own) {
      const kept = Object.fromEntries(KEPT.map((name) => [name, settings[name]]));
      const isOwn = settings.key !== null && settings.key === own.key;
      const sealedKey = isOwn && settings.key !== null ? secrets.seal(KEY, settings.key) : null;
      await store.set(KEY, { ...accepted, settings: kept, sealedKey, hadKey: settings.key !== null });
    },
    clear: () => store.set(KEY, null),
    async forgetKey() {
      const found = await stored();
      if (found !== null) await store.set(KEY, { ...found, sealedKey: null });
    },
  };
}

/**
 * The settings with which the accepted model goes on: budgets and patience are the desk's own of today. Null where
 * its key is gone, with the address that it was given for.
 */
export function settingsOf(accepted: AcceptedWriter, today: ModelSettings): ModelSettings | null {
  const { settings, ownKey, hadKey } = accepted;
  const isHere = settings.provider === today.provider && settings.url === today.url;
  const key = isHere ? (today.key ?? ownKey) : ownKey;
  if (hadKey && key === null) return null;
  return { ...today, ...settings, key };
}
