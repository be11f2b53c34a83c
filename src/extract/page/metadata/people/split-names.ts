import { countWords } from '../../words.js';

const CONJUNCTION = /\s+(?:and|und|et|y|og|och)\s+(?=\p{Lu})|\s*[&;]\s*/iu;
/** Degrees and roles belong to the name before them. */
const DEGREE = /^(?:[A-Z][A-Za-z]?\.?[A-Z.]*[A-Z]\b|Jr\b|Sr\b|Ph\.?D|Dr\b|M\.?D)/;
const ROLE =
  /\b(?:editor|writer|expert|director|team|staff|coach|founder|press|inc|llc|gmbh|dietitian|specialist)\b/i;

/** The people of an author line that names several: "A. Doe, B. Roe and C. Poe". */
export function splitNames(line: string): string[] {
  return line
    .split(CONJUNCTION)
    .flatMap(splitAtCommas)
    .map((name) => name.trim())
    .filter(Boolean);
}

/** Splits at commas where each part reads like a full name. */
function splitAtCommas(text: string): string[] {
  const parts = text.split(/,\s+/);
  return parts.length > 1 && parts.every(isFullName) ? parts : [text];
}

const isFullName = (part: string): boolean =>
  countWords(part) >= 2 &&
  countWords(part) <= 4 &&
  /^\p{Lu}/u.test(part) &&
  !DEGREE.test(part) &&
  !ROLE.test(part);
