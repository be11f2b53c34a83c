const ROMAN: ReadonlyMap<string, number> = new Map(
  Object.entries({ I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }),
);
/** Signs that part thousands and decimals in other scripts. */
const SEPARATORS: ReadonlyMap<string, string> = new Map([
  ['٬', ','],
  ['，', ','],
  ['٫', '.'],
  ['．', '.'],
]);

/**
 * A figure in ASCII: decimal digits of every script by their value, whole Roman numerals, circled and full-width
 * figures, vulgar fractions as decimals ("5½" is "5.5"). Null for a figure that cannot be read with certainty,
 * such as "300²": a power and a footnote look the same.
 */
export function plainFigure(text: string): string | null {
  if (/^[\d.,:]+$/.test(text)) return text;
  const [, whole = '', tail = ''] = /^((?:\p{Nd}|[.,:٬，٫．])*)(.*)$/su.exec(text) ?? [];
  const digits = [...whole].map((character) => SEPARATORS.get(character) ?? digitOf(character)).join('');
  if (tail === '') return digits;
  const part = partOf(tail);
  if (part === null) return null;
  if (digits === '') return String(part);
  // "5½" adds a fraction; any other sign behind digits is a power, a footnote or an index.
  return part < 1 && /^\d+$/.test(digits) ? String(Number(digits) + part) : null;
}

/** The value of a decimal digit: Unicode lists each script's ten in a row, beginning with its zero. */
function digitOf(character: string): string {
  let code = character.codePointAt(0) ?? 0;
  if (!/\p{Nd}/u.test(character)) return character;
  const own = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - 1))) code--;
  return String((own - code) % 10);
}

/** Figures that are no decimal digits, taken alone. */
function partOf(text: string): number | null {
  const plain = text.normalize('NFKC');
  if (/^\d+$/.test(plain)) return [...text].some((sign) => /[⁰-₉²³¹]/u.test(sign)) ? null : Number(plain);
  const [, top, bottom] = /^(\d+)⁄(\d+)$/.exec(plain) ?? [];
  if (top !== undefined && bottom !== undefined && Number(bottom) > 0) {
    return Number((Number(top) / Number(bottom)).toPrecision(6));
  }
  return /^[IVXLCDM]+$/i.test(plain) ? romanValue(plain.toUpperCase()) : null;
}

function romanValue(numeral: string): number {
  const values = [...numeral].map((letter) => ROMAN.get(letter) ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
