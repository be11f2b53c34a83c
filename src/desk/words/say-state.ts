import type { BriefState } from '../../domain/draft.js';

const WORDS: Readonly<Record<BriefState, string>> = {
  'to-review': 'To review',
  held: 'Held: sources disagree',
  published: 'Published',
  corrected: 'Corrected',
  retracted: 'Retracted',
  spiked: 'Spiked',
};

/** A brief's state in words; any other sentence stands as it is. */
export const sayState = (state: string): string => WORDS[state as BriefState] ?? state;
