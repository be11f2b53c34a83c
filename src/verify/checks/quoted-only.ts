import type { Problem } from '../../domain/claim.js';
import type { Deed, Tagged } from '../../domain/clauses.js';
import type { Comparison } from '../evidence/comparison.js';
import type { ReadSentence } from '../reading/read-sentence.js';
import type { Check } from './check.js';
import { isStated } from './told-deed.js';

/** So many words of a claim that stand in one quotation and nowhere else make it that speaker's. */
const FEWEST = 2;
/** And such a share of what its deed has of the source. */
const MOST = 0.5;
/** In characters: shorter ones are titles and terms, in longer ones a mark may be missing. */
const SHORTEST = 25;
const LONGEST = 500;

/**
 * What only a quotation tells stays with its speaker, in whatever words: beside "They decided this in a corridor in
 * January," the claim that it "was settled in a corridor in January" has lost who says so.
 */
export const checkQuotedOnly: Check = (comparison) => {
  const { claim } = comparison;
  if (!isStated(claim) || hasLoneMark(claim)) return [];
  for (const told of claim.deeds) {
    const quotation = told.frame ? 0 : mostQuoted(told, comparison);
    if (quotation > 0) return [problem(comparison, quotation)];
  }
  return [];
};

/** The quotation (one more than its index) that alone holds most of what a deed's words have in the source; 0 for none. */
function mostQuoted({ words }: Deed, comparison: Comparison): number {
  const { claim, source } = comparison;
  const own = words.flatMap((index) => claim.tagged[index] ?? []).filter((word) => !isQuoted(word, claim));
  const known = new Set(own.map(({ stem }) => stem).filter((stem) => source.byStem.has(stem)));
  const counts = new Map<number, number>();
  for (const stem of known) {
    const quotation = onlyQuotation(stem, comparison);
    if (quotation > 0) counts.set(quotation, (counts.get(quotation) ?? 0) + 1);
  }
  for (const [quotation, count] of counts)
    if (count >= FEWEST && count >= known.size * MOST) return quotation;
  return 0;
}

/** In the claim's own quotation marks: what stands there another check compares. */
function isQuoted(word: Tagged, { clause }: ReadSentence): boolean {
  return clause.quotations.some(({ start, end }) => start <= word.start && word.end <= end);
}

/** Of a claim with half a quotation nobody knows what it quotes. */
function hasLoneMark({ text, clause: { quotations } }: ReadSentence): boolean {
  const isIn = (at: number): boolean => quotations.some(({ start, end }) => start <= at && at < end);
  return [...text.matchAll(/["“”„«»]|''|``/g)].some(({ index }) => !isIn(index));
}

/** One more than the index of the only quotation that holds a word; 0 where it stands elsewhere or nowhere. */
function onlyQuotation(stem: string, { source }: Comparison): number {
  const found = new Set((source.byStem.get(stem) ?? []).map((position) => source.quotationOf[position] ?? 0));
  const [only] = found;
  const { start, end } = source.quotations[(only ?? 0) - 1] ?? { start: 0, end: 0 };
  // A single mark may be an apostrophe.
  const isSpeech =
    end - start >= SHORTEST && end - start <= LONGEST && /["“„«]/.test(source.text.charAt(start));
  return found.size === 1 && isSpeech ? (only ?? 0) : 0;
}

function problem({ claim, source }: Comparison, quotation: number): Problem {
  const { start, end } = source.quotations[quotation - 1] ?? { start: 0, end: 0 };
  return { type: 'attribution', text: claim.text, near: source.text.slice(start, end), blocks: true };
}
