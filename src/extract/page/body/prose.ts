import { endsSentence } from './furniture.js';
import type { Line } from './split-lines.js';

/** Whether a line reads like running text rather than like a label. */
export const isProse = ({ text, words }: Pick<Line, 'text' | 'words'>): boolean =>
  words >= 12 || (words >= 6 && endsSentence(text));
