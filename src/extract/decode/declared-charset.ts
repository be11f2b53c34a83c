/** How far into a document a declaration is looked for; HTML asks for 1,024 bytes, real pages put it later. */
const HEAD_BYTES = 8192;

const IN_HEADER = /charset\s*=\s*["']?\s*([^\s"';,]+)/i;
const IN_XML = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']?([^\s"'?>]+)/i;
const IN_META = /<meta\b[^>]*?charset\s*=\s*["']?\s*([^\s"'/>;]+)/i;

/** The charset labels that the response header and the document give, strongest first (RFC 7303 §3). */
export function declaredCharsets(
  bytes: Uint8Array,
  contentType: string | null,
  kind: 'xml' | 'html',
): string[] {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES)).toString(
    'latin1',
  );
  const inDocument = kind === 'xml' ? [IN_XML] : [IN_META, IN_XML];
  const found = [IN_HEADER.exec(contentType ?? '')?.[1], ...inDocument.map((form) => form.exec(head)?.[1])];
  return found.filter((label) => label !== undefined);
}

/** The name that the Encoding standard has for a label, or null where it has none. */
export function knownCharset(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
