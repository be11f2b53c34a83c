import type { Line } from '../../body/split-lines.js';
import { closest, type Test } from '../../tree/query.js';
import { linesByHeadline } from '../lines-by-headline.js';
import type { DateSource, Find } from './date-source.js';

/** A label further away speaks of something else. */
const LABELLED_LINES = 12;
/** Longer lines are text, and a date in them is the date of something told. */
const MAX_WORDS = 30;
const MAX_WORDS_UNLABELLED = 18;
const MAX_WORDS_HEADING = 6;

const PUBLISHED =
  /\b(?:publish(?:ed)?|posted|veröffentlicht|erschienen|erstellt|publié|mis en ligne|publicad[oa]|pubblicat[oa]|geplaatst|gepubliceerd|opublikowan[oy]|опубликовано|publicerad|julkaistu)\b/iu;
const UPDATED =
  /\b(?:updated?|modified|reviewed|changed|edited|aktualisiert|geändert|änderung|mis à jour|modifié|actualizad[oa]|atualizad[oa]|aggiornat[oa]|bijgewerkt|aktualizacja|обновлено)\b/iu;

/** The date line by the headline; one that says "published" goes before one that says nothing. */
export const fromHeadline: DateSource = (facts, find) => {
  const near = linesByHeadline(facts);
  return dateAfterLabel(near.slice(0, LABELLED_LINES), find) ?? firstDate(near, find);
};

/** The date by the headline that is said to be that of an update. */
export const fromUpdateLine: DateSource = (facts, find) => {
  const near = linesByHeadline(facts);
  for (const [index, { text }] of near.entries()) {
    const label = UPDATED.exec(text);
    const date = label && (find(apart(text.slice(label.index))) ?? find(near[index + 1]?.text));
    if (date) return date;
  }
  return null;
};

/** Embedded posts carry days of their own. */
const isReaders: Test = ({ tag, names }) => tag === 'blockquote' || /comment|kommentar|related/i.test(names);

/** A line anywhere that says when the page was published. */
export const fromLabel: DateSource = ({ lines }, find) =>
  dateAfterLabel(
    lines.filter((line) => line.words <= MAX_WORDS && closest(line.block, isReaders) === null),
    find,
  );

/** A line anywhere that says when the page was last changed. */
export const fromUpdateLabel: DateSource = ({ lines }, find) => {
  for (const { text, words, block } of lines) {
    const label = words <= MAX_WORDS ? UPDATED.exec(text) : null;
    const date = label && closest(block, isReaders) === null ? find(apart(text.slice(label.index))) : null;
    if (date) return date;
  }
  return null;
};

/** A date with a word or two: "Bremen, 10. September 2017", "2021-10-16 | Notice". */
const MAX_WORDS_LONE = 6;

/** The date that stands on a line of its own, such as below a signature, where the page holds no other. */
export const fromLoneLine: DateSource = ({ lines }, find) => {
  const days = new Set<string>();
  for (const { text, words, block } of lines) {
    const date = words <= MAX_WORDS_LONE && closest(block, isReaders) === null ? find(text) : null;
    if (date !== null) days.add(date.slice(0, 10));
  }
  const [day] = days;
  return days.size === 1 && day !== undefined ? day : null;
};

/** What follows "Published:", up to "Updated:" where both stand in one line. */
function dateAfterLabel(lines: readonly Line[], find: Find): string | null {
  for (const [index, { text }] of lines.entries()) {
    const label = PUBLISHED.exec(text);
    if (!label) continue;
    const behind = apart(text.slice(label.index));
    const own = find(behind.split(UPDATED)[0]);
    if (own) return own;
    const next = lines[index + 1];
    if (behind.length < 25 && next && next.words <= 8 && find(next.text)) return find(next.text);
  }
  return null;
}

function firstDate(lines: readonly Line[], find: Find): string | null {
  for (const { text, words, role } of lines) {
    if (words > (role === 'heading' ? MAX_WORDS_HEADING : MAX_WORDS_UNLABELLED)) continue;
    const [date] = allDates(apart(text).split(UPDATED)[0] ?? '', find).sort();
    if (date) return date;
  }
  return null;
}

/** Where a line gives two dates without a word, the later one is an update. */
function allDates(text: string, find: Find): string[] {
  const halves = text.split(/(?<=(?:19|20)\d\d)(?=\D*\p{L}{3})/u);
  return halves.map(find).filter((date) => date !== null);
}

/** Author and date are often set side by side without a space: "Jane DoeMar 5". */
const apart = (text: string): string => text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
