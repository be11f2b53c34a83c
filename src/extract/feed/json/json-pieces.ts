/** A run of what is neither a string, a comment, a bracket nor a comma. */
const RUN = /[^"{}[\],:/]+/y;

/** The pieces of JSON text, comments included: strings, brackets, commas and what stands between them. One pass. */
export function* jsonPieces(text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const end = endOfPiece(text, at);
    yield text.slice(at, end);
    at = end;
  }
}

function endOfPiece(text: string, at: number): number {
  if (text[at] === '"') return endOfString(text, at + 1);
  if (text.startsWith('//', at)) return endAt(text, '\n', at);
  if (text.startsWith('/*', at)) return endAt(text, '*/', at + 2);
  RUN.lastIndex = at;
  return RUN.test(text) ? RUN.lastIndex : at + 1;
}

function endAt(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + mark.length;
}

/** Behind the first quotation mark that no backslash takes back. */
function endOfString(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}
