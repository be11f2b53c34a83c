import { baseOf } from './base-units.js';
import { approximationOf, boundOf } from './number-hedges.js';
import { CURRENCIES, CURRENCY_SIGNS, UNITS } from './number-words.js';
import { type Reading, readNumber } from './read-number.js';
import { type Token, tokens } from './tokens.js';

/**
 * `cardinal` counts or measures; `ordinal` ranks ("third", "3rd"); `year` is a four-figure year; `decade` is
 * "1990s"; `time` is "10:30" (value in minutes since midnight); `fraction` is "half"; `multiple` is "twice";
 * `vague` is "dozens" (value is its order of size).
 */
export type NumberKind =
  | 'cardinal'
  | 'ordinal'
  | 'year'
  | 'decade'
  | 'time'
  | 'fraction'
  | 'multiple'
  | 'vague';

/** A number in a text; `text === source.slice(start, end)` holds its sign, magnitude and unit word. */
export interface FoundNumber {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** With its magnitude and sign: "-3.2 million" is -3200000. The lower end of a range. NaN for a figure that cannot be read. */
  readonly value: number;
  /** The upper end of a range ("5 to 10"), otherwise null. */
  readonly high: number | null;
  readonly kind: NumberKind;
  /** percent, points, basis-points, a currency code, a measure (km, year …), or null. */
  readonly unit: string | null;
  /** "about", "nearly": not exact. */
  readonly approximate: boolean;
  /** "more than", "at least" / "less than", "up to". */
  readonly bound: 'least' | 'most' | null;
  /** Written in words. */
  readonly spelled: boolean;
}

/** Numbers in reading order, offsets in UTF-16 code units. "one" and "a" alone are not numbers. */
export function findNumbers(text: string): FoundNumber[] {
  const list = tokens(text);
  const found: FoundNumber[] = [];
  for (let index = 0; index < list.length; ) {
    const number = numberAt(text, list, index);
    if (number) found.push(number.found);
    index = number ? number.next : index + 1;
  }
  return found;
}

interface Located {
  readonly found: FoundNumber;
  readonly next: number;
}

function numberAt(text: string, list: readonly Token[], index: number): Located | undefined {
  const halved = halfMeasureAt(text, list, index);
  if (halved) return halved;
  const sign = currencySignAt(text, list, index);
  const first = sign ? index + 1 : index;
  const reading = readNumber(text, list, first);
  const startToken = list[index];
  if (!reading || !startToken) return undefined;
  const minus = minusBefore(text, list, index);
  const range = rangeEnd(text, list, reading, sign);
  const last = range ?? reading;
  const unit = unitBehind(text, list, last.next);
  const endToken = list[(unit?.next ?? last.next) - 1] ?? startToken;
  const kind = kindOf(reading, sign !== undefined || unit !== undefined || range !== undefined);
  if (kind === 'cardinal' && reading.value === 1 && reading.spelled && !unit) return undefined;
  const scale = range && range.magnitude > 1 && reading.magnitude === 1 ? range.magnitude : 1;
  return {
    next: unit?.next ?? last.next,
    found: {
      text: text.slice(minus ?? startToken.start, endToken.end),
      start: minus ?? startToken.start,
      end: endToken.end,
      value: reading.value * scale * (minus === null ? 1 : -1),
      high: range ? range.value : null,
      kind,
      unit: unit && CURRENCIES.has(unit.name) && sign ? sign : (sign ?? unit?.name ?? null),
      approximate: reading.kind === 'vague' || approximationOf(list, index, last.next),
      bound: boundOf(list, index, unit?.next ?? last.next),
      spelled: reading.spelled,
    },
  };
}

/** "A year and a half", "half an hour": a measure that is told by its unit alone. */
function halfMeasureAt(text: string, list: readonly Token[], index: number): Located | undefined {
  const [first, second, third] = [0, 1, 2].map((step) => list[index + step]?.lower ?? '');
  const isHalf = first === 'half' && /^an?$/.test(second ?? '');
  const behind = [2, 3, 4].map((step) => list[index + step]?.lower).join(' ');
  const isAndHalf = /^an?$/.test(first ?? '') && behind === 'and a half';
  const unit = UNITS.get((isHalf ? third : second) ?? '');
  const next = index + (isHalf ? 3 : 5);
  const [from, to] = [list[index], list[next - 1]];
  if ((!isHalf && !isAndHalf) || unit === undefined || baseOf(unit).of === unit || !from || !to)
    return undefined;
  return {
    next,
    found: {
      text: text.slice(from.start, to.end),
      start: from.start,
      end: to.end,
      value: isHalf ? 0.5 : 1.5,
      high: null,
      kind: 'cardinal',
      unit,
      approximate: approximationOf(list, index, next),
      bound: boundOf(list, index, next),
      spelled: true,
    },
  };
}

