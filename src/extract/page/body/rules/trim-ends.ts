import { findDate } from '../../metadata/dates/find-date.js';
import { isProse } from '../prose.js';
import type { Line } from '../split-lines.js';
import { dropRange, type LineRule } from './line-rule.js';

/** At most this many short lines before the first sentence are date and author lines. */
const MAX_HEAD = 8;
/** A short tail is furniture; a longer one without links is a list that belongs to the article. */
const MAX_TAIL = 3;

export const trimHead: LineRule = (lines) => {
  const start = lines.findIndex(isProse);
  if (start <= 0 || start > MAX_HEAD) return new Map();
  const before = lines[start - 1];
  const ownsHeading = before !== undefined && isHead(before);
  return dropRange(lines, 0, ownsHeading ? start - 1 : start, 'stands before the running text');
};

/** A heading, or the first question of an interview. */
const isHead = ({ role, text }: Line): boolean =>
  (role === 'heading' && findDate(text, false) === null) || /[?？؟]\s*$/.test(text);

export const trimTail: LineRule = (lines) => {
  const end = lines.findLastIndex(isProse) + 1;
  const tail = lines.slice(end);
  const links = tail.filter((line) => line.linked > 0.5).length;
  if (end === 0 || (tail.length > MAX_TAIL && links <= tail.length / 2)) return new Map();
  return dropRange(lines, end, lines.length, 'stands after the running text');
};

/** A heading at the very end heads nothing. */
export const dropLastHeading: LineRule = (lines) => {
  const last = lines.at(-1);
  return last?.role === 'heading' ? new Map([[last, 'heads nothing']]) : new Map();
};
