import { jsonPieces } from './json-pieces.js';

/** What stands before the value: a byte order mark, a guard against inclusion (`)]}',`), a call (`callback(`). */
const BEFORE = /^\ufeff?(?:\)\]\}',?\s*|(?:\/\*\*\/\s*)?[\w$.]{1,60}\s*\(\s*)?/;
const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** More is no feed that went wrong but one that was made to; what follows counts as cut off. */
const MOST_PIECES = 500_000;
/** A feed nests six deep. */
const MOST_OPEN = 100;
const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

/**
 * JSON (RFC 8259) as programs get it wrong made into JSON: comments and commas before a closing bracket are left out,
 * line breaks within strings are escaped, a call round the value is taken off, and a text that was cut off is closed
 * behind its last whole value. One pass; the answer may still be no JSON.
 */
export function repairJson(text: string): string {
  const pieces: string[] = [];
  const open: string[] = [];
  for (const piece of jsonPieces(text.replace(BEFORE, ''))) {
    if (/^\/[/*]/.test(piece) || piece.trim() === '') continue;
    if (piece === '}' || piece === ']') {
      dropComma(pieces);
      open.pop();
    } else if (CLOSING[piece] !== undefined) open.push(CLOSING[piece]);
    pieces.push(piece.startsWith('"') ? escaped(piece) : piece.trim());
    if (open.length > MOST_OPEN || pieces.length > MOST_PIECES) break;
    // Behind the value may stand the end of the call.
    if (open.length === 0 && pieces.length > 1) return pieces.join('');
  }
  return open.length === 0 ? pieces.join('') : closed(pieces, open);
}

const escaped = (string: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 8259 §7 forbids exactly these in strings
  string.replace(/[\u0000-\u001f]/g, (control) => ESCAPES[control] ?? '');

function dropComma(pieces: string[]): void {
  if (pieces.at(-1) === ',') pieces.pop();
}

/** The last member is not known to be whole: a text that ends within it ends before it. */
function closed(pieces: string[], open: string[]): string {
  while (pieces.length > 0 && !/^[,{[]$/.test(pieces.at(-1) ?? '')) {
    const piece = pieces.pop();
    if (piece === '}' || piece === ']') {
      pieces.push(piece);
      break;
    }
  }
  dropComma(pieces);
  return pieces.join('') + open.toReversed().join('');
}
