import type { PageElement } from '../../tree/page-node.js';
import type { Line } from '../split-lines.js';

export interface RuleContext {
  /** The headline's words in lower case. */
  readonly bareTitle: string;
  /** The element that was taken for the article. */
  readonly root: PageElement;
  /** The captions are the text. */
  readonly isGallery: boolean;
}

/** The lines that do not belong to the article, each with the reason. A rule sees what the rules before it left. */
export type LineRule = (lines: readonly Line[], context: RuleContext) => ReadonlyMap<Line, string>;

/** A rule that judges each line by itself. */
export const eachLine =
  (judge: (line: Line, context: RuleContext) => string | null): LineRule =>
  (lines, context) => {
    const dropped = new Map<Line, string>();
    for (const line of lines) {
      const reason = judge(line, context);
      if (reason !== null) dropped.set(line, reason);
    }
    return dropped;
  };

/** Drops every line in the range, for one reason. */
export const dropRange = (
  lines: readonly Line[],
  from: number,
  to: number,
  reason: string,
): Map<Line, string> => new Map(lines.slice(from, to).map((line) => [line, reason]));