/**
 * Where a minus begins: a dash glued to the figure with space before it, or the word. A dash behind a letter or a
 * figure joins a name, a range or a score.
 */
function minusBefore(text: string, list: readonly Token[], index: number): number | null {
  const start = list[index]?.start ?? 0;
  const before = list[index - 1];
  if (before && /^(?:minus|negative)$/.test(before.lower) && text.slice(before.end, start) === ' ') {
    return before.start;
  }
  return /(?:^|[\s(“"])[-−–‒]$/.test(text.slice(Math.max(0, start - 2), start)) ? start - 1 : null;
}

function currencySignAt(text: string, list: readonly Token[], index: number): string | undefined {
  const token = list[index];
  const next = list[index + 1];
  if (!token || !next || next.start - token.end > 1 || !/^\p{N}/u.test(next.lower)) return undefined;
  const before = text.slice(Math.max(0, token.start - 2), token.start).toLowerCase();
  const prefix = token.text === '$' ? (/(?:us|hk|nz|a|c|s)$/.exec(before)?.[0] ?? '') : '';
  const glued = prefix !== '' && list[index - 1]?.lower === prefix ? prefix : '';
  return CURRENCY_SIGNS.get(glued + token.lower);
}

/** "5 to 10", "5-10", "between 5 and 10". A year range keeps both its years as separate numbers. */
function rangeEnd(
  text: string,
  list: readonly Token[],
  from: Reading,
  sign: string | undefined,
): Reading | undefined {
  if (from.kind !== 'cardinal') return undefined;
  const left = list[from.next - 1];
  let index = from.next;
  if (list[index]?.lower === '%') index++;
  const joint = list[index];
  const isWord = joint?.lower === 'to' || (joint?.lower === 'and' && startsBetween(list, from.first));
  if (isWord) index++;
  const tail = list[index];
  if (
    !left ||
    !tail ||
    (!isWord && !/^\s?[-–—]\s?$/.test(text.slice((list[index - 1] ?? left).end, tail.start)))
  )
    return undefined;
  if (sign && CURRENCY_SIGNS.has(tail.lower)) index++;
  const to = readNumber(text, list, index);
  if (to?.kind !== 'cardinal' || to.spelled !== from.spelled) return undefined;
  const low = to.magnitude > 1 && from.magnitude === 1 ? from.value * to.magnitude : from.value;
  return to.value > low && !looksLikeYear(from) ? to : undefined;
}

function startsBetween(list: readonly Token[], first: number): boolean {
  return [1, 2].some((back) => list[first - back]?.lower === 'between');
}

interface UnitBehind {
  readonly name: string;
  readonly next: number;
}

function unitBehind(text: string, list: readonly Token[], next: number): UnitBehind | undefined {
  const token = list[next];
  const before = list[next - 1];
  if (!token || !before || !/^[\s-]?$/.test(text.slice(before.end, token.start))) return undefined;
  const second = list[next + 1]?.lower ?? '';
  if (token.lower === 'per' && second === 'cent') return pointsOrPercent(list, next + 2);
  if (token.lower === 'percentage' && /^points?$/.test(second)) return { name: 'points', next: next + 2 };
  if (token.lower === 'basis' && /^points?$/.test(second)) return { name: 'basis-points', next: next + 2 };
  const name = UNITS.get(token.lower);
  if (name === undefined) return undefined;
  if (name === 'km' && second === 'h' && text[token.end] === '/') return { name: 'kmh', next: next + 2 };
  return name === 'percent' ? pointsOrPercent(list, next + 1) : { name, next: next + 1 };
}

function pointsOrPercent(list: readonly Token[], next: number): UnitBehind {
  return /^points?$/.test(list[next]?.lower ?? '')
    ? { name: 'points', next: next + 1 }
    : { name: 'percent', next };
}

function kindOf(reading: Reading, measured: boolean): NumberKind {
  return !measured && looksLikeYear(reading) ? 'year' : reading.kind;
}

function looksLikeYear(reading: Reading): boolean {
  return reading.bare && reading.value >= 1500 && reading.value <= 2100 && Number.isInteger(reading.value);
}
