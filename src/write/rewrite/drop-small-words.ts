import { outsideQuotations } from '../read/outside-quotations.js';
import type { Edit } from './edits.js';

/** Words that point to the sentence before and mean nothing where that one does not stand. */
const POINTING: readonly RegExp[] = [
  /, (?:however|meanwhile|though|moreover|furthermore|in turn|for example|for instance|of course|then|nevertheless|nonetheless|too|likewise|therefore|indeed),(?= )/g,
  /, (?:however|though|meanwhile|too|either|as well|for example|for instance)(?=[.!]["”’)]*$)/g,
  /(?<!\b(?:but|not|only|who|which|and|is|are|was|were|be)) also(?= (?!known|called|as\b|referred)\p{L})/gu,
];
/** Stock symbols, party labels and the like: "(NASDAQ: ABC)", "(R-Ky.)". */
const ASIDE = / \((?:(?:NASDAQ|NYSE|LSE|TSX|ASX|[A-Z]{2,5}):? ?[A-Z.]{1,6}|[A-Z]{1,5}\.[A-Z]{1,2}|[RDI]-[A-Z][A-Za-z.]{1,6}|opens new tab|video|photo)\)/g;

/** "Agnes Tolliver, its director, said": whose director she is stands elsewhere. */
const WHOSE = /(?<=^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3}), (?:its|their) [^,]{3,60},(?= \p{Ll})/gu;

/** Marks of footnotes: "(3).", "[12],". */
const REFERENCE = /\s?[[(]\d{1,3}(?:, ?\d{1,3})*[\])](?=[.,;:]|$)/g;

/** Deletions of small words and asides outside quotations; offsets into the text. */
export function dropSmallWords(text: string, from: number): Edit[] {
  const own = outsideQuotations(text);
  const edits: Edit[] = [];
  for (const pattern of [...POINTING, ASIDE, REFERENCE, WHOSE]) {
    for (const match of own.matchAll(pattern)) {
      if (match.index < from) continue;
      const end = match.index + match[0].length;
      edits.push({ start: match.index, end, replacement: '' });
    }
  }
  return edits;
}
