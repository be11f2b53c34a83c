import type { Line } from '../split-lines.js';
import type { LineRule } from './line-rule.js';

/** Shorter lines repeat by nature ("Yes", "No comment"). */
const MIN_WORDS = 8;

/** Pages carry a paragraph twice for two widths of screen; what repeats side by side was written so. */
export const dropRepetitions: LineRule = (lines) => {
  const seen = new Map<string, Line>();
  const dropped = new Map<Line, string>();
  for (const line of lines) {
    if (line.words < MIN_WORDS) continue;
    const earlier = seen.get(line.text);
    if (!earlier) seen.set(line.text, line);
    else if (earlier.block.parent !== line.block.parent) dropped.set(line, 'repeats an earlier line');
  }
  return dropped;
};
