import type { Context } from 'hono';
import type { Access } from '../domain/article.js';
import type { Evidence } from '../domain/claim.js';
import type { Draft, DraftClaim } from '../domain/draft.js';
import type { Genre } from '../domain/genre.js';
import type { ReadingOutcome } from '../domain/page-reading.js';
import type { ReportChange } from '../domain/report-change.js';
import type { Rights } from '../domain/rights.js';
import type { Source } from '../domain/source.js';
import type { Development, LinkedStory } from '../domain/story-account.js';
import type { ActionResult, Editor } from './acting.js';
import type { EmbedderDesk } from './embedder/ports.js';
import type { ModelDesk } from './model/ports.js';
import type { ScorecardDesk } from './scorecard/ports.js';
import type { StoryDesk } from './stories/ports.js';

export type { ActionResult, Editor } from './acting.js';

/** Sign-in: a one-time link first, a password afterwards. Secrets never leave the implementation. */
export interface Doorkeeper {
  /** A one-time link, while it can still be used; asking does not use it up. */
  openLink(token: string): Promise<{
    /** The editor whose password it sets anew; null where it makes a new editor. */
    readonly editor: string | null;
  } | null>;
  /** Uses the link up; makes the editor, or sets the password of the one whom it is for; gives a session id. */
  redeemLink(input: {
    token: string;
    name: string;
    password: string;
  }): Promise<{ readonly session: string } | 'used' | 'name-taken'>;
  /** A session id, `null` for a wrong name or password, or `wait` (seconds) after too many tries. */
  signIn(input: {
    name: string;
    password: string;
    address: string;
  }): Promise<{ readonly session: string } | { readonly wait: number } | null>;
  editorOf(session: string): Promise<Editor | null>;
  signOut(session: string): Promise<void>;
}

/** A line of the review queue. */
export interface QueueLine {
  readonly id: string;
  readonly headline: string;
  readonly topic: string;
  readonly outlets: number;
  /** Hours from the first to the last report. */
  readonly spanHours: number;
  readonly statements: number;
  readonly toResolve: number;
  /** Statements that an editor keeps with a reason. */
  readonly kept: number;
  readonly disagreements: number;
  readonly possibleContradictions: number;
  readonly rank: number;
  /** Why it stands where it does, in one line. */
  readonly why: string;
}

/** A source of a draft with its whole text, for the evidence panel. */
export interface ReviewSource {
  readonly n: number;
  readonly outlet: string;
  readonly title: string;
  readonly byline: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly text: string;
  readonly syndicatedFrom: string | null;
  /** The newest change that the outlet made after the report was first read, in one sentence; null where none. */
  readonly changed: string | null;
  /** What the outlet reserves and what follows, in words; null where nothing is reserved. */
  readonly rightsNote: string | null;
  /** Set where the outlet keeps the report for its subscribers. */
  readonly access?: Exclude<Access, 'open'>;
  /** Set where the text is no report; `genreSign` says what tells it. */
  readonly genre?: Exclude<Genre, 'report'>;
  readonly genreSign?: string;
  /** Set where it is in another language than the brief. */
  readonly language?: string;
}

export interface ReviewDraft {
  readonly draft: Draft;
  /** What its story follows. */
  readonly follows: readonly LinkedStory[];
  /** What came in after it was written. */
  readonly news: readonly Development[];
  readonly sources: readonly ReviewSource[];
  /** By claim: what the reports that it does not lean on say nearest to it. */
  readonly nearest: ReadonlyMap<string, readonly Evidence[]>;
  readonly spanHours: number;
}

/** What an editor does with one claim. `words` are the exact words to cut. */
export type ClaimAction =
  | { readonly do: 'check' }
  | { readonly do: 'cut' }
  | { readonly do: 'cut-words'; readonly words: readonly string[] }
  | { readonly do: 'edit'; readonly text: string }
  | { readonly do: 'keep'; readonly reason: string }
  | { readonly do: 'undo' };

/** A brief that readers have. */
export interface PublishedLine {
  readonly id: string;
  readonly slug: string;
  readonly headline: string;
  readonly publishedAt: string;
  readonly approvedBy: string;
  readonly storyId: string;
  /** Reports that came into its story after it was written, and what they say that it does not. */
  readonly newSince: readonly Development[];
}

