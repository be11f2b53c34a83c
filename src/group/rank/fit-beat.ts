import type { RankedReport } from '../../domain/ranking.js';
import { stem } from '../../domain/text/stem.js';
import { words } from '../../domain/text/tokens.js';

/** So many of the beat's terms in one report, and it is wholly on the beat. */
const WHOLLY = 2;
const MOST_SHOWN = 4;

/**
 * How far reports are on the desk's beat, 0 to 1: the mean over them of which of its terms stand in headline and
 * opening, in any of their forms.
 */
export function fitBeat(
  reports: readonly RankedReport[],
  beat: readonly string[],
): { readonly value: number; readonly says: string } {
  if (beat.length === 0) return { value: 0, says: 'The desk has no beat set.' };
  const terms = beat.map((term) => ({ term, key: keyOf(term) })).filter(({ key }) => key.trim() !== '');
  const met = new Set<string>();
  const fits = reports.map(({ title, opening }) => {
    const text = keyOf(`${title} ${opening}`);
    const found = terms.filter(({ key }) => text.includes(key));
    for (const { term } of found) met.add(term);
    return Math.min(1, found.length / WHOLLY);
  });
  const value = fits.reduce((sum, fit) => sum + fit, 0) / Math.max(1, fits.length);
  const shown = [...met].slice(0, MOST_SHOWN).map((term) => `“${term}”`);
  return {
    value,
    says: shown.length === 0 ? 'Nothing of the beat in it.' : `On the beat: ${shown.join(', ')}.`,
  };
}

/** Stems between blanks, so that only whole words are found. */
const keyOf = (text: string): string => ` ${words(text).map(stem).join(' ')} `;
