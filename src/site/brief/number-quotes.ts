import type { DraftClaim } from '../../domain/draft.js';

/** An outlet's own words that one or more statements rest on. */
export interface Quote {
  readonly n: number;
  readonly outlet: string;
  readonly text: string;
  /** Anchor of the first statement that rests on it. */
  readonly statement: string;
}

/** A source mark: the number of a quotation, and its outlet. */
export interface Mark {
  readonly n: number;
  readonly outlet: string;
}

/** Numbers quotations in the order in which statements first lean on them; a span used twice keeps its number. */
export class QuoteNumbers {
  readonly #quotes = new Map<string, Quote>();
  readonly #outlets: ReadonlyMap<number, string>;

  /** `outlets` gives the outlet of each source number. */
  constructor(outlets: ReadonlyMap<number, string>) {
    this.#outlets = outlets;
  }

  /** The marks of one claim; evidence in a source that the brief does not list is passed over. */
  mark(claim: DraftClaim, statement: string): Mark[] {
    const marks = new Map<number, Mark>();
    for (const { source, start, end, text } of claim.evidence) {
      const outlet = this.#outlets.get(source);
      if (outlet === undefined) continue;
      const key = `${source}:${start}:${end}`;
      const quote = this.#quotes.get(key) ?? { n: this.#quotes.size + 1, outlet, text, statement };
      this.#quotes.set(key, quote);
      marks.set(quote.n, { n: quote.n, outlet });
    }
    return [...marks.values()];
  }

  all(): Quote[] {
    return [...this.#quotes.values()];
  }
}
