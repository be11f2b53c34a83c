import { type Token, tokens } from '../../domain/text/tokens.js';
import { type CasedWord, casedWords } from './cased-words.js';
import { isFillWord } from './stop-words.js';

/** A name that a text mentions. */
export interface Mention {
  /** As an editor reads it: "Bank of England". */
  readonly label: string;
  /** Mentions; a surname that is implied by a full name counts half. */
  count: number;
}

const MOST_NAMES = 60;
/** Below this many words a text does not show which words of its headline are names. */
const TELLING_WORDS = 60;
const LINKS = new Set('of the de del la van von der al bin and for du da'.split(' '));
const TITLES = new Set(
  `president prime minister mr mrs ms dr sen senator rep representative gov governor gen general judge justice chief
  secretary king queen prince princess sir lord lady pope police officer sgt lt capt col the a an chancellor mayor
  professor prof ceo`.split(/\s+/),
);

/** What the text shows of each word's case. */
interface CaseRecord {
  /** Words seen with a capital where no sentence begins. */
  readonly capitalInside: ReadonlySet<string>;
  readonly lowerCase: ReadonlySet<string>;
}

/**
 * Names in title and text: runs of capitalised words. A word that opens a sentence counts only where the rest of
 * the text shows that its capital is its own. Keys are in lower case.
 * @param read the tokens of the text, or of its beginning
 */
export function findNames(
  title: string,
  text: string,
  read: readonly Token[],
  language: string,
): Map<string, Mention> {
  const words = casedWords(text, read);
  const record = recordCase(words);
  const headline = casedWords(title, tokens(title));
  const inHeadline = keepInHeadline(headline, record, words.length > TELLING_WORDS, language);
  const found = new Map<string, Mention>();
  for (const run of runsOf(headline, inHeadline)) addName(found, title, run, language);
  const inText = (at: number): boolean => isName(words, at, record, language);
  for (const run of runsOf(words, inText)) {
    if (found.size > MOST_NAMES) break;
    addName(found, text, run, language);
  }
  return found;
}

function recordCase(words: readonly CasedWord[]): CaseRecord {
  const capitalInside = new Set<string>();
  const lowerCase = new Set<string>();
  for (const { lower, isCapitalised, opens } of words) {
    if (!isCapitalised) lowerCase.add(lower);
    else if (!opens) capitalInside.add(lower);
  }
  return { capitalInside, lowerCase };
}

/** In A Headline Like This One only the words that the text writes with a capital, too, are names. */
function keepInHeadline(
  headline: readonly CasedWord[],
  record: CaseRecord,
  textTells: boolean,
  language: string,
): (at: number) => boolean {
  const capitals = headline.filter(({ isCapitalised }) => isCapitalised).length;
  const inCapitals = headline.length > 3 && capitals / headline.length > 0.6;
  if (!inCapitals) return (at) => isName(headline, at, record, language);
  return (at) => {
    const word = headline[at];
    if (word === undefined || !word.isCapitalised || record.lowerCase.has(word.lower)) return false;
    return !textTells || record.capitalInside.has(word.lower);
  };
}

function isName(words: readonly CasedWord[], at: number, record: CaseRecord, language: string): boolean {
  const word = words[at];
  if (word === undefined || !word.isCapitalised) return false;
  if (!word.opens) return true;
  if (record.capitalInside.has(word.lower) || /^[A-Z]{2,}$/.test(word.text)) return true;
  if (record.lowerCase.has(word.lower)) return false;
  const next = words[at + 1];
  if (next === undefined || next.opens || !next.isCapitalised) return false;
  return record.capitalInside.has(next.lower) || !isFillWord(word.lower, language);
}

/** Neighbouring words that are names, joined by links such as "of" where a capital follows. */
function runsOf(words: readonly CasedWord[], isNameAt: (at: number) => boolean): CasedWord[][] {
  const runs: CasedWord[][] = [];
  let run: CasedWord[] = [];
  for (const [at, word] of words.entries()) {
    const goesOn = run.length > 0 && word.follows;
    if (isNameAt(at)) {
      if (!goesOn) {
        run = [];
        runs.push(run);
      }
      run.push(word);
    } else if (goesOn && LINKS.has(word.lower) && words[at + 1]?.isCapitalised === true) run.push(word);
    else run = [];
  }
  return runs;
}

function addName(
  found: Map<string, Mention>,
  text: string,
  run: readonly CasedWord[],
  language: string,
): void {
  let [from, to] = [0, run.length];
  while (from < to && isLeadIn(run[from], language)) from++;
  while (to > from && LINKS.has(run[to - 1]?.lower ?? '')) to--;
  const words = run.slice(from, to).filter((word) => word.lower.length > 1);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return;
  const key = words.map((word) => word.lower).join(' ');
  if (key.length < 3 || (words.length === 1 && isFillWord(key, language))) return;
  addMention(found, key, text.slice(first.start, last.end), 1);
  if (words.length > 1 && last.lower.length > 2 && !isFillWord(last.lower, language))
    addMention(found, last.lower, last.text, 0.5);
}

function isLeadIn(word: CasedWord | undefined, language: string): boolean {
  if (word === undefined) return false;
  return word.lower.length < 2 || TITLES.has(word.lower) || isFillWord(word.lower, language);
}

function addMention(found: Map<string, Mention>, key: string, label: string, count: number): void {
  const known = found.get(key);
  if (known) known.count += count;
  else found.set(key, { label, count });
}
