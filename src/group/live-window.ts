import { tokens } from '../domain/text/tokens.js';
import { type Copyable, CopyBook } from './copies/copy-book.js';
import { CopyIndex } from './copies/copy-index.js';
import { creditLinesOf } from './copies/credit.js';
import { type Shingles, shinglesOf } from './copies/shingles.js';
import { Edges } from './edges.js';
import type { GroupedArticle, GroupedInput } from './grouped-article.js';
import { type Candidate, CandidateIndex, crowdingOf } from './pair/candidate-index.js';
import { commonWordsOf } from './pair/common-words.js';
import { compare, type PairFeatures, sameEventProbability } from './pair/pair-rule.js';
import { type Reading, readArticle, type Vocabularies } from './pair/read-article.js';
import { cosine } from './pair/vector.js';
import { Vocabulary } from './pair/vocabulary.js';
import { languageOf } from './text/language.js';

const DAY = 86_400_000;
/** Of a longer text the rest is not read: it seldom tells another event or another original. */
const READ_CHARACTERS = 8_000;
/** Comparisons for each arrival: its nearest live articles. */
const NEAREST = 12;
/** Pairs below this are not kept: they count as not compared. */
const WEAKEST_EDGE = 0.05;
const MISSING = 0.01;
/** What was not compared is less sure than the least sure of what was: 0.95 counts as 0.86, 0.5 as 0.13. */
const DOUBT = 3;
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

/** What every article that has left the window shares, so that it costs next to nothing; only live articles get edges. */
const NO_EDGES = new Edges();

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
  readonly #copyIndex = new CopyIndex();
  readonly #copyBook = new CopyBook();
  readonly #span: number;
  readonly #rule: (features: PairFeatures) => number;
  readonly #options: WindowOptions;
  #recredited: readonly Copyable[] = [];
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
    const at = this.#timeOf(input);
    this.#clock = Math.max(this.#clock, at);
    this.#retire();
    const number = this.#articles.length;
    const language = languageOf({ lang: input.lang ?? null, title: input.title, text: input.text });
    const shelf = this.#shelf(language);
    const read = tokens(input.text.slice(0, READ_CHARACTERS));
    const { reading, probes } = readArticle(
      { title: input.title, text: input.text, tokens: read, at },
      language,
      shelf.vocabularies,
      number,
    );
    const article: GroupedArticle = {
      id: input.id,
      number,
      at,
      language,
      outlet: input.outlet ?? null,
      creditLines: creditLinesOf(input.byline ?? null, input.text),
      reading,
      edges: new Edges(),
      rest: MISSING,
      crowding: 0,
      story: '',
      copyOf: null,
      decision: 'new',
    };
    this.#link(article, reading, shelf.index.find(probes, NEAREST));
    shelf.index.add(number, probes);
    this.#articles.push(article);
    this.#byId.set(input.id, number);
    this.#noteCopies(article, shinglesOf(input.text, read));
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
    const [one, other] = [this.#articles[a], this.#articles[b]];
    return one === undefined || other === undefined ? MISSING : (one.edges.get(b) ?? restOf(one, other));
  }

  /** The older articles that the latest arrival showed to be copies of another article than was thought. */
  recredited(): { articleId: string; copyOf: string }[] {
    return this.#recredited.map(({ number, copyOf }) => ({
      articleId: this.#articles[number]?.id ?? '',
      copyOf: this.#articles[copyOf ?? number]?.id ?? '',
    }));
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

  #link(article: GroupedArticle, reading: Reading, candidates: readonly Candidate[]): void {
    article.crowding = crowdingOf(candidates);
    const compared = candidates.flatMap(({ article: number }) => {
      const near = this.#articles[number];
      return near === undefined || near.reading === null ? [] : [{ near, held: near.reading }];
    });
    const nearest = Math.max(0, ...compared.map(({ held }) => cosine(held.body, reading.body)));
    let least = 1;
    for (const { near, held } of compared) {
      const features = compare(held, reading, { crowding: near.crowding + article.crowding, nearest });
      this.#options.watch?.(near.id, article.id, features);
      const score = this.#rule(features);
      if (score >= WEAKEST_EDGE) join(article, near, score);
      least = Math.min(least, score);
    }
    if (candidates.length === NEAREST) article.rest = Math.max(MISSING, least ** DOUBT);
  }

  /** A copy tells its original's event, whatever headline it was given: as surely as it shares the text. */
  #noteCopies(article: GroupedArticle, shingles: Shingles): void {
    const sharers = this.#copyIndex.add(article.number, shingles).flatMap(({ article: number, share }) => {
      const sharer = this.#articles[number];
      if (sharer !== undefined) join(article, sharer, Math.max(share, this.alike(article.number, number)));
      return sharer ?? [];
    });
    const roots = sharers.map((sharer) => this.#rootOf(sharer));
    const further = roots.filter(({ number }) => this.#copyIndex.isCopy(article.number, number));
    const all = [...new Set([...sharers, ...further])];
    const changed = this.#copyBook.settle(article, all, (copy) => this.#rootOf(copy));
    this.#recredited = changed.filter((copy) => copy !== article);
  }

  #rootOf(article: Copyable): Copyable {
    return this.#articles[article.copyOf ?? article.number] ?? article;
  }

  #retire(): void {
    for (;;) {
      const article = this.#articles[this.#oldest];
      if (article === undefined || article.at >= this.#clock - this.#span) return;
      if (article.reading !== null)
        this.#shelf(article.language).index.remove(article.number, article.reading.probes);
      this.#copyIndex.remove(article.number);
      this.#copyBook.forget(article.number);
      article.reading = null;
      article.creditLines = '';
      article.edges = NO_EDGES;
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

/** How alike two articles are taken to be that were not compared. */
export function restOf(one: GroupedArticle, other: GroupedArticle): number {
  return one.number > other.number ? one.rest : other.rest;
}

function join(one: GroupedArticle, other: GroupedArticle, score: number): void {
  one.edges.set(other.number, score);
  other.edges.set(one.number, score);
}
