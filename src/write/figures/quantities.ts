import { type BaseUnit, baseOf } from '../../domain/text/base-units.js';
import { type FoundNumber, findNumbers } from '../../domain/text/numbers.js';
import { stem } from '../../domain/text/stem.js';
import { nounAt } from './counted-nouns.js';

/** A count or amount with what is counted or measured; ages, ranges, years, ranks and times of day are none. */
export interface Quantity {
  /** In the base unit of what it measures ("six weeks" is 42 days); as written where nothing converts. */
  readonly value: number;
  /**
   * What is measured: a currency, "percent", "length", "duration" …, else the stem of the counted noun, with the rate
   * behind it ("vehicl/day"). Only figures of one kind can differ from each other.
   */
  readonly of: string;
  /** The unit as written, null for a count: two units of one measure are equal only roughly. */
  readonly unit: string | null;
  /** As the text has it: "12 dock workers", "$40 million". */
  readonly words: string;
  /** The counted noun in the text's own words, empty for money and measures. */
  readonly noun: string;
  readonly start: number;
  /** What the words allow: "about 100" is 94 to 106, "at most 5" is anything up to 5. */
  readonly low: number;
  readonly high: number;
}

/** Sentences are asked again and again while claims are weighed against each other. */
const asked = new Map<string, readonly Quantity[]>();
const MOST_KEPT = 5000;

/** Counts and amounts in a text with what they count. */
export function findQuantities(text: string): readonly Quantity[] {
  const known = asked.get(text);
  if (known) return known;
  if (asked.size >= MOST_KEPT) asked.clear();
  const found = joined(
    findNumbers(text).flatMap((number) => quantityOf(text, number) ?? []),
    text,
  );
  asked.set(text, found);
  return found;
}

function quantityOf(text: string, number: FoundNumber): Quantity | null {
  const { kind, unit, start, value } = number;
  if (
    !['cardinal', 'vague'].includes(kind) ||
    number.high !== null ||
    isAge(text, number) ||
    isDayOfMonth(text, number) ||
    isOfPage(text, number)
  )
    return null;
  const noun = unit === null ? nounAt(text, number.end) : '';
  if (unit === null && noun === '') return null;
  const end = noun === '' ? number.end : text.indexOf(noun, number.end) + noun.length;
  // "5 feet 3 to 5 feet 5": what stands behind belongs to it, and cannot be read.
  if (unit !== null && /^ \d/.test(text.slice(end))) return null;
  const head = noun.split(/[ -]/).at(-1) ?? '';
  const base =
    unit === null
      ? { of: stem(head.toLowerCase()), factor: 1 }
      : baseOf(isWeight(text, number) ? 'lb' : unit);
  const { of, factor } = perTime(base, text.slice(end, end + 28));
  const { low, high } = rangeOf(number, text.slice(Math.max(0, start - 24), start));
  const words = text.slice(start, end);
  return {
    value: value * factor,
    of,
    unit: of === SPEED ? SPEED : unit,
    words,
    noun,
    start,
    low: low * factor,
    high: high * factor,
  };
}

/** "150 pounds of medicine" is no money. */
function isWeight(text: string, { unit, end, text: words }: FoundNumber): boolean {
  return unit === 'GBP' && / pounds$/.test(words) && /^ of \p{Ll}/u.test(text.slice(end, end + 5));
}

const SPEED = 'speed';

/** "9,000 vehicles a day": so many in a time are not so many. Kilometres an hour are a speed. */
function perTime(base: BaseUnit, behind: string): BaseUnit {
  const rate =
    /^ (?:a|an|per|each|every) (second|minute|hour|day|night|week|month|year)\b(?! (?:ago|earlier|later|before|after|since|previously))/.exec(
      behind,
    )?.[1];
  if (rate === undefined) return base;
  if (base.of === 'length' && rate === 'hour') return { of: SPEED, factor: base.factor / 1000 };
  return { of: `${base.of}/${rate}`, factor: base.factor };
}

