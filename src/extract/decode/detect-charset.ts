import chardet from 'chardet';
import { knownCharset } from './declared-charset.js';

/** What undeclared text of the Western web most often is, and what a wrong guess harms least. */
const FALLBACK = 'windows-1252';

/** Detection reads this much: frequencies are settled long before, and its cost grows with the length. */
const SAMPLE_BYTES = 64 * 1024;

/** Guesses the charset of bytes that are not valid UTF-8. */
export function detectCharset(bytes: Uint8Array): string {
  for (const guess of chardet.analyse(bytes.subarray(0, SAMPLE_BYTES))) {
    const charset = knownCharset(guess.name);
    if (charset && !charset.startsWith('utf-')) return charset;
  }
  return FALLBACK;
}
