import type { CueStrength } from './cue-words.js';

/** Offsets into the sentence. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Something said in a sentence: offsets into the sentence's text. */
export interface Speech {
  readonly speaker: string;
  readonly speakerStart: number;
  readonly speakerEnd: number;
  readonly cue: string;
  readonly cueStart: number;
  readonly cueEnd: number;
  readonly strength: CueStrength;
  /** The span of what was said. */
  readonly start: number;
  readonly end: number;
}