/** What the desk does with drafts. Every change is one transaction; `version` guards against a colleague's save. */
export interface ReviewDesk {
  queue(): Promise<QueueLine[]>;
  open(draftId: string): Promise<ReviewDraft | null>;
  act(input: {
    draftId: string;
    claimId: string;
    version: number;
    editor: Editor;
    action: ClaimAction;
  }): Promise<ActionResult<DraftClaim>>;
  /** Publishes at once; refused with the number of statements left while any is unresolved. */
  approve(input: {
    draftId: string;
    version: number;
    editor: Editor;
  }): Promise<ActionResult<{ readonly slug: string }>>;
  spike(input: {
    draftId: string;
    version: number;
    editor: Editor;
    reason: string;
  }): Promise<ActionResult<null>>;
  /** Takes back a spike, or an approval within the ten seconds in which it is undoable. */
  undo(input: { draftId: string; editor: Editor }): Promise<ActionResult<null>>;
  published(): Promise<readonly PublishedLine[]>;
  spiked(): Promise<readonly { id: string; headline: string; reason: string; by: string; at: string }[]>;
}

/** A source on the desk's list. */
export interface SourceLine extends Source {
  readonly lastReadAt: string | null;
  readonly nextReadAt: string | null;
  /** The last failure in plain words, or null. */
  readonly problem: string | null;
  /** Reads that failed in a row. */
  readonly failures: number;
  /** What happened without an editor's doing (it moved, it was retired): one sentence, or null. */
  readonly notice: string | null;
  /** Whether a hub tells us of its changes at once (WebSub). */
  readonly pushed: boolean;
  /** −2 to 2: how much the editor trusts it to lead with what matters; 0 is usual. */
  readonly standing: number;
  readonly articlesADay: number;
  /** The share of its articles of the last 30 days that a published brief cites, 0 to 1; null without articles. */
  readonly briefShare: number | null;
}

export interface SourceDay {
  /** `YYYY-MM-DD`, UTC. */
  readonly day: string;
  /** Articles read on that day. */
  readonly articles: number;
  /** How many of them a published brief cites. */
  readonly briefs: number;
}

/** How one read of a source ended. */
export interface SourceReadLine {
  /** ISO 8601. */
  readonly at: string;
  readonly outcome: 'new' | 'same' | 'failed';
  /** New entries. */
  readonly fresh: number;
  /** One sentence, or null where there is nothing to say. */
  readonly reason: string | null;
}

/** A source with its last month. */
export interface SourceHistory extends SourceLine {
  /** The last 30 days, oldest first, each of them. */
  readonly days: readonly SourceDay[];
  /** The last 50 reads, newest first. */
  readonly reads: readonly SourceReadLine[];
}

/** What was found at an address, before it is followed. */
export interface SourcePreview {
  readonly name: string;
  readonly url: string;
  readonly kind: Source['kind'];
  readonly lang: string | null;
  readonly family: string;
  readonly rights: Rights;
  /** The last five. */
  readonly headlines: readonly string[];
  /** One sentence for the editor, or null. */
  readonly note: string | null;
  /** Further feeds that the page names: each may be looked at and followed in this one's place. */
  readonly others: readonly { readonly url: string; readonly title: string | null }[];
}

/** A list of sources that was found at an address, before any of them is followed. */
export interface ListPreview {
  readonly kind: 'list';
  readonly name: string;
  readonly url: string;
  readonly sources: readonly { readonly name: string | null; readonly url: string }[];
  readonly refused: SourcesAdded['refused'];
}

/** What became of a list of addresses. */
export interface SourcesAdded {
  readonly added: number;
  /** How many were followed before, or stood in the list more than once. */
  readonly already: number;
  readonly refused: readonly { readonly url: string; readonly problem: string }[];
}

/** A part of the starter pack. */
export interface PackCategory {
  readonly name: string;
  readonly sources: readonly {
    readonly name: string;
    readonly url: string;
    readonly siteUrl: string | null;
    readonly followed: boolean;
  }[];
}

/** A source on the list with its articles on each of the last 14 days in UTC, oldest first; empty without any. */
export interface ListedSource extends SourceLine {
  readonly lately: readonly number[];
}

