import type { Frame, Phrase, Who } from '../../domain/clauses.js';
import type { VerbGroup } from './chunks.js';

/** A clause that is being read. */
export interface Clause {
  readonly kind: 'main' | 'relative' | 'said' | 'beside';
  readonly parent: Clause | null;
  readonly frame: Frame | null;
  subject: Who | null;
  lead: number[];
  deeds: OpenDeed[];
  verb: VerbGroup | null;
  /** Behind a judging verb: its object is looked for, or has been found. */
  judged: OpenDeed | 'open' | null;
}

/** A deed whose words are still coming. */
export interface OpenDeed {
  subject: Who | null;
  verb: number;
  first: number;
  isPassive: boolean;
  agent: Who | null;
  words: number[];
  frame: Frame | null;
}

/** Who is meant by one phrase. */
export function whoOf(phrase: Phrase): Who {
  return { phrases: [phrase], owner: null };
}

/** With one more name. */
export function joinedWho(who: Who | null, phrase: Phrase): Who {
  if (who?.phrases.some(({ first }) => first === phrase.first)) return who;
  return who ? { ...who, phrases: [...who.phrases, phrase] } : whoOf(phrase);
}

/** Whole numbers from one to another, both included. */
export function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
