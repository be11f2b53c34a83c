import type { Context } from 'hono';
import type { Draft } from '../domain/draft.js';
import type { Edition, ListedBrief } from '../domain/edition.js';

/** A published correction in the editor's words: what was wrong and what is right. */
export interface CorrectionNote {
  /** ISO 8601. */
  readonly at: string;
  readonly text: string;
}

/** A brief that another one takes up. */
export interface EarlierBrief {
  readonly slug: string;
  readonly headline: string;
  /** ISO 8601. */
  readonly publishedAt: string;
}

/** A published brief as a reader sees it; the draft's unresolved states cannot occur in it. */
export interface PublishedBrief {
  readonly draft: Draft;
  readonly publishedAt: string;
  readonly updatedAt: string | null;
  /** Who approved it. */
  readonly editor: string;
  /** Newest first. */
  readonly corrections?: readonly CorrectionNote[];
  /** Earlier briefs of the matter, newest first, and the ids of the claims that say what those do not. */
  readonly earlier?: readonly EarlierBrief[];
  readonly fresh?: readonly string[];
  /** Set when the brief was withdrawn: the page stays, with the reason in place of the text. */
  readonly retraction?: CorrectionNote;
}

/** A line of the corrections page. */
export interface ListedCorrection extends CorrectionNote {
  readonly slug: string;
  readonly headline: string;
}

/** What the front page tells of the day's work. */
export interface DeskDay {
  readonly articlesRead: number;
  readonly stories: number;
  readonly drafts: number;
  readonly approved: number;
  readonly held: number;
  readonly sources: number;
}

/** Published briefs, newest first. */
export interface Library {
  list(input: { topic?: string; limit: number }): Promise<ListedBrief[]>;
  bySlug(slug: string): Promise<PublishedBrief | null>;
  search(words: string, limit: number): Promise<ListedBrief[]>;
  day(): Promise<DeskDay>;
  editions(limit: number): Promise<Edition[]>;
  edition(date: string): Promise<Edition | null>;
  /** Corrections and retractions, newest first; left out by a library that cannot hold any. */
  corrections?(limit: number): Promise<readonly ListedCorrection[]>;
}

/** Sign-up with double opt-in. Requests never tell whether an address was known. */
export interface Subscriptions {
  /** Keeps an unconfirmed subscription and mails the confirming link; `problem` is one sentence for the reader. */
  request(input: {
    email: string;
    topics: readonly string[];
    address: string;
  }): Promise<{ problem: string | null }>;
  /** What the link of a mail leads to; asking changes nothing. `stale`: too old, renewed since, or not ours. */
  standOf(token: string): Promise<'to-confirm' | 'confirmed' | 'to-leave' | 'left' | 'stale'>;
  /** Confirms the wish that the token was mailed for, once. */
  confirm(token: string): Promise<boolean>;
  /** Ends the subscription of an unsubscribe token (RFC 8058 §3.1 asks for a POST); doing it twice is no fault. */
  leave(token: string): Promise<boolean>;
}

export interface SiteServices {
  readonly library: Library;
  readonly subscriptions: Subscriptions;
  /** True while the sample newsroom is followed: pages say that outlets and staff are made up. */
  isSample(): Promise<boolean>;
  now(): Date;
  /** The network address that a request came from, for the limits on tries. */
  addressOf(c: Context): string;
  /** Told of an error that ended as the 500 page, so that it reaches the log. */
  report?(error: unknown, path: string): void;
}

export interface SiteSettings {
  readonly name: string;
  /** Public base address without a trailing slash. */
  readonly baseUrl: string;
  /** Postal address shown in mails, or null. */
  readonly postalAddress: string | null;
}
