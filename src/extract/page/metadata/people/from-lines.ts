import type { Line } from '../../body/split-lines.js';
import { countWords } from '../../words.js';
import { findDate } from '../dates/find-date.js';
import { linesByHeadline } from '../lines-by-headline.js';
import type { PageFacts } from '../page-facts.js';
import { cleanName } from './clean-name.js';
import { isPersonName } from './person-name.js';
import { splitNames } from './split-names.js';

const BY =
  '(?:(?:[Ww]ritten|[Pp]osted|[Pp]ublished|[Rr]eported|[Ww]ords|[Ss]tory|[Tt]ext)\\s+)?(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|[Pp]or|[Dd]i|[Aa]utor(?:in)?:|[Аа]втор:|[Aa]uthor:|[Tt]ext:|[Pp]rzez|[Dd]oor)\\s*:?';
const SURNAME = "\\p{Lu}[\\p{L}.'’-]+\\s+(?:(?:de|van|von|der|den|di|la|le|el|bin|al)\\s+)*\\p{Lu}";
/** One name alone is a name where nothing but a separator follows. */
const ONE_NAME = '\\p{Lu}\\p{L}+\\s*(?:[·|•]|$)';

/** "By Jane Doe" and its like, at the beginning of a line or behind a date. */
const BYLINE = new RegExp(`(?:^|[\\s|·•,])${BY}\\s*(?=${SURNAME})|^${BY}\\s*(?=${ONE_NAME})`, 'u');
const ONLY_BY = new RegExp(`^(?:${BY}|[Aa]uthors?:?|[Aa]utor(?:in|en)?:?)$`, 'u');
/** Reviewers did not write the article. */
const REVIEWED = /\b(?:reviewed|checked|approved|edited|photos?|illustrations?) by\b/i;
const MAX_WORDS = 20;

/** The names in the author line by the headline. */
export function fromLines(facts: PageFacts): string[] {
  const near = linesByHeadline(facts).filter((line) => line.words <= MAX_WORDS && !REVIEWED.test(line.text));
  for (const read of [behindBy, underLabel, besideDate]) {
    for (const line of near) {
      const names = read(line, facts.lines);
      if (names.length > 0) return names;
    }
  }
  return [];
}

type Reader = (line: Line, all: readonly Line[]) => string[];

const behindBy: Reader = ({ text }) => {
  const apart = text.replace(/^([Bb]y|[Vv]on|[Pp]ar|[Pp]or)(?=\p{Lu}\p{Ll})/u, '$1 ');
  const byline = BYLINE.exec(apart);
  const name = byline && cleanName(apart.slice(byline.index + byline[0].length));
  return name ? splitNames(name) : [];
};

/** "By" on a line of its own, the name on the next. */
const underLabel: Reader = (line, all) => {
  const next = ONLY_BY.test(line.text) ? all[all.indexOf(line) + 1] : undefined;
  const names = next ? splitNames(cleanName(next.text) ?? '') : [];
  return names.every(isPersonName) ? names : [];
};

/** "5 March 2024 | Jane Doe": a name as a part of the date line, where just one part reads like a name. */
const besideDate: Reader = ({ text }) => {
  if (findDate(text, false) === null) return [];
  const parts = text.replace(/(?<=\d{4})(?=\p{Lu})/u, '|').split(/\s*[|•·・–—]\s*/);
  const names = parts.filter((part) => countWords(part) >= 2 && countWords(part) <= 4 && isPersonName(part));
  return names.length === 1 ? names : [];
};
