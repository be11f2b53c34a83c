import type { Config } from '../../config.js';
import type { ModelDesk } from '../../desk/model/ports.js';
import { dayIn } from '../../publish/index.js';
import type { ModelPrompts } from '../../write/ports.js';
import type { Engine, Queue, Secrets, Stores } from '../ports.js';
import { pruneInSteps } from '../prune-records.js';
import { openScorecardWork, type ScorecardWork } from '../scorecard/open-scorecard-work.js';
import type { ScoringParts } from '../scorecard/ports.js';
import { holdModel } from './hold-model.js';
import { createSettingsKeeper } from './keep-settings.js';
import type { ListModels, OpenLanguageModel, StoryWriter } from './ports.js';
import { createModelDesk } from './serve-model-desk.js';
import { MODEL_KIND } from './settings.js';
import { createStoryWriter } from './write-story.js';

interface ModelWorkParts {
  readonly stores: Stores;
  readonly queue: Queue;
  readonly secrets: Secrets;
  readonly config: Pick<Config, 'timeZone' | 'model'>;
  readonly openModel: OpenLanguageModel;
  readonly listModels: ListModels;
  readonly prompts: ModelPrompts;
  readonly scoring: ScoringParts;
  readonly now: () => Date;
}

const DAY_MS = 86_400_000;

interface ModelWork {
  readonly writer: StoryWriter;
  readonly desk: ModelDesk;
  readonly scorecards: ScorecardWork;
  /** Removes single calls that are older than the desk keeps them. @returns how many went */
  pruneCalls(): Promise<number>;
  stop(): void;
}

/** Everything of the newsroom that has to do with its language model. */
export function openModelWork(parts: ModelWorkParts, engine: Engine): ModelWork {
  const { stores, queue, secrets, config, openModel, now } = parts;
  const { timeZone, model: environment } = config;
  const { newId } = secrets;
  const ledger = stores.modelCalls;
  const waits = stores.modelWaits;
  const keeper = createSettingsKeeper(MODEL_KIND, stores.settings, secrets, environment);
  const holder = holdModel(openModel);
  const shared = { ledger, waits, timeZone, newId, now };
  const newMark = () => secrets.newToken().replace(/[^A-Za-z0-9]/g, '');
  const scorecards = openScorecardWork({
    ...parts,
    ...parts.scoring,
    engine,
    keeper,
    holder,
    timeZone,
    newMark,
  });
  const modelDesk = createModelDesk({
    ...shared,
    keeper,
    holder,
    listModels: parts.listModels,
    writings: stores.writings,
    records: stores.records,
    queue,
  });
  return {
    writer: createStoryWriter({
      ...shared,
      engine,
      load: scorecards.chooseWriter,
      modelOf: holder.modelOf,
      newMark,
    }),
    desk: {
      ...modelDesk,
      async save(changes, editor) {
        const saved = await modelDesk.save(changes, editor);
        if (changes.key === null) await scorecards.forgetKey();
        await scorecards.tend();
        return saved;
      },
    },
    scorecards,
    pruneCalls: async () => {
      const { callDays } = await keeper.load();
      const before = dayIn(timeZone, new Date(now().getTime() - callDays * DAY_MS));
      return pruneInSteps((limit) => ledger.prune(before, limit));
    },
    stop() {
      scorecards.stop();
      holder.close();
    },
  };
}
