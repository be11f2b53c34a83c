/** What windows-1252 puts at 0x80–0x9f (WHATWG Encoding, index windows-1252); the five gaps are control codes. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Text as windows-1252; a character that it lacks becomes a numeric reference, as HTML and XML allow. */
export function encodeWindows1252(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    const high = HIGH.indexOf(sign);
    if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) bytes.push(code);
    else if (high >= 0) bytes.push(0x80 + high);
    else bytes.push(...Buffer.from(`&#${code};`, 'ascii'));
  }
  return Uint8Array.from(bytes);
}
