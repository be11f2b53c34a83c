/** Nobody writes text this deep, and HTML parsers slow down with every level. */
const MOST_OPEN = 1_000;

const TAG = /<(\/?)([a-z][a-z0-9]{0,20})/gi;
/** Elements that the next of their kind closes, or that have no end tag. */
const CLOSES_ITSELF: ReadonlySet<string> = new Set(
  'area base br col dd dt embed hr img input li link meta option p param source td th tr track wbr'.split(
    ' ',
  ),
);

/** Whether more elements are open at once than anybody writes: an end tag closes only one of its own name. */
export function isEndless(markup: string): boolean {
  if (markup.length < MOST_OPEN * 3) return false;
  const open = new Map<string, number>();
  let depth = 0;
  for (const [, slash, tag = ''] of markup.matchAll(TAG)) {
    const name = tag.toLowerCase();
    if (CLOSES_ITSELF.has(name)) continue;
    const count = open.get(name) ?? 0;
    if (slash === '/' && count === 0) continue;
    const step = slash === '/' ? -1 : 1;
    open.set(name, count + step);
    depth += step;
    if (depth > MOST_OPEN) return true;
  }
  return false;
}
