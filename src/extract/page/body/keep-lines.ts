import type { Omission } from '../../../domain/article.js';
import { findDate } from '../metadata/find-date.js';
import { bareText } from '../words.js';
import { endsSentence, endsWithCredit, opensLikeFurniture } from './furniture.js';
import type { Line } from './split-lines.js';

export interface KeptLines {
  readonly lines: readonly Line[];
  readonly omitted: readonly Omission[];
}

/** Chooses the lines that are the article. */
export function keepLines(lines: readonly Line[], title: string | null): KeptLines {
  const omitted: Omission[] = [];
  const bareTitle = bareText(title ?? '');
  const kept = lines.filter((line) => {
    const reason = reasonAgainst(line, bareTitle);
    if (reason !== null) omitted.push({ text: line.text, reason });
    return reason === null;
  });
  const trimmed = trimTail(trimHead(kept));
  for (const line of kept) {
    if (!trimmed.includes(line)) omitted.push({ text: line.text, reason: 'stands outside the running text' });
  }
  return { lines: trimmed, omitted };
}

/** Furniture lines are short, or mostly links. */
function isFurniture({ text, words, linked }: Line): boolean {
  if (!opensLikeFurniture(text) || words >= 30) return false;
  return linked > 0.3 || words < 14 || !endsSentence(text);
}

function reasonAgainst(line: Line, bareTitle: string): string | null {
  if (line.words === 0) return 'holds no words';
  if (line.words > 2 && bareText(line.text) === bareTitle) return 'repeats the headline';
  if (isFurniture(line)) return 'is page furniture';
  if (line.words < 60 && endsWithCredit(line.text)) return 'is a picture’s caption or credit';
  if (line.role === 'caption') return 'is a picture’s caption or credit';
  const isLink = line.linked > 0.75 && line.words < 30 && line.role !== 'heading';
  const isListedLink = line.listed && line.linked > 0.5 && line.words < 25;
  return isLink || isListedLink ? 'is a link to another page' : null;
}

/** Chinese, Japanese and Korean are written without spaces: words cannot be counted there. */
const UNSPACED = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;

const isProse = ({ text, words }: Line): boolean =>
  words >= 12 || (words >= 6 && endsSentence(text)) || (UNSPACED.test(text) && text.length > 25);

/** At most this many short lines before the first sentence are date and author lines. */
const MAX_HEAD = 8;

function trimHead(lines: readonly Line[]): readonly Line[] {
  let start = 0;
  while (start < lines.length && start < MAX_HEAD && !isProse(lines[start] as Line)) start++;
  const before = lines[start - 1];
  const isOwnHeading = before?.role === 'heading' && findDate(before.text, false) === null;
  return start < lines.length ? lines.slice(isOwnHeading ? start - 1 : start) : lines;
}

/** A short tail is furniture; a long one without links is a list that belongs to the article. */
function trimTail(lines: readonly Line[]): readonly Line[] {
  const end = lines.findLastIndex(isProse) + 1;
  const tail = lines.slice(end);
  const links = tail.filter((line) => line.linked > 0.5).length;
  const kept = end > 0 && (tail.length <= 3 || links > tail.length / 2) ? lines.slice(0, end) : lines;
  return kept.filter((line, index) => line.role !== 'heading' || index < kept.length - 1);
}
