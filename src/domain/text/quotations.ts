/** A quotation: `start`/`end` with its marks, `innerStart`/`innerEnd` without; `text` is the inner slice. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly text: string;
}

/** Opening marks and the marks that may close them. Writers mix curly and straight marks, so both close. */
const PAIRS: readonly { readonly open: string; readonly close: readonly string[] }[] = [
  { open: '“', close: ['”', '"', '“', '″'] },
  { open: '„', close: ['“', '”', '"'] },
  { open: '‟', close: ['”', '"'] },
  { open: '"', close: ['"', '”'] },
  { open: '``', close: ["''", '"', '”'] },
  { open: "''", close: ["''", '"'] },
  { open: '″', close: ['″', '"', '”'] },
  { open: '＂', close: ['＂'] },
  { open: '〝', close: ['〞', '〟'] },
  { open: '❝', close: ['❞'] },
  { open: '«', close: ['»'] },
  { open: '»', close: ['«', '»'] },
  { open: '‚', close: ['‘'] },
  { open: '‹', close: ['›'] },
  { open: '›', close: ['‹', '›'] },
  { open: '「', close: ['」'] },
  { open: '『', close: ['』'] },
  { open: '‘', close: ['’', "'"] },
  { open: "'", close: ["'", '’'] },
];
/** Marks that also close, or stand for inches: they open only behind a space or another opening. */
const NEEDS_SPACE = new Set(['"', "''", '″', '＂', '»', '›']);
const SINGLE = new Set(['‘', "'"]);
/** Words that begin with an apostrophe, and decades: not openings of a quotation. */
const ELISION = /^['‘](?:\d0s\b|\d\d\b|tis\b|twas\b|em\b|til\b|till\b|cause\b|n['’]|bout\b|s\b)/i;
const BEFORE_OPENING = /[\s([{—–\-/:;,“"«]/;

/**
 * Quotations of a text in reading order, outermost only. A line break ends every quotation, but one that is
 * left open runs to the end of its line when the next line opens with a mark (a quotation of several
 * paragraphs), and to the end of its sentence when the next one does. Apostrophes are not marks.
 */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  let position = 0;
  while (position < text.length) {
    const pair = pairOpeningAt(text, position);
    const quotation = pair && readQuotation(text, position, pair);
    if (quotation) found.push(quotation);
    position = quotation ? quotation.end : position + 1;
  }
  return found;
}

type Pair = (typeof PAIRS)[number];

function pairOpeningAt(text: string, position: number): Pair | undefined {
  const pair = PAIRS.find(({ open }) => text.startsWith(open, position));
  if (!pair) return undefined;
  const before = text[position - 1];
  const after = text[position + pair.open.length];
  if (after === undefined || after === '\n') return undefined;
  if (NEEDS_SPACE.has(pair.open) && before !== undefined && !BEFORE_OPENING.test(before)) return undefined;
  if (SINGLE.has(pair.open)) {
    if (before !== undefined && !BEFORE_OPENING.test(before)) return undefined;
    if (/\s/.test(after) || ELISION.test(text.slice(position, position + 8))) return undefined;
  }
  return pair;
}

function readQuotation(text: string, start: number, pair: Pair): Quotation | undefined {
  const innerStart = start + pair.open.length;
  const newline = text.indexOf('\n', innerStart);
  const lineEnd = newline < 0 ? text.length : newline;
  const close = SINGLE.has(pair.open)
    ? findSingleClose(text, innerStart, lineEnd, pair.close)
    : findClose(text, innerStart, lineEnd, pair);
  if (close) return quotationOf(text, start, innerStart, close.at, close.at + close.mark.length);
  if (SINGLE.has(pair.open) || !continuesOnNextLine(text, lineEnd)) return undefined;
  return quotationOf(text, start, innerStart, lineEnd, lineEnd);
}

interface Close {
  readonly at: number;
  readonly mark: string;
}

function findClose(text: string, from: number, lineEnd: number, pair: Pair): Close | undefined {
  for (let at = from; at < lineEnd; at++) {
    // A second opening before any closing: the first was left open, and the second is tried on its own.
    if (at > from && opensAgain(text, at, pair.open)) return endOfParagraph(text, from, at);
    const mark = pair.close.find((candidate) => text.startsWith(candidate, at));
    if (mark && at > from) return { at, mark };
  }
  return undefined;
}

function opensAgain(text: string, at: number, open: string): boolean {
  if (!text.startsWith(open, at)) return false;
  if (open === "'" || open === "''") return false;
  if (!['"', '“', '″', '＂', '»', '›'].includes(open)) return true;
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  return /[\s([—–]/.test(before) && /[\p{L}\p{N}$£€]/u.test(after);
}

/** "Left open, she said.": the mark was forgotten, and the sentence is not all quoted. */
const SPEAKS_AT_THE_END =
  /,\s[^,.!?]{0,60}\b(?:said|says|added|adds|told|wrote|asked)\b[^,.!?]{0,60}[.!?]\s+$/;

/** Where the paragraphs of one quotation were run together, each still opens with a mark and ends in a full stop. */
function endOfParagraph(text: string, from: number, opening: number): Close | undefined {
  const before = text.slice(from, opening);
  if (!/[.!?…]\s+$/.test(before) || SPEAKS_AT_THE_END.test(before)) return undefined;
  return { at: from + before.trimEnd().length, mark: '' };
}

/** Single marks round more characters than this are apostrophes. */
const LONGEST_IN_SINGLE = 1000;

/** `the dogs’ owners’` : a mark after "s" and before a lower-case word is a possessive when another mark follows. */
function findSingleClose(
  text: string,
  from: number,
  lineEnd: number,
  marks: readonly string[],
): Close | undefined {
  let possessive: Close | undefined;
  // Apostrophes that nothing closes would each be searched to the end of a long line.
  const limit = Math.min(lineEnd, from + LONGEST_IN_SINGLE);
  for (let at = from + 1; at < limit; at++) {
    const mark = marks.find((candidate) => text.startsWith(candidate, at));
    if (!mark) continue;
    const before = text[at - 1] ?? ' ';
    const after = text.slice(at + 1, at + 3);
    if (/^[\p{L}\p{N}]/u.test(after) || /\s/.test(before)) continue;
    if (/s/i.test(before) && /^\s[\p{Ll}]/u.test(after)) possessive ??= { at, mark };
    else return { at, mark };
  }
  return possessive;
}

function continuesOnNextLine(text: string, lineEnd: number): boolean {
  return /^\s*\n\s*["“„«]/.test(text.slice(lineEnd, lineEnd + 12));
}

function quotationOf(
  text: string,
  start: number,
  innerStart: number,
  innerEnd: number,
  end: number,
): Quotation | undefined {
  const inner = text.slice(innerStart, innerEnd);
  if (!/[\p{L}\p{N}]/u.test(inner)) return undefined;
  return { start, end, innerStart, innerEnd, text: inner };
}
