import type { ListedWriting } from '../../desk/stories/ports.js';
import type { Writing, WritingKind, WritingState, WritingStep } from '../../domain/writing.js';

/** A piece of writing and the writer who has it in hand. */
export interface WritingInHand {
  readonly storyId: string;
  readonly kind: WritingKind;
  readonly run: string;
}

/** How a piece of writing ended. */
export interface WritingEnd {
  readonly state: Exclude<WritingState, 'asked' | 'writing'>;
  readonly said: string | null;
  readonly draftId: string | null;
  /** When what waits is begun again by itself; null where something else sees to that. */
  readonly until?: Date | null;
}

/** Drafts in the making. The rows say what is to be written; jobs only wake a writer. */
export interface WritingStore {
  /**
   * Asks for a draft or a follow-up; asked for twice it is written once.
   * @param by the editor's name; null for the desk itself, which asks because something came in: while the same is
   * being written, that is written once more afterwards
   * @returns whether it was not asked for already
   */
  ask(wanted: { storyId: string; kind: WritingKind; by: string | null; at: Date }): Promise<boolean>;
  /**
   * Takes in hand what is asked of a story, or what its writer left: one that was not heard of since a time. Null
   * where there is nothing to do.
   */
  begin(
    storyId: string,
    run: string,
    at: Date,
    unheardSince: Date,
  ): Promise<(Writing & { tries: number }) | null>;
  /** A sign of life, with how far it is where that changed. False where another writer has taken over. */
  hear(
    hand: WritingInHand,
    at: Date,
    progress: { readonly model: string; readonly step: WritingStep } | null,
  ): Promise<boolean>;
  end(hand: WritingInHand, at: Date, end: WritingEnd): Promise<void>;
  /** Puts it back, to be begun again; `said` tells how it failed, null where its writer was only stopped. */
  putBack(hand: WritingInHand, at: Date, said: string | null): Promise<void>;
  ofStory(storyId: string): Promise<Writing[]>;
  /** What is under way, what was asked for first before the rest. */
  underWay(limit: number): Promise<ListedWriting[]>;
  /** What waits need not wait any longer. */
  endWaits(at: Date): Promise<void>;
  /** Stories with work of which nobody was heard since a time, or whose wait is over. */
  toWake(now: Date, unheardSince: Date, limit: number): Promise<string[]>;
}
