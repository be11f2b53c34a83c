const WORD = /[\p{L}\p{N}_]+/gu;

/** The words of a text: runs of letters and digits. */
export const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** Chinese, Japanese and Korean are written without spaces; a word there is about two characters. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
const CHARACTERS_PER_WORD = 2;

export function countWords(text: string): number {
  const runs = wordsOf(text).length;
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return Math.max(runs, Math.round(unspaced / CHARACTERS_PER_WORD));
}

/** Words in lower case with one space between: what two spellings of one headline have in common. */
export const bareText = (text: string): string => wordsOf(text.toLowerCase()).join(' ');

/** Every run of four words (or the whole of a shorter text). */
export function shinglesOf(text: string): Set<string> {
  const words = wordsOf(text.toLowerCase());
  const shingles = new Set<string>();
  for (let index = 0; index <= Math.max(0, words.length - 4); index++) {
    shingles.add(words.slice(index, index + 4).join(' '));
  }
  return shingles;
}
