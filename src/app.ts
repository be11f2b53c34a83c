import { readFile } from 'node:fs/promises';
import type { Kysely } from 'kysely';
import type { PoolConfig } from 'pg';
import PgBoss from 'pg-boss';
import { createSampleNewsroom } from '../sample/index.js';
import { createUndiciClient } from './adapters/http/undici-client.js';
import { createEmbedder } from './adapters/language-model/create-embedder.js';
import { createLanguageModel } from './adapters/language-model/create-language-model.js';
import { listModels } from './adapters/language-model/list-models.js';
import { createOutboxMailer } from './adapters/mail/outbox-mailer.js';
import { createSmtpMailer } from './adapters/mail/smtp-mailer.js';
import { openEmbedded } from './adapters/postgres/embedded-server.js';
import { AlreadyRunning, DatabaseUnavailable, NoDesk } from './adapters/postgres/errors.js';
import { scryptPasswords } from './adapters/secrets/passwords.js';
import { createSecrets, newSecret } from './adapters/secrets/secrets.js';
import type { Config } from './config.js';
import { connect, createDeliveryLedger, createStores, migrate } from './db/index.js';
import type { Tables } from './db/schema.js';
import type { SourceDesk } from './desk/ports.js';
import type { Delivery, Edition } from './domain/edition.js';
import { createBossQueue, prepareQueues, startWorkers } from './jobs/boss-queue.js';
import { startTicking, tick } from './jobs/scheduler.js';
import { loadPrompts } from './load-prompts.js';
import { createReader } from './newsroom/create-reader.js';
import { type Newsroom, openNewsroom } from './newsroom/open-newsroom.js';
import type { SettingsStore } from './newsroom/ports.js';
import { pruneRecords } from './newsroom/prune-records.js';
import type { RunningSample } from './newsroom/run-sample.js';
import type { ScorecardWork } from './newsroom/scorecard/open-scorecard-work.js';
import { renewPushes } from './newsroom/sources/push-sources.js';
import type { ExplainItem } from './newsroom/stories/explain-item.js';
import { wakeWriters } from './newsroom/writings/write-asked.js';
import { openScoring } from './open-scoring.js';
import { packageRoot } from './package-root.js';
import { createPoliteFetcher, openPages } from './page-app.js';
import type { DeliveryCount } from './send/index.js';
import { StartFailed } from './start-failed.js';
import { asPortProblem, listen, type OpenServer, PortUnavailable } from './web.js';
import { createWebApp } from './web-app.js';

/** The program, opened over one database. */
export interface App {
  listen(): Promise<void>;
  /** The address of a first sign-in, while no editor can sign in yet. */
  firstSignInLink(): Promise<string | null>;
  /**
   * A one-time link for a new editor, or for the one of this name who lost the password.
   * @throws NoSuchEditor
   */
  inviteLink(name: string | null): Promise<string>;
  /** Follows the sample newsroom; gives the line to print. */
  beginSample(): Promise<string>;
  freezeEdition(date: string | null): Promise<Edition | null>;
  sendEdition(edition: Edition): Promise<DeliveryCount>;
  countWaiting(): Promise<number>;
  editionCounts(editionId: string): Promise<Readonly<Record<Delivery['state'], number>>>;
  /** What the desk follows, for commands. */
  readonly sources: SourceDesk;
  /** What became of an item of the desk: of a story, an article or a brief, by id, address or slug. */
  readonly explainItem: ExplainItem;
  /** Scores the writer in use at once and keeps the scorecard. @throws ScoringStopped */
  readonly scoreNow: ScorecardWork['scoreNow'];
  /** Who drafts, while the model that the settings ask for does not; null where nothing is to be said. */
  readonly sayHeldBack: ScorecardWork['sayHeldBack'];
  /** Where mails go, in words. */
  readonly mailDestination: string;
  close(): Promise<void>;
}

type Report = (where: string, cause: unknown) => void;

/**
 * Opens the database and builds the program over it.
 * @param mode `own` to keep the desk, made where there is none; `join` for a command that may run beside it
 * @throws StartFailed with one sentence for the operator
 */
