import type { Bearings, PlacedVector } from '../../domain/bearings.js';
import type { Likeness } from '../../domain/story.js';
import { tokens } from '../../domain/text/tokens.js';
import type { GroupedArticle, GroupedInput } from '../grouped-article.js';
import type { LiveWindow } from '../live-window.js';
import type { StoryBook } from '../story-book.js';
import { type Anchors, anchorsOf, sharedAnchors } from './anchors.js';
import { cosineOf } from './compact-vector.js';
import { meetingProbability } from './meeting-rule.js';
import { knowsLanguage } from './try-vectors.js';
import { VectorRing } from './vector-ring.js';

/** How sure it must be on average that the reports of two stories tell one event, for them to become one. */
const JOINS = 0.5;
/** An arrival's nearest reports in other languages: their stories are looked at. */
const NEAREST = 12;
const MOST_STORIES = 4;
/** The newest reports of each language stand for a story. */
const REPRESENTATIVES = 4;
const LOOKED_THROUGH = 24;
const MOST_TOLD = 3;
const [MOST_NAMES, MOST_NUMBERS] = [6, 4];
const HOUR = 3_600_000;
/** News crosses a border within days; after that another event is likelier. */
export const MEETING_HOURS = 96;

/** A story that became part of another, with its articles. */
export interface Joined {
  readonly storyId: string;
  readonly intoId: string;
  readonly moved: readonly GroupedArticle[];
}

interface Met {
  readonly article: GroupedArticle;
  readonly vector: Int8Array;
  readonly anchors: Anchors;
}

/**
 * Which stories of one language tell the event of a story in another, by vectors. A story of the book is a *strand*
 * here: all in one language, grouped as ever. Strands that meet are one story; without vectors each is its own.
 */
export class Meetings {
  readonly #window: LiveWindow;
  readonly #book: StoryBook;
  readonly #met = new Map<number, Met>();
  /** Strands that stand in another story than the one of their own id. */
  readonly #storyOf = new Map<string, string>();
  readonly #strandsOf = new Map<string, Set<string>>();
  #ring: VectorRing | null = null;
  #space = '';
  #bearings: Bearings | null = null;

  constructor(window: LiveWindow, book: StoryBook) {
    this.#window = window;
    this.#book = book;
  }

  storyOf(strand: string): string {
    return this.#storyOf.get(strand) ?? strand;
  }

