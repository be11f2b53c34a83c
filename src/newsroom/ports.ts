import type { Access, Article, Block, ExtractedArticle } from '../domain/article.js';
import type { Brief } from '../domain/brief.js';
import type { FindNearest, VerifyClaim } from '../domain/claim.js';
import type { Draft } from '../domain/draft.js';
import type { Delivery, Edition, Subscriber } from '../domain/edition.js';
import type { ReadingOutcome } from '../domain/page-reading.js';
import type { RankedReport, RankSettings, StoryRank } from '../domain/ranking.js';
import type { ReportChange } from '../domain/report-change.js';
import type { Rights } from '../domain/rights.js';
import type { Entry, Fetched, Validators } from '../domain/source.js';
import type { GroupingReason, StageRecord, StoryLink } from '../domain/story.js';
import type { ModelWriteOptions, WriteTools } from '../write/ports.js';
import type { VectorStore } from './embedder/ports.js';
import type { JudgeStatements } from './model/judge-brief.js';
import type { ModelLedger, ModelWaits } from './model/ports.js';
import type { ScorecardStore } from './scorecard/ports.js';
import type { PushStore, SourceFinder, SourceStore } from './sources/ports.js';
import type { Moved, StoryStore } from './stories/ports.js';
import type { WritingStore } from './writings/ports.js';

/** What is told of a change in a brief's ledger. */
export interface BriefEvent {
  readonly editor: string;
  readonly what: string;
  readonly reason?: string;
}

export interface LedgerLine extends BriefEvent {
  readonly id: string;
  readonly at: string;
  /** The draft before the change. */
  readonly before: Draft | null;
}

export interface DraftStore {
  get(id: string): Promise<Draft | null>;
  bySlug(slug: string): Promise<Draft | null>;
  /** The open draft of a story, or else its newest brief, or else its spiked one. */
  ofStory(storyId: string): Promise<Draft | null>;
  inState(states: readonly Draft['state'][], limit: number): Promise<Draft[]>;
  /** Headlines that readers have, the newest first. */
  publishedHeadlines(limit: number): Promise<string[]>;
  /** @param considered the articles that lay before the writer, used or not */
  insert(draft: Draft, considered: readonly string[]): Promise<void>;
  /** Saves a draft whose stored version is `draft.version` and counts it up; one transaction with its event. */
  save(draft: Draft, event: BriefEvent, considered?: readonly string[]): Promise<Draft>;
  lastEvent(draftId: string): Promise<LedgerLine | null>;
  /** The newest change of one claim. */
  lastChange(draftId: string, claimId: string): Promise<LedgerLine | null>;
  /** Whether an editor has changed the draft since it was written. */
  touched(draftId: string): Promise<boolean>;
  freeSlug(wanted: string): Promise<string>;
  search(words: string, limit: number): Promise<Draft[]>;
  countByState(): Promise<Readonly<Record<Draft['state'], number>>>;
}

export interface EntryRow extends Entry {
  readonly sourceId: string;
  readonly state: 'new' | 'read' | 'stopped';
  readonly attempts: number;
  readonly checks: number;
  readonly validators: Validators;
}

export interface EntryStore {
  /** Keeps the entries that this source has not had before and gives those. */
  addNew(sourceId: string, entries: readonly { key: string; entry: Entry }[]): Promise<EntryRow[]>;
  get(id: string): Promise<EntryRow | null>;
  finish(
    id: string,
    end: {
      state: 'read' | 'stopped' | 'new';
      validators?: Validators;
      nextCheck: Date | null;
      checked: boolean;
    },
  ): Promise<void>;
  /** Leaves an entry as it is until a time. */
  postpone(id: string, until: Date): Promise<void>;
  takeDueChecks(now: Date, limit: number): Promise<string[]>;
  waiting(): Promise<number>;
}

export interface SnapshotInput {
  readonly id: string;
  readonly url: string;
  readonly hash: string;
  readonly title: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Set where the outlet keeps the article for its subscribers. */
  readonly access?: Exclude<Access, 'open'>;
  readonly headers: Readonly<Record<string, string>>;
}

