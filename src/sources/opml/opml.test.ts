import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../domain/source.js';
import { NotAList } from './errors.js';
import { readOpml } from './read-opml.js';
import { tidyWords } from './tidy-words.js';
import { writeOpml } from './write-opml.js';

const head = { title: 'Sources', date: '2026-03-01T10:00:00Z' };
const opml = (body: string, version = '2.0'): string =>
  `<opml version="${version}"><body>${body}</body></opml>`;
const urlsOf = (text: string): string[] => readOpml(text).sources.map(({ url }) => url);

describe('readOpml', () => {
  it('reads OPML 1.0 and 2.0, folders in folders', () => {
    const list = readOpml(
      opml(
        `<outline text="Press"><outline title="Fen &amp; Daily" text="x" type="rss" xmlUrl="https://fen.example/rss" htmlUrl="https://fen.example/">
         <outline type="rss" text="Inside" xmlUrl="https://inside.example/f"/></outline></outline>
         <outline text="Bare" xmlUrl="bare.example/feed" language="de"/><outline text="A folder"/>`,
        '1.0',
      ),
    );
    expect(list.refused).toEqual([]);
    expect(list.sources).toEqual([
      {
        name: 'Fen & Daily',
        url: 'https://fen.example/rss',
        kind: 'feed',
        siteUrl: 'https://fen.example/',
        family: null,
        lang: null,
        folders: ['Press'],
      },
      expect.objectContaining({ url: 'https://inside.example/f', folders: ['Press', 'Fen & Daily'] }),
      expect.objectContaining({ name: 'Bare', url: 'https://bare.example/feed', lang: 'de', folders: [] }),
    ]);
  });

  it('takes no subject of another reader for a publisher family', () => {
    const [source] = readOpml(
      opml('<outline type="rss" category="AI" xmlUrl="https://fen.example/rss"/>'),
    ).sources;
    expect(source?.family).toBeNull();
  });

  it.each([
    [
      'unclosed outlines',
      '<opml><body><outline xmlUrl="https://a.example/1"><outline xmlUrl="https://a.example/2">',
    ],
    ['a bare ampersand', opml('<outline text="AT&T" xmlUrl="https://a.example/1?a=1&b=2"/>')],
    ['attributes without quotes', opml('<outline xmlUrl=https://a.example/1 />')],
    ['other letter cases', '<OPML><BODY><OUTLINE XMLURL="https://a.example/1" TEXT="A"/></BODY></OPML>'],
    ['words around it', `Here you are:\n${opml('<outline xmlUrl="https://a.example/1"/>')}\n-- \nme`],
    ['no root', '<outline xmlUrl="https://a.example/1"/>'],
    ['a byte order mark', `\ufeff${opml('<outline xmlUrl="feed:https://a.example/1"/>')}`],
    ['crossed tags', '<opml><body><outline text="A"></body><outline xmlUrl="https://a.example/1"/></opml>'],
  ])('reads through %s', (_, text) => {
    expect(urlsOf(text)[0]).toMatch(/^https:\/\/a\.example\/1/);
  });

  it.each([
    ['', /no OPML/],
    ['<html><body>Sign in</body></html>', /no OPML/],
    ['{"version":"https://jsonfeed.org/version/1.1"}', /no OPML/],
    [opml('<outline text="Only a folder"/>'), /holds no feeds/],
    [opml('<outline xmlUrl="https://a.example/1"/>'.repeat(5001)), /more than 5000/],
    [' '.repeat(8_000_001), /larger than 8 MB/],
  ])('refuses %.30s in one sentence', (text, message) => {
    expect(() => readOpml(text)).toThrow(NotAList);
    expect(() => readOpml(text)).toThrow(message);
  });

  it('refuses single addresses that are none of the web', () => {
    const bad = ['javascript:alert(1)', 'file:///etc/passwd', 'gopher://a.example/', 'http://', 'no address'];
    const list = readOpml(opml(bad.map((url) => `<outline type="rss" xmlUrl="${url}"/>`).join('')));
    expect(list.sources).toEqual([]);
    expect(list.refused.map(({ url }) => url)).toEqual(bad);
  });

  it('expands no entity, fetches no included list and stands no depth that nobody needs', () => {
    const bomb = `<!DOCTYPE opml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>
      ${opml('<outline text="&b;&x;" xmlUrl="https://a.example/1"/><outline type="include" url="https://b.example/list.opml"/>')}`;
    const [source, ...rest] = readOpml(bomb).sources;
    expect(source?.name).toBe('&b;&x;');
    expect(rest).toEqual([]);
    for (const tag of ['<outline text="d">', '<x>'])
      expect(() => readOpml(tag.repeat(400_000))).toThrow(NotAList);
  });

  it('ends for any text with a list or one sentence', () => {
    const piece = fc.constantFrom(
      ...[
        '<outline',
        ' xmlUrl=',
        '"https://a.example/',
        '"',
        "'",
        '>',
        '/>',
        '</outline>',
        '<opml>',
        '&',
        ';',
      ],
      ...['<![CDATA[', ']]>', '<!--', '-->', '<!DOCTYPE', '<?xml', '\0', '\u{1f600}', ' text="x"'],
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (pieces) => {
        const list = attempt(() => readOpml(pieces.join('')));
        if (list instanceof Error) expect(list).toBeInstanceOf(NotAList);
        else expect(list.sources.filter(({ url }) => !/^https?:/.test(url))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('tidyWords', () => {
  it('leaves alone what is tidy', () => {
    expect(tidyWords('Fen \u0000 Daily\n')).toBe('Fen Daily');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        expect(tidyWords(tidyWords(text))).toBe(tidyWords(text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('writeOpml', () => {
  const words = fc.string({ unit: 'binary', maxLength: 80 }).map(tidyWords);
  const name = words.filter((text) => text !== '');
  const url = fc.webUrl({ withQueryParameters: true }).map((text) => new URL(text).href);
  const listed = fc.record({
    name,
    url,
    kind: fc.constantFrom<Source['kind']>('feed', 'sitemap', 'section'),
    siteUrl: fc.option(url),
    family: name,
    lang: fc.option(fc.constantFrom('en', 'en-GB', 'zh-Hant', 'x-fen')),
  });

  it('gives the same list back, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(listed, { minLength: 1, maxLength: 8 }), (sources) => {
        const again = readOpml(writeOpml(sources, head));
        expect(again.refused).toEqual([]);
        expect(again.sources).toEqual(sources.map((source) => ({ ...source, folders: [] })));
      }),
      { numRuns: 300 },
    );
  });

  it('shows other readers feeds only, with families as categories', () => {
    const source = {
      name: 'A "B" <C>',
      url: 'https://a.example/?x=1&y=2',
      siteUrl: null,
      family: 'Fen, Ltd/Press',
      lang: null,
    };
    const text = writeOpml(
      [
        { ...source, kind: 'feed' },
        { ...source, kind: 'section' },
      ],
      head,
    );
    expect(text).toContain('type="rss" text="A &quot;B&quot; &lt;C&gt;"');
    expect(text).toContain('xmlUrl="https://a.example/?x=1&amp;y=2"');
    expect(text).toContain('category="Fen Ltd Press"');
    expect(text.match(/xmlUrl=/g)).toHaveLength(1);
    expect(text).toContain('<dateCreated>Sun, 01 Mar 2026 10:00:00 GMT</dateCreated>');
  });
});

function attempt<T>(work: () => T): T | Error {
  try {
    return work();
  } catch (cause) {
    return cause instanceof Error ? cause : new Error(String(cause));
  }
}
