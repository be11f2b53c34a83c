import { CARDINALS, FRACTIONS, MAGNITUDES, MULTIPLES, ORDINALS, VAGUE } from './number-words.js';
import type { Token } from './tokens.js';

/** A number read from tokens `first` up to `next` (exclusive). */
export interface Reading {
  readonly value: number;
  readonly kind: 'cardinal' | 'ordinal' | 'decade' | 'time' | 'fraction' | 'multiple' | 'vague';
  readonly spelled: boolean;
  readonly magnitude: number;
  /** Four plain figures without separator, magnitude or ending: what a year looks like. */
  readonly bare: boolean;
  readonly first: number;
  readonly next: number;
}

/** Reads the number that begins at token `index`, in figures or in words; undefined where there is none. */
export function readNumber(text: string, list: readonly Token[], index: number): Reading | undefined {
  const token = list[index];
  if (!token) return undefined;
  const share = readShare(list, index);
  if (share) return share;
  const reading = /^\p{N}/u.test(token.lower)
    ? readFigures(text, list, index, token)
    : readWords(text, list, index, token);
  return reading && withHalf(text, list, reading);
}

const IN_TIME =
  /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|rounds?|games?|matches)$/;
const COUNTED = /^\p{L}{3,}$/u;

/** "One in five", "nine out of 10", "one farm in five": a fraction. "Two in 10 minutes" and "one win in five games" are not. */
function readShare(list: readonly Token[], first: number): Reading | undefined {
  const count = smallNumber(list[first]);
  if (count === null) return undefined;
  const hasNoun =
    count === 1 && COUNTED.test(list[first + 1]?.lower ?? '') && list[first + 2]?.lower === 'in';
  let next = hasNoun ? first + 2 : first + 1;
  if (list[next]?.lower === 'out' && list[next + 1]?.lower === 'of') next += 2;
  else if (list[next]?.lower === 'in') next += 1;
  else return undefined;
  const whole = smallNumber(list[next]);
  const behind = list[next + 1]?.lower ?? '';
  if (whole === null || whole < 2 || whole <= count || IN_TIME.test(behind) || MAGNITUDES.has(behind))
    return undefined;
  const value = Number((count / whole).toPrecision(6));
  return { value, kind: 'fraction', spelled: true, magnitude: 1, bare: false, first, next: next + 1 };
}

/** Up to a hundred, in words or figures. */
function smallNumber(token: Token | undefined): number | null {
  if (!token) return null;
  const value = CARDINALS.get(token.lower) ?? (/^\d{1,3}$/.test(token.lower) ? Number(token.lower) : null);
  return value !== null && value >= 1 && value <= 100 ? value : null;
}

/** "Six and a half", "two and a half million". */
function withHalf(text: string, list: readonly Token[], reading: Reading): Reading {
  const { kind, magnitude, value, next } = reading;
  if (kind !== 'cardinal' || magnitude !== 1 || !Number.isInteger(value)) return reading;
  if (['and', 'a', 'half'].some((word, at) => list[next + at]?.lower !== word)) return reading;
  const { factor, next: end } = magnitudeBehind(text, list, next + 3, false);
  return { ...reading, value: (value + 0.5) * factor, magnitude: factor, bare: false, next: end };
}

function readFigures(text: string, list: readonly Token[], first: number, token: Token): Reading | undefined {
  if (gluedBefore(text, token)) return undefined;
  const figure = token.lower;
  if (figure.includes(':')) return readTime(figure, first);
  if ((figure.match(/\./g)?.length ?? 0) > 1) return undefined; // a version or an address
  if (!/^[\d.,]+$/.test(figure)) return { ...UNREAD, first, next: first + 1 };
  const mixed = mixedFraction(text, list, first);
  if (mixed) return mixed;
  const value = Number.parseFloat(figure.replaceAll(',', ''));
  const glued = list[first + 1];
  const ending = glued?.start === token.end ? glued.lower : '';
  const base = { value, spelled: false, magnitude: 1, bare: false, first, next: first + 2 };
  if (/^(?:st|nd|rd|th)$/.test(ending)) return { ...base, kind: 'ordinal' };
  if (ending === 's' && value >= 10 && value % 10 === 0) return { ...base, kind: 'decade' };
  const magnitude = magnitudeBehind(text, list, first + 1, true);
  const bare = magnitude.factor === 1 && /^\d{4}$/.test(figure);
  const scaled = roundBinary(value * magnitude.factor);
  return {
    ...base,
    value: scaled,
    kind: 'cardinal',
    magnitude: magnitude.factor,
    bare,
    next: magnitude.next,
  };
}