/** One reading of a report's page. */
export interface ReadingInput {
  readonly outcome: ReadingOutcome;
  /** The snapshot whose text was read; null where the page showed none of it. */
  readonly snapshotId: string | null;
  /** Of the text as it was read; null where none was. */
  readonly hash: string | null;
  readonly headers: Readonly<Record<string, string>>;
  /** What the story was told; null for what is no news. */
  readonly told: string | null;
}

/** A reading with the report it is of. */
export interface StoredReading extends ReadingInput {
  readonly articleId: string;
  readonly outlet: string;
  readonly url: string;
  /** ISO 8601. */
  readonly at: string;
}

/** An article with the snapshot that its text comes from. */
export interface StoredArticle {
  readonly article: Article;
  readonly snapshotId: string;
  readonly hash: string;
  /** When that snapshot was taken, ISO 8601. */
  readonly readAt: string;
  readonly sourceId: string;
  readonly storyId: string;
  /** The part of its story in its language; the story itself where that has one part. */
  readonly strandId: string;
}

/** A change that an outlet made to a report, as the desk keeps and tells it. */
export interface StoredChange {
  readonly articleId: string;
  readonly outlet: string;
  readonly title: string;
  readonly url: string;
  /** When it was noticed, ISO 8601. */
  readonly at: string;
  readonly told: string;
  readonly change: ReportChange;
}

export interface ArticleStore {
  byEntry(entryId: string): Promise<StoredArticle | null>;
  ofStory(storyId: string): Promise<StoredArticle[]>;
  /** In arrival order. */
  byIds(ids: readonly string[]): Promise<StoredArticle[]>;
  /** The articles since a time, in arrival order, to rebuild the grouper from. */
  since(time: Date): Promise<StoredArticle[]>;
  /** Keeps a new article, its first snapshot, its story and what moved with it in one transaction. */
  insert(input: {
    article: Article;
    entryId: string;
    sourceId: string;
    storyId: string;
    strandId: string;
    copyOf: string | null;
    placed: GroupingReason | null;
    moved: readonly Moved[];
    recredited: readonly { readonly articleId: string; readonly copyOf: string }[];
    snapshot: SnapshotInput;
  }): Promise<void>;
  /** Keeps a changed page's snapshot with what changed, in one transaction; the article's text is the new one. */
  addSnapshot(
    articleId: string,
    snapshot: SnapshotInput,
    changed: { readonly change: ReportChange; readonly told: string },
  ): Promise<void>;
  /** The newest first. */
  changesOfStory(storyId: string): Promise<StoredChange[]>;
  addReading(articleId: string, reading: ReadingInput): Promise<void>;
  /** What the last reading of an article's page came to. */
  lastReading(articleId: string): Promise<ReadingOutcome | null>;
  /** Every reading of a story's reports, the newest first. */
  readingsOfStory(storyId: string): Promise<StoredReading[]>;
  /** Keeps what the outlet reserves of an article, as it was read last. */
  setRights(articleId: string, rights: Rights): Promise<void>;
  snapshotText(snapshotId: string): Promise<string | null>;
  stories(limit: number): Promise<
    {
      storyId: string;
      title: string;
      outlets: number;
      articles: number;
      latest: string;
      draftId: string | null;
      state: string;
      changes: number;
    }[]
  >;
  countStories(): Promise<number>;
  countSince(time: Date): Promise<{ articles: number; stories: number; sources: number }>;
}

export interface RecordStore {
  add(record: Omit<StageRecord, 'at'>): Promise<void>;
  /** The newest first. */
  list(wanted: RecordFilter): Promise<ListedRecord[]>;
  /** Removes records before a time; at most `limit` rows. @returns how many went */
  prune(before: Date, limit: number): Promise<number>;
}

export interface RecordFilter {
  /** Of one item, or of all where null. */
  readonly subject: string | null;
  /** Only what stopped or failed. */
  readonly troubles: boolean;
  /** Only what is older than this record. */
  readonly before: string | null;
  readonly limit: number;
}

