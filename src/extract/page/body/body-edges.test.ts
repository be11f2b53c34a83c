import { describe, expect, it } from 'vitest';
import { extractArticle } from '../extract-article.js';

const paragraphs = (subject: string, count: number): string =>
  Array.from(
    { length: count },
    (_, index) =>
      `<p>The ${subject} was described at length in paragraph ${index + 1}, with all that belongs to it.</p>`,
  ).join('');
const read = (body: string) => extractArticle(`<html><body>${body}</body></html>`);
const linesOf = (body: string): string[] => read(body).text.split('\n');

describe('what is the article’s own', () => {
  it('are linked items of a list that has other items too', () => {
    const list =
      '<ul><li><a href="/a">The old bridge</a></li><li>The ferry</li><li><a href="/b">The tunnel</a></li></ul>';
    expect(
      linesOf(`<article>${paragraphs('bridge', 3)}${list}${paragraphs('vote', 3)}</article>`),
    ).toHaveLength(9);
  });

  it('is no list of links throughout', () => {
    const list =
      '<ul><li><a href="/a">A ferry is late again</a></li><li><a href="/b">The tunnel is shut</a></li></ul>';
    const found = read(`<article>${paragraphs('bridge', 3)}${list}${paragraphs('vote', 3)}</article>`);
    expect(found.text).not.toContain('ferry');
    expect(found.omitted).toContainEqual({
      text: 'A ferry is late again',
      reason: 'is a link to another page',
    });
  });

  it('is the opening above a section’s heading that repeats the headline', () => {
    const body = `<h1>A bridge at last for the town</h1><div>${paragraphs('start', 2)}<h2>A bridge at last for the town</h2>${paragraphs('end', 12)}</div>`;
    expect(linesOf(body)[0]).toContain('start');
  });

  it('is code, whatever the classes of its colours are called', () => {
    const code = '<pre><span class="comment"># see who changed the plan of the bridge</span>\ngit log</pre>';
    expect(
      read(`<article>${paragraphs('bridge', 3)}${code}${paragraphs('vote', 3)}</article>`).text,
    ).toContain('# see who changed the plan of the bridge git log');
  });
});

describe('what stands below the article', () => {
  it('is left out where it stands outside the element that holds the paragraphs', () => {
    const offer =
      '<section><h3>Plan your visit</h3><p>The town is worth a visit in every season of the year.</p></section>';
    const found = read(`<main><div>${paragraphs('bridge', 14)}</div>${offer}</main>`);
    expect(found.text).not.toContain('visit');
    expect(found.omitted.map(({ reason }) => reason)).toContain('stands below the article');
  });

  it('is kept where it is much of the text', () => {
    expect(
      linesOf(`<main><div>${paragraphs('bridge', 6)}</div><div>${paragraphs('vote', 3)}</div></main>`),
    ).toHaveLength(9);
  });

  it('is left out where it is teasers that are longer than the article', () => {
    const teaser = (subject: string) =>
      `<div class="item"><h3><a href="/x">${subject} is late again today</a></h3>${paragraphs(subject, 2)}</div>`;
    const teasers = ['Ferry', 'Tunnel', 'Tram'].map(teaser).join('');
    const found = read(`<main>${paragraphs('bridge', 5)}<div class="list">${teasers}</div></main>`);
    expect(found.text.split('\n')).toHaveLength(5);
  });

  it('are testimonials, however many', () => {
    const praise = `<div class="testimonial">${paragraphs('service', 5)}</div>`;
    expect(linesOf(`<main><div>${paragraphs('bridge', 6)}</div>${praise}</main>`)).toHaveLength(6);
  });
});
