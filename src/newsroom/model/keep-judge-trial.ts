import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ModelFailure } from '../../write/errors.js';
import { canJudge, type JudgeTrial } from '../../write/index.js';
import type { ModelPrompts } from '../../write/ports.js';
import type { SettingsStore } from '../ports.js';
import type { ModelSettings } from './settings.js';

const KEY = 'judge-trial';

/** Which model, asked how: a trial of another one says nothing. */
type Judge = Pick<ModelSettings, 'provider' | 'url' | 'name'>;

/** Remembers how the model did that was tried as a judge last. */
export interface JudgeTrialKeeper {
  /** A trial that only the way to the model stood in the way of is none. */
  save(judge: Judge, prompts: ModelPrompts, trial: JudgeTrial): Promise<void>;
  /** Why a model does not judge, one sentence; null where it may, or was never tried. */
  refusalOf(judge: Judge, prompts: ModelPrompts): Promise<string | null>;
}

/** Failures that say what a model can do. */
const ITS_OWN: ReadonlySet<ModelFailure> = new Set([
  'malformed',
  'empty',
  'cut-off',
  'too-long',
  'loop',
  'refusal',
]);

const STORED = z.object({
  judge: z.string(),
  trial: z.object({
    approved: z.number(),
    trueOnes: z.number(),
    doubted: z.number(),
    falseOnes: z.number(),
    answered: z.number(),
  }),
});
type StoredTrial = z.infer<typeof STORED>['trial'];

export function createJudgeTrialKeeper(store: Pick<SettingsStore, 'get' | 'set'>): JudgeTrialKeeper {
  return {
    async save(judge, prompts, { failed, ...trial }) {
      if (failed !== null && !ITS_OWN.has(failed.failure)) return;
      await store.set(KEY, { judge: nameOf(judge, prompts), trial });
    },
    async refusalOf(judge, prompts) {
      const { data } = STORED.safeParse(await store.get(KEY));
      return data === undefined || data.judge !== nameOf(judge, prompts) || canJudge(data.trial)
        ? null
        : `${judge.name} does not judge. ${sayFound(data.trial)}`;
    },
  };
}

/** What a trial came to, in a sentence or two. */
export function sayTrial(name: string, trial: JudgeTrial): string {
  if (canJudge(trial)) return `As a judge it can tell true from false. ${sayFound(trial)}`;
  if (trial.failed === null) return `${name} does not judge. ${sayFound(trial)}`;
  const all = trial.trueOnes + trial.falseOnes;
  return `As a judge it answered for ${trial.answered} of ${all} statements: ${trial.failed.message}`;
}

function sayFound({ approved, trueOnes, doubted, falseOnes, answered }: StoredTrial): string {
  const all = trueOnes + falseOnes;
  return answered < all
    ? `Tried on ${all} statements, it gave a judgement that could be read for ${answered}.`
    : `Tried on ${all} statements, it approved of ${approved} of ${trueOnes} true ones and doubted ${doubted} of ${falseOnes} false ones.`;
}

function nameOf({ provider, url, name }: Judge, { judgeSystem, judge }: ModelPrompts): string {
  const words = JSON.stringify([provider, url, name, judgeSystem, judge]);
  return createHash('sha256').update(words).digest('hex');
}
