import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractArticle } from './extract-article.js';
import { extractPlainText } from './extract-plain-text.js';

const page = (name: string): string => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
const URL_OF_PAGE = 'https://harbor.example/energy/tidal-turbine?from=home';

describe('extractArticle', () => {
  const article = extractArticle(page('article.html'), { url: URL_OF_PAGE });

  it('reads the metadata', () => {
    expect(article).toMatchObject({
      kind: 'article',
      reason: null,
      title: 'Tidal turbine passes its first winter',
      dek: 'The machine off Saltholm ran through eleven storms.',
      byline: 'Ines Calder, Owen Marsh',
      people: ['Ines Calder', 'Owen Marsh'],
      published: '2026-04-18T07:30:00+01:00',
      modified: '2026-04-19T08:00:00+01:00',
      siteName: 'Harbor Ledger',
      canonical: 'https://harbor.example/energy/tidal-turbine',
      lang: 'en-GB',
      section: 'Energy',
      tags: ['tides', 'Saltholm'],
      image: 'https://harbor.example/media/turbine.jpg',
      imageCredit: 'Lena Brook',
    });
  });

  it('gives one line for each block, without the title', () => {
    expect(article.text.split('\n')).toEqual([
      'SALTHOLM (Harbor Ledger) – A tidal turbine off the island of Saltholm has run through eleven storms without a repair, its operator said on Friday.',
      '“We expected to lift it twice and did not have to once,” said Maren Oake, the chief engineer of Northern Tides, who has worked on the machine since 2021.',
      'The turbine supplied 4.2 gigawatt hours between November and March, according to figures that the grid operator published. That is about what 1,300 homes use in a year.',
      'What happens next',
      'A second machine is to follow in the autumn. The regional council has yet to decide on the cable that would carry its power to the mainland.',
      'The council votes on 12 May.',
      'Work would begin in September.',
      'The sea decides what lasts.',
      'Local fishers, who had opposed the plan, said that they had seen no harm so far but wanted the counts of cod to go on for another three years.',
    ]);
  });

  it('gives the blocks their roles', () => {
    const roles = new Map(article.blocks.map((block) => [block.text.slice(0, 9), block.role]));
    expect(roles.get('What happ')).toBe('heading');
    expect(roles.get('The counc')).toBe('list');
    expect(roles.get('The sea d')).toBe('quote');
    expect(article.blocks.map((block) => block.text).join('\n')).toBe(article.text);
  });

  it('says what it left out of the article and why', () => {
    const reasonFor = (start: string): string | undefined =>
      article.omitted.find((omission) => omission.text.startsWith(start))?.reason;
    expect(reasonFor('Related stories')).toBe('is links to other articles');
    expect(reasonFor('Read more:')).toBe('is page furniture');
    expect(reasonFor('Sign up for')).toBe('is a call to subscribe');
    expect(reasonFor('Advertisement')).toBe('is page furniture');
  });

  it.each(['cookies', 'Most read', 'do not believe', 'two dogs', 'All rights', 'Photo:', 'Share this'])(
    'keeps “%s” out of the text',
    (words) => {
      expect(article.text).not.toContain(words);
    },
  );

  it('gives the same for a page without any address', () => {
    expect(extractArticle(page('article.html')).text).toBe(article.text);
    expect(extractArticle(page('article.html')).canonical).toBe('/energy/tidal-turbine');
  });
});

describe('what is no article', () => {
  it.each([
    ['paywall.html', 'paywall', /log-in or subscription wall/],
    ['link-list.html', 'link-list', /list of 6 links/],
    ['script-only.html', 'script-only', /JavaScript/],
    ['consent-wall.html', 'consent-wall', /consent to cookies/],
  ] as const)('tells %s apart', (name, kind, reason) => {
    const article = extractArticle(page(name), { url: 'https://meridian.example/' });
    expect(article.kind).toBe(kind);
    expect(article.reason).toMatch(reason);
    expect(article.reason).toMatch(/^[A-Z][^.]+\.$/);
  });

  it('tells an empty page apart', () => {
    expect(extractArticle('', { url: null })).toMatchObject({ kind: 'empty', title: null, text: '' });
  });

  it('tells a thin page apart and still gives its text', () => {
    const article = extractArticle(
      '<html><body><h1>Moved</h1><p>This page has moved to another address.</p></body></html>',
    );
    expect(article).toMatchObject({ kind: 'thin', text: 'This page has moved to another address.' });
  });
});

describe('extractPlainText', () => {
  it('takes the first line as the title', () => {
    const body = 'The council met on Monday and voted for the bridge after nine hours of debate. '
      .repeat(6)
      .trim();
    expect(extractPlainText(`A bridge at last\n\n${body}\n`, {})).toMatchObject({
      kind: 'article',
      title: 'A bridge at last',
      text: body,
    });
  });

  it('tells short and empty files apart', () => {
    expect(extractPlainText('Only a line', {}).kind).toBe('thin');
    expect(extractPlainText('  \n', {}).kind).toBe('empty');
  });
});
