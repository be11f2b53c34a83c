import type { Candidate } from '../candidate.js';
import type { Notebook, Taken } from './notebook.js';

const MOST = 3;

/** Takes sentences in which sources say what is not known, not disclosed or not answered. */
export function chooseUnknown(candidates: readonly Candidate[], notebook: Notebook): Taken[] {
  const pool = candidates.filter(
    ({ traits, sentence }) =>
      traits.isUnknown &&
      traits.quotedWords <= sentence.wordCount / 2 &&
      (traits.quotedWords < 4 || traits.speaker !== null),
  );
  const unknown: Taken[] = [];
  while (unknown.length < MOST) {
    const taken = notebook.takeBest(pool, ({ score }) => score);
    if (!taken) break;
    unknown.push(taken);
  }
  return unknown;
}
