import { describe, expect, it } from 'vitest';
import { NotAFeed } from '../errors.js';
import { parseFeed } from './parse-feed.js';

const parse = (text: string) => parseFeed(new TextEncoder().encode(text), { url: 'https://a.example/feed' });
const rss = (items: string): string => `<rss version="2.0"><channel><title>T</title>${items}</channel></rss>`;

describe('broken feeds', () => {
  it('closes what was left open and says so', () => {
    const feed = parse(
      '<rss version="2.0"><channel><title>T</title><item><title>One<link>https://a.example/1</link></item>',
    );
    expect(feed.entries).toHaveLength(1);
    expect(feed.problems).toEqual(['The XML is broken: 3 tags were not closed.']);
  });

  it('reads undeclared entities, stray ampersands and a bare <', () => {
    const feed = parse(rss('<item><title>R&D caf&eacute; 5 < 6 &unknown;</title></item>'));
    expect(feed.entries[0]?.title).toBe('R&D café 5 < 6 &unknown;');
  });

  it('takes out control characters and text before the feed', () => {
    const feed = parse(`Warning: deprecated in line 3\n${rss('<item><title>A\u0003B</title></item>')}`);
    expect(feed.entries[0]?.title).toBe('AB');
    expect(feed.problems).toEqual([
      'The feed held control characters that XML forbids; they were left out.',
      'There was other text before the feed; it was left out.',
    ]);
  });

  it('reads an unclosed CDATA section as markup', () => {
    const feed = parse(rss('<item><title>One</title><description><![CDATA[Text</description></item>'));
    expect(feed.entries[0]).toMatchObject({ title: 'One', summary: 'Text' });
    expect(feed.problems[0]).toContain('CDATA');
  });

  it('does not expand nested entities', () => {
    const bomb = '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]>';
    expect(parse(bomb + rss('<item><title>x&c;y&a;</title></item>')).entries[0]?.title).toBe('xyha');
  });

  it('survives markup nested a hundred thousand levels deep', () => {
    expect(parse(rss(`<item><title>Deep</title>${'<x>'.repeat(100_000)}</item>`)).entries[0]?.title).toBe(
      'Deep',
    );
  });
});

describe('what is no feed', () => {
  it.each([
    ['html', '<!doctype html><html><body><p>Hello</p></body></html>'],
    ['xml', '<?xml version="1.0"?><catalog><book/></catalog>'],
    ['json', '{"hello": "world"}'],
    ['text', 'Not found'],
    ['empty', '  '],
    ['binary', '%PDF-1.7 binary'],
  ] as const)('says that it found %s', (found, text) => {
    const failure = (() => {
      try {
        return parse(text);
      } catch (error) {
        return error;
      }
    })();
    expect(failure).toBeInstanceOf(NotAFeed);
    expect(failure).toMatchObject({ found, url: 'https://a.example/feed' });
    expect((failure as NotAFeed).message).toMatch(/^Expected a feed at \S+ and found .+\.$/);
  });
});
