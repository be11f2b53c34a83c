import { describe, expect, test } from 'vitest';
import { OUTLETS } from '../outlets/all-outlets.js';
import type { ArticleFile } from './article.js';
import { publishArticles } from './publish-articles.js';
import { readArticleFiles } from './read-article-files.js';

const files = readArticleFiles();
const originals = files.filter((file) => file.copy === null);
const published = publishArticles(files, new Date('2026-03-04T12:00:00Z'), () => true);

const words = (text: string): string[] => text.toLowerCase().match(/[a-z0-9$']+/g) ?? [];

/** Every run of ten words outside quotation marks. */
function runsOf(file: ArticleFile): Set<string> {
  const said = /"[^"]*"/g;
  const pieces = file.paragraphs.flatMap((paragraph) => paragraph.replace(said, '|').split('|'));
  return new Set(
    pieces.flatMap((piece) => {
      const list = words(piece);
      return list.slice(9).map((_, index) => list.slice(index, index + 10).join(' '));
    }),
  );
}

describe('the articles', () => {
  test('are many, in many stories, of every outlet', () => {
    expect(new Set(files.map((file) => file.story)).size).toBeGreaterThanOrEqual(12);
    // Without the outlet that robots.txt closes and the one that reserves its rights.
    const open = files.filter((file) => !['kestrel', 'halyard'].includes(file.outlet));
    expect(open.length).toBeGreaterThanOrEqual(42);
    expect(new Set(files.map((file) => file.outlet))).toEqual(new Set(OUTLETS.map(({ slug }) => slug)));
  });

  test('are as long as news reports are', () => {
    const lengths = originals.map((file) => ({ file, length: words(file.paragraphs.join(' ')).length }));
    const odd = lengths.filter(({ length }) => length < 250 || length > 600);
    expect(odd.map(({ file, length }) => `${file.story}/${file.name} ${length}`)).toEqual([]);
  });

  test('are each outlet’s own words', () => {
    const shared = originals.flatMap((one, index) =>
      originals.slice(index + 1).flatMap((other) => {
        if (one.outlet === other.outlet) return [];
        const theirs = runsOf(other);
        return [...runsOf(one)].filter((run) => theirs.has(run));
      }),
    );
    expect(shared).toEqual([]);
  });

  test('have one wire whose reports three others republish', () => {
    const copies = files.filter((file) => file.copy?.from === 'harbour-wire');
    expect(new Set(copies.map((file) => file.outlet)).size).toBeGreaterThanOrEqual(3);
  });

  test('leave no placeholder open and give each page its own number', () => {
    const text = published
      .flatMap((article) => [article.title, article.dek, ...article.paragraphs])
      .join('\n');
    expect(text).not.toMatch(/[{}]/);
    expect(new Set(published.map((article) => article.id)).size).toBe(files.length);
  });

  test('name only reporters and sections that the outlet knows', () => {
    const strangers = originals.filter((file) => {
      const outlet = OUTLETS.find(({ slug }) => slug === file.outlet);
      return outlet?.reporters[file.byline] === undefined;
    });
    expect(strangers.map((file) => `${file.outlet}: ${file.byline}`)).toEqual([]);
  });
});

describe('syndicated copies', () => {
  test('keep the wire’s text but for the light edits that the copy asks for', () => {
    const find = (outlet: string) =>
      published.find((article) => article.story === 'corvane-outage' && article.outlet === outlet);
    const wire = find('harbour-wire');
    const copy = find('lakeside-ledger');
    expect(copy?.copyOf).toBe('harbour-wire');
    expect(copy?.title).not.toBe(wire?.title);
    expect(copy?.paragraphs.length).toBe((wire?.paragraphs.length ?? 0) - 2);
    expect(copy?.paragraphs.slice(0, 4)).toEqual(wire?.paragraphs.slice(0, 4));
    expect(copy?.paragraphs[4]).toMatch(/^Lakeside’s Orrin General/);
  });
});