  articlesOf(story: string): GroupedArticle[] {
    return this.#strands(story)
      .flatMap((strand) => this.#book.articlesOf(strand))
      .sort((a, b) => a.number - b.number);
  }

  /** Puts a strand into a story, as it stood before a restart. */
  put(strand: string, story: string): void {
    if (strand === story) return;
    this.#storyOf.set(strand, story);
    const strands = this.#strandsOf.get(story) ?? new Set();
    this.#strandsOf.set(story, strands.add(strand));
  }

  /** Has a story's articles stand in one strand: an editor decided on them as a whole. */
  gather(story: string): void {
    for (const strand of this.#strands(story))
      if (strand !== story)
        for (const article of this.#book.articlesOf(strand)) this.#book.assign(article, story);
  }

  /** Keeps an article's vector, so that others find it. Another embedder's vectors are forgotten. */
  keep(article: GroupedArticle, input: GroupedInput, { space, numbers }: PlacedVector): void {
    if (space !== this.#space || this.#ring === null) {
      this.#met.clear();
      this.#ring = new VectorRing(numbers.length);
      this.#space = space;
    }
    if (article.reading === null || this.#met.has(article.number)) return;
    const read = { title: input.title, text: input.text, tokens: tokens(input.text) };
    this.#met.set(article.number, { article, vector: numbers, anchors: anchorsOf(read, article.language) });
    this.#ring.add(article.number, article.language, numbers);
    for (const [number, met] of this.#met) {
      if (met.article.reading !== null) break;
      this.#met.delete(number);
    }
  }

  /**
   * Looks whether the article's story tells the event of one in another language, and makes them one.
   * @returns the story that ended with it, and where its articles went; null where nothing changed
   */
  meet(article: GroupedArticle, bearings: Bearings): Joined | null {
    this.#bearings = bearings;
    const met = this.#met.get(article.number);
    if (met === undefined || !knowsLanguage(article.language, bearings)) return null;
    const own = this.storyOf(article.story);
    let best = { story: own, link: 0 };
    for (const story of this.#storiesNear(met, bearings)) {
      if (story === own || !this.#mayMeet(own, story)) continue;
      const link = this.#link(own, story, bearings);
      if (link > best.link) best = { story, link };
    }
    return best.link < JOINS ? null : this.#join(own, best.story);
  }

  /** The reports of its story in other languages that an article is most like, best first. */
  likenesses(article: GroupedArticle): Likeness[] {
    const [met, bearings] = [this.#met.get(article.number), this.#bearings];
    if (met === undefined || bearings === null) return [];
    return this.#representatives(this.storyOf(article.story))
      .filter((other) => other.article.language !== article.language)
      .map((other) => likenessOf(met, other, bearings))
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST_TOLD);
  }

  /** What the embedder's cosines mean, where nothing has met since a restart. */
  useBearings(bearings: Bearings | null): void {
    this.#bearings = bearings;
  }

  #strands(story: string): string[] {
    const own = this.#storyOf.has(story) ? [] : [story];
    return [...own, ...(this.#strandsOf.get(story) ?? [])];
  }

  #storiesNear({ article, vector }: Met, bearings: Bearings): string[] {
    const isWanted = (language: string, number: number): boolean => {
      if (language === article.language || !knowsLanguage(language, bearings)) return false;
      const other = this.#met.get(number)?.article;
      return other !== undefined && Math.abs(other.at - article.at) <= MEETING_HOURS * HOUR;
    };
    const near = this.#ring?.nearest(vector, isWanted, { least: bearings.unlike, most: NEAREST }) ?? [];
    const stories = near.flatMap(({ article: number }) => {
      const strand = this.#window.get(number)?.story;
      return strand === undefined || strand === '' ? [] : [this.storyOf(strand)];
    });
    return [...new Set(stories)].slice(0, MOST_STORIES);
  }

  /** In one language the words decide; and what an editor parted stays apart. */
  #mayMeet(one: string, other: string): boolean {
    const [own, others] = [one, other].map((story) => this.articlesOf(story));
    if (own === undefined || others === undefined) return false;
    const languages = new Set(own.map(({ language }) => language));
    if (others.some(({ language }) => languages.has(language))) return false;
    const numbers = new Set(others.map(({ number }) => number));
    return !own.some(({ number }) =>
      [...this.#book.constraints.apartFrom(number)].some((apart) => numbers.has(apart)),
    );
  }

  /** How sure it is on average that their reports tell one event. */
  #link(one: string, other: string, bearings: Bearings): number {
    const others = this.#representatives(other);
    const scores = this.#representatives(one).flatMap((a) =>
      others.map((b) => likenessOf(a, b, bearings).score),
    );
    return scores.length === 0 ? 0 : scores.reduce((sum, score) => sum + score, 0) / scores.length;
  }

  #representatives(story: string): Met[] {
    return this.#strands(story).flatMap((strand) =>
      this.#book
        .latestLive(strand, LOOKED_THROUGH)
        .flatMap(({ number }) => this.#met.get(number) ?? [])
        .slice(-REPRESENTATIVES),
    );
  }

  /** The larger story goes on; of two alike the one that came first. */
  #join(one: string, other: string): Joined {
    const [own, others] = [this.articlesOf(one), this.articlesOf(other)];
    const isLarger =
      own.length > others.length ||
      (own.length === others.length && (own[0]?.number ?? 0) < (others[0]?.number ?? 0));
    const [intoId, storyId, moved] = isLarger ? [one, other, others] : [other, one, own];
    for (const article of moved)
      if (!article.decision.endsWith('by an editor')) article.decision = 'joined by meaning';
    const strands = this.#strands(storyId);
    this.#strandsOf.delete(storyId);
    for (const strand of strands) this.put(strand, intoId);
    return { storyId, intoId, moved };
  }
}

function likenessOf(one: Met, other: Met, bearings: Bearings): Likeness {
  const { names, numbers } = sharedAnchors(one.anchors, other.anchors);
  const cosine = cosineOf(one.vector, other.vector);
  const hours = Math.round(Math.abs(one.article.at - other.article.at) / HOUR);
  const meeting = { cosine, names: names.length, numbers: numbers.length, hours };
  return {
    articleId: other.article.id,
    score: meetingProbability(meeting, bearings),
    names: names.slice(0, MOST_NAMES),
    words: numbers.slice(0, MOST_NUMBERS),
    hours,
    meaning: { similarity: cosine, unrelated: bearings.unlike, language: other.article.language },
  };
}
