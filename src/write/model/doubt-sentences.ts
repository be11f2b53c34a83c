import { findNames } from '../../domain/text/names.js';
import { findNumbers } from '../../domain/text/numbers.js';
import { words } from '../../domain/text/tokens.js';
import { oddsOfSteering, STEERING, subjectOf } from '../read/odds-of-steering.js';
import type { SourceSentence, SourceText } from '../read/source-text.js';

/** A sentence of a report on which alone no claim of a model may rest: it may be meant for whoever retells. */
export interface DoubtedSentence {
  /** Index in the writer's list. */
  readonly source: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Spaces in the place of a sentence that was taken out; nobody types so many. */
const GONE = / {12,}/;
const NEAR = 20;

/**
 * The sentences of reports that may be meant for whoever retells them. One that likely is, is doubted whatever it says;
 * one that perhaps is, or that stands right beside one that surely is in its paragraph, where a name or a number in it
 * stands in no other sentence of the reports: whoever plants a passage wants something new in the brief.
 */
export function doubtSentences(sources: readonly SourceText[]): DoubtedSentence[] {
  const isNew = newnessIn(sources);
  return sources
    .filter(({ isEnglish }) => isEnglish)
    .flatMap((source) => {
      const subject = subjectOf(
        source.article.title,
        source.sentences.map(({ text }) => text),
      );
      const odds = source.sentences.map(({ text }) => oddsOfSteering(text, subject));
      const stands = (at: number, limit: number): boolean => (odds[at] ?? limit) > limit;
      return source.sentences
        .filter((sentence, at) => {
          if (stands(at, STEERING.likely)) return true;
          const isNear = standsBeside(sentence, source, (other) => stands(other, STEERING.surely));
          return (isNear || stands(at, STEERING.perhaps)) && isNew(sentence.text);
        })
        .map(({ start, end, text }) => ({ source: source.index, start, end, text }));
    });
}

/** Whether a sentence before or behind it in its paragraph surely steers, or was taken out. */
function standsBeside(
  { index, paragraph, start, end }: SourceSentence,
  { article, sentences }: SourceText,
  steers: (at: number) => boolean,
): boolean {
  const beside = [index - 1, index + 1].some((at) => sentences[at]?.paragraph === paragraph && steers(at));
  const [before = ''] = article.text
    .slice(Math.max(0, start - NEAR), start)
    .split('\n')
    .slice(-1);
  const [behind = ''] = article.text.slice(end, end + NEAR).split('\n');
  return beside || GONE.test(before) || GONE.test(behind);
}

/** Tells whether a sentence has a name or a number that no other has, nor any headline. */
function newnessIn(sources: readonly SourceText[]): (text: string) => boolean {
  const often = new Map<string, number>();
  const count = (parts: Iterable<string>): void => {
    for (const part of parts) often.set(part, (often.get(part) ?? 0) + 1);
  };
  for (const { article, sentences } of sources) {
    for (const { text } of sentences) count(partsOf(text));
    count(partsOf(`${article.title}\n${article.dek ?? ''}`));
  }
  const isOnce = (part: string): boolean => (often.get(part) ?? 0) <= 1;
  return (text) =>
    findNames(text).some(({ text: name }) => words(name).some(isOnce)) ||
    findNumbers(text).some(({ value }) => isOnce(`#${value}`));
}

function partsOf(text: string): ReadonlySet<string> {
  return new Set([...words(text), ...findNumbers(text).map(({ value }) => `#${value}`)]);
}

/** A text with spaces in the place of what is doubted. */
export function withoutDoubted(
  text: string,
  doubted: readonly Pick<DoubtedSentence, 'start' | 'end'>[],
): string {
  return doubted.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
}
