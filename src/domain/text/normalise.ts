/** A text in plain typography, with the way back to the original. */
export interface Normalised {
  readonly text: string;
  /** The offset in the original of the character at `offset`; `text.length` maps to the original's length. */
  toOriginal(offset: number): number;
}

/** Typographic variants and their plain form. Letters and their case stay as they are. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ...each('“”„‟″«»', '"'),
  ...each('‘’‚‛′ʼ`´', "'"),
  ...each('‐‑‒–—―−', '-'),
  ['…', '...'],
  ['ﬀ', 'ff'],
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
  ['ﬃ', 'ffi'],
  ['ﬄ', 'ffl'],
  ...each('\u00ad\u200b\u200c\u200d\u2060\ufeff', ''),
]);

function each(characters: string, plain: string): [string, string][] {
  return [...characters].map((character) => [character, plain]);
}

/**
 * Plain quotation marks, dashes, ellipses, ligatures; every run of white space becomes one space and spaces at
 * either end go. Combining accents are composed where one follows its letter (NFC for that pair).
 */
export function normalise(text: string): Normalised {
  const pieces: string[] = [];
  const origins: number[] = [];
  let spaceAt = -1;
  const put = (piece: string, origin: number): void => {
    if (spaceAt >= 0 && pieces.length > 0) {
      pieces.push(' ');
      origins.push(spaceAt);
    }
    spaceAt = -1;
    for (const unit of piece.split('')) {
      pieces.push(unit);
      origins.push(origin);
    }
  };
  for (let at = 0; at < text.length; at++) {
    const { plain, used } = plainAt(text, at);
    if (plain === ' ') spaceAt = spaceAt < 0 ? at : spaceAt;
    else if (plain !== '') put(plain, at);
    at += used - 1;
  }
  return {
    text: pieces.join(''),
    toOriginal: (offset) => origins[offset] ?? text.length,
  };
}

function plainAt(text: string, at: number): { plain: string; used: number } {
  const character = text[at] ?? '';
  if (/\s/.test(character)) return { plain: ' ', used: 1 };
  // Corpora and old typewriters write `` and '' for double marks.
  if ((character === '`' || character === "'") && text[at + 1] === character) return { plain: '"', used: 2 };
  const next = text[at + 1];
  if (next !== undefined && /\p{M}/u.test(next)) {
    const composed = (character + next).normalize('NFC');
    if (composed.length === 1) return { plain: composed, used: 2 };
  }
  return { plain: PLAIN.get(character) ?? character, used: 1 };
}
