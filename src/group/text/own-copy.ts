/**
 * The same text in memory of its own. V8 keeps a part of a string as a pointer into the whole, so a word of an article
 * that is remembered would keep the whole article in memory.
 */
export function ownCopy(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
