/** Columns of an explanation: names stand in the first, what is told in the second. */
const NAME_WIDTH = 12;
const LINE_WIDTH = 100;
const INDENT = '  ';

/** A stage's heading with its outcome. */
export function heading(stage: string, outcome: string): string {
  return `\n${stage.toUpperCase().padEnd(INDENT.length + NAME_WIDTH)}${outcome}\n`;
}

/** `  name        value`, wrapped under the value. */
export function field(name: string, value: string): string {
  const [first = '', ...rest] = wrap(value, LINE_WIDTH - INDENT.length - NAME_WIDTH);
  const hang = ' '.repeat(INDENT.length + NAME_WIDTH);
  return `${[`${INDENT}${name.padEnd(NAME_WIDTH)}${first}`, ...rest.map((line) => hang + line)].join('\n')}\n`;
}

/** At most `length` characters of a text on one line, cut at a word. */
export function shorten(text: string, length = 160): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).trimEnd()}…`;
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
