import type { ModelSource } from '../show-model.js';

/** Where something leans on a report. `article` counts from 0; offsets are UTF-16 code units into its text. */
export interface Leaning {
  readonly evidence: readonly { readonly article: number; readonly start: number; readonly end: number }[];
}

/** Lines at the head of a report that say what it is about. */
const HEAD_LINES = 2;
/** How many reports' first lines stand for all. */
const MOST_HEADS = 6;

/**
 * The parts of reports that statements lean on: each line with evidence, the lines beside it, for what a "he" or a
 * "there" means, and the first lines. A statement without any evidence leans on the first lines of all.
 */
export function passagesFor(statements: readonly Leaning[], shown: readonly ModelSource[]): ModelSource[] {
  const homeless = statements.some(({ evidence }) => evidence.length === 0);
  return shown.flatMap((source, at) => {
    const spans = statements.flatMap(({ evidence }) =>
      evidence.filter(({ article }) => article + 1 === source.n),
    );
    if (spans.length === 0 && !(homeless && at < MOST_HEADS)) return [];
    const lines = linesOf(source.text);
    const wanted = new Set(Array.from({ length: HEAD_LINES }, (_, at) => at));
    for (const [at, line] of lines.entries())
      if (spans.some(({ start, end }) => start < line.end && line.start < end))
        for (const near of [at - 1, at, at + 1]) wanted.add(near);
    return [source.excerpt(lines.filter((_, at) => wanted.has(at)))];
  });
}

/** The lines of a text that hold words. */
function linesOf(text: string): { start: number; end: number }[] {
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const span = { start, end: start + line.length };
    start += line.length + 1;
    return line.trim() === '' ? [] : [span];
  });
}
