import type { ModelChanges, ModelDesk, ModelState } from '../../desk/model/ports.js';
import { dayIn } from '../../publish/index.js';
import { ModelFailed } from '../../write/errors.js';
import { ModelPrompt, TRIAL } from '../../write/index.js';
import type { Queue, RecordStore } from '../ports.js';
import type { WritingStore } from '../writings/ports.js';
import { createBudgetedModel } from './budget-model.js';
import { changeSettings } from './change-settings.js';
import type { ModelHolder } from './hold-model.js';
import { saySpent } from './keep-in-ledger.js';
import type { ModelSettingsKeeper } from './keep-settings.js';
import { lookAtOffer, lookAtSettings } from './look-at-settings.js';
import type { ListModels, ModelLedger, ModelWaits, SpentDay } from './ports.js';
import { MODEL_KIND } from './settings.js';

export interface ModelDeskParts {
  readonly keeper: ModelSettingsKeeper;
  readonly holder: ModelHolder;
  readonly listModels: ListModels;
  readonly ledger: ModelLedger;
  readonly waits: ModelWaits;
  readonly writings: Pick<WritingStore, 'endWaits'>;
  readonly records: Pick<RecordStore, 'add'>;
  readonly queue: Queue;
  readonly timeZone: string;
  readonly newId: () => string;
  readonly now: () => Date;
}

const DAYS = 30;
const DAY_MS = 86_400_000;
const LAST_CALLS = 30;
const MOST_WAITS = 200;
/** Tokens of the answer to a trial; models that think first need some for that. */
const TRIAL_TOKENS = 600;

/** What the desk does with its language model. */
export function createModelDesk(parts: ModelDeskParts): ModelDesk {
  return {
    state: () => stateOf(parts),
    save: (changes, editor) => save(changes, editor.name, parts),
    offered: async () => lookAtOffer(await parts.keeper.load(), parts.listModels),
    tryIt: () => tryModel(parts),
  };
}

async function stateOf({
  keeper,
  holder,
  ledger,
  waits,
  timeZone,
  now,
}: ModelDeskParts): Promise<ModelState> {
  const settings = await keeper.load();
  const days = await lastDays(ledger, timeZone, now());
  const [calls, waiting] = await Promise.all([ledger.last(LAST_CALLS), waits.list(MOST_WAITS)]);
  const { key, ...shown } = settings;
  return {
    settings: { ...shown, hasKey: key !== null },
    warnings: lookAtSettings(settings),
    fixed: [...keeper.fixed],
    circuit: holder.modelOf(settings)?.circuit() ?? null,
    today: days.at(-1) ?? { day: dayIn(timeZone, now()), tokens: 0, cost: 0, calls: 0 },
    days,
    calls,
    waiting,
  };
}

/** Each of the last days, oldest first, today last. */
async function lastDays(ledger: ModelLedger, timeZone: string, now: Date): Promise<SpentDay[]> {
  const names = Array.from({ length: DAYS }, (_, back) =>
    dayIn(timeZone, new Date(now.getTime() - (DAYS - 1 - back) * DAY_MS)),
  );
  const spent = await ledger.spentSince(names[0] ?? '');
  return [...new Set(names)].map(
    (day) => spent.find((one) => one.day === day) ?? { day, tokens: 0, cost: 0, calls: 0 },
  );
}

async function save(
  changes: ModelChanges,
  editor: string,
  { keeper, waits, writings, queue, records, now }: ModelDeskParts,
): ReturnType<ModelDesk['save']> {
  const changed = await changeSettings(MODEL_KIND, changes, keeper);
  if (!changed.ok && !changed.isSaved) return changed;
  const reason = `${editor} changed the settings of the language model.`;
  await records.add({ subject: 'language-model', stage: 'write', outcome: 'passed', reason });
  // What waited for the old settings is tried with the new ones.
  for (const { storyId } of await waits.list(MOST_WAITS))
    await queue.add({ name: 'draft-story', id: storyId });
  await writings.endWaits(now());
  return changed;
}

/** Makes one small call and says in a sentence what happened. */
async function tryModel({
  keeper,
  holder,
  ledger,
  timeZone,
  newId,
  now,
}: ModelDeskParts): ReturnType<ModelDesk['tryIt']> {
  const settings = await keeper.load();
  const model = holder.modelOf(settings);
  if (model === null) return { ok: false, said: 'No model is set: give its name first.' };
  const budgeted = createBudgetedModel(model, {
    ledger,
    settings,
    storyId: null,
    run: newId(),
    timeZone,
    newId,
    now,
  });
  const began = now().getTime();
  try {
    const request = {
      purpose: 'trial',
      prompt: ModelPrompt.trial(),
      shape: TRIAL,
      mostTokens: TRIAL_TOKENS,
    } as const;
    const { tokens, notes } = await budgeted.ask(request);
    const seconds = ((now().getTime() - began) / 1000).toFixed(1);
    const used = saySpent({ tokens: tokens.input + tokens.output, cost: 0 }, settings.currency);
    return {
      ok: true,
      said: [`${model.name} answered in ${seconds} seconds, ${used}.`, ...notes].join(' '),
    };
  } catch (cause) {
    if (!(cause instanceof ModelFailed)) throw cause;
    return { ok: false, said: cause.message };
  }
}
