import { describe, expect, it } from 'vitest';
import { PageTooLarge, PageUnreadable } from '../errors.js';
import { extractArticle } from './extract-article.js';

const sentence = 'The council met on Monday and voted for the bridge after nine hours of debate. ';

describe('hostile pages', () => {
  it('refuses a page of more than eight million characters with its size', () => {
    const read = () => extractArticle('x'.repeat(8_000_001), { url: 'https://a.example/' });
    expect(read).toThrow(PageTooLarge);
    expect(read).toThrow(
      'The page at https://a.example/ holds 8.0 million characters, more than the 8.0 million characters we read; give the address of a single article.',
    );
  });

  it('reads what is nested a thousand levels deep', () => {
    const article = extractArticle(`${'<div>'.repeat(1000)}<p>${sentence.repeat(8)}</p>`);
    expect(article).toMatchObject({ kind: 'article', text: sentence.repeat(8).trim() });
  });

  it('takes no script for an address, and no empty words for a headline', () => {
    const head =
      '<title>- - - </title><link rel="canonical" href="javascript:x()"><meta property="og:image" content="data:image/png;base64,x">';
    const article = extractArticle(`<html><head>${head}</head><body><p>${sentence.repeat(8)}</p>`, {
      url: 'https://a.example/1',
    });
    expect(article).toMatchObject({ title: null, canonical: null, image: null });
  });

  it('refuses endless nesting and endless elements', () => {
    expect(() => extractArticle('<b>'.repeat(300_000))).toThrow(PageUnreadable);
    expect(() => extractArticle('<i></i>'.repeat(300_000))).toThrow('more than 250000 elements');
  });

  it.each([
    ['paragraphs', '<p>text</p>'],
    ['links', '<a href="x">link</a> '],
    ['line breaks', 'text<br>'],
    ['unclosed items', '<li>text'],
    ['angle brackets', '<'],
    ['long paragraphs', `<p>${sentence}</p>`],
  ])('reads twenty thousand %s in seconds', (_name, markup) => {
    const start = process.cpuUsage();
    extractArticle(markup.repeat(20_000), { url: 'https://a.example/' });
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(8);
  });
});
