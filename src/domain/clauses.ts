/** A word or sign with its part of speech (Universal Dependencies' tags); offsets into the text. */
export interface Tagged {
  readonly text: string;
  readonly lower: string;
  readonly stem: string;
  readonly pos: string;
  readonly start: number;
  readonly end: number;
  /** Carries content: a noun, verb, adjective, adverb or number that is no grammar word. */
  readonly content: boolean;
}

/** A noun phrase: indexes of its first and last word and of its head, the noun before "of". */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly stems: ReadonlySet<string>;
  readonly isPronoun: boolean;
  readonly isName: boolean;
}

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

/** A sentence read by its grammar. */
export interface ClauseReading {
  readonly words: readonly Tagged[];
  /** Indexes are of `words`. */
  readonly deeds: readonly Deed[];
}

/** Reads an English sentence by its grammar. */
export type ReadClauses = (sentence: string) => ClauseReading;