export async function openApp(config: Config, mode: 'own' | 'join', report: Report): Promise<App> {
  const closing: (() => Promise<void>)[] = [];
  let open = true;
  // A closed pool's sockets outlive it for a moment; that the database ends them is no news any more.
  const reportLost = (where: string, cause: unknown): void => {
    if (open) report(where, cause);
  };
  const close = async (): Promise<void> => {
    open = false;
    for (const step of closing.splice(0).reverse()) await step();
  };
  try {
    const database = await openDatabase(config, mode);
    closing.push(database.close);
    const db = connect(database.connection, (cause) => reportLost('database', cause));
    closing.push(() => db.destroy());
    await migrateOrExplain(db, config);
    const boss = await openBoss(database.connection, mode, reportLost);
    closing.push(() => boss.stop({ graceful: false }));
    const effective = mode === 'own' ? config : await withKnownAddress(config, createStores(db).settings);
    return await assemble(effective, db, boss, { closing, close, report });
  } catch (cause) {
    await close();
    throw explain(cause);
  }
}

/** Errors that an operator can do something about become one sentence. */
function explain(cause: unknown): unknown {
  const known =
    cause instanceof AlreadyRunning ||
    cause instanceof DatabaseUnavailable ||
    cause instanceof NoDesk ||
    cause instanceof PortUnavailable;
  return known ? new StartFailed(cause.message, { cause }) : cause;
}

async function openDatabase(
  config: Config,
  mode: 'own' | 'join',
): Promise<{ connection: PoolConfig; close(): Promise<void> }> {
  if (config.databaseUrl === null) return openEmbedded(config.dataDir, mode);
  return { connection: { connectionString: config.databaseUrl }, close: async () => {} };
}

async function migrateOrExplain(db: Kysely<Tables>, config: Config): Promise<void> {
  try {
    await migrate(db, `${packageRoot()}/migrations`);
  } catch (cause) {
    if (config.databaseUrl === null) throw cause;
    const host = new URL(config.databaseUrl).host;
    const why = cause instanceof Error ? cause.message || String(cause) : String(cause);
    throw new StartFailed(`The database at ${host} cannot be used: ${why}. Check DATABASE_URL.`, { cause });
  }
}

async function openBoss(connection: PoolConfig, mode: 'own' | 'join', report: Report): Promise<PgBoss> {
  const { connectionString, host, user, database } = connection;
  const where =
    connectionString === undefined
      ? { host: host ?? '', user: user ?? '', database: database ?? '' }
      : { connectionString };
  const background = mode === 'own';
  const boss = new PgBoss({
    ...where,
    max: 6,
    supervise: background,
    schedule: false,
    maintenanceIntervalSeconds: 30,
  });
  boss.on('error', (cause) => report('jobs', cause));
  await boss.start();
  await prepareQueues(boss);
  return boss;
}

interface Opening {
  readonly closing: (() => Promise<void>)[];
  readonly close: () => Promise<void>;
  readonly report: Report;
}

async function assemble(
  config: Config,
  db: Kysely<Tables>,
  boss: PgBoss,
  { closing, close, report }: Opening,
): Promise<App> {
  const newsroom = await buildNewsroom(config, db, boss, closing);
  const inviteLink = async (name: string | null): Promise<string> =>
    `${config.baseUrl}/desk/welcome/${await newsroom.invite(name)}`;
  return {
    async listen() {
      await newsroom.stores.settings.set(ADDRESS, config.baseUrl);
      const server = await listenOrExplain(config, newsroom, report);
      closing.push(server.close);
      await newsroom.sample.resume();
      closing.push(() => newsroom.sample.stop());
      await startWork(newsroom, boss, closing, report);
    },
    firstSignInLink: async () => ((await newsroom.hasEditors()) ? null : inviteLink(null)),
    inviteLink,
    beginSample: () => newsroom.beginSample(),
    freezeEdition: newsroom.freezeEdition,
    sendEdition: newsroom.sendEdition,
    countWaiting: newsroom.countWaiting,
    editionCounts: newsroom.editionCounts,
    sources: newsroom.deskServices.sources,
    explainItem: newsroom.explainItem,
    scoreNow: newsroom.scorecards.scoreNow,
    sayHeldBack: newsroom.scorecards.sayHeldBack,
    mailDestination: config.smtpUrl === null ? `the outbox ${config.outbox}` : new URL(config.smtpUrl).host,
    close,
  };
}

