/** A span of a source that statement `statement` (counted from 1) leans on. Offsets in UTF-16 code units. */
export interface Leaning {
  readonly statement: number;
  readonly start: number;
  readonly end: number;
}

/** A stretch of a source's text with the statements that lean on it. */
export interface Stretch {
  readonly text: string;
  readonly statements: readonly number[];
}

/** A source's text as paragraphs of stretches; spans may overlap and may run over a line's end. */
export function markSource(text: string, leanings: readonly Leaning[]): Stretch[][] {
  const paragraphs: Stretch[][] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (line.trim() !== '') paragraphs.push(cutLine(text, start, end, leanings));
    start = end + 1;
  }
  return paragraphs;
}

function cutLine(text: string, start: number, end: number, leanings: readonly Leaning[]): Stretch[] {
  const here = leanings.filter((span) => span.start < end && span.end > start);
  const edges = new Set([start, end]);
  for (const span of here) {
    edges.add(Math.max(start, span.start));
    edges.add(Math.min(end, span.end));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, at) => {
    const to = sorted[at + 1] ?? end;
    const statements = here
      .filter((span) => span.start < to && span.end > from)
      .map(({ statement }) => statement);
    return { text: text.slice(from, to), statements: [...new Set(statements)] };
  });
}
