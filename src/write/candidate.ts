import type { SourceSentence } from './read/source-text.js';

/** What a sentence is good for in a brief. */
export interface Traits {
  /** Words inside quotation marks. */
  readonly quotedWords: number;
  /** The one quoted at length, resolved; null where there is no quotation of four words or more. */
  readonly speaker: string | null;
  readonly isUnknown: boolean;
  /** Tells what is to come. */
  readonly isComing: boolean;
  /** Holds a figure. */
  readonly hasFigure: boolean;
  /** 0 to 1: tells the past, the trend, the setting. */
  readonly background: number;
  /** 0 to 1: tells why the event matters. */
  readonly significance: number;
  /** Scene or detail, not news. */
  readonly isColour: boolean;
  /** How many things it speaks of as known that its report's opening does not name. */
  readonly needs: number;
  /** Calls somebody by a short name whom its source introduces elsewhere, without a role that could be told here. */
  readonly namesUnmet: boolean;
  /** Holds a word that another sentence of the story, or a headline, holds too. */
  readonly isTied: boolean;
  /** How many terms of the headlines it holds. */
  readonly onTopic: number;
}

/** A sentence that may stand in the brief, ready to be set. */
export interface Candidate {
  readonly sentence: SourceSentence;
  /** The sentence as the brief would carry it. */
  readonly text: string;
  /** The least changed form, for when `text` does not verify. */
  readonly plain: string;
  /** Source sentences whose words it uses; the first is `sentence`. */
  readonly from: readonly SourceSentence[];
  readonly traits: Traits;
  /** How much the brief should want it, before what is already told counts; about 0 to 1. */
  readonly score: number;
  /** The part of the score that shrinks as the brief tells it: 0 to 1 times `DENSITY_SHARE`. */
  readonly density: number;
}

/** A sentence that leans on the one before it in its paragraph and reads on right behind it. */
export interface Follower {
  readonly sentence: SourceSentence;
  readonly text: string;
  /** Set where it could stand alone, if not well: it speaks of "the company" as known. */
  readonly candidate: Candidate | null;
}
