import { readC1AsWindows1252 } from './windows-1252.js';

/** No character of windows-1252 takes more bytes in UTF-8. */
const MOST_BYTES_EACH = 3;

/** How many bytes follow a lead byte of UTF-8 (RFC 3629 §4); -1 where `byte` cannot lead. */
function trailLength(byte: number): number {
  if (byte < 0x80) return 0;
  if (byte >= 0xc2 && byte <= 0xdf) return 1;
  if (byte >= 0xe0 && byte <= 0xef) return 2;
  if (byte >= 0xf0 && byte <= 0xf4) return 3;
  return -1;
}

/** Whether the whole sequence that starts at `index` is there. */
function sequenceLength(bytes: Uint8Array, index: number): number {
  const trail = trailLength(bytes[index] ?? 0);
  for (let next = 1; next <= trail; next++) {
    if (((bytes[index + next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return trail + 1;
}

/** Counts the multi-byte sequences that are UTF-8 and the high bytes that are not. */
export function countUtf8(bytes: Uint8Array): { good: number; bad: number } {
  let good = 0;
  let bad = 0;
  for (let index = 0; index < bytes.length; ) {
    const length = sequenceLength(bytes, index);
    if (length > 1) good++;
    if (length === 0) bad++;
    index += length || 1;
  }
  return { good, bad };
}

/** Decodes UTF-8 in which stray bytes of another encoding were pasted: those are read as windows-1252. */
export function repairUtf8(bytes: Uint8Array): string {
  const { bad } = countUtf8(bytes);
  const repaired = new Uint8Array(bytes.length + bad * (MOST_BYTES_EACH - 1));
  const encoder = new TextEncoder();
  let end = 0;
  for (let index = 0; index < bytes.length; ) {
    const length = sequenceLength(bytes, index);
    const byte = bytes[index] ?? 0;
    if (length === 0) {
      const character = readC1AsWindows1252(String.fromCharCode(byte));
      end += encoder.encodeInto(character, repaired.subarray(end, end + MOST_BYTES_EACH)).written;
    } else for (let next = 0; next < length; next++) repaired[end++] = bytes[index + next] ?? 0;
    index += length || 1;
  }
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(repaired.subarray(0, end));
}