/** A figure with "about" may be this far off. */
const ROUGHLY = 0.06;

/** "42-year-old", "aged 42", "Ana Ruiz, 42,". */
export function isAge(
  text: string,
  { start, end, unit }: Pick<FoundNumber, 'start' | 'end' | 'unit'>,
): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 8), start), text.slice(end, end + 12)];
  if (/^[- ]?(?:years?|months?|weeks?|days?)?[- ]olds?\b/.test(after) || /\b(?:aged?|ages) $/.test(before))
    return true;
  return unit === null && /, $/.test(before) && /^[,;.]/.test(after);
}

/** "Sept. 11 attackers". */
function isDayOfMonth(text: string, { start, value }: FoundNumber): boolean {
  return value <= 31 && MONTH_BEFORE.test(text.slice(Math.max(0, start - 12), start));
}

/** "Image 24 of 33" counts a page's pictures. */
function isOfPage(text: string, { start }: FoundNumber): boolean {
  return /\b(?:image|photo|picture|slide|page|part)s? (?:\d+ of )?$/i.test(
    text.slice(Math.max(0, start - 20), start),
  );
}

const IN_TWO_UNITS: ReadonlySet<string> = new Set(['duration', 'length', 'weight']);

/** "12 minutes, 31 seconds" and "6 feet 4 inches" are one figure each. */
function joined(list: readonly Quantity[], text: string): Quantity[] {
  const kept: Quantity[] = [];
  for (const next of list) {
    const last = kept.at(-1);
    const end = last ? last.start + last.words.length : 0;
    const isOne =
      last !== undefined &&
      last.of === next.of &&
      IN_TWO_UNITS.has(next.of) &&
      last.value > next.value &&
      last.unit !== next.unit &&
      /^,? (?:and )?$/.test(text.slice(end, next.start));
    if (!isOne) kept.push(next);
    else
      kept[kept.length - 1] = {
        ...last,
        value: last.value + next.value,
        low: last.low + next.low,
        high: last.high + next.high,
        words: text.slice(last.start, next.start + next.words.length),
      };
  }
  return kept;
}

const MONTH_BEFORE =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.?) $/;

/** What the words before a figure and its own form allow, in its own unit. */
export function rangeOf(
  { value, bound, approximate, kind }: FoundNumber,
  before: string,
): Pick<Quantity, 'low' | 'high'> {
  if (kind === 'vague') return { low: value, high: Number.POSITIVE_INFINITY };
  if (/\bjust $|\bjust (?:under|over|above|below|short of|shy of) $/.test(before))
    return { low: value * (1 - JUST), high: value * (1 + JUST) };
  const slack = approximate || isRoundNumber(value) ? ROUGHLY * Math.abs(value) : 0;
  const isMost = (bound === 'most' && !MOVED_UP.test(before)) || /\bas (?:much|many) as $/.test(before);
  // "Fewer than 200" is said of 150, not of 12; "up to 200" may be.
  const least = /\b(?:under|below|less than|fewer than) $/.test(before)
    ? value / BOUNDED
    : Number.NEGATIVE_INFINITY;
  return {
    low: isMost ? least : value - slack,
    high: bound === 'least' ? value * BOUNDED : value + slack,
  };
}

/** "Ticked up to 6.1%" has moved there; it is no bound. */
const MOVED_UP =
  /\b(?:ticked|tick|edged|inched|crept|went|goes|go|gone|moved|bumped|jumped|rose|climbed|is|was|are|were|now|back) up to $/;

/** "Just over 100" is this far off at most. */
const JUST = 0.1;
/** "More than 100" is said of up to twice as many. */
const BOUNDED = 2;

/** "1,200" may stand for 1,187; "14" and "45 million" stand for themselves. */
function isRoundNumber(value: number): boolean {
  return value >= 100 && value < 1e6 && value % 100 === 0;
}
