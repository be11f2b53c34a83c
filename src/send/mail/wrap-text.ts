/** Text parts are read in terminals and quoted in answers; RFC 3676 §4.2 asks for less than 78 columns. */
export const COLUMNS = 72;

/** One paragraph in lines of at most 72 columns; a longer word, an address say, is never broken. */
export function wrapText(text: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    if (line !== '' && line.length + 1 + word.length > COLUMNS) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].join('\n');
}
