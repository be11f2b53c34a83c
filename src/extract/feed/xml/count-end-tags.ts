/** What holds text that only looks like tags, from its start to its end. */
const OPAQUE: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

/** How many end tags are written in the document: one pass, whatever is left open. */
export function countEndTags(xml: string): number {
  let count = 0;
  let at = xml.indexOf('<');
  while (at >= 0) {
    if (xml[at + 1] === '/') count++;
    at = xml.indexOf('<', endOfOpaque(xml, at));
  }
  return count;
}

function endOfOpaque(xml: string, at: number): number {
  const next = xml[at + 1];
  if (next !== '!' && next !== '?') return at + 1;
  const found = OPAQUE.find(([start]) => xml.startsWith(start, at));
  if (found === undefined) return at + 1;
  const end = xml.indexOf(found[1], at + found[0].length);
  return end < 0 ? xml.length : end;
}
