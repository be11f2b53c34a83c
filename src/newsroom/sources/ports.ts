import type { Rights } from '../../domain/rights.js';
import type {
  Entry,
  FeedLinks,
  FeedSchedule,
  Fetched,
  Source,
  SourcePace,
  Validators,
} from '../../domain/source.js';
import type { Discovered, DiscoveredList } from '../../sources/index.js';

/** A source as its reads leave it. */
export interface SourceRow extends Source {
  readonly validators: Validators;
  readonly lastReadAt: string | null;
  readonly nextReadAt: string | null;
  readonly problem: string | null;
  readonly failures: number;
  readonly pace: SourcePace;
  /** False until its address has been looked at. */
  readonly checked: boolean;
  /** Where permanent redirects lead, and in how many reads in a row they have. */
  readonly moved: { readonly to: string; readonly reads: number } | null;
  readonly notice: string | null;
  readonly pushed: boolean;
}

/** What a source's articles came to. */
export interface SourceFigures {
  readonly articlesADay: number;
  readonly briefShare: number | null;
}

export interface SourceHistoryRows {
  readonly days: readonly { readonly day: string; readonly articles: number; readonly briefs: number }[];
  readonly reads: readonly {
    readonly at: string;
    readonly outcome: SourceRead['outcome'];
    readonly fresh: number;
    readonly reason: string | null;
  }[];
}

/** How a read of a source ended. */
export interface SourceRead {
  readonly at: Date;
  readonly outcome: 'new' | 'same' | 'failed';
  /** New entries. */
  readonly fresh: number;
  readonly next: Date;
  readonly cadence: number;
  readonly pace: SourcePace;
  readonly validators: Validators;
  readonly moved: SourceRow['moved'];
  /** Null after a good read; the failure in plain words otherwise. */
  readonly problem: string | null;
}

/** A source that is followed before its address has been looked at. */
export type NewSource = Source & { readonly checked?: boolean };

export interface SourceStore {
  /** `lately`: its articles on each of the last 14 days in UTC, oldest first; empty where there were none. */
  list(): Promise<(SourceRow & SourceFigures & { readonly lately: readonly number[] })[]>;
  get(id: string): Promise<SourceRow | null>;
  /** A source with its figures, its last 30 days and its last 50 reads. */
  history(id: string, now: Date): Promise<(SourceRow & SourceFigures & SourceHistoryRows) | null>;
  count(): Promise<{ all: number; active: number }>;
  /** The sources at the hosts of addresses, with and without `www.`. */
  atHostsOf(urls: readonly string[]): Promise<readonly { readonly url: string; readonly name: string }[]>;
  /** Keeps the sources whose addresses are not followed yet, and gives those. */
  addNew(sources: readonly NewSource[]): Promise<readonly NewSource[]>;
  /** Changes name and family; the family of its articles and of the briefs that cite them, too. */
  rename(id: string, to: { name: string; family: string }): Promise<boolean>;
  /** What was found at the address of a source that had not been looked at. False where another source has it. */
  confirm(id: string, found: Pick<Source, 'url' | 'kind' | 'siteUrl' | 'lang' | 'name'>): Promise<boolean>;
  /** @param notice why, where it was not an editor's doing */
  retire(id: string, notice: string | null): Promise<boolean>;
  resume(id: string, now: Date): Promise<boolean>;
  /** Changes the address for good. False where another source has the new one. */
  move(id: string, url: string, notice: string): Promise<boolean>;
  /** Takes the sources that are due and moves their next read, so that no other scheduler takes them too. */
  takeDue(now: Date, limit: number): Promise<string[]>;
  finishRead(id: string, read: SourceRead): Promise<void>;
  /** What the outlet reserves from now on. */
  setRights(id: string, rights: Rights): Promise<void>;
  /** Removes the record of reads before a time; at most `limit` rows. @returns how many went */
  pruneReads(before: Date, limit: number): Promise<number>;
}

/** What a source lists at a read, and what it says of itself. */
export interface SourceListing {
  readonly entries: readonly { readonly key: string; readonly entry: Entry }[];
  readonly schedule: FeedSchedule | null;
  readonly links: FeedLinks;
}

/** Knows sources: what an address offers and what it lists. */
export interface SourceFinder {
  /** @throws an error with one sentence for the editor where there is nothing to follow */
  look(url: string): Promise<Discovered | DiscoveredList>;
  /** The same for one source: a list is refused, too. */
  discover(url: string): Promise<Discovered>;
  /**
   * The address of the part to read where the source is an index of sitemaps; null for every other source.
   * @throws an error with one sentence where the bytes are no longer what the source was
   */
  partOf(fetched: Fetched, source: Source): string | null;
  /** @throws an error with one sentence where the bytes are no longer what the source was */
  listing(fetched: Fetched, source: Source): SourceListing;
  rights(fetched: Fetched): Promise<Rights>;
  /** Whether an error is a refusal with a sentence for the editor, not a fault of ours. */
  explains(cause: unknown): cause is Error;
  /** That sentence. */
  say(cause: Error): string;
  /** Whether an error says that the address is gone for good (410). */
  isGone(cause: unknown): boolean;
}

/** A subscription at a hub (WebSub). */
export interface Push {
  readonly sourceId: string;
  /** The last part of the callback's address: nobody can guess it. */
  readonly callback: string;
  readonly hub: string;
  readonly topic: string;
  /** The key of the signatures. */
  readonly secret: string;
  readonly state: 'asked' | 'active' | 'denied' | 'ending';
  /** When the hub was asked for what it has not confirmed yet. */
  readonly askedAt: Date | null;
  readonly leaseUntil: Date | null;
  /** When the lease is to be renewed. */
  readonly renewAt: Date | null;
}

export interface PushStore {
  get(sourceId: string): Promise<Push | null>;
  byCallback(callback: string): Promise<Push | null>;
  /** Keeps the subscription of a source in the place of an older one. */
  save(push: Push): Promise<void>;
  remove(sourceId: string): Promise<void>;
  /**
   * The sources whose hub is to be asked: the lease is to be renewed, or what was asked before `overdue` is still
   * unconfirmed. Marks them as asked `now`; a hub that does not confirm a renewal is asked again within the hour.
   */
  takeDue(times: { now: Date; overdue: Date }, limit: number): Promise<string[]>;
  /** Removes the subscriptions whose lease has ended; gives their sources. */
  takeLapsed(now: Date, limit: number): Promise<string[]>;
}
