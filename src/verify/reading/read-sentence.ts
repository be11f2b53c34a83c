import type { Deed, Tagged } from '../../domain/clauses.js';
import { type FoundDate, findDates } from '../../domain/text/dates.js';
import { type FoundName, findNames } from '../../domain/text/names.js';
import { type FoundNumber, findNumbers } from '../../domain/text/numbers.js';
import { type Clause, readClause } from '../attribution/clause.js';
import { speechIn } from '../attribution/find-speech.js';
import type { Speech } from '../attribution/speech.js';
import { readDeeds } from '../clauses/read-deeds.js';
import { tagWords } from '../clauses/tag.js';
import { readWords, type Word } from './words.js';

/**
 * A sentence, read once. What only some checks need is read when it is first asked for. All offsets are into
 * the sentence's own text.
 */
export class ReadSentence {
  readonly text: string;
  readonly words: readonly Word[];
  readonly published: string | null;
  #clause: Clause | null = null;
  #speech: readonly Speech[] | null = null;
  #numbers: readonly FoundNumber[] | null = null;
  #dates: readonly FoundDate[] | null = null;
  #names: readonly FoundName[] | null = null;
  #stems: ReadonlySet<string> | null = null;
  #tagged: readonly Tagged[] | null = null;
  #deeds: readonly Deed[] | null = null;

  constructor(text: string, published: string | null) {
    this.text = text;
    this.words = readWords(text);
    this.published = published;
  }

  get clause(): Clause {
    this.#clause ??= readClause(this.text, this.words);
    return this.#clause;
  }

  get speech(): readonly Speech[] {
    this.#speech ??= speechIn(this.clause);
    return this.#speech;
  }

  /** Numbers that are not part of a date. */
  get numbers(): readonly FoundNumber[] {
    this.#numbers ??= findNumbers(this.text).filter(
      (number) =>
        !this.dates.some(
          (date) => date.precision === 'day' && date.start <= number.start && number.end <= date.end,
        ),
    );
    return this.#numbers;
  }

  get dates(): readonly FoundDate[] {
    this.#dates ??= findDates(this.text, this.published);
    return this.#dates;
  }

  get names(): readonly FoundName[] {
    this.#names ??= findNames(this.text);
    return this.#names;
  }

  get stems(): ReadonlySet<string> {
    this.#stems ??= new Set(this.words.map((word) => word.stem));
    return this.#stems;
  }

  /** The words with their parts of speech; a list of its own, as signs are in it. */
  get tagged(): readonly Tagged[] {
    this.#tagged ??= tagWords(this.text);
    return this.#tagged;
  }

  /** What its clauses tell; indexes are of `tagged`. */
  get deeds(): readonly Deed[] {
    this.#deeds ??= readDeeds(this.tagged);
    return this.#deeds;
  }

  /** Indexes of the first and the last word that touch the span; null where none does. */
  wordsIn(start: number, end: number): { first: number; last: number } | null {
    const first = this.words.findIndex((word) => word.end > start);
    if (first < 0 || (this.words[first]?.start ?? end) >= end) return null;
    let last = first;
    while ((this.words[last + 1]?.start ?? end) < end) last++;
    return { first, last };
  }
}
