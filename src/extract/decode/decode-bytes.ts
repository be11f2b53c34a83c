import { decodeUnicode, formOfFirstBracket, formOfMark, formOfZeros } from './byte-order.js';
import { declaredCharsets, knownCharset } from './declared-charset.js';
import { detectCharset } from './detect-charset.js';
import { countUtf8, repairUtf8 } from './repair-utf8.js';
import { readC1AsWindows1252 } from './windows-1252.js';

/** Text with the charset it was read in, and one sentence where the bytes or their label were wrong. */
export interface Decoded {
  readonly text: string;
  readonly charset: string;
  readonly problem: string | null;
}

/** Encodings whose bytes are all ASCII and that therefore look like valid UTF-8. */
const SEVEN_BIT = /^(?:iso-2022-|hz)/;

/**
 * So many sequences of UTF-8 for each byte that is none make the rest slips within UTF-8: text of other encodings
 * holds a third as many by accident at most (Thai), and nearly none where words have few accents.
 */
const GOOD_PER_BAD = 1;

/**
 * Bytes to text: byte order mark, then the header, then the document's own declaration, then detection. Bytes that
 * are valid UTF-8 are read as UTF-8 whatever a label says: text of another encoding passes that test by accident
 * about never, wrong labels are common.
 * @param contentType the Content-Type header, where there was one
 */
export function decodeBytes(bytes: Uint8Array, contentType: string | null, kind: 'xml' | 'html'): Decoded {
  const decoded = decode(bytes, contentType, kind);
  // U+0000 stands in no text on purpose; XML 1.0 §2.2 forbids it, HTML drops it, and PostgreSQL cannot keep it.
  return { ...decoded, text: decoded.text.replaceAll('\0', '') };
}

function decode(bytes: Uint8Array, contentType: string | null, kind: 'xml' | 'html'): Decoded {
  const form = formOfMark(bytes) ?? formOfFirstBracket(bytes) ?? formOfZeros(bytes);
  if (form !== null && form !== 'utf-8') return read(decodeUnicode(bytes, form), form);
  const labels = declaredCharsets(bytes, contentType, kind);
  const unknown = labels.find((label) => knownCharset(label) === null);
  const charset =
    labels.map(knownCharset).find((name) => name !== null && !name.startsWith('utf-16')) ?? null;
  const decoded = decodeAs(bytes, charset, form === 'utf-8');
  if (unknown === undefined || charset !== null) return decoded;
  return {
    ...decoded,
    problem: `The charset “${unknown}” is unknown; the text was read as ${decoded.charset}.`,
  };
}

function decodeAs(bytes: Uint8Array, charset: string | null, marked: boolean): Decoded {
  const sevenBit = charset !== null && SEVEN_BIT.test(charset);
  if (!sevenBit && isUtf8(bytes)) return read(new TextDecoder('utf-8').decode(bytes), 'utf-8');
  if (charset !== null && charset !== 'utf-8' && !marked)
    return read(decodeLabelled(bytes, charset), charset);
  const { good, bad } = countUtf8(bytes);
  if (marked || good >= bad * GOOD_PER_BAD) {
    const problem = `${bad} ${bad === 1 ? 'byte is' : 'bytes are'} not UTF-8 and ${bad === 1 ? 'was' : 'were'} read as windows-1252.`;
    return { text: repairUtf8(bytes).replace(/^\ufeff/, ''), charset: 'utf-8', problem };
  }
  const guess = detectCharset(bytes);
  const said =
    charset === null ? 'The charset is not declared' : 'The text is not the UTF-8 that it is declared to be';
  return { text: decodeLabelled(bytes, guess), charset: guess, problem: `${said}; it was read as ${guess}.` };
}

const read = (text: string, charset: string): Decoded => ({ text, charset, problem: null });

function decodeLabelled(bytes: Uint8Array, charset: string): string {
  const text = new TextDecoder(charset).decode(bytes);
  return charset === 'windows-1252' ? readC1AsWindows1252(text) : text;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
