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
  return { headline, passages, announced: isDated || passages.some(isNote) };
}

/** Only new words: an old note of an old correction announces nothing. */
function isNote({ stretches }: ChangedPassage): boolean {
  return stretches.some(({ kind, text }) => kind === 'added' && NOTE.test(text));
}
