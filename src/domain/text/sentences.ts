import {
  CLOSING_ABBREVIATIONS,
  LEADING_ABBREVIATIONS,
  NUMBER_ABBREVIATIONS,
  opensSentence,
} from './abbreviations.js';
import { findQuotations, type Quotation } from './quotations.js';

/** A sentence; `text === source.slice(start, end)`, offsets in UTF-16 code units, trimmed of outer spaces. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A quotation longer than this (characters) is split at its sentences all the same. */
const LONGEST_UNSPLIT_QUOTATION = 420;
/** “, «, ‘ and ‹ open in some languages and close in others: they end a sentence only where they close a quotation. */
const STOP = /([.!?…]+)((?:[“«‘‹]|\s?["'”’»)\]]|\s?'')*)(?=\s|$)|[。！？।॥۔]+[”’」』）]*/gu;

/**
 * Splits a text into sentences. A line break always ends one. Full stops of abbreviations, initials, decimals
 * and list numbers do not. Sentences inside one quotation stay together with the words that introduce it, so
 * that no half of a quotation stands alone; only a quotation of more than 420 characters is split inside.
 */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  for (const line of linesOf(text)) {
    let start = line.start;
    for (const end of sentenceEnds(line.text)) {
      pushTrimmed(found, text, start, line.start + end);
      start = line.start + end;
    }
    pushTrimmed(found, text, start, line.start + line.text.length);
  }
  return found;
}

/** Whether a text carries no capitals, as lower-cased corpora do; then a capital cannot mark a new sentence. */
export function isLowerCased(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 16) return false;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return letters < 40 ? capitals === 0 : capitals / letters < 0.004;
}

function linesOf(text: string): { text: string; start: number }[] {
  const lines: { text: string; start: number }[] = [];
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/g))
    lines.push({ text: match[0], start: match.index });
  return lines;
}

function pushTrimmed(found: Sentence[], text: string, from: number, to: number): void {
  const slice = text.slice(from, to);
  if (!/[\p{L}\p{N}]/u.test(slice)) return;
  const start = from + (slice.length - slice.trimStart().length);
  const end = to - (slice.length - slice.trimEnd().length);
  found.push({ text: text.slice(start, end), start, end });
}

function sentenceEnds(line: string): number[] {
  const all = findQuotations(line);
  const quotations = all.filter(isKeptWhole);
  const lowerCased = isLowerCased(line);
  const ends: number[] = [];
  let start = 0;
  let next = 0;
  for (const match of line.matchAll(STOP)) {
    const end = match.index + match[0].length;
    if (/[“«‘‹]/.test(match[2] ?? '') && !all.some((one) => one.end === end)) continue;
    while ((quotations[next]?.end ?? line.length) < end) next++;
    const quotation = quotations[next];
    if (quotation && quotation.start < match.index && end < quotation.end) continue;
    if (match[1] !== undefined && !endsHere(line, start, match.index, match[1], end, lowerCased)) continue;
    ends.push(end);
    start = end;
  }
  return ends;
}

function isKeptWhole(quotation: Quotation): boolean {
  return quotation.end > quotation.innerEnd && quotation.text.length <= LONGEST_UNSPLIT_QUOTATION;
}

function endsHere(
  line: string,
  start: number,
  at: number,
  stop: string,
  end: number,
  lowerCased: boolean,
): boolean {
  const rest = line.slice(end).trimStart();
  if (rest === '') return true;
  if (closesNote(line.slice(start, at), line.slice(at, end))) return false;
  // Corpora that put a space before each stop have no abbreviations to tell apart.
  const spacedStop = /\s/.test(line[at - 1] ?? '');
  if (/^(?:\.{2,}|…)/.test(stop)) return !spacedStop && /^["“‘(]?\p{Lu}/u.test(rest);
  if (
    stop === '.' &&
    !spacedStop &&
    isAbbreviation(line.slice(Math.max(start, at - LONGEST_ABBREVIATION), at), rest)
  )
    return false;
  if (lowerCased || spacedStop) return true;
  return /^[\p{Lu}\p{Lt}\p{Lo}\p{N}"'“‘«„([`#@$£€•*–—-]/u.test(rest);
}

/** "Sanders's (I-Vt.) bill": a few words in brackets inside a sentence end nothing, whatever they end with. */
const MOST_NOTED = 4;

function closesNote(before: string, stop: string): boolean {
  const opened = before.lastIndexOf('(');
  if (opened < 0 || !/^\.+\)/.test(stop) || before.includes(')', opened)) return false;
  const note = before.slice(opened + 1);
  return before.slice(0, opened).trim() !== '' && note.split(/\s+/).length <= MOST_NOTED;
}

/** Longer than any abbreviation or list number: what stands further left need not be read. */
const LONGEST_ABBREVIATION = 40;

function isAbbreviation(before: string, rest: string): boolean {
  const word = (/[\p{L}.]+$/u.exec(before)?.[0] ?? '').replace(/^\.+/, '').toLowerCase();
  if (/[’']s$/.test(before)) return false;
  if (/^\s*\d{1,3}$/.test(before)) return true; // a list number: "2. The second …"
  if (word === 'p.m' || word === 'a.m')
    return /^(?:[A-Z]{2,4}\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Eastern|Central|Pacific|local|on\b)/.test(
      rest,
    );
  if (NUMBER_ABBREVIATIONS.has(word) && /^\d/.test(rest)) return true;
  if (LEADING_ABBREVIATIONS.has(word)) return true;
  const mayClose = CLOSING_ABBREVIATIONS.has(word) || /^\p{L}(?:\.\p{L})*$/u.test(word);
  return mayClose && !opensSentence(rest);
}
