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
    expect(feed.problems).toEqual(['The XML is broken and was repaired: 3 tags were not closed.']);
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

  it('leaves out an address that was cut off, and what is left of its sitemap entry', () => {
    const cut = parse('<rss><channel><item><title>One</title><link>https://a.exam');
    expect(cut.entries[0]).toMatchObject({ title: 'One', link: null });
    const sitemap = parse('<urlset><url><loc>https://a.example/1</loc></url><url><loc>https://a.exa');
    expect(sitemap.entries.map(({ link }) => link)).toEqual(['https://a.example/1']);
  });

  it('reads text references in a headline once more, addresses without a scheme, and a list of addresses', () => {
    const news = '<news:news><news:title>It&amp;#8217;s on</news:title></news:news>';
    expect(parse(`<urlset><url><loc>https://a.example/1</loc>${news}</url></urlset>`).entries[0]?.title).toBe(
      'It’s on',
    );
    expect(parse(rss('<item><link>www.b.example/2</link></item>')).entries[0]?.link).toBe(
      'https://www.b.example/2',
    );
    expect(parse('https://a.example/1\nhttps://a.example/2\n')).toMatchObject({
      format: 'sitemap',
      entries: [{ link: 'https://a.example/1' }, { link: 'https://a.example/2' }],
    });
  });

  it('leaves out control characters that are written as references', () => {
    expect(parse(rss('<item><title>A&#x1F;B&#1;C</title></item>')).entries[0]?.title).toBe('ABC');
  });

  it.each([
    ['<title>A & B</title>', '1 ampersand stands alone'],
    ['<title>caf&eacute; &nbsp;</title>', '2 entities are not declared'],
    ['<title>5 < 6</title>', '1 “<” opens no tag'],
    ['<title>A ]]> B</title>', '1 “]]>” ends nothing'],
    ['<title type=text>A</title>', '1 attribute has no quotation marks'],
    ['<title a="1" a="2">A</title>', '1 attribute is given twice'],
    ['<title>A</title></author>', '1 end tag closes nothing'],
    ['<title>A</title><made:up/>', '1 name has an undeclared prefix'],
    ['<!-- a -- b --><title>A</title>', '1 comment holds “--”'],
    ['<title>A</title><?xml version="1.0"?>', '1 declaration is out of place'],
  ])('reports what it repaired in %s', (inside, words) => {
    const feed = parse(rss(`<item>${inside}</item>`));
    expect(feed.entries).toHaveLength(1);
    expect(feed.problems).toEqual([`The XML is broken and was repaired: ${words}.`]);
  });

  it('reports what stands after the end', () => {
    expect(parse(`${rss('')}<p>Cached copy</p>`).problems).toEqual([
      'The XML is broken and was repaired: 1 piece stands after the end.',
    ]);
  });

  it('has nothing to report on a sound feed', () => {
    const sound = '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY co "Fen Daily">]><!-- made by hand -->';
    const item = '<item><title>&co; &amp; &#233; &lt;b&gt;</title><a:id xmlns:a="urn:a"/><link/></item>';
    expect(parse(sound + rss(item)).problems).toEqual([]);
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
