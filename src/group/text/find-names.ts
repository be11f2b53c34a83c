import { LEADING_ABBREVIATIONS } from '../../domain/text/abbreviations.js';
import { isFillWord } from './stop-words.js';

/** A name that a text mentions. */
export interface Mention {
  /** As an editor reads it: "Bank of England". */
  readonly label: string;
  /** Mentions; a surname that is implied by a full name counts half. */
  count: number;
}

/** Names beyond this many characters of text say little of the event. */
const READ_CHARACTERS = 3000;
const MOST_NAMES = 60;
const LINKS = new Set('of the de del la van von der al bin and for & du da'.split(' '));
const TITLES = new Set(
  `president prime minister mr mrs ms dr sen senator rep representative gov governor gen general judge justice chief
  secretary king queen prince princess sir lord lady pope police officer sgt lt capt col the a an chancellor mayor
  professor prof ceo`.split(/\s+/),
);
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.&-]*/gu;
const SENTENCE_GAP = /(?<=[.!?]["”’')\]]?)\s+(?=["“‘'([]?[\p{Lu}\p{N}])|\n+/u;
/** Stands where punctuation parts two words. */
const BREAK = '';

/** What the text shows of each word's case. */
interface CaseRecord {
  /** Words seen with a capital where no sentence begins. */
  readonly capitalInside: ReadonlySet<string>;
  readonly lowerCase: ReadonlySet<string>;
}

/**
 * Names in title and text: runs of capitalised words. A word that opens a sentence counts only where the rest of
 * the text shows that its capital is its own. Keys are in lower case.
 */
export function findNames(title: string, text: string, language: string): Map<string, Mention> {
  const lines = splitRoughly(text.slice(0, READ_CHARACTERS)).map(splitWords);
  const record = recordCase(lines);
  const found = new Map<string, Mention>();
  const headline = splitWords(title);
  const keep = keepInHeadline(headline, record, text.length > 400);
  for (const run of runsOf(headline, keep)) addName(found, run, language);
  for (const line of lines) {
    if (found.size > MOST_NAMES) break;
    const isName = (word: string, at: number): boolean =>
      isCapitalised(word) && (at > 0 || ownsItsCapital(line, record, language));
    for (const run of runsOf(line, isName)) addName(found, run, language);
  }
  return found;
}

/** Quick sentences: where a name begins matters here, not where a quotation ends. */
function splitRoughly(text: string): string[] {
  const lines: string[] = [];
  let joined = '';
  for (const piece of text.split(SENTENCE_GAP)) {
    joined = joined ? `${joined} ${piece}` : piece;
    if (endsInAbbreviation(joined)) continue;
    lines.push(joined);
    joined = '';
  }
  if (joined) lines.push(joined);
  return lines;
}

function endsInAbbreviation(text: string): boolean {
  if (!text.endsWith('.')) return false;
  const word = text.slice(text.lastIndexOf(' ') + 1, -1).toLowerCase();
  return word.length === 1 || LEADING_ABBREVIATIONS.has(word);
}

function splitWords(sentence: string): string[] {
  const words: string[] = [];
  let end = 0;
  for (const match of sentence.matchAll(WORD)) {
    if (end > 0 && /\S/.test(sentence.slice(end, match.index))) words.push(BREAK);
    words.push(match[0]);
    end = match.index + match[0].length;
  }
  return words;
}

function recordCase(lines: readonly (readonly string[])[]): CaseRecord {
  const capitalInside = new Set<string>();
  const lowerCase = new Set<string>();
  for (const line of lines) {
    for (const [at, word] of line.entries()) {
      if (word === BREAK) continue;
      if (!isCapitalised(word)) lowerCase.add(word);
      else if (at > 0) capitalInside.add(word);
    }
  }
  return { capitalInside, lowerCase };
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** In A Headline Like This One only the words that the text writes with a capital, too, are names. */
function keepInHeadline(headline: readonly string[], record: CaseRecord, textTells: boolean) {
  const words = headline.filter((word) => word !== BREAK);
  const inCapitals = words.length > 3 && words.filter(isCapitalised).length / words.length > 0.6;
  return (word: string, at: number): boolean => {
    if (!isCapitalised(word)) return false;
    if (inCapitals) {
      if (record.lowerCase.has(word.toLowerCase())) return false;
      return !textTells || record.capitalInside.has(word);
    }
    return at > 0 || ownsItsCapital(headline, record, 'en');
  };
}

/** Whether the first word of a sentence is a name there, by what the rest of the text shows. */
function ownsItsCapital(line: readonly string[], record: CaseRecord, language: string): boolean {
  const word = line[0] ?? BREAK;
  if (record.capitalInside.has(word) || /^[A-Z]{2,}$/.test(word)) return true;
  if (record.lowerCase.has(word.toLowerCase())) return false;
  const next = line[1] ?? BREAK;
  return record.capitalInside.has(next) || (isCapitalised(next) && !isFillWord(word.toLowerCase(), language));
}

/** Neighbouring words that are names, joined by links such as "of" where a capital follows. */
function runsOf(line: readonly string[], isName: (word: string, at: number) => boolean): string[][] {
  const runs: string[][] = [];
  let run: string[] = [];
  const close = (): void => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (const [at, word] of line.entries()) {
    if (word !== BREAK && isName(word, at)) {
      run.push(word);
      if (/['’]s$/.test(word) || (word.length > 4 && word.endsWith('.'))) close();
    } else if (run.length > 0 && LINKS.has(word) && isCapitalised(line[at + 1] ?? BREAK)) run.push(word);
    else close();
  }
  close();
  return runs;
}

function addName(found: Map<string, Mention>, run: readonly string[], language: string): void {
  const words = run.map((word) => word.replace(/['’]s$|\.$/, '')).filter((word) => word.length > 1);
  while (isLeadIn(words[0], language)) words.shift();
  while (LINKS.has(words.at(-1)?.toLowerCase() ?? '')) words.pop();
  const label = words.join(' ');
  if (label.length < 3 || (words.length === 1 && isFillWord(label.toLowerCase(), language))) return;
  addMention(found, label, 1);
  const last = words.at(-1) ?? '';
  if (words.length > 1 && last.length > 2 && !isFillWord(last.toLowerCase(), language))
    addMention(found, last, 0.5);
}

function isLeadIn(word: string | undefined, language: string): boolean {
  const lower = word?.toLowerCase();
  return lower !== undefined && (TITLES.has(lower) || isFillWord(lower, language));
}

function addMention(found: Map<string, Mention>, label: string, count: number): void {
  const key = label.toLowerCase();
  const known = found.get(key);
  if (known) known.count += count;
  else found.set(key, { label, count });
}
