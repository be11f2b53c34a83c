import { describe, expect, it } from 'vitest';
import { extractArticle } from '../extract-article.js';

const paragraphs = (subject: string, count: number): string =>
  Array.from(
    { length: count },
    (_, index) =>
      `<p>The ${subject} was described at length in paragraph ${index + 1}, with all that belongs to it.</p>`,
  ).join('');
const linesOf = (body: string): string[] =>
  extractArticle(`<html><body>${body}</body></html>`).text.split('\n');

describe('the text of an article', () => {
  it('is gathered from sections that stand apart', () => {
    const body = `<div id="wrap"><div class="s1">${paragraphs('start', 4)}</div><div class="ad-slot">Ad</div><div class="s2">${paragraphs('end', 4)}</div></div>`;
    expect(linesOf(body)).toHaveLength(8);
  });

  it('is not lost when a page puts all of it under a name of noise', () => {
    expect(linesOf(`<div class="widget">${paragraphs('bridge', 6)}</div>`)).toHaveLength(6);
  });

  it('is not lost in a form round the whole page', () => {
    expect(linesOf(`<form><nav><a href="/">Home</a></nav>${paragraphs('bridge', 6)}</form>`)).toHaveLength(6);
  });

  it('leaves out comments however many there are', () => {
    const body = `<article>${paragraphs('bridge', 4)}</article><div class="comment-list">${paragraphs('reader', 30)}</div>`;
    expect(linesOf(body).every((line) => line.includes('bridge'))).toBe(true);
  });

  it('leaves out teasers of other articles', () => {
    const teaser =
      '<div class="box"><h3><a href="/x">A ferry is late again today</a></h3><p>The ferry was late for the third time in as many weeks.</p></div>';
    expect(
      linesOf(`<article>${paragraphs('bridge', 6)}<div>${teaser.repeat(3)}</div></article>`),
    ).toHaveLength(6);
  });

  it('leaves out what stands under a closing heading, up to where the article goes on', () => {
    const body = `<article>${paragraphs('bridge', 3)}<div><h2>Related stories</h2><p>A ferry of the town was late for the third time this week.</p></div>${paragraphs('vote', 3)}</article>`;
    expect(linesOf(body).filter((line) => !line.startsWith('The ')).length).toBe(0);
    expect(linesOf(body)).toHaveLength(6);
  });

  it('gives a paragraph once that stands in two columns for two screens', () => {
    const body = `<article><div class="wide">${paragraphs('bridge', 4)}</div><div class="narrow">${paragraphs('bridge', 4)}</div></article>`;
    expect(linesOf(body)).toHaveLength(4);
  });

  it('opens with a standfirst that stands above it, but not with a dek', () => {
    const head = (names: string, words: string) =>
      `<header><h1>A bridge at last for the town</h1><p class="${names}">${words}</p></header>`;
    const article = `<div class="article-body">${paragraphs('bridge', 6)}</div>`;
    const long =
      'After nine hours of debate the council voted for the bridge that had split the town for longer than most of its members have lived there.';
    expect(linesOf(head('standfirst', long) + article)[0]).toBe(long);
    const found = extractArticle(
      `<html><body>${head('dek', 'Nine hours of debate')}${article}</body></html>`,
    );
    expect(found.text.split('\n')).toHaveLength(6);
    expect(found.dek).toBe('Nine hours of debate');
  });

  it('holds no captions, but gives them as left out', () => {
    const found = extractArticle(
      `<article>${paragraphs('bridge', 4)}<figure><img src="a.jpg"><figcaption>The bridge at dusk. Photo: Ada Quill</figcaption></figure></article>`,
    );
    expect(found.text).not.toContain('dusk');
    expect(found.omitted).toEqual([
      { text: 'The bridge at dusk. Photo: Ada Quill', reason: 'is a picture’s caption or credit' },
    ]);
  });

  it('is taken from the page’s data where the markup holds next to nothing of it', () => {
    const words = 'The council voted for the bridge after nine hours of debate. '.repeat(12).trim();
    const data = `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${words}"}</script>`;
    expect(
      extractArticle(
        `<html><head>${data}</head><body><p>Loading the story for you, please wait a moment.</p></body></html>`,
      ).text,
    ).toBe(words);
  });

  it('counts Japanese by its characters', () => {
    const sentence = '市議会は九時間の議論の末に橋の建設を承認したと月曜日に発表した。';
    expect(
      extractArticle(`<article><h1>橋の建設を承認</h1>${`<p>${sentence}</p>`.repeat(8)}</article>`).kind,
    ).toBe('article');
  });
});