/** Following sources. */
export interface SourceDesk {
  list(): Promise<ListedSource[]>;
  /** A source with its days and reads; null where there is none. */
  open(id: string): Promise<SourceHistory | null>;
  /** Looks at an address: a feed, a site, a section page, or a list of sources. */
  preview(url: string): Promise<ActionResult<SourcePreview | ListPreview>>;
  /** Follows an address; name and family are what was found there where they are left out or empty. */
  add(input: { url: string; name?: string; family?: string; editor: Editor }): Promise<ActionResult<Source>>;
  /** Renames a source and sets its standing; its family is changed for the articles that it reported, too. */
  update(input: {
    id: string;
    name: string;
    family: string;
    standing: number;
    editor: Editor;
  }): Promise<ActionResult<null>>;
  retire(input: { id: string; editor: Editor }): Promise<ActionResult<null>>;
  /** Follows a retired source again. */
  resume(input: { id: string; editor: Editor }): Promise<ActionResult<null>>;
  /** Has a source read as soon as its host's turn comes. */
  readNow(input: { id: string; editor: Editor }): Promise<ActionResult<null>>;
  /**
   * Follows every feed of an OPML list, in bytes of any charset or as text; nothing is fetched: each is checked at
   * its first read.
   */
  importOpml(list: string | Uint8Array): Promise<ActionResult<SourcesAdded>>;
  /** The same for the list at an address. */
  importFrom(address: string): Promise<ActionResult<SourcesAdded>>;
  /** The active sources as OPML 2.0. */
  exportOpml(): Promise<string>;
  /** Sources to choose from on a new desk. */
  starterPack(): Promise<readonly PackCategory[]>;
  /** Follows addresses without looking at them first: each is checked at its first read. */
  addAll(urls: readonly string[]): Promise<SourcesAdded>;
  /** Registers the sample newsroom's outlets; the desk must be empty. */
  trySample(): Promise<ActionResult<{ sources: number }>>;
  /** Removes everything that came from the sample. */
  clearSample(): Promise<ActionResult<null>>;
}

/** What the desk's head shows, and which first screen to show. */
export interface DeskState {
  readonly empty: boolean;
  readonly sample: boolean;
  readonly siteName: string;
  readonly counts: {
    readonly stories: number;
    readonly review: number;
    readonly published: number;
    readonly spiked: number;
    readonly sources: number;
  };
}

/** One step of an item's way through the pipeline. */
export interface StageLine {
  readonly id: string;
  readonly subject: string;
  /** The title of the story or article that the subject is; null where it is neither. */
  readonly title: string | null;
  readonly stage: string;
  readonly outcome: 'passed' | 'stopped' | 'failed';
  readonly reason: string;
  readonly at: string;
}

/** Which steps the log shows: of one item or all, only what stopped or failed, older than one step. */
export interface LogFilter {
  readonly subject: string | null;
  readonly troubles: boolean;
  readonly before: string | null;
  readonly limit: number;
}

/** A story on the inbox: grouped articles that may or may not have a draft. */
export interface InboxLine {
  readonly storyId: string;
  readonly title: string;
  readonly outlets: number;
  readonly articles: number;
  readonly latest: string;
  readonly draftId: string | null;
  readonly state: string;
  /** How often outlets changed its reports after they were read. */
  readonly changes: number;
}

/** A change that an outlet made to a report after it was read. */
export interface ChangeLine {
  readonly outlet: string;
  readonly title: string;
  readonly url: string | null;
  /** ISO 8601. */
  readonly at: string;
  readonly told: string;
  readonly change: ReportChange;
}

/** One reading of a report's page. */
export interface ReadingLine {
  readonly articleId: string;
  readonly outlet: string;
  readonly url: string | null;
  /** ISO 8601. */
  readonly at: string;
  readonly outcome: ReadingOutcome;
  /** What the story was told; null for what is no news. */
  readonly told: string | null;
}

export interface DeskServices {
  readonly door: Doorkeeper;
  readonly model: ModelDesk;
  readonly embedder: EmbedderDesk;
  readonly review: ReviewDesk;
  readonly scorecard: ScorecardDesk;
  readonly sources: SourceDesk;
  readonly stories: StoryDesk;
  state(): Promise<DeskState>;
  inbox(): Promise<InboxLine[]>;
  /** What outlets changed in a story's reports, newest first. */
  changes(storyId: string): Promise<readonly ChangeLine[]>;
  /** Every reading of a story's reports, newest first. */
  readings(storyId: string): Promise<readonly ReadingLine[]>;
  /** Stage records, newest first. */
  log(wanted: LogFilter): Promise<StageLine[]>;
  /** Subscribers by state and the last editions with their delivery counts. */
  newsletter(): Promise<{
    readonly confirmed: number;
    readonly unconfirmed: number;
    /** Briefs that were published after the newest edition was assembled. */
    readonly waiting: number;
    readonly editions: readonly {
      date: string;
      briefs: number;
      deliveries: Readonly<Record<string, number>>;
    }[];
  }>;
  now(): Date;
  /** The network address that a request came from, for the limits on tries. */
  addressOf(c: Context): string;
  /** Told of every request that failed on our side; the program's error output where it is left out. */
  readonly report?: (cause: unknown, path: string) => void;
}
