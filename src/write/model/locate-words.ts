import { normalise } from '../../domain/text/normalise.js';

/** A stretch of a text; offsets in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Shorter words stand in every report. */
const SHORTEST = 12;

/**
 * Where words stand in a text: exactly, but for typographic variants and white space. Marks that a model puts round
 * what it copied, and points of omission at either end, do not count. Null where the text does not have them.
 */
export function locateWords(words: string, text: string): Stretch | null {
  const wanted = normalise(
    words.trim().replace(/^(?:["“”'‘’«»]|\.{3}|…|\s)+|(?:["“”'‘’«»]|\.{3}|…|\s)+$/g, ''),
  ).text;
  if (wanted.length < SHORTEST) return null;
  const plain = normalise(text);
  const at = plain.text.indexOf(wanted);
  if (at < 0) return null;
  return { start: plain.toOriginal(at), end: plain.toOriginal(at + wanted.length - 1) + 1 };
}
