import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.js';

const read = (html: string) =>
  readPage({
    bytes: Buffer.from(html),
    contentType: 'text/html; charset=utf-8',
    url: 'https://a.example/wall',
  });
const SENTENCE = 'The harbour board met on Monday and voted for the new wall after nine hours of debate. ';
const data = (json: string): string =>
  `<!doctype html><h1>The harbour wall</h1><p>${SENTENCE.repeat(10)}</p><script type="application/ld+json">${json}</script>`;

/** What a page may weigh on the wire; the fetch stage takes no more than ten million bytes. */
describe('bombs', () => {
  it.each([
    ['a million nested tags', '<div>'.repeat(1_000_000), 'nested more than 10000 levels deep'],
    ['a million elements', '<i></i>'.repeat(1_000_000), 'holds more than 250000 elements'],
    [
      'a hundred megabytes of attributes',
      `<p ${'a="b" '.repeat(17_000_000)}>`,
      'holds 102.0 million characters',
    ],
    [
      'thirty megabytes of text',
      `<!doctype html><p>${'word '.repeat(6_000_000)}`,
      'holds 30.0 million characters',
    ],
  ])('%s: one sentence', (_name, html, sentence) => {
    const { article, refused } = read(html);
    expect(article).toBeNull();
    expect(refused).toMatch(/^The page at https:\/\/a\.example\/wall [^\n]*\.$/);
    expect(refused).toContain(sentence);
  });

  it.each([
    [
      'a hundred thousand links',
      `<h1>The harbour wall</h1>${'<p><a href="/x">A link to it</a></p>'.repeat(100_000)}`,
      'link-list',
    ],
    [
      'a million attributes',
      `<html><p ${Array.from({ length: 1_000_000 }, (_, n) => `a${n}`).join(' ')}>`,
      'empty',
    ],
    ['deep JSON-LD', data(`${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`), 'article'],
    [
      'a deep headline',
      data(`{"@type":"Article","headline":${'['.repeat(500_000)}${']'.repeat(500_000)}}`),
      'article',
    ],
    [
      'a deep author',
      data(`{"@type":"Article","author":${'{"name":'.repeat(300_000)}1${'}'.repeat(300_000)}}`),
      'article',
    ],
    ['giant JSON-LD', data(`[${'{"@type":"Thing","name":"x"},'.repeat(200_000)}0]`), 'article'],
    ['a giant articleBody', data(`{"@type":"Article","articleBody":"${'<p '.repeat(500_000)}"}`), 'article'],
    [
      'two hundred thousand comments',
      `${'<!-- -->'.repeat(200_000)}<p>${SENTENCE.repeat(10)}</p>`,
      'article',
    ],
  ])('%s: read all the same', (_name, html, kind) => {
    const { article, refused } = read(html);
    expect(refused).toBeNull();
    expect(article?.kind).toBe(kind);
  });
});

/** Two hundred kilobytes of what makes a careless expression take minutes, in each place that is looked at. */
describe('runs of one thing', () => {
  const runs = [
    ' ',
    '"',
    '1',
    '1,',
    'a',
    'Aa',
    '<a ',
    '<',
    '(',
    'a@',
    '. ',
    '| ',
    '\u00a0',
    'by ',
    '{"a":',
    '[',
    '&',
    '中',
    '-',
  ];
  const places: Readonly<Record<string, (run: string) => string>> = {
    'the text': (run) => `<h1>The harbour wall</h1><p>${run}</p>`,
    'the headline': (run) => `<title>${run}</title><h1>${run}</h1>`,
    'the author line': (run) => `<h1>The harbour wall</h1><div class="byline date">${run}</div>`,
    'a meta element': (run) =>
      ['author', 'date', 'keywords', 'og:title', 'og:site_name']
        .map((name) => `<meta name='${name}' content='${run}'>`)
        .join(''),
    'a class': (run) => `<div class='${run}' id='${run}' style='${run}'><p>x</p></div>`,
    'an address': (run) => `<a href='/${run}'>2</a><link rel='next' href='?page=2&${run}'>`,
    'the data': (run) =>
      data(JSON.stringify({ '@type': 'Article', headline: run, author: run, articleBody: run })),
    'a script': (run) => data(run),
  };
  it.each(Object.keys(places))(
    'in %s are read in bounded time',
    (place) => {
      for (const run of runs) {
        const { kind } = read(`<!doctype html>${places[place]?.(run.repeat(200_000 / run.length)) ?? ''}`);
        expect(kind).toBe('html');
      }
    },
    60_000,
  );
});