async function buildNewsroom(
  config: Config,
  db: Kysely<Tables>,
  boss: PgBoss,
  closing: Opening['closing'],
): Promise<Newsroom> {
  const stores = createStores(db);
  const client = createUndiciClient();
  closing.push(() => client.close());
  const allowedHosts = [...config.allowedHosts];
  const fetcher = createPoliteFetcher(client, config.contact, allowedHosts);
  const pages = openPages();
  closing.push(pages.close);
  const smtp = config.smtpUrl === null ? null : createSmtpMailer(config.smtpUrl);
  if (smtp !== null) closing.push(async () => smtp.close());
  return openNewsroom({
    stores,
    ledger: createDeliveryLedger(db),
    mailer: smtp ?? createOutboxMailer(config.outbox),
    queue: createBossQueue(boss),
    secrets: createSecrets(await deskSecret(stores.settings)),
    passwords: scryptPasswords,
    fetcher,
    reader: createReader(fetcher, pages.read),
    allowedHosts,
    readPack: () => readFile(`${packageRoot()}/packs/ai-technology.opml`, 'utf8'),
    startSample: (epoch) => startSample(config.samplePort, epoch),
    config,
    openModel: createLanguageModel,
    listModels,
    openEmbedder: createEmbedder,
    prompts: loadPrompts(),
    scoring: openScoring(),
    now: () => new Date(),
  });
}

/** A command that runs beside the desk writes links to where the desk last listened, unless a setting says otherwise. */
async function withKnownAddress(config: Config, settings: SettingsStore): Promise<Config> {
  const known = config.baseUrlGiven ? null : await settings.get(ADDRESS);
  return typeof known === 'string' ? { ...config, baseUrl: known } : config;
}

const ADDRESS = 'address';

/** The desk's secret is made once: with another one no link in a mail that went out would work any more. */
async function deskSecret(settings: SettingsStore): Promise<string> {
  const kept = await settings.get('secret');
  if (typeof kept === 'string') return kept;
  const made = newSecret();
  await settings.set('secret', made);
  return made;
}

async function listenOrExplain(config: Config, newsroom: Newsroom, report: Report): Promise<OpenServer> {
  try {
    return await listen(createWebApp(newsroom, config, report), config);
  } catch (cause) {
    throw explain(cause);
  }
}

async function startWork(
  newsroom: Newsroom,
  boss: PgBoss,
  closing: Opening['closing'],
  report: Report,
): Promise<void> {
  await startWorkers(boss, newsroom.worker, async ({ name, id }, cause) => {
    report(`${name} ${id}`, cause);
  });
  const stopTicking = startTicking(
    () => tick(newsroom.stores, newsroom.queue, new Date()),
    1_000,
    (cause) => report('scheduler', cause),
  );
  const stopSampleEditor = startTicking(newsroom.runSampleEditor, 2_000, (cause) =>
    report('sample editor', cause),
  );
  const stopRenewing = startTicking(
    () => renewPushes({ ...newsroom, now: () => new Date() }),
    10_000,
    (cause) => report('hubs', cause),
  );
  const stopScoring = startTicking(newsroom.scorecards.tend, 5_000, (cause) => report('scorecards', cause));
  const stopEmbedding = startTicking(newsroom.embedReports, 1_000, (cause) => report('embedder', cause));
  const stopWaking = startTicking(
    () => wakeWriters(newsroom.stores, newsroom.queue, new Date()),
    5_000,
    (cause) => report('writers', cause),
  );
  const stopPruning = startTicking(
    async () => {
      await pruneRecords(newsroom.stores, new Date());
      await newsroom.pruneModelCalls();
    },
    600_000,
    (cause) => report('pruning', cause),
  );
  // Running jobs may end first; they need the fetcher and the database still open. A call to a language model may
  // take minutes: it is ended, and its draft comes round again at the next start.
  closing.push(
    () => boss.stop({ graceful: true, timeout: 5_000 }),
    async () => newsroom.stopWriting(),
    stopTicking,
    stopSampleEditor,
    stopRenewing,
    stopScoring,
    stopEmbedding,
    stopWaking,
    stopPruning,
  );
}

async function startSample(port: number, epoch: Date): Promise<RunningSample> {
  const newsroom = await createSampleNewsroom({ port, epoch }).catch((cause: unknown) => {
    throw explain(asPortProblem(cause, port, '--sample-port or NUTGRAF_SAMPLE_PORT'));
  });
  return { ...newsroom, hosts: newsroom.outlets.map(({ host }) => new URL(`http://${host}`).hostname) };
}
