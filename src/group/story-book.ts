import type { EditorDecision } from '../domain/story.js';
import type { GroupedArticle } from './grouped-article.js';
import { Constraints } from './link/constraints.js';
import type { LiveWindow } from './live-window.js';

/** Which article stands in which story, and what editors decided of them. */
export class StoryBook {
  readonly #window: LiveWindow;
  readonly #newId: () => string;
  #count = 0;
  readonly #members = new Map<string, number[]>();
  readonly #decisions: EditorDecision[] = [];
  readonly #moved = new Map<string, string>();
  readonly constraints = new Constraints();

  /** @param newId makes the id of a new story; `s1`, `s2` … where left out */
  constructor(window: LiveWindow, newId?: () => string) {
    this.#window = window;
    this.#newId = newId ?? (() => `s${++this.#count}`);
  }

  /** The id of a story that is not there yet; after a restart a count may meet ids that are. */
  newId(): string {
    let id = this.#newId();
    while (this.#members.has(id)) id = this.#newId();
    return id;
  }

  /** The numbers of a story's articles, in the order in which they joined it. */
  numbersOf(story: string): number[] {
    return [...(this.#members.get(story) ?? [])];
  }

  sizeOf(story: string): number {
    return this.#members.get(story)?.length ?? 0;
  }

  /** The last articles to join a story that are live, in the order in which they joined it. */
  latestLive(story: string, most: number): GroupedArticle[] {
    const numbers = this.#members.get(story) ?? [];
    const found: GroupedArticle[] = [];
    for (let at = numbers.length - 1; at >= 0 && found.length < most; at--) {
      const article = this.#window.get(numbers[at] ?? -1);
      if (article !== undefined && article.reading !== null) found.push(article);
    }
    return found.reverse();
  }

  articlesOf(story: string): GroupedArticle[] {
    return this.numbersOf(story).flatMap((number) => this.#window.get(number) ?? []);
  }

  assign(article: GroupedArticle, story: string): void {
    if (article.story === story) return;
    if (article.story !== '') this.#leave(article, story);
    article.story = story;
    this.#join(article, story);
  }

  /** Moves articles of one story into others, in one pass: one by one, the moves of a large story cost its square. */
  move(from: string, goals: ReadonlyMap<GroupedArticle, string>): void {
    const leaving = new Set<number>();
    for (const [article, story] of goals) if (story !== from) leaving.add(article.number);
    if (leaving.size === 0) return;
    const staying = (this.#members.get(from) ?? []).filter((number) => !leaving.has(number));
    if (staying.length === 0) this.#members.delete(from);
    else this.#members.set(from, staying);
    for (const [article, story] of goals) {
      if (story === from) continue;
      article.story = story;
      this.#join(article, story);
      this.#moved.set(article.id, story);
    }
  }

  /** Forgets what was moved; the next moves are those of one arrival. */
  startMoves(): void {
    this.#moved.clear();
  }

  moved(): { articleId: string; storyId: string }[] {
    return [...this.#moved].map(([articleId, storyId]) => ({ articleId, storyId }));
  }

  /** Binds the articles of two stories together for good. */
  merge(into: string, story: string): void {
    const all = [...this.articlesOf(into), ...this.articlesOf(story)];
    this.apply({ kind: 'merge', articleIds: all.map(({ id }) => id) });
    for (const article of all) this.assign(article, into);
  }

  /** Parts articles from the rest of their story for good. Gives the id of their own story. */
  split(story: string, ids: readonly string[]): string {
    const [leaving, staying] = [true, false].map((leaves) =>
      this.articlesOf(story).filter(({ id }) => ids.includes(id) === leaves),
    );
    if (leaving === undefined || leaving.length === 0 || staying?.length === 0) return story;
    const from = staying?.map(({ id }) => id) ?? [];
    this.apply({ kind: 'split', articleIds: leaving.map(({ id }) => id), from });
    const fresh = this.newId();
    for (const article of leaving) this.assign(article, fresh);
    return fresh;
  }

  /** Takes up a decision that was made elsewhere: its live articles stand in that story from now on. */
  follow(decision: EditorDecision, story: string): void {
    this.apply(decision);
    for (const article of this.#known(decision.articleIds)) this.assign(article, story);
  }

  /** Takes up a decision; the articles are moved by whoever knows their stories. */
  apply(decision: EditorDecision): void {
    const articles = this.#known(decision.articleIds);
    const numbers = articles.map(({ number }) => number);
    if (numbers.length === 0) return;
    this.#decisions.push(decision);
    const isSplit = decision.kind === 'split';
    if (isSplit) {
      const staying = this.#known(decision.from).map(({ number }) => number);
      this.constraints.part(numbers, staying);
    } else this.constraints.bind(numbers);
    for (const article of articles) article.decision = isSplit ? 'split by an editor' : 'merged by an editor';
  }

  /** In the order in which they were made: a later one stands above an earlier one. */
  decisions(): EditorDecision[] {
    return [...this.#decisions];
  }

  #known(ids: readonly string[]): GroupedArticle[] {
    return ids.flatMap((id) => this.#window.byId(id) ?? []);
  }

  #join({ number }: GroupedArticle, story: string): void {
    const members = this.#members.get(story);
    if (members === undefined) this.#members.set(story, [number]);
    else members.push(number);
  }

  #leave(article: GroupedArticle, story: string): void {
    const left = this.#members.get(article.story) ?? [];
    left.splice(left.lastIndexOf(article.number), 1);
    if (left.length === 0) this.#members.delete(article.story);
    this.#moved.set(article.id, story);
  }
}
