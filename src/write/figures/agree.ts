import type { Telling } from './tellings.js';

/** Two units of one measure are equal only roughly: "three months" and "twelve weeks". */
const CONVERTED = 0.1;

/** Whether two figures can both be true of one thing: ranges that meet, or one a rounding of the other. */
export function canBothBe(a: Telling, b: Telling): boolean {
  const slack = a.unit === b.unit ? 0 : CONVERTED * Math.max(Math.abs(a.value), Math.abs(b.value));
  if (a.low - slack <= b.high && b.low - slack <= a.high) return true;
  return isRounding(a.value, b.value) || isRounding(b.value, a.value);
}

/** 1.37 → 1.4 and 349 → 350: fewer figures of the same number. */
function isRounding(exact: number, rounded: number): boolean {
  const [some, all] = [digitsOf(rounded), digitsOf(exact)];
  return some > 0 && some <= 3 && some < all && Number(exact.toPrecision(some)) === rounded;
}

function digitsOf(value: number): number {
  return String(Math.abs(value))
    .replace(/e.*$|\.|^0+/g, '')
    .replace(/^0+|0+$/g, '').length;
}
