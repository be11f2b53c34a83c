import type { PreparedSource } from '../reading/prepare-source.js';
import type { Word } from '../reading/words.js';
import { bridgesHonestly, type Part } from './bridges.js';

/** Where the parts of a quotation stand in a source. */
export interface QuotedMatch {
  /** As a quotation, only outside quotation marks, or not at all. */
  readonly found: 'quoted' | 'unquoted' | 'nowhere';
  /** Span of the match in the source's text. */
  readonly start: number | null;
  readonly end: number | null;
}

/** The parts of one quotation may stand this many words apart. */
const LONGEST_SKIP = 120;
/** Two quotations with this many characters between them may be one, parted by "she said". */
const LONGEST_INTERRUPTION = 160;
/** Parentheses round more characters than these hold speech of their own. */
const LONGEST_INSERTION = 90;
const NOWHERE: QuotedMatch = { found: 'nowhere', start: null, end: null };

/** Looks for the parts in order, each word for word; first among quoted words, then anywhere. */
export function findQuoted(parts: readonly (readonly Word[])[], source: PreparedSource): QuotedMatch {
  const [opening] = parts[0] ?? [];
  if (!opening) return NOWHERE;
  let unquoted: QuotedMatch = NOWHERE;
  for (const position of source.byLower.get(opening.lower) ?? []) {
    const matched = matchParts(parts, source, position, isQuoted(source, position));
    const end = matched?.at(-1)?.last;
    if (!matched || end === undefined || !bridgesHonestly(matched, source)) continue;
    const span = { start: source.words[position]?.start ?? 0, end: source.words[end]?.end ?? 0 };
    if (allQuoted(source, position, end)) return { found: 'quoted', ...span };
    if (unquoted.found === 'nowhere') unquoted = { found: 'unquoted', ...span };
  }
  return unquoted;
}

/** Where each part stands, or null where they do not follow from `position`. */
function matchParts(
  parts: readonly (readonly Word[])[],
  source: PreparedSource,
  position: number,
  quotedOnly: boolean,
): Part[] | null {
  const matched: Part[] = [];
  let end = position - 1;
  for (const [index, part] of parts.entries()) {
    const from = end + 1;
    const limit = index === 0 ? from : from + LONGEST_SKIP;
    let found: Part | null = null;
    for (let at = from; at <= limit && found === null; at++) {
      const last = matchPart(part, source, at, quotedOnly);
      if (last !== null) found = { first: at, last };
    }
    if (found === null) return null;
    matched.push(found);
    end = found.last;
  }
  return matched;
}

function matchPart(
  part: readonly Word[],
  source: PreparedSource,
  from: number,
  quotedOnly: boolean,
): number | null {
  let at = from;
  for (const [index, word] of part.entries()) {
    if (index > 0) at = behindInsertion(source, quotedOnly ? nextQuoted(source, at) : at + 1, word);
    if (source.words[at]?.lower !== word.lower) return null;
  }
  return at;
}

/** What a reporter put into a quotation in parentheses was not said: "the law (of 1998) is old" may go without it. */
function behindInsertion(source: PreparedSource, at: number, wanted: Word): number {
  const next = source.words[at];
  const previous = source.words[at - 1];
  if (!next || !previous || next.lower === wanted.lower) return at;
  if (!/^\s?\($/.test(source.text.slice(previous.end, next.start))) return at;
  const closing = source.text.indexOf(')', next.end);
  if (closing < 0 || closing - next.start > LONGEST_INSERTION) return at;
  let behind = at;
  while ((source.words[behind]?.start ?? closing) < closing) behind++;
  return behind;
}

/** The next word of the quotation, stepping over "she said" between its two halves. */
function nextQuoted(source: PreparedSource, at: number): number {
  const here = source.words[at];
  let next = at + 1;
  while (next < source.words.length && !isQuoted(source, next)) next++;
  const word = source.words[next];
  return here && word && word.start - here.end <= LONGEST_INTERRUPTION ? next : at + 1;
}

function isQuoted(source: PreparedSource, position: number): boolean {
  return (source.quotationOf[position] ?? 0) > 0;
}

/** Every matched word in quotation marks, or in a line that begins with its speaker's name, as transcripts do. */
function allQuoted(source: PreparedSource, first: number, last: number): boolean {
  if (isQuoted(source, first) && isQuoted(source, last)) return true;
  const start = source.words[first]?.start ?? 0;
  const line = source.text.slice(source.text.lastIndexOf('\n', start) + 1, start);
  return /^\s*[\p{Lu}#][\p{L}\p{N} .'’#-]{0,40}:\s/u.test(line);
}
