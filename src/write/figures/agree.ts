import type { Telling } from './tellings.js';

/** Two units of one measure are equal only roughly: "three months" and "twelve weeks". */
const CONVERTED = 0.1;

/** Whether two figures can both be true of one thing: ranges that meet, or one a rounding of the other. */
export function canBothBe(a: Telling, b: Telling): boolean {
  const slack = a.unit === b.unit ? 0 : CONVERTED * Math.max(Math.abs(a.value), Math.abs(b.value));
  if (a.low - slack <= b.high && b.low - slack <= a.high) return true;
  if (a.kin === 'age') return isYearsOn(a, b);
  if (COUNTED_OUT.has(a.kin)) return false;
  return isRounding(a.value, b.value) || isRounding(b.value, a.value);
}

const DAY = 86_400_000;
/** Reports this many days apart may have a birthday between them. */
const APART = 21;

/** Whether the one report is so much older than the other that both ages are right. */
function isYearsOn(a: Telling, b: Telling): boolean {
  if (a.published === null || b.published === null) return false;
  const days = Math.abs(a.published - b.published) / DAY;
  return days > APART && Math.abs(a.value - b.value) <= Math.ceil(days / 365);
}

/** Nobody rounds these. */
const COUNTED_OUT: ReadonlySet<string> = new Set(['rank', 'result', 'result against', 'time of day']);
/** Up to here a whole number is told as it is. */
const SMALL = 100;

/** 1.37 → 1.4 and 349 → 350: fewer figures of the same number. */
function isRounding(exact: number, rounded: number): boolean {
  if (Number.isInteger(exact) && Math.abs(exact) < SMALL) return false;
  const [some, all] = [digitsOf(rounded), digitsOf(exact)];
  return some > 0 && some <= 3 && some < all && Number(exact.toPrecision(some)) === rounded;
}

function digitsOf(value: number): number {
  return String(Math.abs(value))
    .replace(/e.*$|\.|^0+/g, '')
    .replace(/^0+|0+$/g, '').length;
}
