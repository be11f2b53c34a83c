import type { Config } from '../../config.js';
import type { ModelDesk } from '../../desk/model/ports.js';
import type { ModelPrompts } from '../../write/ports.js';
import type { Engine, Queue, Secrets, Stores } from '../ports.js';
import { holdModel } from './hold-model.js';
import { createSettingsKeeper } from './keep-settings.js';
import type { OpenLanguageModel, StoryWriter } from './ports.js';
import { createModelDesk } from './serve-model-desk.js';
import { createStoryWriter } from './write-story.js';

interface ModelWorkParts {
  readonly stores: Stores;
  readonly queue: Queue;
  readonly secrets: Secrets;
  readonly config: Pick<Config, 'timeZone' | 'model'>;
  readonly openModel: OpenLanguageModel;
  readonly prompts: ModelPrompts;
  readonly now: () => Date;
}

/** Everything of the newsroom that has to do with its language model. */
export function openModelWork(
  { stores, queue, secrets, config, openModel, prompts, now }: ModelWorkParts,
  engine: Engine,
): { readonly writer: StoryWriter; readonly desk: ModelDesk; stop(): void } {
  const { timeZone, model: environment } = config;
  const { newId } = secrets;
  const ledger = stores.modelCalls;
  const waits = stores.modelWaits;
  const keeper = createSettingsKeeper(stores.settings, secrets, environment);
  const holder = holdModel(openModel);
  const shared = { ledger, waits, timeZone, newId, now };
  return {
    writer: createStoryWriter({
      ...shared,
      engine,
      load: keeper.load,
      modelOf: holder.modelOf,
      prompts,
      newMark: () => secrets.newToken().replace(/[^A-Za-z0-9]/g, ''),
    }),
    desk: createModelDesk({
      ...shared,
      keeper,
      holder,
      writings: stores.writings,
      records: stores.records,
      queue,
    }),
    stop: holder.close,
  };
}
