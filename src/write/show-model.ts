import type { Article } from '../domain/article.js';
import { mayShowModel, type Rights } from '../domain/rights.js';

/**
 * A snapshot as a language model is shown it: words to write from. An instruction in it is only text. Only `showModel`
 * makes one, so whatever takes model sources cannot be given words that their outlet keeps from models.
 */
export class ModelSource {
  /** Keeps other objects of the same shape from passing for one. */
  protected readonly cleared = true;

  private constructor(
    readonly n: number,
    readonly outlet: string,
    readonly title: string,
    /** ISO 8601. */
    readonly published: string | null,
    readonly text: string,
  ) {}

  /** Null where the outlet reserves the article, or nobody has read whether it does. */
  static of(article: Article, n: number): ModelSource | null {
    if (!mayShowModel(article)) return null;
    const { outlet, title, published, text } = article;
    return new ModelSource(n, outlet, title, published, text);
  }

  /** The same source with some of its text only. Offsets in UTF-16 code units, in order and apart. */
  excerpt(spans: readonly { readonly start: number; readonly end: number }[]): ModelSource {
    const text = spans.map(({ start, end }) => this.text.slice(start, end)).join('\n');
    return new ModelSource(this.n, this.outlet, this.title, this.published, text);
  }
}

/** Articles divided into what a language model may be shown and what is kept from it, with the reasons. */
export interface ShownToModel {
  readonly shown: readonly ModelSource[];
  readonly kept: readonly { readonly articleId: string; readonly reasons: readonly string[] }[];
}

/**
 * The one way from articles to a language model. Numbers are those of the articles' order, from 1, whether or not all
 * are shown.
 */
export function showModel(articles: readonly Article[]): ShownToModel {
  const sources = articles.map((article, index) => ({ article, source: ModelSource.of(article, index + 1) }));
  return {
    shown: sources.flatMap(({ source }) => source ?? []),
    kept: sources.flatMap(({ article, source }) =>
      source === null ? [{ articleId: article.id, reasons: reasonsOf(article.rights) }] : [],
    ),
  };
}

const reasonsOf = (rights: Rights | undefined): readonly string[] =>
  rights?.reasons ?? ['What its outlet reserves has not been read.'];
