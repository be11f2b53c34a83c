import { FIXED_LABELS } from '../../domain/brief.js';
import type { Candidate } from '../candidate.js';
import { chooseAllSections } from './choose-all-sections.js';
import { chooseSaying } from './choose-saying.js';
import { type ChosenSection, chooseSection, hasUnownedQuote, isQuote } from './choose-section.js';
import { findLabels } from './label-section.js';
import { leansInQuotation } from './leans-in-quotation.js';
import type { Notebook } from './notebook.js';

/** Sections that name the story's own subject, at most. */
const MOST_SUBJECTS = 2;
/** With fewer candidates even what is not known goes among the bullets. */
const FEW = 6;
/** A story of so few sentences is told whole. */
const SHORT_STORY = 24;
/** With less room everything goes under one label. */
const ROOM_FOR_MORE = 7;
/** What a section of background needs of each sentence. */
const BACKGROUND = 0.34;

/** Chooses the sections in the order a reader meets them, as many as the sources can fill. */
export function chooseSections(candidates: readonly Candidate[], notebook: Notebook): ChosenSection[] {
  if (isToldWhole(candidates, notebook)) return chooseAllSections(candidates, notebook);
  const room = roomFor(candidates, notebook);
  const quotes = candidates.filter(isQuote);
  const isFew = candidates.length < FEW;
  const owned = candidates.filter((candidate) => !hasUnownedQuote(candidate) && !leansInQuotation(candidate));
  const told = owned.filter(
    (candidate) => isFew || (!candidate.traits.isUnknown && (room < ROOM_FOR_MORE || !isQuote(candidate))),
  );
  const know = chooseKnow(told, notebook, room);
  if (room < ROOM_FOR_MORE) return know ? [know] : [];
  const saying = chooseSaying(quotes, told, notebook);
  const picture = chooseSection(
    FIXED_LABELS.picture,
    told.filter(({ traits }) => traits.background >= BACKGROUND),
    notebook,
    { fewest: 2, most: room > 14 ? 3 : 2 },
    (candidate) => notebook.worthOf(candidate) + 0.2 * candidate.traits.background,
  );
  const subjects = room < 11 ? [] : chooseSubjects(told, notebook);
  return [know, picture, ...subjects, saying].filter((section) => section !== null);
}

/** Whether a story is short enough to be told whole; one report alone is summed up, not printed again. */
export function isToldWhole({ length }: readonly Candidate[], { sources }: Notebook): boolean {
  return sources.length > 1 && length >= FEW && length <= SHORT_STORY;
}

/** How many sentences beyond lede and nut graf the sources can bear: about half of what they tell. */
function roomFor(candidates: readonly Candidate[], notebook: Notebook): number {
  const share = Math.round(0.6 * candidates.length) - notebook.taken.length;
  return Math.max(3, Math.min(share, 20 + 2 * notebook.sources.length));
}

function chooseKnow(told: readonly Candidate[], notebook: Notebook, room: number): ChosenSection | null {
  const most = room > 9 ? 4 : Math.max(1, Math.min(3, room - 1));
  return chooseSection(
    FIXED_LABELS.know,
    told,
    notebook,
    { fewest: 1, most },
    (candidate) => notebook.worthOf(candidate) - 0.15 * candidate.traits.background,
    (candidate) => notebook.gainOf(candidate),
  );
}

/** Sections about the story's own subject: a phrase that at least three open sentences share heads each. */
function chooseSubjects(told: readonly Candidate[], notebook: Notebook): ChosenSection[] {
  const labels = findLabels(notebook.sources);
  const sections: ChosenSection[] = [];
  while (sections.length < MOST_SUBJECTS) {
    const open = told.filter((candidate) => notebook.isOpen(candidate));
    const ranked = labels
      .map((label) => ({ label, pool: open.filter(({ sentence }) => holdsAll(sentence.terms, label.stems)) }))
      .filter(({ label }) => !sections.some((section) => sharesWord(section.label, label.text)))
      .filter(({ pool }) => pool.length >= 3 && pool.length <= Math.max(6, open.length * 0.6))
      .map(({ label, pool }) => ({ label, pool, worth: sumOfBest(pool) + 0.05 * label.stems.length }))
      .sort((a, b) => b.worth - a.worth);
    let chosen: ChosenSection | null = null;
    for (const { label, pool } of ranked.slice(0, 6)) {
      chosen = chooseSection(label.text, pool, notebook, { fewest: 2, most: 3 }, (candidate) =>
        notebook.worthOf(candidate),
      );
      if (chosen) break;
    }
    if (!chosen) break;
    sections.push(chosen);
  }
  return sections;
}

function sharesWord(one: string, other: string): boolean {
  const words = new Set(one.toLowerCase().split(' '));
  return other
    .toLowerCase()
    .split(' ')
    .some((word) => words.has(word));
}

function holdsAll(terms: readonly string[], stems: readonly string[]): boolean {
  return stems.every((stem) => terms.includes(stem));
}

function sumOfBest(pool: readonly Candidate[]): number {
  return pool.slice(0, 4).reduce((sum, { score }) => sum + score, 0);
}
