import { formOfZeros } from './byte-order.js';

/** What bytes are by their looks, whatever they are labelled. */
export type ByteKind = 'html' | 'xml' | 'json' | 'pdf' | 'image' | 'archive' | 'text' | 'empty' | 'binary';

/** First bytes of the formats that are most often served where a page was expected (WHATWG MIME Sniffing §6). */
const SIGNATURES: readonly (readonly [ByteKind, string])[] = [
  ['image', '\x89PNG'],
  ['image', '\xff\xd8\xff'],
  ['image', 'GIF8'],
  ['image', 'II*\0'],
  ['image', 'MM\0*'],
  ['image', '\0\0\x01\0'],
  ['archive', 'PK\x03\x04'],
  ['archive', 'PK\x05\x06'],
  ['archive', '\x1f\x8b'],
  ['archive', '7z\xbc\xaf\x27\x1c'],
  ['archive', 'Rar!\x1a'],
  ['archive', '\xfd7zXZ'],
  ['archive', 'BZh91AY'],
  ['archive', '\x28\xb5\x2f\xfd'],
];

/** A PDF reader accepts its header anywhere in the first kilobyte (ISO 32000-1 annex H.3.4.1). */
const PDF_WINDOW = 1024;
const HEAD_BYTES = 4096;

/** A few zero bytes are a slip of the program that wrote the text. */
const MAX_ZEROS = 0.02;

const HTML_TAG =
  /<(?:!doctype\s+html|html|head|body|title|meta|link|script|style|div|p|h[1-6]|a|span|table|ul|ol|br|img|iframe|article|section|main|header|nav)\b/i;
const XML_START = /^<(?:\?xml|!doctype\s+(?!html)|!--|[a-z][\w.-]*(?::[\w.-]+)?[\s/>])/i;

/** Tells what kind of document the bytes hold, from their beginning alone. */
export function sniffKind(bytes: Uint8Array): ByteKind {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES)).toString(
    'latin1',
  );
  if (head.slice(0, PDF_WINDOW).includes('%PDF-')) return 'pdf';
  for (const [kind, signature] of SIGNATURES) if (head.startsWith(signature)) return kind;
  if (/^(?:RIFF.{4}WEBP|.{4}ftyp(?:avif|heic|mif1)|BM.{4}\0{4})/s.test(head)) return 'image';
  if (isBinary(bytes, head)) return 'binary';
  return kindOfText(
    head
      .replace(/\0/g, '')
      .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
      .trim(),
  );
}

function kindOfText(head: string): ByteKind {
  if (head === '') return 'empty';
  if (/^(?:<!doctype\s+svg[^>]*>\s*)?<svg\b/i.test(afterPrologue(head))) return 'image';
  if (/^(?:\{\s*["}]|\[\s*[[{"\]])/.test(head)) return 'json';
  const html = HTML_TAG.exec(head);
  if (XML_START.test(head) && !isHtmlRoot(head)) return 'xml';
  return html ? 'html' : 'text';
}

/** Whether the first element, after declarations and comments, is one of HTML's. */
function isHtmlRoot(head: string): boolean {
  const html = HTML_TAG.exec(afterPrologue(head));
  return html !== null && html.index === 0;
}

/** What follows declarations and comments. One expression for all of them would take exponential time on many. */
function afterPrologue(head: string): string {
  let rest = head.trimStart();
  for (;;) {
    const end = rest.startsWith('<?') ? '?>' : rest.startsWith('<!--') ? '-->' : null;
    const at = end === null ? -1 : rest.indexOf(end);
    if (end === null || at < 0) return rest;
    rest = rest.slice(at + end.length).trimStart();
  }
}

/** Zero bytes in number outside UTF-16 and UTF-32, or a tenth of control characters, never stand in text. */
function isBinary(bytes: Uint8Array, head: string): boolean {
  const zeros = head.split('\0').length - 1;
  if (zeros > head.length * MAX_ZEROS) {
    const marked = /^(?:\xff\xfe|\xfe\xff|\0\0\xfe\xff|<\0|\0<|\0\0\0<)/.test(head);
    return !marked && formOfZeros(bytes) === null;
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: counting them is the point
  const controls = head.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]/g)?.length ?? 0;
  return bytes.length > 0 && controls / head.length > 0.1;
}
