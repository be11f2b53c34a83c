import type { DraftClaim } from '../../domain/draft.js';
import type { ReviewSource } from '../ports.js';

/** A passage of a source's text that is highlighted for a statement. Offsets in UTF-16 code units. */
export interface Passage {
  readonly source: number;
  readonly start: number;
  readonly end: number;
}

/** In characters: shorter words stand in many places of a text and point at none. */
const SHORTEST_NEAR = 20;

/** The numbers of the sources that a claim leans on, best first. */
export function sourcesOf({ text, evidence }: DraftClaim, sources: readonly ReviewSource[]): number[] {
  if (evidence.length > 0) return [...new Set(evidence.map(({ source }) => source))];
  // A headline may be a report's own title, which stands outside the text that evidence points into.
  return sources.filter(({ title }) => isSameTitle(title, text)).map(({ n }) => n);
}

/** What to highlight for a claim: its evidence, or where it has none the nearest words that a check named. */
export function passagesOf(claim: DraftClaim, sources: readonly ReviewSource[]): Passage[] {
  if (claim.evidence.length > 0)
    return claim.evidence.map(({ source, start, end }) => ({ source, start, end }));
  const near = claim.problems
    .map((problem) => problem.near?.trim() ?? '')
    .filter(({ length }) => length >= SHORTEST_NEAR);
  return near.flatMap((words) => {
    const holder = sources.find(({ text }) => text.includes(words));
    if (holder === undefined) return [];
    const start = holder.text.indexOf(words);
    return [{ source: holder.n, start, end: start + words.length }];
  });
}

/** Whether a title has the same words; marks and capitals differ between outlets and desks. */
export const isSameTitle = (title: string, text: string): boolean => bare(title) === bare(text);
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
