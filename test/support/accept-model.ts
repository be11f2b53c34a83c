import type { createSecrets } from '../../src/adapters/secrets/secrets.js';
import { loadPrompts } from '../../src/load-prompts.js';
import { type GivenSettings, mergeSettings } from '../../src/newsroom/model/settings.js';
import { createAcceptedKeeper } from '../../src/newsroom/scorecard/keep-accepted.js';
import { hashPrompts, keyOf, writerOf } from '../../src/newsroom/scorecard/name-writer.js';
import type { TestDatabase } from './open-test-database.js';

/** Makes the model of these settings one whose scorecard was accepted, so that it drafts at once. */
export async function acceptModel(
  { stores }: Pick<TestDatabase, 'stores'>,
  secrets: ReturnType<typeof createSecrets>,
  given: GivenSettings,
): Promise<void> {
  const settings = mergeSettings({}, given);
  const prompts = loadPrompts();
  const key = keyOf(writerOf(settings, prompts, { version: '', weights: '' }));
  const accepted = {
    key,
    runId: 'accepted',
    prompts: { version: prompts.version, hash: hashPrompts(prompts) },
  };
  await createAcceptedKeeper(stores.settings, secrets).save(accepted, settings, {});
}
