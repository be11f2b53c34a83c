import { createUndiciClient } from '../../src/adapters/http/undici-client.js';
import { createLanguageModel } from '../../src/adapters/language-model/create-language-model.js';
import { listModels } from '../../src/adapters/language-model/list-models.js';
import { createSecrets, newSecret } from '../../src/adapters/secrets/secrets.js';
import { loadPrompts } from '../../src/load-prompts.js';
import { openModelWork } from '../../src/newsroom/model/open-model-work.js';
import type { GivenSettings } from '../../src/newsroom/model/settings.js';
import type { Job } from '../../src/newsroom/ports.js';
import { createStoryDesk } from '../../src/newsroom/stories/create-story-desk.js';
import { type WritingParts, writeAsked } from '../../src/newsroom/writings/write-asked.js';
import { openScoring } from '../../src/open-scoring.js';
import { acceptModel } from './accept-model.js';
import { answerHonestly } from './compose-answers.js';
import { openModelServer } from './open-model-server.js';
import { articlePage, openNewsDesk, rssFeed } from './open-news-desk.js';
import { openOutlet } from './open-outlet.js';
import { openTestDatabase } from './open-test-database.js';

/** The report of the story that is written of. */
export const FACTS = [
  'Regulators fined the cloud firm Tessel 38 million euros on Thursday for keeping customers’ recordings without consent.',
  'The fine is the largest that the data authority has given this year, its director said.',
  'Tessel kept recordings from 2.1 million home devices for up to five years, the decision says.',
  'Tessel said it would appeal and that it had deleted the recordings in March.',
  'Consumer groups in three countries had complained about the devices since 2023.',
  'The decision gives Tessel ninety days to tell every customer what was kept.',
];
export const EDITOR = { id: 'e', name: 'Dana Okafor' };

/** A desk over a real database with one story to write, and a real model server whose answers a test decides. */
export async function openModelDesk() {
  const [database, outlet, server] = await Promise.all([
    openTestDatabase(),
    openOutlet(),
    openModelServer(() => ({ say: answerHonestly })),
  ]);
  const client = createUndiciClient();
  const secrets = createSecrets(newSecret());
  const clock = { now: new Date('2026-03-02T21:10:00Z') };
  const jobs: Job[] = [];
  const { stores, db } = database;
  outlet.put('/tessel', articlePage('Tessel fined 38 million euros over recordings', FACTS, 'Fen Daily'));
  outlet.put('/feed', rssFeed('Fen Daily', [['/tessel', 'Tessel fined over recordings']], outlet.base));

  return {
    stores,
    db,
    server,
    outlet,
    clock,
    jobs,
    /** An empty database again, with the story read. */
    async begin(): Promise<string> {
      await stores.settings.clearNews();
      await stores.settings.set('language-model', null);
      await stores.settings.set('judge-trial', null);
      await db.deleteFrom('model_calls').execute();
      server.asked.length = 0;
      server.next.length = 0;
      server.always = () => ({ say: answerHonestly });
      clock.now = new Date('2026-03-02T21:10:00Z');
      const desk = await openNewsDesk(database, client, [outlet.host]);
      const { entries } = await desk.follow(`${outlet.base}/feed`);
      await desk.readEntry(entries[0]);
      jobs.length = 0;
      return desk.jobs.find(({ name }) => name === 'draft-story')?.id ?? '';
    },
    /** The program's work with these settings of the environment; each call is as after a restart. */
    async open(environment: GivenSettings = {}) {
      const { engine, ...reading } = await openNewsDesk(database, client, [outlet.host]);
      const queue = {
        add: async (job: Job) => void jobs.push(job),
        addAll: async (all: readonly Job[]) => void jobs.push(...all),
      };
      const given = { name: 'small-1', url: server.base, priceIn: 1, priceOut: 10, ...environment };
      const now = () => clock.now;
      await acceptModel({ stores }, secrets, given);
      const config = { timeZone: 'Europe/Berlin', model: given };
      const prompts = loadPrompts();
      const work = openModelWork(
        {
          stores,
          queue,
          secrets,
          config,
          openModel: createLanguageModel,
          listModels,
          prompts,
          scoring: openScoring(),
          now,
        },
        engine,
      );
      const parts: WritingParts = { stores, engine, queue, writer: work.writer, newId: secrets.newId, now };
      return {
        work,
        parts,
        reading,
        stories: createStoryDesk(parts),
        write: (storyId: string) => writeAsked(storyId, parts),
      };
    },
    async close() {
      await Promise.all([client.close(), outlet.close(), server.close()]);
      await database.close();
    },
  };
}
