import type { Token } from '../../domain/text/tokens.js';
import { findNames } from '../text/find-names.js';

/** What of a report stays the same in another language: figures, and names that are spelled alike. */
export interface Anchors {
  /** As they are compared → as people read them. */
  readonly names: ReadonlyMap<string, string>;
  readonly numbers: ReadonlySet<string>;
}

const READ_CHARACTERS = 1_500;
const MOST_NAMES = 60;
const SHORTEST_NAME = 4;
const YEAR = /^(?:19|20)\d\d$/;
/** "1,200", "1.200" and "1 200" are one figure; "6,3" and "6.3" another. */
const FIGURE =
  /(?<![\p{L}\d.,])\d{1,3}(?:[.,' \u00a0\u202f]\d{3})+(?!\d)|(?<![\p{L}\d.,])\d+(?:[.,]\d{1,2})?(?![\p{L}\d])/gu;

/** Reads them from headline and beginning. */
export function anchorsOf(
  {
    title,
    text,
    tokens,
  }: { readonly title: string; readonly text: string; readonly tokens: readonly Token[] },
  language: string,
): Anchors {
  const head = text.slice(0, READ_CHARACTERS);
  const end = tokens.findIndex(({ start }) => start >= READ_CHARACTERS);
  const read = end < 0 ? tokens : tokens.slice(0, end);
  const names = new Map<string, string>();
  for (const { label } of findNames(title, head, read, language).values())
    for (const word of label.split(/[\s\-–’']+/u)) {
      const key = foldName(word);
      if (key.length >= SHORTEST_NAME && names.size < MOST_NAMES) names.set(key, word);
    }
  return { names, numbers: numbersIn(`${title} ${head}`) };
}

/** Figures of two digits or more, or with a part of one; no years, which many reports share. */
function numbersIn(text: string): Set<string> {
  const figures = (text.match(FIGURE) ?? []).map((figure) => {
    const grouped = /^\d{1,3}(?:[.,' \u00a0\u202f]\d{3})+$/u.test(figure);
    return grouped ? figure.replace(/\D/g, '') : figure.replace(',', '.');
  });
  return new Set(figures.filter((figure) => figure.length > 1 && !YEAR.test(figure)));
}

/** Cyrillic and Greek as they are written in Latin letters, roughly: enough to know a name again. */
const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  `а a б b в v г g ґ g д d е e є e ё e ж zh з z и i і i ї i й i к k л l м m н n о o п p р r с s т t у u ў u ф f х kh
  ц ts ч ch ш sh щ shch ъ _ ы y ь _ э e ю yu я ya ђ d ј j љ l њ n ћ c џ dz
  α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o`
    .trim()
    .split(/\s+/)
    .flatMap((letter, at, all) => (at % 2 === 0 ? [[letter, (all[at + 1] ?? '').replace('_', '')]] : [])),
);

/** A name without what differs from one language's spelling to another's: case, accents, script. */
export function foldName(name: string): string {
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae');
  return [...plain].map((letter) => LATIN[letter] ?? letter).join('');
}

/** Endings that a language hangs on a name ("Karsak", "Karsakskoi") may be so long. */
const LONGEST_ENDING = 3;
const SHORTEST_STEM = 5;

/** The names and figures of both, as the first one's readers know them. */
export function sharedAnchors(
  a: Anchors,
  b: Anchors,
): { readonly names: string[]; readonly numbers: string[] } {
  const names = [...a.names]
    .filter(([key]) => b.names.has(key) || hasInflected(key, b))
    .map(([, label]) => label);
  return { names, numbers: [...a.numbers].filter((number) => b.numbers.has(number)) };
}

function hasInflected(key: string, { names }: Anchors): boolean {
  for (const other of names.keys()) {
    const [short, long] = key.length <= other.length ? [key, other] : [other, key];
    if (
      short.length >= SHORTEST_STEM &&
      long.length - short.length <= LONGEST_ENDING &&
      long.startsWith(short)
    )
      return true;
  }
  return false;
}
