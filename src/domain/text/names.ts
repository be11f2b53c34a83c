import { MONTHS, WEEKDAYS } from './calendar.js';
import { isFirstName } from './first-names.js';
import { INSTITUTIONS, OPENERS, PARTICLES, TITLES } from './name-words.js';
import { CARDINALS, ORDINALS } from './number-words.js';
import { isLowerCased, sentences } from './sentences.js';
import { isStopWord, type Token, tokens } from './tokens.js';

/** A name; `text === source.slice(start, end)` without the title or role, which `title` holds. */
export interface FoundName {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** "President", "Sen", "Chief Executive": the capitalised title or role straight before the name. */
  readonly title: string | null;
}

/**
 * Capitalised spans in reading order: people, places, organisations, products. A common word that is capital
 * only because it opens a sentence or a quotation is left out; weekdays, months and numbers are too.
 * Text without capitals has no names.
 */
export function findNames(text: string): FoundName[] {
  if (isLowerCased(text)) return [];
  const lowerWords = new Set<string>();
  for (const token of tokens(text)) if (/^\p{Ll}/u.test(token.text)) lowerWords.add(token.lower);
  return sentences(text).flatMap((sentence) => {
    const list = tokens(sentence.text);
    return spansOf(sentence.text, list, lowerWords).map(({ first, last, title }) => {
      const start = sentence.start + (list[first]?.start ?? 0);
      const end = sentence.start + endOfName(list[last]);
      return { text: text.slice(start, end), start, end, title };
    });
  });
}

/** The possessive 's is not part of a name. */
function endOfName(token: Token | undefined): number {
  if (!token) return 0;
  return token.end - (/['’]s$/.exec(token.text)?.[0].length ?? 0);
}

interface Span {
  readonly first: number;
  readonly last: number;
  readonly title: string | null;
}

function spansOf(text: string, list: readonly Token[], lowerWords: ReadonlySet<string>): Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < list.length; index++) {
    if (!isNameWord(text, list, index, lowerWords)) continue;
    const last = extend(text, list, index, lowerWords);
    const span = withoutTitle(text, list, index, last);
    if (span) spans.push(span);
    index = last;
  }
  return spans;
}

function isNameWord(
  text: string,
  list: readonly Token[],
  index: number,
  lowerWords: ReadonlySet<string>,
): boolean {
  const token = list[index];
  if (!token || !isCapitalised(token) || token.text === 'I') return false;
  const { lower } = token;
  if (isInitial(text, list, index)) return true;
  if (isStopWord(lower) && !/^\p{Lu}{2,}$/u.test(token.text)) return false;
  if (
    /^i['’]/i.test(token.text) ||
    MONTHS.has(lower) ||
    WEEKDAYS.has(lower) ||
    CARDINALS.has(lower) ||
    ORDINALS.has(lower)
  )
    return false;
  if (!isOpening(text, list, index)) return true;
  return !isCommonOpening(list, index, lowerWords);
}

/** "John A. Smith": a letter with its full stop between two words of a name, or beside another such letter. */
function isInitial(text: string, list: readonly Token[], index: number): boolean {
  const [before, token, next] = [list[index - 1], list[index], list[index + 1]];
  if (!token || !next || !isLetter(token) || !/^\. ?$/.test(text.slice(token.end, next.start))) return false;
  if (isLetter(next)) return true;
  if (!isCapitalised(next) || isStopWord(next.lower)) return false;
  const follows = before !== undefined && text.slice(before.end, token.start) === ' ';
  return follows && isCapitalised(before) && !isStopWord(before.lower);
}

const isLetter = ({ text }: Token): boolean => /^\p{Lu}$/u.test(text);

function isCapitalised(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text) || /^\p{Ll}{1,2}\p{Lu}\p{L}+/u.test(token.text); // iPhone, eBay
}

/** At the start of a sentence, of a quotation, or behind a colon. */
function isOpening(text: string, list: readonly Token[], index: number): boolean {
  const before = list[index - 1];
  if (!before) return true;
  const gap = text.slice(before.end, list[index]?.start);
  if (isInitial(text, list, index - 1)) return false;
  return /["“‘'«:•]|[.!?…]\s|\s[–—]\s/.test(gap);
}

const ADVERB = /(?:al|ous|ent|ant|ive|ful|less|ab|ib|ate|ar|ing|ed)ly$|^(?:short|quick|sad|odd)ly$/;

function isCommonOpening(list: readonly Token[], index: number, lowerWords: ReadonlySet<string>): boolean {
  const token = list[index];
  if (!token || /^\p{Lu}{2,}|^\p{L}+\p{Lu}/u.test(token.text)) return false;
  const next = list[index + 1];
  const beforeName = next !== undefined && isCapitalised(next) && !isStopWord(next.lower);
  if (TITLES.has(token.lower)) return !beforeName;
  if (lowerWords.has(token.lower) || OPENERS.has(token.lower)) return true;
  // "Ironically Nichols", but "Kelly Nichols".
  if (beforeName) return ADVERB.test(token.lower) && !isFirstName(token.text);
  return (
    /(?:ings?|ed|ly|tions?|ments?|ists|ers|ors|ness|ities|able|ful|less|ous|ive|al)$/.test(token.lower) &&
    token.lower.length > 4
  );
}

function extend(text: string, list: readonly Token[], from: number, lowerWords: ReadonlySet<string>): number {
  let last = from;
  for (let index = from + 1; index < list.length && index - from < 9; index++) {
    const token = list[index];
    const gap = text.slice(list[index - 1]?.end, token?.start);
    if (!token || !/^(?:[ \u00a0-]|\. |\.|\s?&\s?)$/u.test(gap) || endsSpan(list[index - 1], gap)) break;
    // A title inside a span opens the next name: "European Commission" | "President Ursula von der Leyen".
    if (TITLES.has(token.lower) && !TITLES.has(list[index - 1]?.lower ?? '')) break;
    // "Orwell beat Marrow 3-1": a score is no part of a name.
    if (/^[-–]\d/.test(text.slice(token.end, token.end + 2))) break;
    if (isNameWord(text, list, index, lowerWords) || /^\d+$/.test(token.text)) last = index;
    else if (!joins(list, from, index) || index - last > 2) break;
  }
  return last;
}

/** "Bank of Norvia" is one name; "Ana Ruiz of Norvia" is two. */
function joins(list: readonly Token[], from: number, index: number): boolean {
  const word = list[index]?.lower ?? '';
  if (word === 'of' || word === 'for') {
    return list.slice(from, index).some((token) => INSTITUTIONS.has(token.lower));
  }
  return PARTICLES.has(word);
}

/** "Apple's Cook" is two names; "Mr. Cook" and "J. Cook" are one. */
function endsSpan(before: Token | undefined, gap: string): boolean {
  if (!before || /['’]s$/.test(before.text)) return true;
  return (
    gap.startsWith('.') &&
    before.text.length > 1 &&
    !TITLES.has(before.lower) &&
    !/^(?:st|ft|mt|jr|sr)$/.test(before.lower)
  );
}

function withoutTitle(text: string, list: readonly Token[], from: number, last: number): Span | null {
  let first = from;
  while (first <= last && TITLES.has(list[first]?.lower ?? '')) first++;
  if (first > last) return null;
  if (first === from) return { first, last, title: null };
  const title = text.slice(list[from]?.start, list[first - 1]?.end);
  return { first, last, title };
}
