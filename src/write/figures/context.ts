import { stem } from '../../domain/text/stem.js';
import { words } from '../../domain/text/tokens.js';

/** What the words around a figure say of which figure it is; masks have a bit for each list of words. */
export interface FigureContext {
  /** Killed, hurt, missing, held, rescued, homeless. */
  readonly outcomes: number;
  /** Which words of contrasting pairs stand there: adults or children, profit or sales. */
  readonly lefts: number;
  readonly rights: number;
  readonly periods: ReadonlySet<string>;
  /** Stem of the word right before the figure and its hedges: "take six weeks", "sentence of nine years". */
  readonly wordBefore: string;
}

/** Reads the part of a sentence that holds the figure at `start` of the sentence. */
export function readContext(part: string, sentence: string, start: number): FigureContext {
  return {
    outcomes: maskOf(OUTCOMES, part),
    lefts: maskOf(
      CONTRASTS.map(([left]) => left),
      part,
    ),
    rights: maskOf(
      CONTRASTS.map(([, right]) => right),
      part,
    ),
    periods: periodsIn(sentence),
    wordBefore: wordBefore(sentence, start),
  };
}

/** Whether contrasting words part the two: one has the one, the other has the other, neither has both. */
export function contrast(a: FigureContext, b: FigureContext): boolean {
  const [onlyLeft, onlyRight] = [a.lefts & ~a.rights, a.rights & ~a.lefts];
  return ((onlyLeft & b.rights & ~b.lefts) | (onlyRight & b.lefts & ~b.rights)) !== 0;
}

/** Outcomes that exclude each other: who was hurt was not killed. */
const OUTCOMES: readonly RegExp[] = [
  /\b(?:kill\w*|dead|died?|dies|deaths?|dying|toll|bodies|fatal\w*|drown\w*)\b/i,
  /\b(?:injur\w*|hurt\w*|wound\w*|hospital\w*)\b/i,
  /\b(?:missing|unaccounted)\b/i,
  /\b(?:arrest\w*|detain\w*|charged|custody)\b/i,
  /\b(?:rescued?|saved|survivors?|survived|evacuat\w*)\b/i,
  /\b(?:displaced|homeless)\b/i,
];
/** Words of which a report means one and not the other. */
const CONTRASTS: readonly (readonly [RegExp, RegExp])[] = [
  [/\badults?\b/i, /\b(?:child(?:ren)?|pupils?|kids|under-\d+s?)\b/i],
  [/\b(?:men|man|male|boys?|his|he)\b/i, /\b(?:women|woman|female|girls?|her|she)\b/i],
  [/\b(?:north\w*|east\w*)\b/i, /\b(?:south\w*|west\w*)\b/i],
  [/\b(?:profits?|earn\w*|income)\b/i, /\b(?:sales|revenues?|turnover|loss(?:es)?|lost)\b/i],
  [/\b(?:imports?|import\w*)\b/i, /\b(?:exports?|export\w*)\b/i],
  [/\b(?:open\w*|start\w*|beg[aiu]n\w*|set off)\b/i, /\b(?:clos\w+|end(?:s|ed|ing)?|finish\w*|shut\w*)\b/i],
  [/\b(?:repair\w*|restor\w*|maint\w*)\b/i, /\b(?:built|build\w*|construct\w*|cost when)\b/i],
  [
    /\b(?:ros[ei]\w*|rise|increas\w*|grew|up|gain\w*|hired?|hiring)\b/i,
    /\b(?:f[ea]ll\w*|drop\w*|decreas\w*|shrank|down|cut|lost)\b/i,
  ],
  [/\b(?:support\w*|favou?r\w*|back(?:s|ed)|for)\b/i, /\b(?:oppos\w*|against|reject\w*)\b/i],
  [/\b(?:high|height|tall|deep|depth|thick)\b/i, /\b(?:wide|width|long|length|across)\b/i],
  [/\bfirst\b/i, /\b(?:second|third|final|last)\b/i],
];
const PERIOD =
  /\b(?:in (?:19|20)\d\d|(?:first|second|third|fourth) (?:quarter|half)|quarter\w*|three months|(?:the|this|last|next|past|coming|a|per) (?:year|month|week|day|decade|season)|annual\w*|monthly|weekly|daily|yearly|full year|since \w+|so far)\b/gi;

function maskOf(patterns: readonly RegExp[], text: string): number {
  let mask = 0;
  for (const [at, pattern] of patterns.entries()) if (pattern.test(text)) mask |= 1 << at;
  return mask;
}

function periodsIn(text: string): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(PERIOD)].map(([words]) => words.toLowerCase().replace(/^(?:the|this|a|per) /, '')),
  );
}

/** The word right before a figure and its hedges: "take six weeks", "sentence of nine years". */
function wordBefore(sentence: string, start: number): string {
  const before = words(sentence.slice(Math.max(0, start - 40), start)).filter((word) => !HEDGES.has(word));
  return stem(before.at(-1) ?? '');
}

const HEDGES = new Set(
  'about around some nearly almost roughly approximately at least most up to more less fewer than over under just only a an the as many much'.split(
    ' ',
  ),
);
