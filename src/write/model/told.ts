import type { VerifyClaim } from '../../domain/claim.js';
import { findNumbers } from '../../domain/text/numbers.js';
import { findQuotations } from '../../domain/text/quotations.js';
import { contentTerms } from '../read/content-terms.js';

/** From this score on what is told bears a claim out: it adds nothing. */
const KNOWN = 0.65;
/** Share of the shorter claim's content words that two claims of one fact have in common, at least. */
const SAME = 0.7;
const SAME_WITH_NUMBERS = 0.4;
const FEWEST_TERMS = 3;

/** What a brief tells so far. */
export class Told {
  readonly #texts: string[] = [];

  constructor(readonly verifyClaim: VerifyClaim) {}

  add(text: string): void {
    this.#texts.push(text);
  }

  /** Whether a claim tells once more what stands already. */
  tells(text: string): boolean {
    if (this.#texts.some((other) => isSameFact(text, other))) return true;
    if (this.#texts.length === 0) return false;
    const sources = [{ id: 'told', text: this.#texts.join('\n') }];
    const { verdict, score, problems } = this.verifyClaim({ sentence: text, sources });
    return verdict === 'supported' && score >= KNOWN && !problems.some(({ blocks }) => blocks);
  }
}

function isSameFact(one: string, other: string): boolean {
  const [a, b] = [new Set(contentTerms(one)), new Set(contentTerms(other))];
  const shared = [...a].filter((term) => b.has(term)).length;
  const share = shared / Math.max(1, Math.min(a.size, b.size));
  if (shared >= FEWEST_TERMS && share >= SAME) return true;
  if (sharesQuotation(one, other)) return true;
  return share >= SAME_WITH_NUMBERS && sharedNumbers(one, other) >= 2;
}

function sharedNumbers(one: string, other: string): number {
  const values = new Set(findNumbers(one).map(({ value }) => value));
  return new Set(findNumbers(other).flatMap(({ value }) => (values.has(value) ? [value] : []))).size;
}

function sharesQuotation(one: string, other: string): boolean {
  const plain = (text: string): string[] =>
    findQuotations(text)
      .map((quotation) =>
        quotation.text
          .toLowerCase()
          .replace(/[^\p{L}\p{N} ]/gu, '')
          .trim(),
      )
      .filter((words) => words.includes(' '));
  const quoted = plain(other);
  return plain(one).some((words) => quoted.some((rest) => rest.includes(words) || words.includes(rest)));
}
