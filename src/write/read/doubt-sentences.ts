import { findNames } from '../../domain/text/names.js';
import { findNumbers } from '../../domain/text/numbers.js';
import type { Sentence } from '../../domain/text/sentences.js';
import { words } from '../../domain/text/tokens.js';
import { oddsOfSteering, STEERING, subjectOf } from './odds-of-steering.js';
import type { SourceText } from './source-text.js';

/** A report in its sentences. */
export interface SplitReport extends Pick<SourceText, 'article' | 'isEnglish'> {
  readonly sentences: readonly Sentence[];
}

/** Spaces in the place of a sentence that was taken out; nobody types so many. */
const GONE = / {12,}/;
const NEAR = 20;

/**
 * Of each report the indexes of its sentences that may be meant for whoever retells them. One that likely is, is doubted
 * whatever it says; one that perhaps is, or that stands right beside one that surely is in its paragraph, where a name or
 * a number in it stands in no other sentence of the reports: whoever plants a passage wants something new in the brief.
 */
export function doubtSentences(reports: readonly SplitReport[]): ReadonlySet<number>[] {
  const isNew = newnessIn(reports);
  return reports.map((report) => {
    const texts = report.isEnglish ? report.sentences.map(({ text }) => text) : [];
    const subject = subjectOf(report.article.title, texts);
    const odds = texts.map((text) => oddsOfSteering(text, subject));
    const stands = (at: number, limit: number): boolean => (odds[at] ?? limit) > limit;
    const doubted = texts.flatMap((text, at) => {
      if (stands(at, STEERING.likely)) return [at];
      const isNear = standsBeside(at, report, (other) => stands(other, STEERING.surely));
      return (isNear || stands(at, STEERING.perhaps)) && isNew(text) ? [at] : [];
    });
    return new Set(doubted);
  });
}

/** Whether a sentence before or behind it in its paragraph surely steers, or was taken out. */
function standsBeside(
  at: number,
  { article: { text }, sentences }: SplitReport,
  steers: (at: number) => boolean,
): boolean {
  const { start, end } = sentences[at] ?? { start: 0, end: 0 };
  const isNear = (other: number): boolean => {
    const one = sentences[other];
    const between = one && (other < at ? text.slice(one.end, start) : text.slice(end, one.start));
    return between !== undefined && !between.includes('\n') && steers(other);
  };
  const [before = ''] = text
    .slice(Math.max(0, start - NEAR), start)
    .split('\n')
    .slice(-1);
  const [behind = ''] = text.slice(end, end + NEAR).split('\n');
  return isNear(at - 1) || isNear(at + 1) || GONE.test(before) || GONE.test(behind);
}

/** Tells whether a sentence has a name or a number that no other has, nor any headline. A copy is no other sentence. */
function newnessIn(reports: readonly SplitReport[]): (text: string) => boolean {
  const often = new Map<string, number>();
  const count = (parts: Iterable<string>): void => {
    for (const part of parts) often.set(part, (often.get(part) ?? 0) + 1);
  };
  const heads = reports.map(({ article: { title, dek } }) => `${title}\n${dek ?? ''}`);
  const told = reports.flatMap(({ sentences }) => sentences.map(({ text }) => text));
  for (const text of [...heads, ...new Set(told)]) count(partsOf(text));
  const isOnce = (part: string): boolean => (often.get(part) ?? 0) <= 1;
  return (text) =>
    findNames(text).some(({ text: name }) => words(name).some(isOnce)) ||
    findNumbers(text).some(({ value }) => isOnce(`#${value}`));
}

function partsOf(text: string): ReadonlySet<string> {
  return new Set([...words(text), ...findNumbers(text).map(({ value }) => `#${value}`)]);
}
