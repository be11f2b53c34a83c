import { availableParallelism } from 'node:os';
import type { Kysely } from 'kysely';
import PgBoss from 'pg-boss';
import { createUndiciClient } from '../../src/adapters/http/undici-client.js';
import { createEmbedder } from '../../src/adapters/language-model/create-embedder.js';
import { createLanguageModel } from '../../src/adapters/language-model/create-language-model.js';
import { createOutboxMailer } from '../../src/adapters/mail/outbox-mailer.js';
import { openEmbedded } from '../../src/adapters/postgres/embedded-server.js';
import { scryptPasswords } from '../../src/adapters/secrets/passwords.js';
import { createSecrets, newSecret } from '../../src/adapters/secrets/secrets.js';
import { openPagePool, type PagePool } from '../../src/adapters/workers/page-pool.js';
import { readConfig } from '../../src/config.js';
import { connect, createDeliveryLedger, createStores, migrate } from '../../src/db/index.js';
import type { Tables } from '../../src/db/schema.js';
import { UNRESERVED } from '../../src/domain/rights.js';
import { createBossQueue, prepareQueues, startWorkers } from '../../src/jobs/boss-queue.js';
import { startTicking, tick } from '../../src/jobs/scheduler.js';
import { loadPrompts } from '../../src/load-prompts.js';
import { createReader } from '../../src/newsroom/create-reader.js';
import { openNewsroom } from '../../src/newsroom/open-newsroom.js';
import { openScoring } from '../../src/open-scoring.js';
import { packageRoot } from '../../src/package-root.js';
import { createPoliteFetcher } from '../../src/page-app.js';

/** The program's reading half, opened as `app.ts` opens it, but for the web and for drafting. */
export interface ReadingDesk {
  readonly db: Kysely<Tables>;
  /** Jobs that failed, and ticks. */
  readonly failures: string[];
  follow(feeds: readonly { readonly name: string; readonly url: string }[]): Promise<void>;
  start(): void;
  close(): Promise<void>;
}

/** Opens a desk over a new database in a folder; hosts under localhost may be read. */
export async function openReadingDesk(folder: string): Promise<ReadingDesk> {
  const failures: string[] = [];
  const fail = (where: string, cause: unknown): void => void failures.push(`${where}: ${String(cause)}`);
  const server = await openEmbedded(folder, 'own');
  const db = connect(server.connection, (cause) => fail('database', cause));
  await migrate(db, `${packageRoot()}/migrations`);
  const { host = '', user = '', database = '' } = server.connection;
  const boss = new PgBoss({ host, user: String(user), database, max: 6, schedule: false });
  boss.on('error', (cause) => fail('jobs', cause));
  await boss.start();
  await prepareQueues(boss);
  const stores = createStores(db);
  const client = createUndiciClient();
  const queue = createBossQueue(boss);
  const worker = new URL('../../dist/src/page-worker.js', import.meta.url);
  const pages = openPagePool({ worker, threads: Math.max(1, availableParallelism() - 1) });
  const newsroom = await openDesk(stores, db, queue, client, pages);
  let stopTicking = async (): Promise<void> => undefined;
  return {
    db,
    failures,
    async follow(feeds) {
      const rest = { kind: 'feed', siteUrl: null, lang: 'en', active: true, cadence: 15 } as const;
      const sources = feeds.map(({ name, url }) => ({
        ...rest,
        id: name,
        name,
        url,
        family: name,
        rights: UNRESERVED,
      }));
      await stores.sources.addNew(sources);
    },
    start() {
      // Drafting is measured by bench/write.ts; here a story that asks for a draft is only taken off the queue.
      const worker = { ...newsroom.worker, 'draft-story': async () => undefined };
      void startWorkers(boss, worker, async ({ name, id }, cause) => fail(`${name} ${id}`, cause));
      stopTicking = startTicking(
        () => tick(stores, queue, new Date()),
        1000,
        (cause) => fail('tick', cause),
      );
    },
    async close() {
      await stopTicking();
      await boss.stop({ graceful: true, timeout: 10_000 });
      await client.close();
      await pages.close();
      await db.destroy();
      await server.close();
    },
  };
}

function openDesk(
  stores: ReturnType<typeof createStores>,
  db: Kysely<Tables>,
  queue: ReturnType<typeof createBossQueue>,
  client: ReturnType<typeof createUndiciClient>,
  pages: PagePool,
) {
  const allowedHosts = ['*.localhost'];
  const fetcher = createPoliteFetcher(client, 'https://desk.example', allowedHosts);
  return openNewsroom({
    stores,
    ledger: createDeliveryLedger(db),
    mailer: createOutboxMailer('unused'),
    queue,
    secrets: createSecrets(newSecret()),
    passwords: scryptPasswords,
    fetcher,
    reader: createReader(fetcher, pages.read),
    allowedHosts,
    startSample: () => Promise.reject(new Error('there is no sample here')),
    readPack: async () => '',
    config: readConfig({}, {}),
    openModel: createLanguageModel,
    openEmbedder: createEmbedder,
    listModels: async () => null,
    prompts: loadPrompts(),
    scoring: openScoring(),
    now: () => new Date(),
  });
}
