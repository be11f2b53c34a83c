import { z } from 'zod';
import type { ShownModelSettings } from '../../desk/model/ports.js';
import type { Budget, ModelAccess } from './ports.js';

/** How the desk writes with a language model. */
export interface ModelSettings extends Omit<ShownModelSettings, 'hasKey'> {
  readonly key: string | null;
}

/** Settings that stand somewhere: in the environment, or kept by the desk. */
export type Given<S> = { readonly [K in keyof S]?: S[K] | undefined };
export type GivenSettings = Given<ModelSettings>;

/** A group of settings with a key in it, which is kept sealed. */
export interface SettingsKind<S extends { readonly key: string | null }> {
  /** Where the desk keeps them, and what their key is sealed for. */
  readonly name: string;
  readonly names: readonly (keyof S & string)[];
  /** The settings that say where the key is sent: a key of the environment fixes them, too. */
  readonly address: readonly (keyof S & string)[];
  /** Reads kept values; one that cannot be used counts as not given. */
  read(values: Readonly<Record<string, unknown>>): Given<S>;
  /** As they hold: the environment's before the desk's before the defaults. */
  merge(desk: Given<S>, environment: Given<S>): S;
}

export const DEFAULTS: ModelSettings = {
  provider: 'openai-compatible',
  url: null,
  name: '',
  task: 'write',
  key: null,
  contextTokens: 16_000,
  totalSeconds: 240,
  silentSeconds: 90,
  priceIn: 0,
  priceOut: 0,
  currency: 'USD',
  briefTokens: 100_000,
  briefCost: 0,
  dayTokens: 3_000_000,
  dayCost: 0,
  instead: 'extractive',
  callDays: 90,
  style: '',
  beat: '',
};

const count = (least: number, most: number) => z.number().int().min(least).max(most);
const money = z.number().min(0).max(1_000_000);

/** What each setting takes. */
export const TAKES = {
  provider: z.enum(['openai-compatible', 'openai', 'anthropic']),
  url: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullable(),
  name: z.string().trim().max(200),
  task: z.enum(['write', 'judge', 'both']),
  key: z.string().trim().min(1).max(1000).nullable(),
  contextTokens: count(2_000, 2_000_000),
  totalSeconds: count(5, 840),
  silentSeconds: count(2, 840),
  priceIn: money,
  priceOut: money,
  currency: z.string().regex(/^[A-Z]{3}$/),
  briefTokens: count(0, 100_000_000),
  briefCost: money,
  dayTokens: count(0, 10_000_000_000),
  dayCost: money,
  instead: z.enum(['extractive', 'wait']),
  // A day's budget is kept by its calls, and a day may be yesterday in another time zone.
  callDays: count(2, 3650),
  style: z.string().max(4000),
  beat: z.string().max(2000),
} as const satisfies { readonly [K in keyof ModelSettings]: z.ZodType<ModelSettings[K]> };

/** Settings as they hold: the environment's before the desk's before the defaults. */
export function mergeSettings(desk: GivenSettings, environment: GivenSettings): ModelSettings {
  // A key of the environment goes to the environment's address only, whatever is typed on the desk.
  const { provider: _, url: __, ...rest } = desk;
  const kept = environment.key === undefined ? desk : rest;
  return { ...DEFAULTS, ...given(kept), ...given(environment) };
}

/** The settings without those that are not given. */
export function given<S extends object>(settings: Given<S>): Partial<S> {
  return Object.fromEntries(
    Object.entries(settings).filter(([, value]) => value !== undefined),
  ) as Partial<S>;
}

/** The language model's settings, as they are kept. */
export const MODEL_KIND: SettingsKind<ModelSettings> = {
  name: 'language-model',
  names: Object.keys(TAKES).filter((name): name is keyof ModelSettings => name in TAKES),
  address: ['provider', 'url'],
  read: (values) =>
    Object.fromEntries(
      Object.entries(TAKES).flatMap(([name, takes]) => {
        const read = takes.safeParse(values[name]);
        return read.success ? [[name, read.data]] : [];
      }),
    ),
  merge: mergeSettings,
};

/** What reaches the model of the settings; null where no model is used. */
export function accessOf(settings: ModelSettings): ModelAccess | null {
  const { provider, url, name, key, totalSeconds, silentSeconds } = settings;
  return name === ''
    ? null
    : { provider, baseUrl: url?.replace(/\/+$/, '') ?? null, model: name, key, totalSeconds, silentSeconds };
}

export const budgetsOf = (settings: ModelSettings): { readonly day: Budget; readonly brief: Budget } => ({
  day: { tokens: settings.dayTokens || null, cost: settings.dayCost || null },
  brief: { tokens: settings.briefTokens || null, cost: settings.briefCost || null },
});

/** What tokens cost, in the settings' currency. */
export function costOf(
  { input, output }: { readonly input: number; readonly output: number },
  { priceIn, priceOut }: Pick<ModelSettings, 'priceIn' | 'priceOut'>,
): number {
  return (input * priceIn + output * priceOut) / 1_000_000;
}