/** A record as the desk lists it. */
export interface ListedRecord extends StageRecord {
  readonly id: string;
  /** The title of the story or article that the subject is; null where it is neither. */
  readonly title: string | null;
}

export interface EditorStore {
  /** @param editorId whose password the link sets anew; null for a link that makes a new editor */
  addLink(tokenHash: string, expires: Date, editorId: string | null): Promise<void>;
  /** The link, while it can be used; `editor` is whose password it sets anew. */
  openLink(tokenHash: string, now: Date): Promise<{ readonly editor: string | null } | null>;
  /**
   * Uses the link up, and makes the editor or sets the password of the one whom the link is for and ends their
   * sessions, in one transaction. Gives the editor's id; `used` or `name-taken` leave everything as it was.
   */
  redeem(input: {
    tokenHash: string;
    now: Date;
    editor: { id: string; name: string; password: string };
  }): Promise<{ readonly id: string } | 'used' | 'name-taken'>;
  byName(name: string): Promise<{ id: string; name: string; password: string | null } | null>;
  addSession(idHash: string, editorId: string, expires: Date): Promise<void>;
  ofSession(idHash: string, now: Date): Promise<{ id: string; name: string } | null>;
  endSession(idHash: string): Promise<void>;
  countWithPassword(): Promise<number>;
}

export interface SubscriberStore {
  /** Keeps a wish to subscribe; one who is confirmed stays so, with the topics that were confirmed. */
  request(input: { id: string; email: string; topics: readonly string[]; now: Date }): Promise<Subscriber>;
  get(id: string): Promise<Subscriber | null>;
  /** Confirms the wish of that time, and no other; false where it was confirmed, left or renewed since. */
  confirm(id: string, requestedAt: string, now: Date): Promise<boolean>;
  leave(id: string, now: Date): Promise<boolean>;
  count(): Promise<{ confirmed: number; unconfirmed: number }>;
}

export interface EditionStore {
  /** Keeps the edition and one delivery for each confirmed, unsuppressed subscriber, in one transaction. */
  freeze(edition: Edition): Promise<{ deliveries: number }>;
  byDate(date: string): Promise<Edition | null>;
  /** The newest edition of an earlier day. */
  before(date: string): Promise<Edition | null>;
  list(limit: number): Promise<Edition[]>;
  counts(editionId: string): Promise<Readonly<Record<Delivery['state'], number>>>;
}

export interface SettingsStore {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  /** Removes everything that was read, written, sent and subscribed; editors stay. */
  clearNews(): Promise<void>;
}

/** Every store of one database. */
export interface Stores {
  readonly drafts: DraftStore;
  readonly sources: SourceStore;
  readonly pushes: PushStore;
  readonly entries: EntryStore;
  readonly articles: ArticleStore;
  readonly stories: StoryStore;
  readonly records: RecordStore;
  readonly editors: EditorStore;
  readonly subscribers: SubscriberStore;
  readonly editions: EditionStore;
  readonly settings: SettingsStore;
  readonly modelCalls: ModelLedger;
  readonly embedderCalls: ModelLedger;
  readonly vectors: VectorStore;
  readonly modelWaits: ModelWaits;
  readonly scorecards: ScorecardStore;
  readonly writings: WritingStore;
}

/** Work that survives a crash: it is done at least once. */
export interface Queue {
  add(job: Job, options?: { readonly afterSeconds?: number; readonly once?: string }): Promise<void>;
  /** Adds many at once. Of waiting jobs of one name those with a lower turn are done first; 0 where none is given. */
  addAll(jobs: readonly Job[], options?: { readonly turnOf?: (index: number) => number }): Promise<void>;
}

export type Job =
  | { readonly name: 'read-source'; readonly id: string }
  | { readonly name: 'ask-hub'; readonly id: string }
  | { readonly name: 'read-entry'; readonly id: string }
  | { readonly name: 'draft-story'; readonly id: string }
  | { readonly name: 'score-writer'; readonly id: string }
  | { readonly name: 'write-asked'; readonly id: string }
  | { readonly name: 'mail-confirmation'; readonly id: string };

