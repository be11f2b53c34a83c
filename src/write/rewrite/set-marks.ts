/** Behind these a mark opens. */
const BEFORE_OPENING = /[\s([{—–\-“‘/]$/u;

/** A mark with room on both sides, or a doubled one: nothing tells whether it opens. */
const UNTOLD = /(?:^|\s)["'](?=\s|$)|``|''/;

/**
 * Typewriter quotation marks and apostrophes of an English text as a typesetter sets them, each in its place: outlets
 * use either, and one brief has one kind. "6'2"" keeps its feet and inches.
 * A text with a mark that does not say which it is, such as a tokeniser's, stays as it is.
 */
export function setMarks(text: string): string {
  if (UNTOLD.test(text)) return text;
  let isOpen = false;
  return text.replace(/["']/g, (mark, at: number) => {
    const before = text.slice(0, at);
    const opens = before === '' || BEFORE_OPENING.test(before);
    if (mark === "'") return setSingle(text, at, opens);
    if (!opens && !isOpen && /\d$/.test(before)) return mark;
    isOpen = opens;
    return opens ? '“' : '”';
  });
}

function setSingle(text: string, at: number, opens: boolean): string {
  const [before, after] = [text.at(at - 1) ?? '', text.charAt(at + 1)];
  // "the '90s" leaves out; "5' 11"" measures.
  if (at > 0 && /\d/.test(before) && !/\p{L}/u.test(after)) return "'";
  return opens && !/\d/.test(after) ? '‘' : '’';
}
