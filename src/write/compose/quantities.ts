import { type FoundNumber, findNumbers } from '../../domain/text/numbers.js';
import { stem } from '../../domain/text/stem.js';
import { isStopWord, tokens } from '../../domain/text/tokens.js';
import { joined } from '../read/joined.js';

/** A count or amount with what is counted; ranges, years, ranks and times are none. */
export interface Quantity {
  readonly value: number;
  /** The currency or measure, else the stem of the counted noun. */
  readonly of: string;
  /** As the text has it: "12 dock workers", "$40 million". */
  readonly words: string;
  /** The counted noun in the text's own words, empty for money and measures. */
  readonly noun: string;
  readonly start: number;
  /** What the words allow: "about 100" is 94 to 106, "at most 5" is anything up to 5. */
  readonly low: number;
  readonly high: number;
}

const NOT_COUNTED = new RegExp(
  joined(`
      ^(?:of|to|or|and|per|percent|people|more|other|others|additional|further|remaining|additional|further|remaining|years?|times|hours?|days?|weeks?|months?|
      minutes?|seconds?)$`),
);

/** Sentences are asked again and again while claims are weighed against each other. */
const asked = new Map<string, readonly Quantity[]>();
const MOST_KEPT = 5000;

/** Counts and amounts in a text with what they count. */
export function findQuantities(text: string): readonly Quantity[] {
  const known = asked.get(text);
  if (known) return known;
  if (asked.size >= MOST_KEPT) asked.clear();
  const found = readQuantities(text);
  asked.set(text, found);
  return found;
}

function readQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const number of findNumbers(text)) {
    if (!['cardinal', 'vague'].includes(number.kind) || number.high !== null || isAge(text, number)) continue;
    const noun = number.unit === null ? nounBehind(text, number.end) : '';
    if (number.unit === null && noun === '') continue;
    const head = noun.split(' ').at(-1) ?? '';
    found.push({
      value: number.value,
      of: number.unit ?? stem(head.toLowerCase()),
      words: noun === '' ? number.text : `${number.text} ${noun}`,
      noun,
      start: number.start,
      ...rangeOf(number, text.slice(Math.max(0, number.start - 12), number.start)),
    });
  }
  return found;
}

/** A figure with "about" may be this far off. */
const ROUGHLY = 0.06;

/** "42-year-old", "aged 42", "Ana Ruiz, 42,". */
function isAge(text: string, { start, end }: FoundNumber): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 8), start), text.slice(end, end + 12)];
  if (/^[- ]?(?:years?|months?|weeks?|days?)?[- ]olds?\b/.test(after) || /\b(?:aged?|ages) $/.test(before))
    return true;
  return /, $/.test(before) && /^[,;.]/.test(after);
}

function rangeOf(
  { value, bound, approximate, kind }: FoundNumber,
  before: string,
): Pick<Quantity, 'low' | 'high'> {
  const isMost = bound === 'most' || /\bas (?:much|many) as $/.test(before);
  if (kind === 'vague') return { low: value, high: Number.POSITIVE_INFINITY };
  const slack = approximate || isRoundNumber(value) ? ROUGHLY * Math.abs(value) : 0;
  return {
    low: isMost ? Number.NEGATIVE_INFINITY : value - slack,
    high: bound === 'least' ? Number.POSITIVE_INFINITY : value + slack,
  };
}

/** "1,200" may stand for 1,187; "14" and "45 million" stand for themselves. */
function isRoundNumber(value: number): boolean {
  return value >= 100 && value < 1e6 && value % 100 === 0;
}

/** Up to three words behind a number that end in a plural noun: "dock workers", "people". */
function nounBehind(text: string, from: number): string {
  const list = tokens(text.slice(from, from + 60)).slice(0, 3);
  let at = 0;
  for (const [index, token] of list.entries()) {
    const gap = text.slice(from + at, from + token.start);
    if (/[^\s-]/.test(gap)) return '';
    at = token.end;
    if (token.lower === 'people') return text.slice(from + (list[0]?.start ?? 0), from + at);
    if (isStopWord(token.lower) || NOT_COUNTED.test(token.lower) || /^\d/.test(token.text)) return '';
    if (/(?:[^su]s|children|men|women|staff|crew)$/.test(token.lower) && index < 3)
      return text.slice(from + (list[0]?.start ?? 0), from + at);
  }
  return '';
}
