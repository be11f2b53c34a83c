/**
 * The characters of bytes 0x80–0x9f in windows-1252 (WHATWG Encoding, index-windows-1252). Node 20's
 * `TextDecoder('windows-1252')` takes a Latin-1 fast path and returns C1 controls for them, so they are mapped here.
 */
const HIGH =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const C1_CONTROLS = /[\u0080-\u009f]/g;

/** Reads C1 controls, which no text means to hold, as the windows-1252 characters of the same byte. */
export function readC1AsWindows1252(text: string): string {
  return text.replace(C1_CONTROLS, (control) => HIGH[control.charCodeAt(0) - 0x80] ?? control);
}
