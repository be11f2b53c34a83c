import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ShownEmbedderSettings } from '../../desk/embedder/ports.js';
import type { Budget } from '../model/ports.js';
import { type Given, given, type SettingsKind } from '../model/settings.js';
import type { EmbedderAccess } from './ports.js';

/** How the desk tells one event in two languages. */
export interface EmbedderSettings extends Omit<ShownEmbedderSettings, 'hasKey'> {
  readonly key: string | null;
}

export type GivenEmbedderSettings = Given<EmbedderSettings>;

export const EMBEDDER_DEFAULTS: EmbedderSettings = {
  url: null,
  name: '',
  key: null,
  prefix: '',
  language: 'en',
  totalSeconds: 30,
  price: 0,
  currency: 'USD',
  dayTokens: 2_000_000,
  dayCost: 0,
};

const money = z.number().min(0).max(1_000_000);

/** What each setting takes. */
export const EMBEDDER_TAKES = {
  url: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullable(),
  name: z.string().trim().max(200),
  key: z.string().trim().min(1).max(1000).nullable(),
  prefix: z.string().max(100),
  language: z.string().regex(/^[a-z]{2,3}$/),
  totalSeconds: z.number().int().min(2).max(300),
  price: money,
  currency: z.string().regex(/^[A-Z]{3}$/),
  dayTokens: z.number().int().min(0).max(10_000_000_000),
  dayCost: money,
} as const satisfies { readonly [K in keyof EmbedderSettings]: z.ZodType<EmbedderSettings[K]> };

/** The embedder's settings, as they are kept. */
export const EMBEDDER_KIND: SettingsKind<EmbedderSettings> = {
  name: 'embedder',
  names: Object.keys(EMBEDDER_TAKES).filter((name): name is keyof EmbedderSettings => name in EMBEDDER_TAKES),
  address: ['url'],
  read: (values) =>
    Object.fromEntries(
      Object.entries(EMBEDDER_TAKES).flatMap(([name, takes]) => {
        const read = takes.safeParse(values[name]);
        return read.success ? [[name, read.data]] : [];
      }),
    ),
  merge: (desk, environment) => {
    // A key of the environment goes to the environment's address only, whatever is typed on the desk.
    const { url: _, ...rest } = desk;
    const kept: GivenEmbedderSettings = environment.key === undefined ? desk : rest;
    return { ...EMBEDDER_DEFAULTS, ...given(kept), ...given(environment) };
  },
};

/** What reaches the embedder of the settings; null where none is used. */
export function embedderAccessOf({ url, name, key, totalSeconds }: EmbedderSettings): EmbedderAccess | null {
  return name === '' ? null : { baseUrl: url?.replace(/\/+$/, '') ?? null, model: name, key, totalSeconds };
}

/** The space that an embedder's vectors lie in: another address, name or prefix may be another space. */
export function spaceOf({ url, name, prefix }: Pick<EmbedderSettings, 'url' | 'name' | 'prefix'>): string {
  const parts = [url?.replace(/\/+$/, '') ?? null, name, prefix];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

export const embedderBudgetsOf = ({
  dayTokens,
  dayCost,
}: EmbedderSettings): { readonly day: Budget; readonly brief: Budget } => ({
  day: { tokens: dayTokens || null, cost: dayCost || null },
  brief: { tokens: null, cost: null },
});
