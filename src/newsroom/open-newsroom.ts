import type { Config } from '../config.js';
import type { DeskServices } from '../desk/ports.js';
import type { Edition } from '../domain/edition.js';
import type { Fetcher } from '../fetch/index.js';
import type { Ledger, Mailer } from '../send/ports.js';
import type { SiteServices } from '../site/ports.js';
import { isReachable } from '../sources/index.js';
import type { ModelPrompts } from '../write/ports.js';
import { createMailComposer } from './compose-mails.js';
import { createEngine } from './create-engine.js';
import { createFinder } from './create-finder.js';
import { draftStory } from './draft-story.js';
import { type EmbedderWork, openEmbedderWork } from './embedder/open-embedder-work.js';
import type { OpenEmbedderAt } from './embedder/ports.js';
import { createSourceDesk, followAll } from './follow-sources.js';
import { createDoorkeeper, inviteEditor } from './keep-the-door.js';
import { openModelWork } from './model/open-model-work.js';
import type { ListModels, OpenLanguageModel, StoryWriter } from './model/ports.js';
import type { FollowingParts, Hubs, Job, Passwords, Queue, Reader, Secrets, Stores } from './ports.js';
import { type ReadingParts, readEntry } from './read-entry.js';
import { readSource } from './read-source.js';
import { createReviewDesk } from './review-drafts.js';
import { createSampleRunner, type RunningSample, type SampleRunner } from './run-sample.js';
import { runSampleEditor } from './run-sample-editor.js';
import type { ScorecardWork } from './scorecard/open-scorecard-work.js';
import type { ScoringParts } from './scorecard/ports.js';
import {
  countWaiting,
  freezeEdition,
  mailConfirmation,
  type NewsletterParts,
  sendEdition,
} from './send-newsletter.js';
import { createDeskViews } from './serve-desk.js';
import { createLibrary } from './serve-library.js';
import { askHub } from './sources/push-sources.js';
import { createPushDesk, type PushDesk } from './sources/receive-push.js';
import { createStoryDesk } from './stories/create-story-desk.js';
import { createItemExplainer, type ExplainItem } from './stories/explain-item.js';
import { keepStories } from './stories/keep-stories.js';
import { createSubscriptions } from './subscribe.js';
import { askToWrite, type WritingParts, writeAsked } from './writings/write-asked.js';

/** What the newsroom is built from. */
export interface NewsroomParts {
  readonly stores: Stores;
  readonly ledger: Ledger;
  readonly mailer: Mailer;
  readonly queue: Queue;
  readonly secrets: Secrets;
  readonly passwords: Passwords;
  readonly fetcher: Fetcher;
  readonly reader: Reader;
  /** The hosts that the address guard lets through; the sample newsroom's are added while it runs. */
  readonly allowedHosts: string[];
  readonly startSample: (epoch: Date) => Promise<RunningSample>;
  /** The starter pack's OPML text. */
  readonly readPack: () => Promise<string>;
  readonly config: Config;
  readonly openModel: OpenLanguageModel;
  readonly listModels: ListModels;
  readonly openEmbedder: OpenEmbedderAt;
  readonly prompts: ModelPrompts;
  readonly scoring: ScoringParts;
  readonly now: () => Date;
}

/** The newsroom's work, ready for a web application, a worker and the commands. */
export interface Newsroom {
  readonly stores: Stores;
  readonly queue: Queue;
  readonly deskServices: Omit<DeskServices, 'addressOf'>;
  readonly siteServices: Omit<SiteServices, 'addressOf'>;
  readonly worker: Readonly<Record<Job['name'], (id: string) => Promise<void>>>;
  /** Where hubs bring changes. */
  readonly pushDesk: PushDesk;
  /** Gives new reports their vectors, so that their stories meet those in other languages. */
  embedReports(): Promise<void>;
  /** Removes calls to the language model and the embedder that are older than the desk keeps them. */
  pruneModelCalls(): Promise<number>;
  /** Ends calls to the language model and the embedder that are under way; their drafts come round again. */
  stopWriting(): void;
  readonly scorecards: ScorecardWork;
  readonly sample: SampleRunner;
  readonly runSampleEditor: () => Promise<void>;
  /** @throws NoSuchEditor */
  invite(name: string | null): Promise<string>;
  hasEditors(): Promise<boolean>;
  readonly explainItem: ExplainItem;
  beginSample(): Promise<string>;
  freezeEdition(date: string | null): Promise<Edition | null>;
  sendEdition(edition: Edition): ReturnType<typeof sendEdition>;
  /** Published briefs that wait for the next edition. */
  countWaiting(): Promise<number>;
  editionCounts(editionId: string): ReturnType<Stores['editions']['counts']>;
}

