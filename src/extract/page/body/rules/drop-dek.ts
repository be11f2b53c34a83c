import type { Line } from '../split-lines.js';
import type { LineRule } from './line-rule.js';

/** A dek stands among the first lines. */
const FIRST_LINES = 3;
const MIN_WORDS = 3;
const MAX_WORDS = 25;

/** The reason that a printed dek is left out with. */
export const IS_DEK = 'is the dek';

const DEK = /(?:^|[\s_-])(?:deck|dek|standfirst|sub-?(?:title|head(?:line|ing)?)|strapline)(?:[\s_-]|$)/i;

/** A secondary headline belongs with the headline; a longer standfirst opens the text. */
export const isDek = ({ words, linked, block }: Line): boolean =>
  words >= MIN_WORDS && words <= MAX_WORDS && linked < 0.3 && DEK.test(block.names);

export const dropDek: LineRule = (lines) =>
  new Map(
    lines
      .slice(0, FIRST_LINES)
      .filter((line) => isDek(line))
      .map((line): [Line, string] => [line, IS_DEK]),
  );
