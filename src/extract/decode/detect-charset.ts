import chardet from 'chardet';
import { knownCharset } from './declared-charset.js';

/** What undeclared text of the Western web most often is, and what a wrong guess harms least. */
const FALLBACK = 'windows-1252';

/** Detection reads this much: frequencies are settled long before, and its cost grows with the length. */
const SAMPLE_BYTES = 64 * 1024;

/** From this share of high bytes among the letters on, the text is not in the Latin alphabet. */
const NOT_LATIN = 0.5;
const LATIN = /^(?:windows-125[024]|iso-8859-(?:1|2|3|4|9|1[0-6])|macintosh)$/;

/** Guesses the charset of bytes that are not valid UTF-8. */
export function detectCharset(bytes: Uint8Array): string {
  const text = withoutTags(bytes.subarray(0, SAMPLE_BYTES));
  const isLatin = shareOfHighBytes(text) < NOT_LATIN;
  for (const guess of chardet.analyse(text)) {
    const charset = knownCharset(guess.name);
    if (charset && !charset.startsWith('utf-') && (isLatin || !LATIN.test(charset))) return charset;
  }
  return FALLBACK;
}

/** The bytes between tags: the letters of markup would drown those of the text. */
function withoutTags(bytes: Uint8Array): Uint8Array {
  let inTag = false;
  return bytes.filter((byte) => {
    if (byte === 0x3c) inTag = true;
    const keep = !inTag;
    if (byte === 0x3e) inTag = false;
    return keep;
  });
}

const isLetter = (byte: number): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;

function shareOfHighBytes(bytes: Uint8Array): number {
  const high = bytes.filter((byte) => byte >= 0x80).length;
  const letters = bytes.filter(isLetter).length;
  return high / Math.max(1, high + letters);
}
