import { stem } from '../../domain/text/stem.js';
import { words } from '../../domain/text/tokens.js';

/** What the words around a figure say of which figure it is; masks have a bit for each list of words. */
export interface FigureContext {
  /** Killed, hurt, missing, held, rescued, homeless: what befell those counted, by the nearest word that says so. */
  readonly outcomes: number;
  /** Which words of contrasting pairs stand there: adults or children, profit or sales. */
  readonly lefts: number;
  readonly rights: number;
  readonly periods: ReadonlySet<string>;
  /** Which figure of many it is: part, addition, forecast, earlier state, rate, total, limit. */
  readonly scopes: number;
  /** Stems of the words before the figure and its hedges, the nearest first: "take six weeks", "sentence of nine years". */
  readonly before: readonly string[];
  /** Stems of the words behind the numeral, the nearest first. */
  readonly after: readonly string[];
}

/** Words of which one side has some, the other none. */
export const SCOPES: Readonly<Record<string, RegExp>> = {
  part: /\b(?:of (?:the|them|whom|which|those|its|their|these)|includ\w+|among|some of|half of)\b/i,
  added: /\b(?:another|others?|additional\w*|further|extra|also|second|remaining|separate\w*)\b/i,
  coming:
    /\b(?:will|would|could|may|might|should|expect\w*|forecast\w*|predict\w*|project(?:s|ed|ions?)|plan(?:s|ned|ning)?|aim\w*|target\w*|goals?|propos\w*|seek\w*|sought|hop(?:es?|ed|ing)|promis\w*|pledg\w*|ask(?:s|ed|ing)?|demand\w*|requir\w*|anticipat\w*|economists?|analysts?|looking for|polls?|surveyed|request\w*|want\w*|need\w*|fac(?:es?|ing)|if)\b/i,
  earlier:
    /\b(?:previous\w*|earlier|former\w*|last (?:year|month|week|season|time|decade)|a (?:year|month|week) ago|years ago|records?|compar\w+|had (?:been|previously)|used to|once|in (?:19|20)\d\d)\b/i,
  each: /\b(?:each|every|per|apiece|a (?:day|week|month|year|person|head)|daily|weekly|monthly|annual\w*|averag\w*|typical\w*|usual\w*)\b/i,
  total:
    /\b(?:total\w*|overall|altogether|combined|in all|entire|whole|worldwide|nationwide|nationally|statewide|across)\b/i,
  limit: /\b(?:maximum|minimum|up to|capacity|limit\w*|at most|cap|sentence\w*)\b/i,
  denied: /\b(?:not|no|never|without|neither|nor|den(?:y|ied|ies)|un\w+ly)\b/i,
};

/** Where a numeral stands in its sentence, and where the figures before and behind it end and start. */
export interface Spot {
  readonly start: number;
  readonly end: number;
  readonly last: number;
  readonly next: number;
}

/** Reads the part of a sentence that holds the figure at a spot of the sentence. */
export function readContext(part: string, sentence: string, { start, end, last, next }: Spot): FigureContext {
  return {
    outcomes: nearestOutcome(
      sentence.slice(Math.max(last, start - SPAN), start),
      sentence.slice(end, Math.min(next, end + SPAN)),
    ),
    lefts: maskOf(
      CONTRASTS.map(([left]) => left),
      part,
    ),
    rights: maskOf(
      CONTRASTS.map(([, right]) => right),
      part,
    ),
    periods: periodsIn(sentence),
    scopes: maskOf(Object.values(SCOPES), part),
    before: wordsBefore(sentence, start),
    after: wordsBehind(sentence, end),
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
const NO_OUTCOME = 0;

/** "Killed three people and injured 12": of two words the nearer one says what befell those counted. */
function nearestOutcome(before: string, behind: string): number {
  let [nearest, mask] = [Number.POSITIVE_INFINITY, NO_OUTCOME];
  for (const [at, pattern] of OUTCOMES.entries()) {
    const found = [...before.matchAll(new RegExp(pattern, 'gi'))].at(-1);
    const far = found ? before.length - found.index - found[0].length : Number.POSITIVE_INFINITY;
    const close = pattern.exec(behind);
    // "Shot six people, killing four": the word before the next figure says what befell those.
    const isNext = close !== null && close.index > 1 && behind.length - close.index - close[0].length < 3;
    const distance = Math.min(far, close && !isNext ? close.index : Number.POSITIVE_INFINITY);
    if (distance < nearest) [nearest, mask] = [distance, 1 << at];
  }
  return mask;
}

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
  [/\b(?:fully|completely)\b/i, /\b(?:at least one|partly|partial\w*)\b/i],
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

const AROUND = 5;
const SPAN = 60;

/** The words right before a figure and its hedges: "take six weeks", "sentence of nine years". */
function wordsBefore(sentence: string, start: number): string[] {
  return words(sentence.slice(Math.max(0, start - SPAN), start))
    .filter((word) => !HEDGES.has(word))
    .slice(-AROUND)
    .reverse()
    .map(stem);
}

function wordsBehind(sentence: string, end: number): string[] {
  return words(sentence.slice(end, end + SPAN))
    .slice(0, AROUND)
    .map(stem);
}

const HEDGES = new Set(
  'about around some nearly almost roughly approximately at least most up to more less fewer than over under just only a an the as many much'.split(
    ' ',
  ),
);
