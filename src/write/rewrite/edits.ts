/** A replacement in a sentence; offsets into the sentence's own text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** Applies edits that do not overlap; of two that do, the first one stands. Opens with a capital. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let position = 0;
  for (const { start, end, replacement } of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < position) continue;
    result += text.slice(position, start) + replacement;
    position = end;
  }
  return openWithCapital((result + text.slice(position)).replace(/ {2,}/g, ' ').trim());
}

/** A capital for the first letter, unless the word carries its own ("iPhone"). */
export function openWithCapital(text: string): string {
  return text.replace(/^(["“‘'(]*)(\p{Ll})(?!\p{Lu})/u, (_, marks: string, letter: string) => {
    return marks + letter.toUpperCase();
  });
}
