import type { ReadClauses } from '../../domain/clauses.js';
import { findNames } from '../../domain/text/names.js';
import { findNumbers } from '../../domain/text/numbers.js';
import type { Sentence } from '../../domain/text/sentences.js';
import { words } from '../../domain/text/tokens.js';
import { oddsOfSteering, STEERING } from './odds-of-steering.js';
import type { Doubt, SourceText } from './source-text.js';
import { stemsIn } from './tie-signs.js';

/** A report in its sentences. */
export interface SplitReport extends Pick<SourceText, 'article' | 'isEnglish'> {
  readonly sentences: readonly Sentence[];
}

/**
 * Of each report the indexes of its sentences that may be meant for whoever retells them. One that likely is, is doubted
 * whatever it says; one that perhaps is, or that stands right beside one that surely is in its paragraph, where a name or
 * a number in it stands in no other sentence of the reports: whoever plants a passage wants something new in the brief.
 * The latter is for a model alone: it may obey, and news has more such sentences than a writer who obeys nobody need
 * leave out. Where no model writes, what somebody is said to say is not doubted either, unless it surely steers: it
 * would stand in a brief as theirs.
 */
export function doubtSentences(
  reports: readonly SplitReport[],
  readClauses: ReadClauses,
  isForModel: boolean,
): ReadonlyMap<number, Doubt>[] {
  const isNew = newnessIn(reports);
  const stems = new Map(textsOf(reports).map((text) => [text, stemsIn(text)]));
  return reports.map((report) => {
    if (!report.isEnglish) return new Map();
    const { title } = report.article;
    const texts = report.sentences.map(({ text }) => text);
    // A copy bears nothing out.
    const own = new Set([title, ...texts]);
    const others = new Set([...stems].flatMap(([text, found]) => (own.has(text) ? [] : [...found])));
    const odds = oddsOfSteering({ title, texts, others }, readClauses);
    const stands = (at: number, limit: number): boolean => (odds[at] ?? limit) > limit;
    const steers = (at: number): boolean => stands(at, STEERING.surely);
    const doubted = texts.flatMap((text, at): [number, Doubt][] => {
      if (steers(at)) return [[at, 'surely']];
      const isAimed = stands(at, STEERING.perhaps) || standsBeside(at, report, steers);
      const isLikely = stands(at, STEERING.likely) && (isForModel || !isSaid(text, readClauses));
      return isLikely || (isForModel && isAimed && isNew(text)) ? [[at, 'perhaps']] : [];
    });
    return new Map(doubted);
  });
}

/** Whether a sentence tells what somebody says. */
function isSaid(text: string, readClauses: ReadClauses): boolean {
  return readClauses(text).deeds.some(({ frame }) => frame?.speaker != null);
}

/** Whether a sentence before or behind it in its paragraph surely steers. */
function standsBeside(
  at: number,
  { article: { text }, sentences }: SplitReport,
  steers: (at: number) => boolean,
): boolean {
  return [at - 1, at + 1].some((other) => {
    const [first, second] = [sentences[Math.min(at, other)], sentences[Math.max(at, other)]];
    return first && second && steers(other) && !text.slice(first.end, second.start).includes('\n');
  });
}

/** Tells whether a sentence has a name or a number that no other has, nor any headline. A copy is no other sentence. */
function newnessIn(reports: readonly SplitReport[]): (text: string) => boolean {
  const often = new Map<string, number>();
  for (const text of textsOf(reports))
    for (const part of partsOf(text)) often.set(part, (often.get(part) ?? 0) + 1);
  const isOnce = (part: string): boolean => (often.get(part) ?? 0) <= 1;
  return (text) =>
    findNames(text).some(({ text: name }) => words(name).some(isOnce)) ||
    findNumbers(text).some(({ value }) => isOnce(`#${value}`));
}

/** Every sentence, headline and dek, each once. */
function textsOf(reports: readonly SplitReport[]): string[] {
  const all = reports.flatMap(({ article: { title, dek }, sentences }) => [
    title,
    dek ?? '',
    ...sentences.map(({ text }) => text),
  ]);
  return [...new Set(all)];
}

function partsOf(text: string): ReadonlySet<string> {
  return new Set([...words(text), ...findNumbers(text).map(({ value }) => `#${value}`)]);
}
