/** Characters at the end of an answer that are looked at. */
const WINDOW = 2_400;
/** The longest unit that is looked for. */
const LONGEST_UNIT = 400;
/** So much of the same again and again is no writing. */
const LEAST_REPEATED = 1_200;
const LEAST_TIMES = 6;

/** Whether the end of a text is one unit again and again: a model that has lost its way. */
export function isLooping(text: string): boolean {
  if (text.length < LEAST_REPEATED) return false;
  const tail = text.slice(-WINDOW);
  for (let unit = 1; unit <= LONGEST_UNIT; unit++) {
    if (repeatedLength(tail, unit) >= Math.max(LEAST_REPEATED, LEAST_TIMES * unit)) return true;
  }
  return false;
}

/** How many characters at the end equal the ones a unit before them. */
function repeatedLength(tail: string, unit: number): number {
  let length = 0;
  for (let at = tail.length - 1; at - unit >= 0 && tail[at] === tail[at - unit]; at--) length++;
  return length;
}
