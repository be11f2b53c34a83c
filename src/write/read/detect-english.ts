import { words } from '../../domain/text/tokens.js';

const ENGLISH = new Set(
  'the of and to in a that for was is on with as at by from it has have be were this which are'.split(' '),
);

/** Whether a text is English by its function words; a page's own language tag is often wrong. */
export function isEnglishText(text: string): boolean {
  const sample = words(text.slice(0, 4000));
  if (sample.length === 0) return false;
  const hits = sample.filter((word) => ENGLISH.has(word)).length;
  return hits / sample.length > 0.18;
}