/** A figure that nobody can read is never equal to another one. */
const UNREAD = { value: Number.NaN, kind: 'cardinal', spelled: false, magnitude: 1, bare: false } as const;

/** "5 1/2" is one number. */
function mixedFraction(text: string, list: readonly Token[], first: number): Reading | undefined {
  const [whole, top, bottom] = list.slice(first, first + 3);
  if (!whole || !top || !bottom || text.slice(top.end, bottom.start) !== '/') return undefined;
  if (text.slice(whole.end, top.start) !== ' ' || ![whole, top, bottom].every(isWhole)) return undefined;
  const [base = 0, above = 0, below = 0] = [whole, top, bottom].map((token) => Number(token.lower));
  if (above >= below || below > 16) return undefined;
  const value = Number((base + above / below).toPrecision(6));
  return { value, kind: 'cardinal', spelled: false, magnitude: 1, bare: false, first, next: first + 3 };
}

function isWhole(token: Token): boolean {
  return /^\d{1,3}$/.test(token.lower);
}

/** "A320", "COVID-19", "GPT-4": the figure belongs to a name. */
function gluedBefore(text: string, token: Token): boolean {
  return /[\p{L}_]$|[\p{Lu}]-$/u.test(text.slice(Math.max(0, token.start - 2), token.start));
}

function readTime(text: string, first: number): Reading | undefined {
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  if (hours > 24 || minutes > 59) return undefined;
  const value = hours * 60 + minutes;
  return { value, kind: 'time', spelled: false, magnitude: 1, bare: false, first, next: first + 1 };
}

interface Magnitude {
  readonly factor: number;
  readonly next: number;
}

function magnitudeBehind(text: string, list: readonly Token[], from: number, figures: boolean): Magnitude {
  let factor = 1;
  let next = from;
  for (let token = list[next]; token; token = list[next]) {
    const before = list[next - 1];
    const gap = before ? text.slice(before.end, token.start) : '';
    const value = MAGNITUDES.get(token.lower);
    if (value === undefined || !/^[\s-]?$/.test(gap)) break;
    // "5m" and "£5 m" are five million; "5 m" and "5 b" are not.
    const isClose = gap === '' || (gap === ' ' && isMoney(text, before));
    if (token.lower.length === 1 && !(figures && isClose && /[kKmMbBtT]/.test(token.text))) break;
    factor *= value;
    next++;
  }
  return { factor, next };
}

function isMoney(text: string, figure: Token | undefined): boolean {
  return figure !== undefined && /[$£€¥]\s?$/.test(text.slice(Math.max(0, figure.start - 2), figure.start));
}

function readWords(text: string, list: readonly Token[], first: number, token: Token): Reading | undefined {
  const base = { spelled: true, magnitude: 1, bare: false, first, next: first + 1 };
  const vague = VAGUE.get(token.lower);
  if (vague !== undefined) return { ...base, value: vague, kind: 'vague' };
  const multiple = MULTIPLES.get(token.lower);
  if (multiple !== undefined) return { ...base, value: multiple, kind: 'multiple' };
  const fraction = readFraction(text, list, first);
  if (fraction) return fraction;
  const cardinal = readCardinal(text, list, first, token);
  if (cardinal) return cardinal;
  const ordinal = ORDINALS.get(token.lower);
  if (ordinal === undefined || isSecondOfTime(list, first)) return undefined;
  return { ...base, value: ordinal, kind: 'ordinal' };
}

/** "a second", "per second" measure time. */
function isSecondOfTime(list: readonly Token[], index: number): boolean {
  return list[index]?.lower === 'second' && /^(?:per|every|split)$/.test(list[index - 1]?.lower ?? '');
}

