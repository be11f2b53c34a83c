import { findDate } from '../../metadata/dates/find-date.js';
import { endsSentence } from '../furniture.js';
import type { Line } from '../split-lines.js';
import type { LineRule } from './line-rule.js';

/** Date and author lines stand among the first lines. */
const FIRST_LINES = 6;
const MAX_WORDS = 12;

/** "Thursday 13 June 2024, by Jane Doe": a line about the article, not of it. */
export const dropDateLines: LineRule = (lines) =>
  new Map(
    lines
      .slice(0, FIRST_LINES)
      .filter((line) => line.role !== 'heading' && line.role !== 'quote' && isDateLine(line))
      .map((line): [Line, string] => [line, 'is a line about the article']),
  );

const isDateLine = ({ text, words }: Line): boolean =>
  words <= MAX_WORDS && !endsSentence(text) && findDate(text, false) !== null;
