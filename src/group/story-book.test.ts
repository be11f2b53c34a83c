import { describe, expect, it } from 'vitest';
import { manyReports } from './fixtures/many-reports.js';
import { LiveWindow } from './live-window.js';
import { StoryBook } from './story-book.js';

function openBook(count: number) {
  const window = new LiveWindow(14);
  const book = new StoryBook(window);
  const articles = manyReports(count).map((report) => window.admit(report));
  for (const article of articles) book.assign(article, 'old');
  book.startMoves();
  return { book, articles };
}

describe('moving a story’s articles in one pass', () => {
  it('leaves those that stay in their order, and tells what moved and where', () => {
    const { book, articles } = openBook(6);
    const goals = new Map(articles.map((article, at) => [article, ['old', 'a', 'b'][at % 3] ?? '']));
    book.move('old', goals);
    expect(book.numbersOf('old')).toEqual([0, 3]);
    expect(book.numbersOf('a')).toEqual([1, 4]);
    expect(book.numbersOf('b')).toEqual([2, 5]);
    expect(articles.map(({ story }) => story)).toEqual(['old', 'a', 'b', 'old', 'a', 'b']);
    expect(book.moved()).toEqual(
      [1, 2, 4, 5].map((at) => ({ articleId: articles[at]?.id, storyId: at % 3 === 1 ? 'a' : 'b' })),
    );
  });

  it('is the same as moving them one by one', () => {
    const [one, all] = [openBook(8), openBook(8)];
    const goalOf = (at: number): string => (at < 5 ? 'new' : 'old');
    for (const [at, article] of one.articles.entries()) one.book.assign(article, goalOf(at));
    all.book.move('old', new Map(all.articles.map((article, at) => [article, goalOf(at)])));
    for (const story of ['old', 'new']) expect(all.book.numbersOf(story)).toEqual(one.book.numbersOf(story));
    expect(all.book.moved()).toEqual(one.book.moved());
  });

  it('forgets a story that nobody is left in', () => {
    const { book, articles } = openBook(3);
    book.move('old', new Map(articles.map((article) => [article, 'new'])));
    expect([book.sizeOf('old'), book.sizeOf('new')]).toEqual([0, 3]);
  });
});
