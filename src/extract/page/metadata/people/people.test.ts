import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../extract-article.js';
import { cleanName } from './clean-name.js';
import { splitNames } from './split-names.js';

const text =
  '<p>The council met on Monday and voted for the bridge after nine hours of debate in the hall.</p>'.repeat(
    5,
  );
const peopleOf = (head: string, line: string): readonly string[] =>
  extractArticle(
    `<html><head><meta property="og:site_name" content="Harbor Ledger">${head}</head><body><article><h1>A bridge at last for the town</h1>${line}${text}</article></body></html>`,
    { url: 'https://harborledger.example/bridge' },
  ).people;

describe('cleanName', () => {
  it.each([
    ['By Jane Doe', 'Jane Doe'],
    ['ByJane Doe', 'Jane Doe'],
    ['Jane DoeStaff Writer', 'Jane Doe'],
    ['View all posts by Jane Doe', 'Jane Doe'],
    ['Jane Doe, Senior Political Reporter', 'Jane Doe'],
    ['Von Jörg Müller', 'Jörg Müller'],
    ['Otto von Bismarck', 'Otto von Bismarck'],
    ['Parvati Byrne', 'Parvati Byrne'],
    ['Jane Doe | 5 March 2026', 'Jane Doe'],
    ['Jane Doe, March 5, 2026', 'Jane Doe'],
    ['jane@harbor.example', null],
    ['https://harbor.example/jane', null],
    ['admin', null],
    ['Posted on', null],
    ['4.8', null],
  ])('reads “%s”', (line, name) => {
    expect(cleanName(line)).toBe(name);
  });
});

describe('splitNames', () => {
  it.each([
    ['Jane Doe and Ben Roe', ['Jane Doe', 'Ben Roe']],
    ['Jane Doe, Ben Roe & Ada Quill', ['Jane Doe', 'Ben Roe', 'Ada Quill']],
    ['Vera Moss, MD', ['Vera Moss, MD']],
    ['Sandy Hand', ['Sandy Hand']],
  ])('splits “%s”', (line, names) => {
    expect(splitNames(line)).toEqual(names);
  });
});

describe('the people of an article', () => {
  it('come from its data first, where the page prints one of them', () => {
    const data =
      '<script type="application/ld+json">{"@type":"Article","author":[{"name":"Jane Doe"},{"name":"Ben Roe"}]}</script>';
    expect(peopleOf(data, '<p class="byline">By Ada Quill</p>')).toEqual(['Ada Quill']);
    expect(peopleOf(data, '<p class="byline">By Jane Doe and others</p>')).toEqual(['Jane Doe', 'Ben Roe']);
  });

  it('go before the outlet', () => {
    expect(
      peopleOf('<meta name="author" content="Harbor Ledger">', '<p>By Ada Quill, 5 March 2026</p>'),
    ).toEqual(['Ada Quill']);
    expect(peopleOf('<meta name="author" content="Harbor Ledger">', '')).toEqual(['Harbor Ledger']);
  });

  it('are found under a label and beside a date', () => {
    expect(peopleOf('', '<div>By</div><div>Ada Quill</div>')).toEqual(['Ada Quill']);
    expect(peopleOf('', '<div>5 March 2026 | Ada Quill</div>')).toEqual(['Ada Quill']);
  });

  it('are not those who checked the article or commented on it', () => {
    expect(peopleOf('', '<p>Reviewed by Vera Moss</p>')).toEqual([]);
    expect(peopleOf('', '<div class="comments"><span class="author">Troll King</span></div>')).toEqual([]);
  });
});
