import type { Candidate } from '../candidate.js';
import { wordsIn } from './choose-lede.js';
import type { Notebook, Taken } from './notebook.js';

/** A section as it was chosen, not yet set. */
export interface ChosenSection {
  readonly label: string;
  readonly kicker: Taken;
  readonly bullets: readonly Taken[];
}

/** Bullets that a section holds. */
export interface SectionSize {
  readonly fewest: number;
  readonly most: number;
}

/**
 * Takes a kicker and bullets from a pool. The kicker opens a section, so it is short and speaks in the
 * source's own voice; `opening` values it. Gives everything back and returns null where the pool cannot fill the section.
 */
export function chooseSection(
  label: string,
  pool: readonly Candidate[],
  notebook: Notebook,
  size: SectionSize,
  value: (candidate: Candidate) => number,
  opening = value,
): ChosenSection | null {
  const worth = (candidate: Candidate): number => value(candidate) + balanceOf(candidate, notebook);
  // The kicker says what the section is about; bullets give the word to outlets not heard yet.
  const kicker = notebook.takeBest(pool.filter(opensSection), opening) ?? notebook.takeBest(pool, opening);
  if (!kicker) return null;
  const bullets: Taken[] = [];
  while (bullets.length < size.most) {
    const taken = notebook.takeBest(pool, worth);
    if (!taken) break;
    bullets.push(taken);
  }
  if (bullets.length >= size.fewest) return { label, kicker, bullets };
  for (const taken of [kicker, ...bullets]) notebook.giveBack(taken);
  return null;
}

function opensSection({ text, traits }: Candidate): boolean {
  return (
    wordsIn(text) <= 40 &&
    traits.quotedWords <= 6 &&
    !traits.isColour &&
    traits.needs === 0 &&
    !traits.namesUnmet
  );
}

/** Prefers sources that the brief has not heard enough of. */
function balanceOf({ sentence }: Candidate, notebook: Notebook): number {
  const { taken, sources } = notebook;
  if (sources.length < 2) return 0;
  const heard = notebook.countFrom(sentence.source);
  const fair = taken.length / sources.length;
  return heard === 0 ? 0.1 : Math.max(-0.1, Math.min(0.06, 0.03 * (fair - heard)));
}

/** Mostly somebody's own words. */
export function isQuote({ traits, sentence }: Candidate): boolean {
  return traits.speaker !== null && traits.quotedWords >= Math.max(5, 0.3 * sentence.wordCount);
}

/** Quoted words of some length whose speaker is not named in the sentence. */
export function hasUnownedQuote({ traits }: Candidate): boolean {
  return traits.quotedWords >= 4 && traits.speaker === null;
}
