import { z } from 'zod';
import type { EmbedderTrial } from '../../domain/bearings.js';
import type { SettingsStore } from '../ports.js';

const KEY = 'embedder-trial';

const near = z.object({ text: z.string(), cosine: z.number() });
const STORED = z.object({
  space: z.string(),
  at: z.string(),
  trial: z.object({
    bearings: z.object({ like: z.number(), unlike: z.number(), apart: z.array(z.string()) }),
    languages: z.array(z.object({ language: z.string(), right: z.number(), of: z.number() })),
    pairs: z.array(z.object({ language: z.string(), text: z.string(), same: near, other: near })),
    refused: z.string().nullable(),
  }),
});

/** The trial of the embedder in use. */
export interface TrialKeeper {
  /** Null where the embedder of this space was not tried yet. */
  load(space: string): Promise<{ readonly trial: EmbedderTrial; readonly at: string } | null>;
  save(space: string, trial: EmbedderTrial, at: Date): Promise<void>;
}

export function createTrialKeeper(store: SettingsStore): TrialKeeper {
  return {
    async load(space) {
      const { data } = STORED.safeParse(await store.get(KEY));
      return data === undefined || data.space !== space ? null : { trial: data.trial, at: data.at };
    },
    save: (space, trial, at) => store.set(KEY, { space, at: at.toISOString(), trial }),
  };
}
