/**
 * Words for use inside quotation marks: on one line, with their own double marks made single. Only the marks
 * change; straight ones are opened or closed by what stands before them.
 */
export function nestQuotes(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replace(/(^|[\s([—–-])"/g, '$1‘')
    .replaceAll('"', '’');
}
