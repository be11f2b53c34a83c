import type { Draft, DraftClaim } from '../domain/draft.js';
import type { ReportChange } from '../domain/report-change.js';
import type { Source } from '../domain/source.js';

/** A signed-in editor. */
export interface Editor {
  readonly id: string;
  readonly name: string;
}

/** Sign-in: a one-time link first, a password afterwards. Secrets never leave the implementation. */
export interface Doorkeeper {
  /** Whether a one-time link can still be used; asking does not use it up. */
  linkIsGood(token: string): Promise<boolean>;
  /** Uses the link up; makes the editor; gives a session id, or null when the link is used or too old. */
  redeemLink(input: { token: string; name: string; password: string }): Promise<string | null>;
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
  readonly disagreements: number;
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
}

export interface ReviewDraft {
  readonly draft: Draft;
  readonly sources: readonly ReviewSource[];
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

/** The outcome of an action; `problem` is one clear sentence for the editor and nothing was changed. */
export type ActionResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: string };

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
  published(): Promise<
    readonly { id: string; slug: string; headline: string; publishedAt: string; approvedBy: string }[]
  >;
  spiked(): Promise<readonly { id: string; headline: string; reason: string; by: string; at: string }[]>;
}

/** A source on the desk's list. */
export interface SourceLine extends Source {
  readonly lastReadAt: string | null;
  readonly nextReadAt: string | null;
  /** The last failure in plain words, or null. */
  readonly problem: string | null;
  readonly articlesADay: number;
}

/** Following sources. */
export interface SourceDesk {
  list(): Promise<SourceLine[]>;
  /** Looks at an address: a feed, a site, a section page. */
  preview(url: string): Promise<
    ActionResult<{
      name: string;
      url: string;
      kind: Source['kind'];
      headlines: string[];
      note: string | null;
    }>
  >;
  add(input: { url: string; editor: Editor }): Promise<ActionResult<Source>>;
  retire(input: { id: string; editor: Editor }): Promise<ActionResult<null>>;
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

/** An item's way through the pipeline. */
export interface StageLine {
  readonly subject: string;
  readonly stage: string;
  readonly outcome: 'passed' | 'stopped' | 'failed';
  readonly reason: string;
  readonly at: string;
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

export interface DeskServices {
  readonly door: Doorkeeper;
  readonly review: ReviewDesk;
  readonly sources: SourceDesk;
  state(): Promise<DeskState>;
  inbox(): Promise<InboxLine[]>;
  /** What outlets changed in a story's reports, newest first. */
  changes(storyId: string): Promise<readonly ChangeLine[]>;
  /** The newest stage records, all or of one subject. */
  log(subject: string | null): Promise<StageLine[]>;
  /** Subscribers by state and the last editions with their delivery counts. */
  newsletter(): Promise<{
    readonly confirmed: number;
    readonly unconfirmed: number;
    readonly editions: readonly {
      date: string;
      briefs: number;
      deliveries: Readonly<Record<string, number>>;
    }[];
  }>;
  now(): Date;
  /** Told of every request that failed on our side; the program's error output where it is left out. */
  readonly report?: (cause: unknown, path: string) => void;
}
