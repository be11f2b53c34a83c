import type { Candidate } from '../candidate.js';
import { wordsIn } from './choose-lede.js';
import type { Notebook, Taken } from './notebook.js';
import { tellsFigureOf } from './tells-again.js';

/** Below this a sentence tells too little of why the event matters to be a nut graf. */
const LEAST = 0.3;

/** That somebody gave no answer says nothing of why an event matters. */
const NO_ANSWER =
  /\b(?:(?:did not|didn['’]t|has not|have not|had not) (?:immediately |yet )?(?:answer|respond|repl\p{L}+|return\p{L}*|comment\p{L}*)|(?:declin|refus)\p{L}* to (?:comment|answer|say)|could not be reached)\b/u;

/** Takes one or two sentences that say why the event matters, in the sources' own words. */
export function chooseNutGraf(
  candidates: readonly Candidate[],
  lede: Taken,
  notebook: Notebook,
  most: number,
): Taken[] {
  const pool = candidates.filter(({ traits, text, sentence }) => {
    return (
      !traits.isColour &&
      traits.needs === 0 &&
      !traits.namesUnmet &&
      traits.quotedWords <= 6 &&
      !traits.isUnknown &&
      !NO_ANSWER.test(text) &&
      wordsIn(text) <= 46 &&
      sentence.wordCount >= 9
    );
  });
  const graf: Taken[] = [];
  while (graf.length < most) {
    const worth = (candidate: Candidate): number =>
      nutWorth(candidate, notebook) -
      0.25 * notebook.space.likeness(candidate.sentence, lede.candidate.sentence);
    const open = pool.filter((candidate) => graf.length === 0 || candidate.traits.significance > LEAST);
    const fit = open.filter((candidate) => worth(candidate) > LEAST);
    // A reader who has the lede's figure is better served by a sentence without it.
    const fresh = fit.filter(({ text }) => ![lede, ...graf].some((told) => tellsFigureOf(text, told.text)));
    const gain = (candidate: Candidate): number => notebook.gainOf(candidate);
    const taken = notebook.takeBest(fresh, gain) ?? notebook.takeBest(fit, gain);
    if (!taken) break;
    graf.push(taken);
  }
  return graf;
}

function nutWorth(candidate: Candidate, notebook: Notebook): number {
  const { traits, sentence } = candidate;
  const early = 1 / (1 + 0.15 * sentence.index);
  return notebook.worthOf(candidate) + (0.1 + 0.05 * traits.significance) * early;
}
