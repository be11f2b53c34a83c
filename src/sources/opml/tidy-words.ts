const LONGEST = 200;
/** What XML 1.0 (§2.2) cannot carry, halves of surrogate pairs among it, and what nobody sees. */
const UNPRINTABLE = /[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu;

/** A name as lists carry it and the desk keeps it: one line, at most 200 characters; empty where there is none. */
export function tidyWords(text: string): string {
  // Spaces last: what is taken out may have stood between two.
  const line = text.replace(/\s/g, ' ').replace(UNPRINTABLE, '').replace(/ +/g, ' ').trim();
  return line.length <= LONGEST ? line : [...line].slice(0, LONGEST).join('').trim();
}
