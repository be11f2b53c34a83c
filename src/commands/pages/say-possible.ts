import type { Brief, PossibleContradiction } from '../../domain/brief.js';
import { shorten } from './lay-out-text.js';

/** A possible contradiction in one line, with the sentence that each of the two outlets has. */
export function sayPossible({ why, positions }: PossibleContradiction, { sources }: Brief): string {
  const versions = positions.map(({ source, text }) => {
    const outlet = sources.find(({ n }) => n === source)?.outlet ?? 'an outlet';
    return `[${source}] ${outlet}: “${shorten(text, 160)}”`;
  });
  return `A possible contradiction (${why}) ${versions.join(' · ')}`;
}