/** Builds the newsroom's work over its parts; the stories of the live window are read from the database. */
export async function openNewsroom(parts: NewsroomParts): Promise<Newsroom> {
  const { stores, queue, secrets, now } = parts;
  const newId = secrets.newId;
  const embedderWork = openEmbedderWork(parts);
  const engine = createEngine(embedderWork.briefLanguage);
  const sample = createSampleRunner({
    ...sampleGuard(parts.allowedHosts),
    settings: stores.settings,
    start: parts.startSample,
    now,
  });
  const following = followingParts(parts);
  const stories = await keepStories(stores, newId, now, await embedderWork.known());
  const reading = { ...following, stories };
  const newsletter = newsletterParts(parts, sample.isOn);
  const modelWork = openModelWork(parts, engine);
  const storyDesk = createStoryDesk({ stores, engine, queue, newId, now });
  const drafting = { stores, engine, writer: modelWork.writer, queue, newId, now };
  return {
    stores,
    queue,
    deskServices: {
      door: createDoorkeeper({ editors: stores.editors, passwords: parts.passwords, secrets, now }),
      model: modelWork.desk,
      embedder: embedderWork.desk,
      scorecard: modelWork.scorecards.desk,
      review: createReviewDesk({ stores, engine, now }),
      sources: createSourceDesk(
        { ...following, readPack: parts.readPack, siteName: parts.config.name },
        sample,
      ),
      stories: storyDesk,
      ...createDeskViews(stores, { siteName: parts.config.name, sampleIsOn: sample.isOn, now }),
    },
    siteServices: {
      library: createLibrary(stores, now),
      subscriptions: createSubscriptions({ subscribers: stores.subscribers, queue, secrets, now }),
      isSample: sample.isOn,
      now,
    },
    worker: workerOver({ following, reading, drafting, newsletter, scorecards: modelWork.scorecards }),
    scorecards: modelWork.scorecards,
    pushDesk: createPushDesk(following),
    embedReports: () => embedderWork.tend(stories),
    pruneModelCalls: async () => (await modelWork.pruneCalls()) + (await embedderWork.pruneCalls()),
    stopWriting: () => stopAll(modelWork, embedderWork),
    sample,
    runSampleEditor: async () => {
      if (await sample.isOn()) await runSampleEditor(stores, now, engine);
    },
    invite: (name) => inviteEditor(name, { editors: stores.editors, secrets, now }),
    hasEditors: async () => (await stores.editors.countWithPassword()) > 0,
    explainItem: createItemExplainer(stores, storyDesk),
    beginSample: () => beginSample(stores, sample, following),
    freezeEdition: (date) => freezeEdition(date, newsletter),
    sendEdition: (edition) => sendEdition(edition, newsletter),
    countWaiting: () => countWaiting(newsletter),
    editionCounts: (id) => stores.editions.counts(id),
  };
}

function stopAll(...works: readonly Pick<EmbedderWork, 'stop'>[]): void {
  for (const work of works) work.stop();
}

/** What each kind of job does. */
function workerOver({ following, reading, drafting, newsletter, scorecards }: WorkParts): Newsroom['worker'] {
  return {
    'read-source': (id) => readSource(id, following),
    'ask-hub': (id) => askHub(id, following),
    'read-entry': (id) => readEntry(id, reading),
    async 'draft-story'(id) {
      if (await drafting.writer.usesModel()) await askToWrite(id, 'draft', null, drafting);
      else await draftStory(id, drafting);
    },
    'score-writer': (id) => scorecards.score(id),
    'write-asked': (id) => writeAsked(id, drafting),
    'mail-confirmation': (id) => mailConfirmation(id, newsletter),
  };
}

interface WorkParts {
  readonly following: FollowingParts;
  readonly reading: ReadingParts;
  readonly drafting: WritingParts & { readonly writer: StoryWriter };
  readonly newsletter: NewsletterParts;
  readonly scorecards: ScorecardWork;
}

function followingParts(parts: NewsroomParts) {
  const { stores, reader, queue, secrets, now } = parts;
  const finder = createFinder(parts.fetcher);
  return { stores, finder, reader, queue, hubs: hubsOf(parts), newId: secrets.newId, now };
}

function hubsOf(parts: NewsroomParts): Hubs {
  return {
    callbackBase: callbackBase(parts),
    post: parts.fetcher.post,
    newToken: parts.secrets.newToken,
  };
}

/** Hubs are asked only where they can reach us. */
function callbackBase({
  config: { baseUrl, baseUrlGiven, websub, allowedHosts },
}: NewsroomParts): string | null {
  if (websub === 'off' || !baseUrlGiven) return null;
  const named = allowedHosts.includes(new URL(baseUrl).hostname);
  return named || isReachable(baseUrl) ? `${baseUrl}/websub` : null;
}

/** The sample's outlets live on this machine, so the address guard must let them through, and only them. */
function sampleGuard(allowedHosts: string[]) {
  return {
    allow: (hosts: readonly string[]) =>
      void allowedHosts.push(...hosts.filter((host) => !allowedHosts.includes(host))),
    forbid: (hosts: readonly string[]) => {
      const rest = allowedHosts.filter((host) => !hosts.includes(host));
      allowedHosts.splice(0, allowedHosts.length, ...rest);
    },
  };
}

function newsletterParts(parts: NewsroomParts, isSample: () => Promise<boolean>): NewsletterParts {
  const { stores, ledger, mailer, queue, secrets, now, config } = parts;
  const { baseUrl, mailFrom, timeZone } = config;
  return {
    stores,
    ledger,
    mailer,
    queue,
    secrets,
    now,
    isSample,
    composer: createMailComposer(config),
    settings: { baseUrl, mailFrom, timeZone },
  };
}

/** Follows the sample, or goes on with it; a desk that follows real sources is left alone. */
async function beginSample(stores: Stores, sample: SampleRunner, following: FollowingParts): Promise<string> {
  if (await sample.isOn()) return '  The sample newsroom goes on.\n';
  if ((await stores.sources.count()).all > 0)
    return '  This desk follows sources of its own, so the sample was not added. For the sample use another folder: --data DIR.\n';
  const urls = await sample.begin();
  const followed = await followAll(urls, following);
  const left = urls.length - followed;
  const others = left === 0 ? '' : ` (${left} more cannot be followed; the desk’s Log says why)`;
  return `  The sample newsroom is open: ${followed} made-up outlets${others}. First briefs appear within a minute.\n`;
}
