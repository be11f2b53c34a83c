/** Sets typewriter quotation marks and apostrophes as a typesetter would. */
export function setQuotes(text: string): string {
  return text
    .replace(/(^|[\s([\u2014\u2018\u201c])"/g, '$1\u201c')
    .replace(/"/g, '\u201d')
    .replace(/(^|[\s([\u2014\u201c])'/g, '$1\u2018')
    .replace(/'/g, '\u2019');
}
