/** A stretch of a statement: as it stands, cut from what the writer gave, or without support. */
export interface Piece {
  readonly text: string;
  readonly kind: 'plain' | 'cut' | 'bad';
}

/**
 * The statement with the words that were cut from the draft struck through, or null where the change was
 * more than a cut: then the two texts are better read one after the other.
 */
export function strikeWords(drafted: string, text: string): Piece[] | null {
  const before = drafted.split(/\s+/);
  const after = text.split(/\s+/);
  if (after.length >= before.length) return null;
  const head = commonStart(before, after);
  const tail = commonStart(before.slice(head).reverse(), after.slice(head).reverse());
  const middle = strikeMiddle(
    before.slice(head, before.length - tail),
    after.slice(head, after.length - tail),
  );
  if (middle === null) return null;
  return joinPieces([...plain(after.slice(0, head)), ...middle, ...plain(after.slice(after.length - tail))]);
}

/** Marks every word of `before` that `after` no longer has; null when `after` has words of its own. */
function strikeMiddle(before: readonly string[], after: readonly string[]): Piece[] | null {
  const pieces: Piece[] = [];
  let next = 0;
  for (const word of before) {
    const kept = after[next];
    const stays = kept !== undefined && same(word, kept);
    pieces.push(stays ? { text: kept, kind: 'plain' } : { text: word, kind: 'cut' });
    if (stays) next += 1;
  }
  return next === after.length ? pieces : null;
}

function joinPieces(words: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const { text, kind } of words) {
    const last = joined.at(-1);
    if (last?.kind === kind) joined[joined.length - 1] = { text: `${last.text} ${text}`, kind };
    else joined.push({ text, kind });
  }
  return joined.map(({ text, kind }, at) => ({ text: at === joined.length - 1 ? text : `${text} `, kind }));
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((word, at) => !same(word, b[at] ?? ''));
  return differs < 0 ? Math.min(a.length, b.length) : Math.min(differs, b.length);
}

const plain = (words: readonly string[]): Piece[] => words.map((text) => ({ text, kind: 'plain' }));
/** A cut may move a comma or a capital; the word is the same all the same. */
const same = (a: string, b: string): boolean => bare(a) === bare(b);
const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') || word;
