import type { Phrase } from './chunks.js';

/** Who is told to say or judge a deed. */
export interface Frame {
  /** Null where nobody is named: "is accused of". */
  readonly speaker: Who | null;
  /** Index of the verb that gives the words to the speaker. */
  readonly cue: number;
  /** "Called", "accused", "held responsible": a judgement of somebody, not a report of it. */
  readonly isJudgement: boolean;
}

/** Who does a deed or has it done, with every name that the sentence gives it. */
export interface Who {
  readonly phrases: readonly Phrase[];
  /** "Whose brother": the one that the subject belongs to, who is not the subject. */
  readonly owner: Who | null;
}

/** What a clause tells of its subject. Indexes are of the sentence's tagged words. */
export interface Deed {
  readonly subject: Who | null;
  /** Index of the main verb; −1 where a judgement has none. */
  readonly verb: number;
  /** Index of the first word of its verb group: "had not been". */
  readonly first: number;
  readonly isPassive: boolean;
  /** Who is named with "by" behind a passive. */
  readonly agent: Who | null;
  /** Content words of the clause beside its subject, the verb among them. */
  readonly words: readonly number[];
  readonly frame: Frame | null;
}
