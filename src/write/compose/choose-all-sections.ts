import { FIXED_LABELS } from '../../domain/brief.js';
import type { Candidate } from '../candidate.js';
import { chooseSaying } from './choose-saying.js';
import { type ChosenSection, chooseSection, hasUnownedQuote, isQuote } from './choose-section.js';
import { leansInQuotation } from './leans-in-quotation.js';
import type { Notebook, Taken } from './notebook.js';

/** Bullets of a section, at most. */
const MOST = 4;
/** What a section of background needs of each sentence. */
const BACKGROUND = 0.34;
/** How fast a sentence's weight falls with each one that its report puts before it. */
const EARLY = 0.2;
const APART = 0.15;

/**
 * Sections of a story so short that a reader can be told all of it: what counts most first, the rest by what it is
 * about. What fills no section of its own joins one that has room.
 */
export function chooseAllSections(candidates: readonly Candidate[], notebook: Notebook): ChosenSection[] {
  const fit = candidates.filter(
    (candidate) =>
      (candidate.traits.isTied || candidate.traits.hasFigure) &&
      !hasUnownedQuote(candidate) &&
      !candidate.traits.isUnknown,
  );
  const told = fit.filter((candidate) => !leansInQuotation(candidate));
  const choose = (label: string, fewest: number, fits: (candidate: Candidate) => boolean) =>
    chooseSection(
      label,
      told.filter(fits),
      notebook,
      { fewest, most: MOST },
      (candidate) => standing(candidate, notebook),
      (candidate) =>
        label === FIXED_LABELS.know ? notebook.gainOf(candidate) : standing(candidate, notebook),
    );
  const know = choose(FIXED_LABELS.know, 1, () => true);
  if (!know) return [];
  const saying = chooseSaying(fit.filter(isQuote), told, notebook);
  const next = choose(FIXED_LABELS.next, 1, ({ traits }) => traits.isComing && traits.quotedWords < 4);
  const picture = choose(FIXED_LABELS.picture, 1, ({ traits }) => traits.background >= BACKGROUND);
  const open = told.filter((candidate) => notebook.isOpen(candidate));
  const numbers =
    open.length > MOST + 1
      ? choose(FIXED_LABELS.numbers, 2, ({ traits }) => traits.hasFigure && traits.quotedWords < 4)
      : null;
  const more = choose(FIXED_LABELS.more, 1, () => true);
  const chosen = [know, numbers, more, picture, saying, next].filter((section) => section !== null);
  return withRest(chosen, told, notebook).map(inOrder);
}

/** What a report puts first counts most; what was before and what is to come have places of their own. */
function standing(candidate: Candidate, notebook: Notebook): number {
  const { sentence, traits } = candidate;
  const early = 1 / (1 + EARLY * sentence.index);
  return notebook.worthOf(candidate) + early - APART * (traits.background + Number(traits.isComing));
}

/**
 * Bullets in the order in which reports tell them, which is that of their weight, so that what leans on an earlier
 * fact stands behind it.
 */
function inOrder({ label, kicker, bullets }: ChosenSection): ChosenSection {
  const ordered = [...bullets].sort(
    ({ candidate: { sentence: a } }, { candidate: { sentence: b } }) =>
      a.index - b.index || a.source - b.source,
  );
  return { label, kicker, bullets: ordered };
}

/** Adds what no section took, each where it belongs and there is room. */
function withRest(
  sections: readonly ChosenSection[],
  told: readonly Candidate[],
  notebook: Notebook,
): ChosenSection[] {
  const filled = sections.map(({ label, kicker, bullets }) => ({ label, kicker, bullets: [...bullets] }));
  const most = Math.max(MOST, MOST * sections.length + 1);
  for (let turn = 0; turn < most; turn++) {
    const rest = notebook.takeBest(told, ({ score }) => score);
    if (!rest) break;
    const open = filled.filter(({ bullets }) => bullets.length < MOST);
    const home =
      open.find(({ label }) => belongs(rest, label)) ?? filled.find(({ label }) => belongs(rest, label));
    (home ?? filled.toSorted((a, b) => a.bullets.length - b.bullets.length)[0])?.bullets.push(rest);
  }
  return filled;
}

function belongs({ candidate }: Taken, label: string): boolean {
  const { traits } = candidate;
  if (label === FIXED_LABELS.saying) return isQuote(candidate);
  if (label === FIXED_LABELS.next) return traits.isComing;
  if (label === FIXED_LABELS.picture) return traits.background >= BACKGROUND;
  return label !== FIXED_LABELS.numbers || traits.hasFigure;
}
