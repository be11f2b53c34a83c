import { findAcronyms, type SpelledOut, spellOut } from '../../domain/text/acronyms.js';
import { isStopWord } from '../../domain/text/tokens.js';
import type { SourceSentence, SourceText } from '../read/source-text.js';
import { applyEdits, type Edit } from '../rewrite/edits.js';
import type { Introduced } from './introduce-people.js';

/** What a reader has read by now, and all claims that the brief will make. */
export interface Reading {
  /** Headline and dek; they may be short. */
  readonly titles: string;
  readonly told: string;
  readonly whole: string;
}

/**
 * Puts the longer name for a short one ("PSB") where the brief has it first, as a source spells it out; the short one
 * stays beside it in brackets where the brief needs it again.
 */
export function spellOutForms(
  text: string,
  source: SourceText,
  others: readonly SourceText[],
  { titles, told, whole }: Reading,
): Introduced {
  const edits: Edit[] = [];
  const from: SourceSentence[] = [];
  const seen = new Set<string>();
  for (const { text: short, start, end } of findAcronyms(text)) {
    if (seen.has(short) || holds(told, short)) continue;
    seen.add(short);
    const found = spelledBy(short, [source, ...others]);
    if (!found || `${titles}\n${told}\n${text}`.toLowerCase().includes(found.long.text.toLowerCase()))
      continue;
    const isNeeded = whole.split(new RegExp(`\\b${short}\\b`)).length > 2;
    edits.push(replace(text, { start, end }, found.long, isNeeded ? ` (${short})` : ''));
    from.push(found.sentence);
  }
  return edits.length === 0 ? { text, from: [] } : { text: applyEdits(text, edits), from };
}

const holds = (text: string, short: string): boolean => new RegExp(`\\b${short}\\b`).test(text);

function spelledBy(
  short: string,
  sources: readonly SourceText[],
): { readonly long: SpelledOut; readonly sentence: SourceSentence } | null {
  for (const { article, sentences } of sources) {
    const long = spellOut(short, article.text);
    const sentence = sentences.find(({ start, end }) => long && start <= long.start && long.start < end);
    if (long && sentence) return { long, sentence };
  }
  return null;
}

const DETERMINED = /(?:\b(?:the|its|their|his|her|our|this|that|no|any|each|every)|[’']s?) $/i;

/** "A PSB lawyer" is "a Port Safety Board lawyer", and "PSB said" is "the Port Safety Board said". */
function replace(
  text: string,
  { start, end }: Pick<Edit, 'start' | 'end'>,
  { text: long, hasArticle }: SpelledOut,
  short: string,
): Edit {
  const before = text.slice(0, start);
  const indefinite = /\b([Aa])n? $/.exec(before);
  if (indefinite) {
    const article = `${indefinite[1]}${/^[aeiou]/i.test(long) ? 'n' : ''} `;
    return { start: indefinite.index, end, replacement: article + long + short };
  }
  const next = /^ (\p{Ll}+)/u.exec(text.slice(end))?.[1];
  // "PSB lawyers": what stands before a noun takes the noun's article.
  const isBeforeNoun = next !== undefined && !isStopWord(next) && !/^(?:says?|said|\p{Ll}+ed)$/u.test(next);
  const article = hasArticle && !isBeforeNoun && !DETERMINED.test(before) ? 'the ' : '';
  return { start, end, replacement: article + long + short };
}
