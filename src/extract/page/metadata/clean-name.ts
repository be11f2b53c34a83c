import { tidyText } from '../tidy-text.js';
import { countWords } from '../words.js';

/** What stands before a name in an author line, in the languages of the news sites we read. */
const LEAD_IN =
  /^(?:(?:written|posted|published|reported|story|text|words|article|review|photos?)\s+)?(?:by|von|par|por|di|af|av|przez|de)\s*:?\s+/i;
const ADDRESSES = /https?:\/\/\S+|\S+@\S+\.\S+/g;
const AFTER_RULE = /\s*[|•·–—]\s*.*$/;
const DATE_BEHIND = /\s+(?:on|am|le|el)\s+\d.*$/i;
const DATE =
  /,?\s*\b(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? \d.*)$/i;
/** Accounts that content systems name as the author when nobody filled the field in. */
const NOBODY = /^(?:admin|administrator|editor|staff|redaktion|author|guest|unknown|none|null|undefined)$/i;
const MAX_CHARACTERS = 100;
const MAX_WORDS = 14;

/** A name out of an author line, or null where it holds none. */
export function cleanName(line: string | null | undefined): string | null {
  const text = tidyText(line);
  if (text === null || /^https?:|^www\.|^@?\w+@|^\d+$/.test(text)) return null;
  const name = text
    .replace(LEAD_IN, '')
    .replace(ADDRESSES, '')
    .replace(AFTER_RULE, '')
    .replace(DATE_BEHIND, '')
    .replace(DATE, '')
    .replace(/[,;:\s]+$/, '')
    .trim();
  const plausible = name.length > 0 && name.length < MAX_CHARACTERS && countWords(name) <= MAX_WORDS;
  return plausible && !NOBODY.test(name) ? name : null;
}
