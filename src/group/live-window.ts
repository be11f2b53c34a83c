import { CopyIndex } from './copies/copy-index.js';
import type { GroupedArticle, GroupedInput } from './grouped-article.js';
import { CandidateIndex, crowdingOf } from './pair/candidate-index.js';
import { commonWordsOf } from './pair/common-words.js';
import { compare, type PairFeatures, sameEventProbability } from './pair/pair-rule.js';
import { readArticle, type Vocabularies } from './pair/read-article.js';
import { Vocabulary } from './pair/vocabulary.js';
import { languageOf } from './text/language.js';

const DAY = 86_400_000;
/** Comparisons for each arrival: its nearest live articles. */
const NEAREST = 12;
/** Pairs below this are not kept: they count as `MISSING`. */
const WEAKEST_EDGE = 0.05;
const MISSING = 0.01;
/** Words are forgotten every so many arrivals. */
const FORGET_EVERY = 500;

export interface WindowOptions {
  /** The pair rule; the trained one where left out. */
  readonly rule?: (features: PairFeatures) => number;
  /** Is told every comparison: article ids, earlier first, and what the rule saw. */
  readonly watch?: (earlier: string, later: string, features: PairFeatures) => void;
  /** The time now: no article counts as later, whatever date its page states. */
  readonly now?: () => Date;
}

/** The vocabularies and the index of one language: stories do not mix languages. */
interface Shelf {
  readonly vocabularies: Vocabularies;
  readonly index: CandidateIndex;
}

/** The articles that may still gain company, and how alike each pair of them is. */
export class LiveWindow {
  readonly #articles: GroupedArticle[] = [];
  readonly #byId = new Map<string, number>();
  readonly #shelves = new Map<string, Shelf>();
  readonly #copies = new CopyIndex();
  readonly #span: number;
  readonly #rule: (features: PairFeatures) => number;
  readonly #options: WindowOptions;
  #oldest = 0;
  #clock = 0;

  /** @param days how long an article waits for company */
  constructor(days: number, options: WindowOptions = {}) {
    this.#span = days * DAY;
    this.#rule = options.rule ?? sameEventProbability;
    this.#options = options;
  }

  /** Reads an arrival, compares it with its nearest live articles and keeps it; its story is still open. */
  admit(input: GroupedInput): GroupedArticle {
    const number = this.#articles.length;
    const at = this.#timeOf(input);
    this.#clock = Math.max(this.#clock, at);
    this.#retire();
    const language = languageOf({ lang: input.lang ?? null, title: input.title, text: input.text });
    const shelf = this.#shelf(language);
    const reading = readArticle(input, at, language, shelf.vocabularies, number);
    const article: GroupedArticle = {
      ...{ id: input.id, number, at, language, outlet: input.outlet ?? null, edges: new Map() },
      ...{ reading, crowding: 0, story: '', copyOf: null, decision: 'new' },
    };
    this.#link(article, shelf);
    shelf.index.add(number, reading.probes);
    this.#articles.push(article);
    this.#byId.set(input.id, number);
    this.#noteCopy(article, input);
    if (number % FORGET_EVERY === 0) this.#forget();
    return article;
  }

  get(number: number): GroupedArticle | undefined {
    return this.#articles[number];
  }

  byId(id: string): GroupedArticle | undefined {
    const number = this.#byId.get(id);
    return number === undefined ? undefined : this.#articles[number];
  }

  /** How alike two articles are, 0 to 1. */
  alike(a: number, b: number): number {
    return this.#articles[a]?.edges.get(b) ?? MISSING;
  }

  vocabularies(article: GroupedArticle): Vocabularies {
    return this.#shelf(article.language).vocabularies;
  }

  /** Publication as stated, unless it lies ahead; the latest time known where nothing is stated. */
  #timeOf({ published }: GroupedInput): number {
    const stated = Date.parse(published ?? '');
    if (Number.isNaN(stated)) return this.#clock;
    return Math.min(stated, this.#options.now?.().getTime() ?? stated);
  }

  #link(article: GroupedArticle, shelf: Shelf): void {
    const { reading, number } = article;
    if (reading === null) return;
    const candidates = shelf.index.find(reading.probes);
    article.crowding = crowdingOf(candidates);
    for (const { article: other } of candidates.slice(0, NEAREST)) {
      const near = this.#articles[other];
      if (near?.reading == null) continue;
      const features = compare(near.reading, reading, near.crowding + article.crowding);
      this.#options.watch?.(near.id, article.id, features);
      const score = this.#rule(features);
      if (score < WEAKEST_EDGE) continue;
      article.edges.set(other, score);
      near.edges.set(number, score);
    }
  }

  /** A copy tells its original's event, whatever headline it was given. */
  #noteCopy(article: GroupedArticle, input: GroupedInput): void {
    const found = this.#copies.add(article.number, input.text);
    for (const { article: other } of found) {
      article.edges.set(other, 1);
      this.#articles[other]?.edges.set(article.number, 1);
    }
    const originals = found
      .map(({ article: other }) => this.#articles[other])
      .filter((other) => other !== undefined);
    const credited = originals.find(({ outlet }) => outlet !== null && credits(input, outlet));
    const other = credited ?? originals.find(({ outlet }) => outlet === null || outlet !== article.outlet);
    if (other !== undefined) article.copyOf = other.copyOf ?? other.number;
  }

  #retire(): void {
    for (;;) {
      const article = this.#articles[this.#oldest];
      if (article === undefined || article.at >= this.#clock - this.#span) return;
      if (article.reading !== null)
        this.#shelf(article.language).index.remove(article.number, article.reading.probes);
      this.#copies.remove(article.number);
      article.reading = null;
      article.edges.clear();
      this.#oldest += 1;
    }
  }

  #forget(): void {
    for (const { vocabularies } of this.#shelves.values())
      for (const vocabulary of Object.values(vocabularies)) vocabulary.forget(this.#oldest);
  }

  #shelf(language: string): Shelf {
    const known = this.#shelves.get(language);
    if (known !== undefined) return known;
    const terms = new Vocabulary(commonWordsOf(language));
    const vocabularies = { terms, names: new Vocabulary(), numbers: new Vocabulary() };
    const made = { vocabularies, index: new CandidateIndex() };
    this.#shelves.set(language, made);
    return made;
  }
}

/** Whether an article names an outlet as where its text is from: in its byline, or at either end of the text. */
function credits({ byline, text }: GroupedInput, outlet: string): boolean {
  const ends = `${byline ?? ''}\n${text.slice(0, 200)}\n${text.slice(-200)}`;
  return ends.includes(outlet);
}