export interface Passwords {
  hash(password: string): Promise<string>;
  matches(password: string, hash: string): Promise<boolean>;
}

/** Randomness and secrecy. */
export interface Secrets {
  /** A new id for a row. */
  newId(): string;
  /** 256 random bits, safe in a URL. */
  newToken(): string;
  /** What is stored of a token: it cannot be turned back. */
  fingerprint(token: string): string;
  /** A token that says `subject` and cannot be made without the desk's secret. */
  sign(purpose: string, subject: string): string;
  /** The subject of a token that `sign` made for this purpose, or null. */
  open(purpose: string, token: string): string | null;
  /** Words that can only be read again with the desk's secret. */
  seal(purpose: string, words: string): string;
  /** What `seal` took for this purpose; null where it was sealed with another secret, or changed. */
  unseal(purpose: string, sealed: string): string | null;
}

/** The engine's doors that the newsroom's work goes through. */
export interface Engine {
  writeBrief(articles: readonly Article[]): Promise<Brief>;
  /** @throws ModelFailed where the model gave nothing that can stand */
  writeWithModel(
    articles: readonly Article[],
    options: Omit<ModelWriteOptions, keyof WriteTools>,
  ): Promise<{ readonly brief: Brief; readonly notes: readonly string[] }>;
  readonly judgeStatements: JudgeStatements;
  readonly verify: VerifyClaim;
  /** What a report says nearest to a statement. */
  readonly findNearest: FindNearest;
  /** What ranks one story by its reports. @param now in ISO 8601 */
  ranker(
    input: RankSettings & { readonly publishedHeadlines: readonly string[]; readonly now: string },
  ): (reports: readonly RankedReport[]) => StoryRank;
  /** Which older stories a story takes up, the most alike first. */
  relate(
    own: readonly Article[],
    earlier: readonly (Pick<Article, 'id' | 'title' | 'text' | 'lang' | 'published'> & {
      readonly storyId: string;
    })[],
  ): StoryLink[];
}

/** How pages and feeds are read. */
export interface Reader {
  fetch(url: string, kind: 'page' | 'feed', validators: Validators): Promise<Fetched>;
  /**
   * The whole article, with its further pages where it has them (`others`); `notes` say in one sentence each what was
   * done, and `complete` is false where a further page could not be had.
   * @throws PageProblem where the bytes hold no article; the message is one sentence for the editor
   */
  extract(fetched: Fetched): Promise<{
    readonly article: ExtractedArticle;
    readonly notes: readonly string[];
    readonly complete: boolean;
    readonly others: readonly Fetched[];
  }>;
  /** What the outlet reserves of pages, by the pages themselves and by the files of their host. */
  rights(...pages: readonly Fetched[]): Promise<Rights>;
  /** What the next conditional request sends back. */
  validatorsOf(fetched: Fetched, old: Validators): Validators;
  /** When our turn at a host comes that has much to be read; null for any other error. */
  turnAt(cause: unknown): Date | null;
  /** Whether an error says that there is no page at the address any more. */
  isGone(cause: unknown): boolean;
  /** When a failed read may be tried again: a time the server gave, or null; undefined where it cannot succeed. */
  retryAt(cause: unknown, now: Date): Date | null | undefined;
}

/** How hubs are asked and reach us (WebSub). */
export interface Hubs {
  /** Where callbacks are, without a slash at the end; null where no hub could reach us, or none shall. */
  readonly callbackBase: string | null;
  /** Sends a form; gives the status. @throws an error with a sentence where there is no answer */
  post(url: string, form: Readonly<Record<string, string>>): Promise<number>;
  /** 256 random bits, safe in an address. */
  newToken(): string;
}

/** What following sources is done with. */
export interface FollowingParts {
  readonly stores: Stores;
  readonly finder: SourceFinder;
  readonly reader: Reader;
  readonly queue: Queue;
  readonly hubs: Hubs;
  readonly newId: () => string;
  readonly now: () => Date;
}
