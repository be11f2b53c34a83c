import type { FIXED_LABELS } from '../brief.js';
import type { Genre } from '../genre.js';

/** Every word that a reader meets round a brief’s own: its labels, its marks, its notes. */
export interface ReaderWords {
  /** Primary language subtag. */
  readonly language: string;
  readonly labels: Readonly<Record<keyof typeof FIXED_LABELS, string>>;
  readonly genres: Readonly<Record<Exclude<Genre, 'report'>, string>>;
  readonly outlets: { readonly one: string; readonly many: string };
  /** Heads what outlets tell differently. */
  readonly disagree: string;
  readonly unknown: string;
  readonly sources: string;
  /** Behind a statement that outlets tell differently. */
  readonly disputed: string;
  /** Behind a statement that a second judge doubts. */
  readonly inDoubt: string;
  readonly by: (name: string) => string;
  readonly inTongue: (language: string) => string;
  readonly copyOf: (outlet: string) => string;
  readonly excerpt: string;
  readonly subscribers: string;
  readonly reportedBy: (outlets: string) => string;
  readonly oneOwner: string;
  readonly writtenBy: string;
  readonly desk: (name: string) => string;
  readonly publishedOn: string;
  readonly withdrawn: string;
  readonly corrected: string;
  readonly updated: string;
  readonly aiAssisted: string;
  readonly editedBy: (name: string) => string;
  readonly original: string;
  readonly originals: string;
  readonly furtherCoverage: (language: string) => string;
  readonly notReport: (genre: string) => string;
  readonly copyNotCounted: (outlet: string) => string;
  readonly keptHead: string;
  readonly keptNote: (name: string) => string;
  readonly keptBy: (name: string) => string;
  /** The mark of a statement that an editor kept without a source. */
  readonly keptMark: string;
  readonly keptUnsourced: (name: string) => string;
  readonly backToKept: (name: string) => string;
  readonly backTo: (n: number) => string;
  readonly correction: (day: string) => string;
  readonly howMade: string;
  readonly earlier: string;
  readonly newSince: string;
  readonly quotes: string;
  readonly withdrawnOn: (time: string) => string;
  readonly whole: string;
  readonly wholeWithWords: string;
}
