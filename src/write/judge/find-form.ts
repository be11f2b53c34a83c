import { outsideQuotations } from '../read/outside-quotations.js';

/** Shortest and longest sentence that can stand in a brief: words where spaces part them, else characters. */
const WORDS = { fewest: 4, most: 60 };
/** Languages with long compounds or long periods need fewer or more words than English. */
const FOREIGN_WORDS = { fewest: 4, most: 85 };
const CHARACTERS = { fewest: 12, most: 200 };
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Why the form of a sentence keeps it out of a brief, or null. Works for every language. */
export function faultOfForm(
  text: string,
  wordCount: number,
  isEnglish: boolean,
  endsLine = false,
): string | null {
  if (/[?？;؟]["'”’»)\]“«‘‹]*$/.test(text) && /[?？؟]/.test(text)) return 'a question';
  if (!/[.!…。！।॥։۔]["'”’»)\]“«‘‹]*$/.test(text)) return 'not a whole sentence';
  if (/(?:\.\.\.|…|\[…\]|\[\.\.\.\])["'”’»)\]“«‘‹]*$/.test(text)) return 'cut off in the source';
  // "… in the U.S. | Senate": an abbreviation that ends a line ends its sentence too.
  if (!endsLine && /\b(?:the|from|in|of|to|by|and|a) (?:\p{L}\.){2,}$/u.test(text))
    return 'cut off in the source';
  const limit = WITHOUT_SPACES.test(text) ? CHARACTERS : isEnglish ? WORDS : FOREIGN_WORDS;
  if (wordCount < limit.fewest) return 'too short to say anything';
  if (wordCount > limit.most) return 'too long for one claim';
  if (/^(?:\p{Ll}(?!\p{Lu})|[,;:)\]])/u.test(text)) return 'not a whole sentence';
  if (hasHalfAPair(text)) return 'half a quotation or parenthesis';
  if (/[“"]\s?[‘'](?=\p{L})(?!(?:tis|twas|em|cause)\b)/iu.test(text)) return 'a quotation inside a quotation';
  // "… into law.3 The rule": a footnote's mark runs two sentences into one.
  if (/\p{Ll}[.!?][*\d]{1,3}\s+\p{Lu}/u.test(text)) return 'two sentences in one';
  if (/^\(.*\)\W*$/.test(text)) return 'an aside';
  if (isShouted(text)) return 'capitals only';
  if (/^(?:\W*\d{1,2}[.)]\s|[•●▪*#>|])/.test(text)) return 'a list item';
  return null;
}

/** A bracket or a quotation mark whose other half stands elsewhere; marks of two kinds may close each other. */
function hasHalfAPair(text: string): boolean {
  const count = (sign: string): number => text.split(sign).length - 1;
  if (count('(') !== count(')') || count('[') !== count(']')) return true;
  return /["“”„«»]/.test(outsideQuotations(text));
}

function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return letters > 20 && capitals / letters > 0.5;
}
