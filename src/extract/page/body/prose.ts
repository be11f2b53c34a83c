import { endsSentence } from './furniture.js';
import type { Line } from './split-lines.js';

/** Chinese, Japanese and Korean are written without spaces: words cannot be counted there. */
const UNSPACED = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;

/** Whether a line reads like running text rather than like a label. */
export const isProse = ({ text, words }: Pick<Line, 'text' | 'words'>): boolean =>
  words >= 12 || (words >= 6 && endsSentence(text)) || (UNSPACED.test(text) && text.length > 25);
