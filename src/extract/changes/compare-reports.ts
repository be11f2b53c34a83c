import type { ChangedPassage, ReportChange } from '../../domain/report-change.js';
import { comparePassages } from './compare-passages.js';
import { plain } from './plain-text.js';

/** A reading of a page: its headline, and its text with one line for each block. */
export interface ReportReading {
  readonly title: string;
  readonly text: string;
}

/** Words with which outlets mark their edits. */
const NOTE =
  /\b(?:correct(?:ion|ed|s)|clarif(?:ication|ied|ies)|updat(?:e|ed|es)|amended|earlier version|editor['’]?s['’]? note|an? previous version)\b/i;

/**
 * Compares two readings of one page. A change counts as announced where the page's own date of change lies after
 * the first reading, or where a new passage is a note of correction.
 * @param before with the time of that reading, ISO 8601
 * @param after with the page's own date of its last change, ISO 8601, or null
 */
export function compareReports(
  before: ReportReading & { readonly readAt: string },
  after: ReportReading & { readonly modified: string | null },
): ReportChange {
  const passages = comparePassages(before.text, after.text);
  const headline =
    plain(before.title) === plain(after.title) ? null : { before: before.title, after: after.title };
  const isDated = after.modified !== null && Date.parse(after.modified) > Date.parse(before.readAt);
  const rewritten = isRewritten(before.text, passages);
  return { headline, passages, announced: isDated || passages.some(isNote), ...(rewritten && { rewritten }) };
}

/** A text counts as written anew where so large a share of its paragraphs went, of so many at least. */
const MOST_GONE = 0.7;
const LEAST_PARAGRAPHS = 4;

function isRewritten(before: string, passages: readonly ChangedPassage[]): boolean {
  const paragraphs = before.split('\n').filter((line) => line.trim() !== '').length;
  const gone = passages.filter(({ kind }) => kind === 'removed').length;
  const changed = passages.filter(({ kind }) => kind === 'changed').length;
  // A paragraph of which half was kept counts as half gone.
  return paragraphs >= LEAST_PARAGRAPHS && gone + changed / 2 >= paragraphs * MOST_GONE;
}

/** Two texts with less in common than this share of their words tell of different things. */
const LEAST_COMMON = 0.2;

/** Whether two readings are of one report, however much it was rewritten: a headline or a part of the words is kept. */
export function isSameReport(before: ReportReading, after: ReportReading): boolean {
  if (plain(before.title) === plain(after.title)) return true;
  const [old, fresh] = [longWords(before.text), longWords(after.text)];
  const common = [...fresh].filter((word) => old.has(word)).length;
  return common >= Math.min(old.size, fresh.size) * LEAST_COMMON;
}

/** Short words are common to all texts. */
const longWords = (text: string): Set<string> =>
  new Set(
    plain(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]{6,}/gu),
  );

/** Only new words: an old note of an old correction announces nothing. */
function isNote({ stretches }: ChangedPassage): boolean {
  return stretches.some(({ kind, text }) => kind === 'added' && NOTE.test(text));
}
