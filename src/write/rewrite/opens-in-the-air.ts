import { joined } from '../read/joined.js';
import { isExpletive } from './resolve-thing.js';

/** Words that stand for something said before, at the start of a sentence or of the words it quotes first. */
const HANGING = new RegExp(
  joined(String.raw`
      ^["“‘'([]*(?:He|She|It|They|His|Her|Their|Its|Them|That|These|Those|And|But|However|Meanwhile|Also|Yet|
      Or|Nor|Others?|Another|So(?! far)|Still(?=,)|The (?:latter|former|move)|
      The (?:first|second|third|last|others?|rest|same|two|three)(?= (?:is|was|are|were|has|have|had|will|would)\b)|
      This(?! (?:week|month|year|summer|spring|fall|autumn|winter|season|morning|afternoon|evening)\b))
      (?:['’](?:s|re|ll|d|ve))?\b`),
);
const OPENING_MARKS = /^["“‘'([]+/;

/**
 * Whether a text opens with a word whose meaning stands elsewhere. Quoted words count: behind “It is far better,”
 * a reader does not know what is, and nobody may put a name into a quotation.
 */
export function opensInTheAir(text: string): boolean {
  return HANGING.test(text) && !isExpletive(text.replace(OPENING_MARKS, ''));
}