/** "half", "a third", "two-thirds", "three quarters". "the third" and "first quarter" are ordinals or periods. */
function readFraction(text: string, list: readonly Token[], first: number): Reading | undefined {
  const token = list[first];
  if (!token) return undefined;
  const base = { kind: 'fraction' as const, spelled: true, magnitude: 1, bare: false, first };
  if (token.lower === 'half') return halfOf(text, list, first) ?? { ...base, value: 0.5, next: first + 1 };
  const part = list[first + 1];
  const size = part && FRACTIONS.get(part.lower);
  if (!part || size === undefined || !/^[\s-]$/.test(text.slice(token.end, part.start))) return undefined;
  const count = CARDINALS.get(token.lower) ?? (token.lower === 'a' ? 1 : undefined);
  const fits = count === 1 ? !part.lower.endsWith('s') : part.lower.endsWith('s');
  const measures = list[first + 2]?.lower === 'of' || part.lower.endsWith('s');
  return count !== undefined && fits && measures
    ? { ...base, value: count * size, next: first + 2 }
    : undefined;
}

/** "half a million", "half-million". */
function halfOf(text: string, list: readonly Token[], first: number): Reading | undefined {
  const from = list[first + 1]?.lower === 'a' ? first + 2 : first + 1;
  const scale = magnitudeBehind(text, list, from, false);
  if (scale.factor < 100) return undefined;
  const value = 0.5 * scale.factor;
  return {
    value,
    kind: 'cardinal',
    spelled: true,
    magnitude: scale.factor,
    bare: false,
    first,
    next: scale.next,
  };
}

function readCardinal(
  text: string,
  list: readonly Token[],
  first: number,
  token: Token,
): Reading | undefined {
  const isArticle =
    (token.lower === 'a' || token.lower === 'an') && MAGNITUDES.has(list[first + 1]?.lower ?? '');
  const opening = isArticle && (list[first + 1]?.lower.length ?? 0) > 2 ? 1 : CARDINALS.get(token.lower);
  if (opening === undefined) return undefined;
  let { value, next } = addUnits(text, list, opening, first + 1);
  let total = 0;
  let largest = 1;
  for (;;) {
    const magnitude = magnitudeBehind(text, list, next, false);
    if (magnitude.factor === 1) break;
    largest = Math.max(largest, magnitude.factor);
    total = magnitude.factor >= 1000 ? total + value * magnitude.factor : total;
    value = magnitude.factor >= 1000 ? 0 : value * magnitude.factor;
    next = magnitude.next;
    const joint = list[next]?.lower === 'and' ? next + 1 : next;
    const more = CARDINALS.get(list[joint]?.lower ?? '');
    if (more === undefined || magnitude.factor < 100) break;
    ({ value, next } = addUnits(text, list, value + more, joint + 1));
  }
  const ordinal = compoundOrdinal(text, list, total + value, next);
  if (ordinal) return { ...ordinal, first };
  return {
    value: total + value,
    kind: 'cardinal',
    spelled: true,
    magnitude: largest,
    bare: false,
    first,
    next,
  };
}

/** "twenty-one": tens take a unit behind them. */
function addUnits(
  text: string,
  list: readonly Token[],
  value: number,
  next: number,
): { value: number; next: number } {
  const unit = CARDINALS.get(list[next]?.lower ?? '');
  const tens = value % 100;
  const glued = /^(?:\s|\s?-\s?)$/.test(text.slice(list[next - 1]?.end, list[next]?.start));
  if (unit === undefined || unit < 1 || unit > 9 || tens < 20 || tens % 10 !== 0 || !glued)
    return { value, next };
  return { value: value + unit, next: next + 1 };
}

/** "twenty-first": tens take an ordinal behind them. */
function compoundOrdinal(
  text: string,
  list: readonly Token[],
  value: number,
  next: number,
): Omit<Reading, 'first'> | undefined {
  const token = list[next];
  const unit = ORDINALS.get(token?.lower ?? '');
  if (!token || unit === undefined || unit > 9 || value < 20 || value % 10 !== 0) return undefined;
  if (text.slice(list[next - 1]?.end, token.start) !== '-') return undefined;
  return { value: value + unit, kind: 'ordinal', spelled: true, magnitude: 1, bare: false, next: next + 1 };
}

/** 3.2 × 1e6 is 3200000, not 3200000.0000000005. */
function roundBinary(value: number): number {
  return Number(value.toPrecision(12));
}
