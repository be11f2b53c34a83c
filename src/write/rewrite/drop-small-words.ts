import { joined } from '../read/joined.js';
import { outsideQuotations } from '../read/outside-quotations.js';
import type { SourceSentence } from '../read/source-text.js';
import type { Edit } from './edits.js';

/** Words that point to the sentence before and mean nothing where that one does not stand. */
const POINTING: readonly RegExp[] = [
  new RegExp(
    joined(`
      , (?:however|meanwhile|though|moreover|furthermore|in turn|for example|for instance|of course|
      then|nevertheless|nonetheless|too|likewise|therefore|indeed),(?= )`),
    'g',
  ),
  /, (?:however|though|meanwhile|too|either|as well|for example|for instance)(?=[.!]["”’)]*$)/g,
  // The dateline says where, and it is gone.
  / here(?= (?:on |late |early |this |last )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|morning|afternoon|evening|week|month|night)\b)/g,
  /(?<!\b(?:but|not|only|who|which|and|is|are|was|were|be)) also(?= (?!known|called|as\b|referred)\p{L})/gu,
];
/** Stock symbols, party labels and the like: "(NASDAQ: ABC)", "(R-Ky.)". */
const ASIDE = new RegExp(
  joined(String.raw`
      [ ]\((?:(?:NASDAQ|NYSE|LSE|TSX|ASX|[A-Z]{2,5}):? ?[A-Z.]{1,6}|[A-Z]{1,5}\.[A-Z]{1,2}|
      [RDI][-–][A-Z][A-Za-z.]{1,6}|opens new tab|video|photo)\)`),
  'g',
);

/** "Agnes Tolliver, its director, said": whose director she is stands elsewhere. */
const WHOSE = /(?<=^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3}), (?:its|their) [^,]{3,60},(?= \p{Ll})/gu;

/** "Said its director, Hugo Mansour": the name says who, where "its" says nothing. */
const SAID_ITS =
  /(?<=\b(?:said|says|added|wrote) )(?:its|their) [^,.]{3,60}, (?=\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3}[,.])/gu;

/** What "its" can stand for opens the sentence: "The chain Korn lost a tenth of its sales, said its spokesman". */
const OWNER =
  /^(?:The (?:\p{L}+ ){1,4}?(?:\p{Lu}\p{L}+|\p{Ll}+) |\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)* )(?!of\b|in\b)\p{Ll}/u;

/** Marks of footnotes: "(3).", "[12],". */
const REFERENCE = /\s?[[(]\d{1,3}(?:, ?\d{1,3})*[\])](?=[.,;:]|$)/g;

/** "She added that": the sentence she added it to stands elsewhere, so she said it. */
const ADDED: Readonly<Record<string, string>> = { added: 'said', adds: 'says', continued: 'said' };

/** What must stand behind "added" for it to be speech: "that", a stop, or a clause with a subject of its own. */
const SAID_BEHIND = /^(?:[,.:]| that\b| (?:he|she|they|it|we|there)\b|\s*$)/;

/** Or the words themselves; "continued their campaign against “the dozen”" quotes nobody. */
const QUOTED_BEHIND = /^(?: (?:in|on|to) [^“",.]{1,40})?[,:]? [“"]/;

/**
 * Verbs that attribute by adding, put as plain saying where words are added ("she added that"), never where
 * things are ("added 300 jobs"); offsets into the sentence's text.
 */
export function plainSpeech({ attributions, text, start }: SourceSentence): Edit[] {
  const own = outsideQuotations(text);
  return attributions.flatMap(({ cue, speakerEnd }) => {
    const replacement = ADDED[cue.toLowerCase()];
    const at = speakerEnd - start;
    if (replacement === undefined || at < 0 || own.slice(at, at + cue.length + 1) !== ` ${cue}`) return [];
    const behind = at + 1 + cue.length;
    if (!SAID_BEHIND.test(own.slice(behind)) && !QUOTED_BEHIND.test(text.slice(behind))) return [];
    return [{ start: at + 1, end: at + 1 + cue.length, replacement }];
  });
}

/** Deletions of small words and asides outside quotations; offsets into the text. */
export function dropSmallWords(text: string, from: number): Edit[] {
  const own = outsideQuotations(text);
  const edits: Edit[] = [];
  for (const pattern of [...POINTING, ASIDE, REFERENCE, WHOSE, SAID_ITS]) {
    for (const match of own.matchAll(pattern)) {
      if (match.index < from) continue;
      if (pattern === SAID_ITS && OWNER.test(own.slice(from, match.index))) continue;
      const end = match.index + match[0].length;
      edits.push({ start: match.index, end, replacement: '' });
    }
  }
  return edits;
}
