/** Unicode encodings that the first bytes give away. */
export type UnicodeForm = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

const startsWith = (bytes: Uint8Array, ...expected: number[]): boolean =>
  expected.every((byte, index) => bytes[index] === byte);

/** The form that a byte order mark names (Unicode §23.8); UTF-32 first, since its mark starts like UTF-16's. */
export function formOfMark(bytes: Uint8Array): UnicodeForm | null {
  if (startsWith(bytes, 0xff, 0xfe, 0, 0) && bytes.length % 4 === 0) return 'utf-32le';
  if (startsWith(bytes, 0, 0, 0xfe, 0xff)) return 'utf-32be';
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8';
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  return null;
}

/** The form that the zero bytes round a first `<` show where there is no mark (XML 1.0 appendix F). */
export function formOfFirstBracket(bytes: Uint8Array): UnicodeForm | null {
  if (startsWith(bytes, 0x3c, 0, 0, 0)) return 'utf-32le';
  if (startsWith(bytes, 0, 0, 0, 0x3c)) return 'utf-32be';
  if (startsWith(bytes, 0x3c, 0) && bytes[3] === 0) return 'utf-16le';
  if (startsWith(bytes, 0, 0x3c, 0)) return 'utf-16be';
  return null;
}

/** How far into the bytes zeros are counted. */
const HEAD_BYTES = 2048;
/** Markup and European text have a zero in nearly every pair; text of a hundred Chinese characters has few. */
const ZEROS = 0.4;

/** The form that zero bytes at every second place show, wherever the first `<` is. */
export function formOfZeros(bytes: Uint8Array): UnicodeForm | null {
  const head = bytes.subarray(0, HEAD_BYTES);
  const even = head.filter((byte, at) => byte === 0 && at % 2 === 0).length;
  const odd = head.filter((byte, at) => byte === 0 && at % 2 === 1).length;
  const enough = (head.length / 2) * ZEROS;
  if (head.length < 8) return null;
  if (odd > enough && even === 0) return 'utf-16le';
  return even > enough && odd === 0 ? 'utf-16be' : null;
}

/** Decodes any Unicode form; `TextDecoder` has no UTF-32. */
export function decodeUnicode(bytes: Uint8Array, form: UnicodeForm): string {
  if (form === 'utf-32le' || form === 'utf-32be') return decodeUtf32(bytes, form === 'utf-32le');
  return new TextDecoder(form).decode(bytes);
}

function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let index = 0; index + 3 < bytes.length; index += 4) {
    const point = view.getUint32(index, littleEndian);
    if (point === 0xfeff) continue;
    text += point <= 0x10ffff && (point < 0xd800 || point > 0xdfff) ? String.fromCodePoint(point) : '\ufffd';
  }
  return text;
}
